/**
 * The words of a long list. In the sources it is text for people to read and mend; the build writes it shorter
 * (`scripts/front-coding.ts`): sorted, each word as the number of letters that it shares with the one before, and the rest.
 */
export function wordList(text: string): string[] {
  return text.startsWith('0') ? decoded(text) : text.split(/\s+/).filter(Boolean)
}

/** "0abadi2du": "abadi", "abdu". */
function decoded(text: string): string[] {
  const words: string[] = []
  let before = ''
  for (const [, shared, rest] of text.matchAll(/(\d)(\D+)/g)) {
    before = before.slice(0, Number(shared)) + rest
    words.push(before)
  }
  return words
}

/** A set of the words of a text. */
export const words = (text: string): ReadonlySet<string> => new Set(wordList(text))
