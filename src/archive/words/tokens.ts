/** Longer runs of letters are no words; they are cut. */
const LONGEST = 64

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*/gu
const SOFT_HYPHENS = /\u00AD/g
const ACCENTS = /\p{M}/gu
const NOT_ASCII = /[^\0-\x7f]/

/** The words of a text, folded, and where each begins and ends there. */
export interface PlacedWords {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The words of a text in lower case, without accents and soft hyphens. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(folded)
}

/** The same, with their places. */
export function wordsIn(text: string): PlacedWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(WORD)) {
    words.push(folded(match[0]))
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { words, starts, ends }
}

function folded(word: string): string {
  const cut = word.length > LONGEST ? word.slice(0, LONGEST) : word
  const lower = cut.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower.normalize('NFKD').replace(ACCENTS, '').replace(SOFT_HYPHENS, '')
}
