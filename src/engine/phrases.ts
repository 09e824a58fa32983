import { type Token, tokenize } from '../document/token.ts'

/** A lexicon phrase: what class it belongs to and what it stands for. */
export interface Entry<V = unknown> {
  readonly class: string
  readonly value: V
}

/** A phrase found at a token, `length` tokens long. */
export interface PhraseHit<V = unknown> {
  readonly length: number
  readonly class: string
  readonly value: V
}

interface Phrase extends PhraseHit {
  readonly words: readonly string[]
}

/** All phrases of all lexicons by their first word: one look-up a token finds every one of them. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, Phrase[]>()
  readonly #parent: PhraseIndex | null

  /** A child adds to its parent without changing it. */
  constructor(parent: PhraseIndex | null = null) {
    this.#parent = parent
  }

  /** Adds a phrase as it is written in text; case does not matter. */
  add(phrase: string, entry: Entry): void {
    const words = tokenize(phrase).map(token => token.lower)
    if (words.length > 0) this.addWords(words, entry)
  }

  addWords(words: readonly string[], entry: Entry): void {
    const first = words[0]!
    const phrase: Phrase = { words, length: words.length, class: entry.class, value: entry.value }
    const known = this.#byFirstWord.get(first)
    if (known) known.push(phrase)
    else this.#byFirstWord.set(first, [phrase])
  }

  /** The phrases that start at a token, in no order; `undefined` where none does. */
  find(tokens: readonly Token[], at: number): PhraseHit[] | undefined {
    let hits = this.#parent?.find(tokens, at)
    const phrases = this.#byFirstWord.get(tokens[at]!.lower)
    if (!phrases) return hits
    for (const phrase of phrases) {
      if (!matches(phrase.words, tokens, at)) continue
      if (hits) hits.push(phrase)
      else hits = [phrase]
    }
    return hits
  }
}

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false
  for (let i = 1; i < words.length; i++) {
    if (tokens[at + i]!.lower !== words[i]) return false
  }
  return true
}
