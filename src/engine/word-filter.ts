/** Rows for the first letter's low bits, columns for the length's. */
const SIZE = 32

/**
 * Tells cheaply that a word is not in a set, by its first letter and its length alone: of the words of a text nearly all
 * are told, and the set itself is asked for the few that are left.
 */
export class WordFilter {
  readonly #has = new Uint8Array(SIZE * SIZE)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#has[cellOf(word)] = 1
  }

  mayHave(word: string): boolean {
    return this.#has[cellOf(word)] === 1
  }
}

const cellOf = (word: string): number => (word.charCodeAt(0) % SIZE) * SIZE + (word.length % SIZE)
