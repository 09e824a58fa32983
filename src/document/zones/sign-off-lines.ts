import { ADDRESS_WORDS, isDeskWord, LOWER_IN_NAMES, OFFICE_HOLDERS, PRESS_OFFICE } from '../../lexicon/desks.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { isCapital } from './marks.ts'

const LONGEST_NAME_LINE = 14

/** "Biro Hukum dan Humas Departemen Pertanian, Jl. Harsono RM": where the office's address begins. */
export function addressStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) {
    if (!ADDRESS_WORDS.has(tokens[at]!.lower)) continue
    return tokens[at - 1]?.text === ',' ? at - 1 : at
  }
  return to
}

/** "HUMAS JABAR", "Tim Komunikasi Publik - Dinkominfo Kota Pekalongan": an office's name and nothing more. */
export function isDeskLine(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]!.lower
  if (OFFICE_HOLDERS.has(first) || !isDeskWord(first)) return false
  let desks = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (token.text === ':' || token.text === '"') return false
      continue
    }
    if (!isCapital(token) && !LOWER_IN_NAMES.has(token.lower)) return false
    if (PRESS_OFFICE.test(token.lower)) desks++
  }
  return desks > 0
}

/** A line of names: who signs under the office's line ("Kepala Biro Humas", "Hermansyah"), or the end of a list. */
export function isNameLine(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_NAME_LINE) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word' && !isCapital(token) && !LOWER_IN_NAMES.has(token.lower)) return false
  }
  return true
}
