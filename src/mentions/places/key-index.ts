import type { Token } from '../../document/token.ts'
import { type Found, keyOf, lettersOf } from './name-index.ts'

/** "IV Nagari Bayang Utara", "Desa Tanjung Morawa-B": the longest names have this many tokens. */
const LONGEST_NAME = 8

/** Names by their letters alone, for lists too long to be sorted by their beginnings: filled fast, asked seldom. */
export class KeyIndex<V> {
  readonly #byKey = new Map<string, V[]>()

  /** Several things may bear one name. */
  add(name: string, value: V): void {
    const key = keyOf(name)
    const known = this.#byKey.get(key)
    if (known) known.push(value)
    else this.#byKey.set(key, [value])
  }

  /** The longest name that starts at a token and ends before `limit`. */
  longestAt(tokens: readonly Token[], at: number, limit: number): Found<readonly V[]> | null {
    let best: Found<readonly V[]> | null = null
    let key = ''
    for (let here = at; here < Math.min(limit, at + LONGEST_NAME); here++) {
      const token = tokens[here]!
      if (token.kind === 'mark') {
        if (here > at && token.glued && (token.lower === '-' || token.lower === '.')) continue
        break
      }
      key += lettersOf(token)
      const value = this.#byKey.get(key)
      if (value) best = { to: here + 1, value }
    }
    return best
  }
}
