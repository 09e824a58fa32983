import { isCommonWord } from '../../document/language.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { Chart } from '../../engine/chart.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { ADDRESSES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { degreeAt } from '../shared/degrees.ts'

/** A capitalised word that no title, office or date begins with. */
export function isTailWord(chart: Chart, at: number): boolean {
  const { kind, shape, lower } = chart.document.tokens[at]!
  if (kind !== 'word' || shape === 'lower' || shape === 'initial') return false
  return (
    !startsTitle(lower) && !chart.phrase('office', at) && !chart.phrase('acting', at) && !chart.covering('date', at)
  )
}

export const startsTitle = (lower: string): boolean =>
  TITLES_BEFORE.has(lower) || ADDRESSES.has(lower) || RANKS.has(lower)

/** Whether a person's name, or a title of it, may begin here. */
export function isNameStart(chart: Chart, at: number): boolean {
  const { shape, lower } = chart.document.tokens[at]!
  if (startsTitle(lower) || isNameWord(lower) || shape === 'initial') return true
  return shape === 'capital' && isTailWord(chart, at) && !isCommonWord(lower) && !chart.covering('place', at)
}

function endsWithComma({ document: { tokens } }: Chart, at: number, limit: number): boolean {
  return at + 1 < limit && tokens[at + 1]!.text === ','
}

/** The longest name of a village or district, in words. */
const LONGEST_PLACE = 3

/**
 * The village or district after its head's office, where no list knows it: "Sungai Nyamuk" in "Kepala Desa Sungai Nyamuk,
 * Mansur", "Les" in "Perbekel Les Ketut Sumerta". A lone word may be the name of the head, and is left to that.
 */
export function unlistedPlaceAt(chart: Chart, from: number, limit: number): TokenRange | null {
  const { tokens } = chart.document
  let to = from
  while (to < limit && to < from + LONGEST_PLACE && isTailWord(chart, to)) {
    if (to > from && isNameWord(tokens[to]!.lower) && !endsWithComma(chart, to, limit)) break
    to++
  }
  const next = tokens[to]
  if (to === from || to >= limit || !next) return null
  const knownWords = tokens.slice(from, to).filter(({ lower }) => isNameWord(lower)).length
  if (next.text === ',' && to + 1 < limit) {
    const leads = knownWords < to - from && isNameStart(chart, to + 1) && degreeAt(tokens, to + 1) < 0
    return leads ? { from, to } : null
  }
  if (knownWords > 0) return null
  // "Camat Manggelewa yang diwakili Sekcam"
  if (next.lower === 'yang' && tokens[to + 1]?.lower.startsWith('diwakil')) return { from, to }
  return next.kind === 'word' && next.shape !== 'lower' && isNameStart(chart, to) ? { from, to } : null
}
