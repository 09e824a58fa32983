import type { Token } from '../token.ts'

/** Dashes that part a dateline from the text, or sign off. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~', '|'])
export const OPENERS: ReadonlySet<string> = new Set(['(', '['])
export const CLOSERS: ReadonlySet<string> = new Set([')', ']'])
/** What a text ends in before its sign-off. */
export const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '”', '"', '“', '’', ')', '…'])

/** A word with a capital, or all in capitals. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.shape !== 'lower'

/** The token after a run of dashes. */
export function afterDashes(tokens: readonly Token[], at: number): number {
  let here = at
  while (DASHES.has(tokens[here]?.text ?? '')) here++
  return here
}

/** The closing bracket of the one opened at a token, if it is near. */
export function closerOf(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let here = at + 1; here < limit; here++) {
    if (CLOSERS.has(tokens[here]!.text)) return here
    if (OPENERS.has(tokens[here]!.text)) return null
  }
  return null
}
