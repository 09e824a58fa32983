import { readCommonWords } from '../lexicon/common-words.ts'
import type { Token } from './token.ts'

let commonWords: ReadonlySet<string> | null = null

/** Whether releases write the word (in lower case) as an ordinary word. The set is built at first use, not at import. */
export function isCommonWord(lower: string): boolean {
  commonWords ??= readCommonWords()
  return commonWords.has(lower)
}

/** Half of an Indonesian text's words are common ones even in a list of names; of an English text's hardly any is. */
const COMMON_SHARE = 0.2
/** Fewer words tell nothing; more than this tell nothing new. */
const FEWEST_WORDS = 10
const SAMPLE = 100

/** Whether a text is plainly in another language. Short texts are given the benefit of the doubt. */
export function isForeign(tokens: readonly Token[]): boolean {
  let words = 0
  let common = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    words++
    if (isCommonWord(token.lower)) common++
    if (words === SAMPLE || common >= SAMPLE * COMMON_SHARE) break
  }
  return words >= FEWEST_WORDS && common < words * COMMON_SHARE
}
