import type { Token } from '../../document/token.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { DEGREE_STEMS, DEGREES } from '../../lexicon/titles.ts'

/** The token after a stop that is stuck to the word before it. */
export const pastStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && tokens[at]!.glued ? at + 1 : at

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
    // "M.Zuhri" is a name.
    if (next.shape === 'capital' && isNameWord(next.lower) && !DEGREES.has(letters + next.lower)) break
    // "SE.MM" is two degrees in a row.
    if (best === at && DEGREES.has(next.lower) && first.shape === 'upper' && first.text.length > 1) break
    letters += next.lower
    parts++
    at += 2
    if (isDegree() || DEGREE_STEMS.has(first.lower)) best = at
  }
  if (best < 0) return -1
  const to = pastStop(tokens, best)
  // "Sp.A(K)": a consultant.
  return tokens[to]?.text === '(' && tokens[to + 1]?.text === 'K' && tokens[to + 2]?.text === ')' ? to + 3 : to
}
