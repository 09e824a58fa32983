/** A text as it is kept: SQLite has texts in UTF-8, which half a surrogate pair does not survive. */
export type KeptText = string | Uint8Array

const LONE_SURROGATE = /\p{Surrogate}/u

export const keptText = (text: string): KeptText => (LONE_SURROGATE.test(text) ? Buffer.from(text, 'utf16le') : text)

export const givenText = (kept: KeptText): string =>
  typeof kept === 'string' ? kept : Buffer.from(kept).toString('utf16le')
