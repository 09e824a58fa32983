import type { Token } from '../../document/token.ts'

/** A name found in the text: what it stands for, and the token after it. */
export interface Found<V> {
  readonly to: number
  readonly value: V
}

interface Name<V> {
  readonly key: string
  value: V
}

/** Names are sought by their first letters, as many as their first word has, at most three. */
const LONGEST_PREFIX = 3

/** Names by their letters alone, so that "Gunung Kidul", "Gunungkidul" and "Bau-Bau", "Baubau" are one. */
export class NameIndex<V> {
  readonly #byPrefix = new Map<string, Name<V>[]>()
  readonly #byKey = new Map<string, Name<V>>()
  /** The first two letters of each name, by which most words are told to begin none. */
  readonly #starts = new Set<number>()

  /** Adds a name, or what another value makes of the value that it has already. */
  add(name: string, value: V, merge: (known: V, added: V) => V = known => known): void {
    const key = keyOf(name)
    const known = this.#byKey.get(key)
    if (known) {
      known.value = merge(known.value, value)
      return
    }
    const entry = { key, value }
    this.#byKey.set(key, entry)
    this.#bucketOf(name).push(entry)
    this.#starts.add(startOf(name.toLowerCase()))
  }

  /** The longest name that starts at a token and ends before `limit`. */
  longestAt(tokens: readonly Token[], at: number, limit: number): Found<V> | null {
    const { lower } = tokens[at]!
    if (!this.#starts.has(startOf(lower))) return null
    const bucket = this.#byPrefix.get(lower.slice(0, LONGEST_PREFIX))
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

  #bucketOf(name: string): Name<V>[] {
    const prefix = (/^[^\s-]{0,3}/.exec(name)?.[0] ?? '').toLowerCase()
    let bucket = this.#byPrefix.get(prefix)
    if (!bucket) {
      bucket = []
      this.#byPrefix.set(prefix, bucket)
    }
    return bucket
  }
}

const startOf = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)

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
