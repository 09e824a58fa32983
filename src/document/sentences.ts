import { ABBREVIATIONS, LOWER_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.ts'
import type { Token } from './token.ts'

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '“', '’', "'", ')', ']', '»', '‘'])

const isStop = ({ kind, text }: Token): boolean => kind === 'mark' && STOPS.has(text)

/** Cuts a paragraph into sentences; returns the first token after each. */
export function sentencesOf(tokens: readonly Token[], paragraph: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = []
  let from = paragraph.from
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (!isStop(tokens[at]!)) continue
    let after = at + 1
    while (after < paragraph.to && isStop(tokens[after]!)) after++
    while (after < paragraph.to && CLOSERS.has(tokens[after]!.text) && tokens[after]!.glued) after++
    if (after < paragraph.to && endsSentence(tokens, at, after)) {
      sentences.push({ from, to: after })
      from = after
    }
    at = after - 1
  }
  if (from < paragraph.to) sentences.push({ from, to: paragraph.to })
  return sentences
}

/** Whether the stop at `at` ends a sentence that `after` would follow. */
function endsSentence(tokens: readonly Token[], at: number, after: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[after]!
  // "Penjabat (Pj.) Gubernur": a short form in brackets.
  const onlyStop = tokens[at]!.text === '.' && (after === at + 1 || (after === at + 2 && tokens[at + 1]!.text === ')'))
  if (next.kind === 'word' && next.shape === 'lower') return false
  if (onlyStop && before) {
    if (opensSentence(next)) return endsInDegree(tokens, at) || !isShortForm(before)
    if (before.shape === 'initial' && before.kind === 'word') return false
    // The last stop of "s.d.", "a.n.".
    if (before.text.length === 1 && before.glued && tokens[at - 2]?.text === '.') return false
    const isShort = before.shape === 'lower' ? LOWER_ABBREVIATIONS.has(before.lower) : ABBREVIATIONS.has(before.lower)
    if (isShort && (next.kind === 'word' || next.text === '(')) return false
    if (ABBREVIATIONS.has(before.lower) && next.kind === 'number') return false
  }
  if (next.glued && next.kind === 'number') return false
  // A missing space: "kegiatan ini.Dalam", but not "S.Sos", "go.id" or "M.Pd".
  if (next.glued && next.kind === 'word') return longWord(before) && (longWord(next) || opensSentence(next))
  return next.kind !== 'mark' || !next.glued
}

/** "Ia", "Menurut": never part of the name or title before. */
const opensSentence = ({ kind, lower }: Token): boolean => kind === 'word' && SENTENCE_OPENERS.has(lower)

const isShortForm = ({ shape, kind, lower }: Token): boolean =>
  (shape === 'initial' && kind === 'word') || ABBREVIATIONS.has(lower)

/** "M.M.", "Ph.D.": the short form before the stop hangs on another. */
function endsInDegree(tokens: readonly Token[], stop: number): boolean {
  return tokens[stop - 1]!.glued && tokens[stop - 2]?.text === '.' && tokens[stop - 2]!.glued
}

const longWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text.length >= 4
