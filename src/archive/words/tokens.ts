/** Longer runs of letters are no words; they are cut. */
const LONGEST = 64

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*/gu
const SOFT_HYPHENS = /\u00AD/g
const ACCENTS = /\p{M}/gu
const NOT_ASCII = /[^\0-\x7f]/

/** A word of a text, folded, and where it stands there. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text in lower case, without accents and soft hyphens. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(folded)
}

/** The same, with their places. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { word: folded(match[0]), start: match.index, end: match.index + match[0].length }
  }
}

function folded(word: string): string {
  const cut = word.length > LONGEST ? word.slice(0, LONGEST) : word
  const lower = cut.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower.normalize('NFKD').replace(ACCENTS, '').replace(SOFT_HYPHENS, '')
}
