import { isCommonWord } from '../../document/language.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { Chart } from '../../engine/chart.ts'
import { NAME_WORDS } from '../../lexicon/given-names.ts'
import { ADDRESSES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { BODY_WORDS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import { isAcronym } from './unit.ts'

/** The longest name of a body, in tokens. */
const LONGEST_BODY = 14

/**
 * The name of a body after the office of its head: "PMI Wonosobo", "KSPPS Tamzis Bina Utama". Unknown words belong to
 * it only when the head's name follows apart from it, after a comma.
 */
export function bodyAt(chart: Chart, from: number, limit: number): TokenRange | null {
  const { tokens } = chart.document
  const organization = chart.startingAt('organization', from)
  let to = organization?.to ?? from
  let at = to
  const end = Math.min(limit, from + LONGEST_BODY)
  while (at < end) {
    const token = tokens[at]!
    const place = chart.startingAt('place', at)
    if (place && place.to <= limit) {
      at = to = place.to
      continue
    }
    if (chart.phrase('office', at) || chart.phrase('acting', at)) break
    const agency = chart.phrase('agency', at)
    if (agency && token.shape !== 'lower') {
      at = to = at + agency.length
      continue
    }
    if (isKnown(token.lower, token.shape) || (isAcronym(token) && !NAME_WORDS.has(token.lower))) {
      to = ++at
      continue
    }
    if (token.kind === 'number' && to > from) {
      to = ++at
      continue
    }
    const joins = (token.lower === 'dan' || token.text === '&' || token.text === '-' || token.text === '/') && to > from
    const after = tokens[at + 1]
    if (joins && after && after.shape !== 'lower' && isKnown(after.lower, after.shape)) {
      at++
      continue
    }
    break
  }
  const unknownTo = unknownTail(chart, at, end)
  if (unknownTo > at && (to > from || tokens[from]!.shape !== 'lower')) to = unknownTo
  return to > from ? { from, to } : null
}

function isKnown(lower: string, shape: string): boolean {
  return (
    shape !== 'lower' && shape !== 'none' && shape !== 'initial' && (BODY_WORDS.has(lower) || UNIT_WORDS.has(lower))
  )
}

/** The end of a run of unknown capitalised words that a comma and a name follow; else `at` itself. */
function unknownTail(chart: Chart, at: number, end: number): number {
  const { tokens } = chart.document
  let to = at
  while (to < end && isUnknown(chart, to)) to++
  const after = tokens[to + 1]
  if (to === at || tokens[to]?.text !== ',' || !after || after.kind !== 'word') return at
  return isUnknown(chart, to + 1) || TITLES_BEFORE.has(after.lower) || NAME_WORDS.has(after.lower) ? to : at
}

function isUnknown(chart: Chart, at: number): boolean {
  const token = chart.document.tokens[at]!
  if (token.kind !== 'word' || (token.shape !== 'capital' && token.shape !== 'mixed')) return false
  const { lower } = token
  if (NAME_WORDS.has(lower) || TITLES_BEFORE.has(lower) || ADDRESSES.has(lower) || RANKS.has(lower)) return false
  return !isCommonWord(lower) && !chart.phrase('office', at) && !chart.covering('date', at)
}
