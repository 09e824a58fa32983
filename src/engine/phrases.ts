import { type Token, tokenize } from '../document/token.ts'
import { WordFilter } from '../lexicon/word-set.ts'

/** A phrase found at a token, `length` tokens long. */
export interface PhraseHit<V = unknown> {
  readonly length: number
  readonly class: string
  readonly value: V
}

interface Phrase extends PhraseHit {
  readonly words: readonly string[]
}

/** A phrase as it was added, and the one with the same first word that was added before it. */
interface Unread {
  readonly phrase: string
  readonly class: string
  readonly value: unknown
  readonly before: Unread | null
}

/**
 * All phrases of all lexicons by their first word: one look-up a token finds every one of them. They are cut into words
 * when a text first has their first word, since there are thousands and a text has few.
 */
export class PhraseIndex {
  readonly #firstWords = new WordFilter()
  readonly #unread = new Map<string, Unread>()
  readonly #read = new Map<string, readonly Phrase[]>()
  readonly #parent: PhraseIndex | null

  /** A child adds to its parent without changing it. Phrases are added before any is sought. */
  constructor(parent: PhraseIndex | null = null) {
    this.#parent = parent
  }

  /** Adds a phrase as it is written in text; case does not matter. */
  add(phrase: string, className: string, value: unknown): void {
    const first = firstWordOf(phrase)
    this.#unread.set(first, { phrase, class: className, value, before: this.#unread.get(first) ?? null })
    this.#firstWords.add(first)
  }

  /** The phrases that start at a token, in no order; `undefined` where none does. */
  find(tokens: readonly Token[], at: number): PhraseHit[] | undefined {
    let hits = this.#parent?.find(tokens, at)
    const first = tokens[at]!
    const phrases = this.#firstWords.mayHave(first) ? this.#startingWith(first.lower) : undefined
    if (!phrases) return hits
    for (const phrase of phrases) {
      if (!matches(phrase.words, tokens, at)) continue
      if (hits) hits.push(phrase)
      else hits = [phrase]
    }
    return hits
  }

  #startingWith(word: string): readonly Phrase[] | undefined {
    const known = this.#read.get(word)
    if (known) return known
    const last = this.#unread.get(word)
    if (!last) return undefined
    const phrases = readAll(last)
    this.#read.set(word, phrases)
    return phrases
  }
}

/** A phrase and those before it, in the order in which they were added. */
function readAll(last: Unread): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (let unread: Unread | null = last; unread; unread = unread.before) {
    const words = tokenize(unread.phrase).map(token => token.lower)
    phrases.push({ words, length: words.length, class: unread.class, value: unread.value })
  }
  return phrases.reverse()
}

/** Letters alone are one word without looking further. */
const LETTERS = /^[a-z]+$/i

function firstWordOf(phrase: string): string {
  const blank = phrase.indexOf(' ')
  const first = blank < 0 ? phrase : phrase.slice(0, blank)
  return LETTERS.test(first) ? first.toLowerCase() : (tokenize(phrase)[0]?.lower ?? '')
}

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false
  for (let i = 1; i < words.length; i++) {
    if (tokens[at + i]!.lower !== words[i]) return false
  }
  return true
}
