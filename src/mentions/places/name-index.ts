import type { Token } from '../../document/token.ts'

/** A name found in the text: what it stands for, and the token after it. */
export interface Found<V> {
  readonly to: number
  readonly value: V
}

interface Name<V> {
  readonly key: string
  readonly value: V
}

/** A name as it was added, and the one with the same prefix that was added before it. */
interface Unread<S> {
  readonly name: string
  readonly source: S
  readonly before: Unread<S> | null
}

/** Names are sought by their first letters, as many as their first word has, at most three. */
const LONGEST_PREFIX = 3

/**
 * Names by their letters alone, so that "Gunung Kidul", "Gunungkidul" and "Bau-Bau", "Baubau" are one. What a name stands
 * for is built of all that was added under it, when a text first has a word that begins like it.
 */
export class NameIndex<S, V> {
  readonly #unread = new Map<string, Unread<S>>()
  readonly #read = new Map<string, readonly Name<V>[]>()
  /** The first letters of names, by which most words are told to begin none. */
  readonly #starts = new Uint8Array(1 << 15)
  readonly #build: (key: string, sources: readonly [S, ...S[]]) => V

  constructor(build: (key: string, sources: readonly [S, ...S[]]) => V) {
    this.#build = build
  }

  /** Names are added before any is sought. */
  add(name: string, source: S): void {
    const prefix = prefixOf(name)
    this.#unread.set(prefix, { name, source, before: this.#unread.get(prefix) ?? null })
    this.#starts[startOf(prefix)] = 1
  }

  /** The longest name that starts at a token and ends before `limit`. */
  longestAt(tokens: readonly Token[], at: number, limit: number): Found<V> | null {
    const { lower } = tokens[at]!
    if (this.#starts[startOf(lower)] === 0) return null
    const bucket = this.#startingWith(lower.slice(0, LONGEST_PREFIX))
    if (!bucket) return null
    let best: Name<V> | null = null
    let to = at
    for (const entry of bucket) {
      if (best && entry.key.length <= best.key.length) continue
      const end = endOfName(entry.key, tokens, at, limit)
      if (end > 0) {
        best = entry
        to = end
      }
    }
    return best && { to, value: best.value }
  }

  #startingWith(prefix: string): readonly Name<V>[] | undefined {
    const known = this.#read.get(prefix)
    if (known) return known
    const last = this.#unread.get(prefix)
    if (!last) return undefined
    const names = this.#readAll(last)
    this.#read.set(prefix, names)
    return names
  }

  /** A name and those before it, in the order in which they were added. */
  #readAll(last: Unread<S>): readonly Name<V>[] {
    const added: Unread<S>[] = []
    for (let unread: Unread<S> | null = last; unread; unread = unread.before) added.push(unread)
    const sources = new Map<string, [S, ...S[]]>()
    for (const { name, source } of added.reverse()) {
      const key = keyOf(name)
      const known = sources.get(key)
      if (known) known.push(source)
      else sources.set(key, [source])
    }
    return [...sources].map(([key, all]) => ({ key, value: this.#build(key, all) }))
  }
}

function prefixOf(name: string): string {
  const start = name.slice(0, LONGEST_PREFIX)
  const end = start.search(/[\s-]/)
  return (end < 0 ? start : start.slice(0, end)).toLowerCase()
}

/** Five bits of each of the first three letters; a word that ends before has none there. */
const startOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31)

/** The letters and digits of a name. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase()
  return LETTERS_ALONE.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, '')
}

const LETTERS_ALONE = /^[a-z]*$/

/** A token as it stands in a key. */
export const lettersOf = ({ lower }: Token): string =>
  lower.includes('-') || lower.includes("'") ? keyOf(lower) : lower

/** The token after a name whose letters are `key`, or -1. */
function endOfName(key: string, tokens: readonly Token[], at: number, limit: number): number {
  let matched = 0
  for (let here = at; here < limit; here++) {
    const token = tokens[here]!
    const { lower, kind, glued } = token
    if (kind === 'mark') {
      if (here > at && glued && (lower === '-' || lower === '.')) continue
      return -1
    }
    const letters = lettersOf(token)
    if (!key.startsWith(letters, matched)) return -1
    matched += letters.length
    if (matched === key.length) return here + 1
  }
  return -1
}
