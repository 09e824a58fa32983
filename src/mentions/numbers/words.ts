import type { Token } from '../../document/token.ts'
import { DIGIT_WORDS, MULTIPLIERS } from '../../lexicon/number-words.ts'

/** A number spelled out, and the token after it. */
export interface SpelledNumber {
  readonly value: number
  readonly to: number
}

/** "dua ratus lima puluh", "seribu", "tiga belas ribu"; each word is smaller than the one before it, or multiplies it. */
export function spelledAt(tokens: readonly Token[], at: number): SpelledNumber | null {
  let total = 0
  let group = 0
  let unit: number | null = null
  let here = at
  for (; ; here++) {
    const lower = tokens[here]?.lower ?? ''
    const digit = DIGIT_WORDS.get(lower)
    if (digit !== undefined) {
      if (unit !== null) break
      if (digit >= 1000) group += digit
      else if (digit >= 10) group += digit
      else unit = digit
      continue
    }
    if (lower === 'belas' && unit !== null) {
      group += unit + 10
      unit = null
      continue
    }
    const multiplier = MULTIPLIERS.get(lower)
    if (multiplier === undefined || here === at) break
    if (multiplier < 1000) {
      if (unit === null) break
      group += unit * multiplier
      unit = null
    } else {
      total += (group + (unit ?? 0)) * multiplier
      group = 0
      unit = null
    }
  }
  return here === at ? null : { value: total + group + (unit ?? 0), to: here }
}
