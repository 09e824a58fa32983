import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { ADDRESSES, DEGREE_STEMS, DEGREES, RANK_BRANCHES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'

/** Titles in a row, and the token after them. */
export interface Titles {
  readonly to: number
  readonly titles: readonly string[]
  /** "Bapak", "Ny", in lower case: no titles of the name. */
  readonly addresses: readonly string[]
}

/** Titles that also stand in lower case: "dr Riyatno". */
const LOWER_TITLES = new Set(['dr', 'drg', 'drh', 'ustadz', 'kyai', 'kiai', 'apt', 'ns', 'kh'])

/** The titles, ranks and addresses before a name; `null` where none stands. */
export function titlesBefore(chart: Chart, from: number, limit: number): Titles | null {
  const { tokens } = chart.document
  const titles: string[] = []
  const addresses: string[] = []
  let at = from
  while (at < limit) {
    const token = tokens[at]!
    if (token.kind !== 'word' || chart.covering('position', at)) break
    const isRank = RANKS.has(token.lower) && token.shape !== 'lower'
    const isTitle = TITLES_BEFORE.has(token.lower) && (token.shape !== 'lower' || LOWER_TITLES.has(token.lower))
    const isAddress = ADDRESSES.has(token.lower) && token.shape !== 'lower'
    if (!isRank && !isTitle && !isAddress) break
    let to = pastStop(tokens, at + 1)
    if (isRank) to = pastBranch(tokens, to)
    if (isAddress) addresses.push(token.lower)
    else titles.push(chart.document.textOf(at, to))
    at = to
  }
  return at > from ? { to: at, titles, addresses } : null
}

const pastStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && tokens[at]!.glued ? at + 1 : at

/** "Inf", "TNI", "Pol.", "(Purn)", "C.zi" after a rank. */
function pastBranch(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token?.text === '(' && RANK_BRANCHES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ')') at += 3
    else if (token && RANK_BRANCHES.has(token.lower) && token.shape !== 'lower') at = pastStop(tokens, at + 1)
    else if (token?.lower === 'c' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'zi')
      at = pastStop(tokens, at + 3)
    else return at
  }
}

/** The longest chain of "S.Tr.Keb" that is still one degree. */
const LONGEST_DEGREE = 5

/** One degree from a token: "S.Sos.", "SH", "M.Si"; the token after it, or -1. */
export function degreeAt(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first?.kind !== 'word' || first.shape === 'lower') return -1
  let letters = first.lower
  let parts = 1
  let at = from + 1
  let best = -1
  const inList = tokens[from - 1]?.text === ',' && tokens[at]?.text === '.' && tokens[at]!.glued
  const isWritten = first.shape === 'upper' || first.shape === 'mixed' || first.lower === 'apt' || inList
  const isDegree = (): boolean => DEGREES.has(letters) && (parts > 1 || isWritten)
  if (isDegree()) best = at
  while (parts < LONGEST_DEGREE && tokens[at]?.text === '.' && tokens[at]!.glued) {
    const next = tokens[at + 1]
    if (next?.kind !== 'word' || !next.glued || next.shape === 'lower' || next.text.length > 5) break
    // "SE.MM" is two degrees in a row.
    if (best === at && DEGREES.has(next.lower) && first.shape === 'upper' && first.text.length > 1) break
    letters += next.lower
    parts++
    at += 2
    if (isDegree() || DEGREE_STEMS.has(first.lower)) best = at
  }
  return best < 0 ? -1 : pastStop(tokens, best)
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
