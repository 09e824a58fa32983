import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { LOWER_ADDRESSES, LOWER_TITLES } from '../../lexicon/name-words.ts'
import { ADDRESSES, RANK_BRANCHES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { BODY_WORDS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { degreeAt, pastStop } from '../shared/degrees.ts'

/** Titles in a row, and the token after them. */
export interface Titles {
  readonly to: number
  readonly titles: readonly string[]
  /** "Bapak", "Ny", in lower case: no titles of the name. */
  readonly addresses: readonly string[]
}

/** "ibu Rosniati Fikri": an address written small, before a word of names that is none of a body's. */
function addressesName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!LOWER_ADDRESSES.has(tokens[at]!.lower) || next?.shape !== 'capital') return false
  return isNameWord(next.lower) && !BODY_WORDS.has(next.lower) && !UNIT_WORDS.has(next.lower)
}

/** Every word that is a title, a rank or an address. */
export const BEFORE_NAMES = new WordSet([...RANKS, ...TITLES_BEFORE, ...ADDRESSES])

/** "Prof. Dr. Ir. H." and room. */
const MOST_TITLES = 8

/** The titles, ranks and addresses before a name; `null` where none stands. */
export function titlesBefore(chart: Chart, from: number, limit: number): Titles | null {
  const { tokens } = chart.document
  const titles: string[] = []
  const addresses: string[] = []
  let at = from
  while (at < limit && titles.length + addresses.length < MOST_TITLES) {
    const token = tokens[at]!
    // "K.H."
    if (token.text === 'K' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'H' && tokens[at + 2]!.glued) {
      const to = pastStop(tokens, at + 3)
      titles.push(chart.document.textOf(at, to))
      at = to
      continue
    }
    if (token.kind !== 'word' || !BEFORE_NAMES.has(token) || chart.covering('position', at)) break
    const isRank = RANKS.has(token.lower) && token.shape !== 'lower'
    const isTitle = TITLES_BEFORE.has(token.lower) && (token.shape !== 'lower' || LOWER_TITLES.has(token.lower))
    const isAddress = ADDRESSES.has(token.lower) && (token.shape !== 'lower' || addressesName(tokens, at))
    if (!isRank && !isTitle && !isAddress) break
    let to = pastStop(tokens, at + 1)
    if (isRank) to = pastBranch(tokens, to)
    if (isAddress) addresses.push(token.lower)
    else titles.push(chart.document.textOf(at, to))
    at = to
  }
  return at > from ? { to: at, titles, addresses } : null
}

/** "Inf", "TNI", "Pol.", "(Purn)", "C.zi" after a rank. */
function pastBranch(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    const inside = tokens[at + 1]
    const isBranch = inside && (RANK_BRANCHES.has(inside.lower) || inside.shape === 'initial' || inside.text === 'KH')
    if (token?.text === '(' && isBranch && tokens[at + 2]?.text === ')') at += 3
    else if (token && RANK_BRANCHES.has(token.lower) && token.shape !== 'lower') at = pastStop(tokens, at + 1)
    else if (token?.lower === 'c' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'zi')
      at = pastStop(tokens, at + 3)
    else return at
  }
}

/** The degrees after a name, with or without a comma before each; `null` where none stands. */
export function degreesAfter(chart: Chart, from: number, limit: number): Titles | null {
  const { tokens } = chart.document
  const titles: string[] = []
  let at = from
  let to = from
  while (at < limit) {
    if (tokens[at]!.text === ',' || tokens[at]!.text === '.') {
      at++
      continue
    }
    const end = degreeAt(tokens, at)
    if (end < 0 || end > limit) break
    titles.push(chart.document.textOf(at, end))
    at = to = end
  }
  return titles.length > 0 ? { to, titles, addresses: [] } : null
}
