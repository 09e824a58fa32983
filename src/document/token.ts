import { keyOfWord } from '../lexicon/word-set.ts'

/**
 * One word, number or mark of the document's repaired text. A hyphen before a lower-case letter joins
 * ("sela-sela"), before anything else it is a mark of its own ("se-Kabupaten", "11-12"); digits with an inner
 * point, comma or colon are one number ("4.957", "08.00"); letters and digits part ("Rp85").
 */
export interface Token {
  readonly index: number
  /** Offsets into `Document.text`, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** By which sets of words tell fast that it is not theirs. */
  readonly key: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly shape: Shape
  /** No white space between this token and the one before. */
  readonly glued: boolean
}

/** How a word is written; numbers and marks are `none`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'mixed' | 'none'

const LETTER = 1
const DIGIT = 2
const SPACE = 4

/** Character classes of ASCII, looked up instead of tested: this runs once for every character. */
const ASCII = new Uint8Array(128)
for (let c = 0; c <= 32; c++) ASCII[c] = SPACE
for (let c = 48; c < 58; c++) ASCII[c] = DIGIT
for (let c = 65; c < 91; c++) ASCII[c] = ASCII[c + 32] = LETTER
ASCII[127] = SPACE

const ANY_LETTER = /[\p{L}\p{M}]/u
const ANY_DIGIT = /\p{Nd}/u
const ANY_SPACE = /\s/u

function classOf(code: number): number {
  if (code < 128) return ASCII[code]!
  // Typographic quotation marks, dashes and the ellipsis are the commonest characters beyond ASCII.
  if (code >= 0x2010 && code <= 0x2027) return 0
  const char = String.fromCharCode(code)
  if (ANY_LETTER.test(char)) return LETTER
  if (ANY_DIGIT.test(char)) return DIGIT
  return ANY_SPACE.test(char) ? SPACE : 0
}

const isLower = (code: number): boolean =>
  (code >= 97 && code < 123) || (code > 127 && ANY_LETTER.test(String.fromCharCode(code)))
const BLANK = 32
const HYPHEN = 45
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x60])
const NUMBER_JOINERS = new Set([0x2e, 0x2c, 0x3a])

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return 'lower'
  if (text.length === 1) return 'initial'
  const first = text[0]!
  const isCapital = first !== lower[0]
  if (isCapital && text.slice(1) === lower.slice(1)) return 'capital'
  if (text === text.toUpperCase()) return 'upper'
  return 'mixed'
}

/** Lower-cases without changing the length, so that offsets hold for both ("İ" grows in the usual way). */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let kept = ''
  for (const char of text) {
    const small = char.toLowerCase()
    kept += small.length === char.length ? small : char
  }
  return kept
}

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const lowered = lowerCase(text)
  const tokens: Token[] = []
  let afterSpace = true
  let at = 0
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE) {
      afterSpace = true
      at++
      continue
    }
    const start = at
    if (kind === LETTER) at = endOfWord(text, at)
    else if (kind === DIGIT) at = endOfNumber(text, at)
    else at += text.codePointAt(at)! > 0xffff ? 2 : 1
    const written = text.slice(start, at)
    const small = lowered.slice(start, at)
    // Most words are small already: one string instead of two, since in a long text all of them are kept.
    const lower = small === written ? written : small
    tokens.push({
      index: tokens.length,
      start,
      end: at,
      text: written,
      lower,
      key: keyOfWord(lowered, start, at),
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark',
      shape: kind === LETTER ? shapeOf(written, lower) : 'none',
      glued: !afterSpace
    })
    afterSpace = false
  }
  return tokens
}

function endOfWord(text: string, at: number): number {
  for (;;) {
    do at++
    while (at < text.length && classOf(text.charCodeAt(at)) === LETTER)
    const joiner = text.charCodeAt(at)
    // Most words end at a blank.
    if (joiner === BLANK) return at
    const next = text.charCodeAt(at + 1)
    const joins =
      (joiner === HYPHEN && isLower(next)) ||
      (APOSTROPHES.has(joiner) &&
        isLower(next) &&
        classOf(text.charCodeAt(at + 2)) === LETTER &&
        !closesQuotation(text, at))
    if (!joins) return at
    at++
  }
}

/** An apostrophe after a word of a single-quoted speech ends the speech: 'kami hadir',kata ia. */
function closesQuotation(text: string, at: number): boolean {
  return text[at - 1] === ',' || text[at - 1] === '.'
}

function endOfNumber(text: string, at: number): number {
  for (;;) {
    do at++
    while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT)
    if (!NUMBER_JOINERS.has(text.charCodeAt(at)) || classOf(text.charCodeAt(at + 1)) !== DIGIT) return at
    at++
  }
}
