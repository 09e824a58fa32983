/** A word as it is looked up: in lower case, and by its key. */
export interface Word {
  readonly lower: string
  readonly key: number
}

/** Bits of a filter's table: so few words share one that it tells nearly every absent word. */
const BITS = 1 << 15

/** A number of a word of a text, `from` to `to`, that few other words have: of its first, second and last letter and its length. */
export function keyOfWord(text: string, from: number, to: number): number {
  const second = to - from > 1 ? text.charCodeAt(from + 1) : 0
  const letters = (text.charCodeAt(from) * 31 + second) * 31 + text.charCodeAt(to - 1)
  return (letters ^ ((to - from) << 9)) & (BITS - 1)
}

/**
 * Tells by one bit that a word is not among others. Hashing the string and looking for it in a set takes ten times as
 * long, and readers ask of every word of a text whether it is one of a few.
 */
export class WordFilter {
  readonly #bits = new Uint32Array(BITS >> 5)

  add(lower: string): void {
    const key = keyOfWord(lower, 0, lower.length)
    this.#bits[key >> 5]! |= 1 << (key & 31)
  }

  mayHave({ key }: Word): boolean {
    return ((this.#bits[key >> 5]! >>> (key & 31)) & 1) === 1
  }
}

/** A fixed set of words that is asked about every word of a text and has few of them. */
export class WordSet {
  readonly #words: ReadonlySet<string>
  readonly #filter = new WordFilter()

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) this.#filter.add(word)
  }

  has(word: Word): boolean {
    return this.#filter.mayHave(word) && this.#words.has(word.lower)
  }
}

/** A map by words that is asked about every word of a text and has few of them. */
export class WordMap<V> {
  readonly #values: ReadonlyMap<string, V>
  readonly #filter = new WordFilter()

  constructor(values: ReadonlyMap<string, V>) {
    this.#values = values
    for (const word of values.keys()) this.#filter.add(word)
  }

  get(word: Word): V | undefined {
    return this.#filter.mayHave(word) ? this.#values.get(word.lower) : undefined
  }
}
