import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { speechVerbOf } from '../../lexicon/speech-verbs.ts'
import type { MentionReader } from '../kind.ts'
import type { QuotationValue } from '../values.ts'
import { type QuotationMark, quotationMarkAt } from './marks.ts'

/** A span between marks as it is found: `to` is the token after the closing mark, where there is one. */
interface Span extends TokenRange {
  readonly words: TokenRange
  readonly closed: boolean
}

/** Reads what stands between quotation marks, paragraph by paragraph: speech, and names, titles and themes alike. */
export const quotations: MentionReader = {
  kind: 'quotation',
  read(chart) {
    for (const paragraph of chart.document.paragraphs) readParagraph(chart, paragraph)
  }
}

function readParagraph(chart: Chart, paragraph: TokenRange): void {
  const { tokens } = chart.document
  for (const found of spansOf(tokens, paragraph)) {
    const span = withoutTag(tokens, found)
    const words = trimmed(tokens, span.words)
    if (words.to <= words.from) continue
    const value: QuotationValue = { words, closed: span.closed }
    const rule = span.closed ? 'quotation/between-marks' : 'quotation/unclosed'
    chart.add({ kind: 'quotation', from: span.from, to: span.to, rule, value })
  }
}

const SENTENCE_MARKS = new Set(['.', ',', '!', '?', '…'])
const BEFORE_OPENING = new Set(['(', '[', '-', '–', '—', ':', ',', '/', '.'])

/** The spans of one paragraph, read from left to right in one pass. */
function spansOf(tokens: readonly Token[], paragraph: TokenRange): Span[] {
  const spans: Span[] = []
  let open: QuotationMark | null = null
  let depth = 0
  const lastSingleCloser = lastClosingSingle(tokens, paragraph)
  const close = (to: number, wordsTo: number, closed: boolean): void => {
    if (open) spans.push({ from: open.from, to, words: { from: open.to, to: wordsTo }, closed })
    open = null
    depth = 0
  }
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const mark = quotationMarkAt(tokens, at, paragraph)
    if (!mark) continue
    at = mark.to - 1
    const opened: QuotationMark | null = open
    if (opened === null) {
      if (canOpen(tokens, mark) && (!mark.single || mark.from < lastSingleCloser)) open = mark
    } else if (opened.single) {
      if (mark.single ? closesSingle(tokens, mark) : mark.glyph === 'closing') close(mark.to, mark.from, true)
      else if (!mark.single && looksOpening(tokens, mark)) open = mark
    } else if (!mark.single) {
      const endsSpeech = mark.to === paragraph.to || startsTag(tokens, mark.to)
      if (mark.glyph === 'closing' || endsSpeech || !looksOpening(tokens, mark)) {
        if (depth > 0 && !endsSpeech) depth--
        else close(mark.to, mark.from, true)
      } else if (SENTENCE_MARKS.has(tokens[mark.from - 1]!.text)) {
        // The closing mark was forgotten: “... dua jam. “Besok ...”.
        close(mark.from, mark.from, false)
        open = mark
      } else {
        depth++
      }
    }
  }
  if (open && isSpeechLike(tokens, open, paragraph)) close(paragraph.to, paragraph.to, false)
  return spans
}

function canOpen(tokens: readonly Token[], mark: QuotationMark): boolean {
  const before = mark.touchesBefore ? tokens[mark.from - 1]! : null
  if (mark.glyph === 'opening') return true
  if (!before) return mark.single ? mark.touchesAfter : true
  return mark.touchesAfter && !mark.single && BEFORE_OPENING.has(before.text) && !startsTag(tokens, mark.to)
}

const looksOpening = (tokens: readonly Token[], mark: QuotationMark): boolean =>
  !mark.touchesBefore && mark.touchesAfter && !startsTag(tokens, mark.to)

/** Not the apostrophe of "Qur'an" or "5'": nothing of a word follows. */
function closesSingle(tokens: readonly Token[], mark: QuotationMark): boolean {
  if (!mark.touchesBefore) return false
  return !mark.touchesAfter || tokens[mark.to]!.kind === 'mark' || startsTag(tokens, mark.to)
}

function lastClosingSingle(tokens: readonly Token[], paragraph: TokenRange): number {
  for (let at = paragraph.to - 1; at > paragraph.from; at--) {
    const mark = quotationMarkAt(tokens, at, paragraph)
    if (mark?.single && closesSingle(tokens, mark)) return at
  }
  return -1
}

/** A mark that is never closed opens speech only where a sentence may begin; else it is a stray one. */
function isSpeechLike(tokens: readonly Token[], mark: QuotationMark, paragraph: TokenRange): boolean {
  if (mark.single || paragraph.to - mark.to < 5) return false
  const before = mark.from > paragraph.from ? tokens[mark.from - 1]! : null
  const first = tokens[mark.to]!
  const starts =
    before === null || SENTENCE_MARKS.has(before.text) || before.text === ':' || speechVerbOf(before) !== undefined
  return starts && first.kind !== 'mark' && first.shape !== 'lower'
}

/** "ujar", "katanya". */
const isTag = (token: Token | undefined): boolean => token?.kind === 'word' && speechVerbOf(token)?.voice === 'bare'

const startsTag = (tokens: readonly Token[], at: number): boolean =>
  isTag(tokens[at]) || tokens[at]?.lower === 'demikian' || tokens[at]?.lower === 'begitu'

/** "tutur Akhmad Fauzi Ketua Panitia Penyelenggara" and a little room. */
const LONGEST_TAG = 14

/** The writer's own words inside the marks, or where the closing one was forgotten: “Kami hadir, kata Camat.” */
function withoutTag(tokens: readonly Token[], span: Span): Span {
  const first = span.words.from + 3
  const from = span.closed ? Math.max(first, span.words.to - LONGEST_TAG) : first
  for (let at = from; at < span.words.to; at++) {
    const pause = tokens[at - 1]!.text
    if (!isTag(tokens[at]) || !(pause === ',' || (!span.closed && SENTENCE_MARKS.has(pause)))) continue
    const next = at + 1 < span.words.to ? tokens[at + 1]! : null
    const named = next?.kind === 'word' && next.shape !== 'lower'
    const pronominal = tokens[at]!.lower.endsWith('nya') && (next === null || next.text === '.')
    if (named || pronominal) return { from: span.from, to: at, words: { from: span.words.from, to: at }, closed: false }
  }
  return span
}

/** Without a comma before the closing mark, and without stray marks at either end. */
function trimmed(tokens: readonly Token[], words: TokenRange): TokenRange {
  let { from, to } = words
  while (from < to && isEdge(tokens[from]!.text)) from++
  while (to > from && isEdge(tokens[to - 1]!.text)) to--
  return { from, to }
}

const isEdge = (text: string): boolean =>
  text === ',' || text === ';' || text === '"' || text === '“' || text === '”' || text === '-'
