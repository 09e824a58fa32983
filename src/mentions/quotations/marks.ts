import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import { WordSet } from '../../lexicon/word-set.ts'

/** A quotation mark of one or two tokens, and what the characters around it let it be. */
export interface QuotationMark {
  readonly from: number
  readonly to: number
  readonly single: boolean
  /** The glyph's own direction; straight marks have none. */
  readonly glyph: 'opening' | 'closing' | 'straight'
  /** A character stands right before it; right after it. */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
}

const OPENING = new Set(['“', '„', '«', '‟'])
const CLOSING = new Set(['”', '»'])
const STRAIGHT = ['"', '″', '＂']
const SINGLE = new Set(["'", '‘', '’', '`', '´', '‚', '‛', '′'])
const MARKS = new WordSet([...OPENING, ...CLOSING, ...STRAIGHT, ...SINGLE])

/** The quotation mark at a token. Two single marks in a row are a double one: ''Kami hadir,'' kata Camat. */
export function quotationMarkAt(tokens: readonly Token[], at: number, within: TokenRange): QuotationMark | null {
  const token = tokens[at]!
  if (token.kind !== 'mark' || !MARKS.has(token)) return null
  const single = SINGLE.has(token.text)
  const next = tokens[at + 1]
  const paired = single && at + 1 < within.to && next!.glued && SINGLE.has(next!.text)
  const to = paired ? at + 2 : at + 1
  return {
    from: at,
    to,
    single: single && !paired,
    glyph: OPENING.has(token.text) ? 'opening' : CLOSING.has(token.text) ? 'closing' : 'straight',
    touchesBefore: at > within.from && token.glued,
    touchesAfter: to < within.to && tokens[to]!.glued
  }
}
