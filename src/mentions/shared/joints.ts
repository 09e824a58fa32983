import type { Token } from '../../document/token.ts'
import { AND, DASHES, UNTIL } from '../../lexicon/date-words.ts'

/** "-", "s.d.", "s/d", "sampai dengan", "hingga": joins first and last; returns the token after. */
export function untilAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  if (DASHES.has(token.text)) return DASHES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  if (UNTIL.has(token.lower)) return tokens[at + 1]?.lower === 'dengan' ? at + 2 : at + 1
  if (token.lower !== 's') return null
  const [mark, last] = [tokens[at + 1], tokens[at + 2]]
  if (mark?.lower === 'd') return at + 2
  if (last?.lower !== 'd' || (mark!.text !== '.' && mark!.text !== '/')) return null
  return tokens[at + 3]?.text === '.' ? at + 4 : at + 3
}

/** "dan", ",", ", dan", "&": joins the items of a list; returns the token after. */
export function andAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token || !AND.has(token.lower)) return null
  return token.text === ',' && AND.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
}
