import type { Span } from '../types.ts'
import type { FormsOf, Term, WordQuery } from './query.ts'
import { wordsIn } from './tokens.ts'

/** Characters of a passage around what was found. */
const PASSAGE = 240
/** Places that are looked for in a text: more than any page shows. */
const MOST = 200

/** How many words of a text a term covers from one of them on, 0 for none. */
type Cover = (words: readonly string[], at: number) => number

/** Where in a text the words of a query stand, in any of their forms. */
export function placesOf(text: string, { wanted }: WordQuery, formsOf: FormsOf): Span[] {
  const covers = wanted.map(term => coverOf(term, formsOf))
  const { words, starts, ends } = wordsIn(text)
  const spans: Span[] = []
  for (let at = 0; at < words.length && spans.length < MOST; at++) {
    let length = 0
    for (const cover of covers) length = Math.max(length, cover(words, at))
    if (length === 0) continue
    const [start, end] = [starts[at]!, ends[at + length - 1]!]
    spans.push({ start, end, text: text.slice(start, end) })
    at += length - 1
  }
  return spans
}

function coverOf(term: Term, formsOf: FormsOf): Cover {
  if (term.type === 'word') {
    const forms = new Set([term.word, ...formsOf(term.word)])
    return (words, at) => (forms.has(words[at]!) ? 1 : 0)
  }
  if (term.type === 'prefix') return (words, at) => (words[at]!.startsWith(term.word) ? 1 : 0)
  return (words, at) => (term.words.every((word, offset) => words[at + offset] === word) ? term.words.length : 0)
}

/** The stretch of the text with the most of what was found in it. */
export function bestPassage(text: string, places: readonly Span[]): Span {
  let best = 0
  let most = 0
  let from = 0
  for (const [at, { end }] of places.entries()) {
    while (end - places[from]!.start > PASSAGE) from++
    if (at - from + 1 > most) {
      most = at - from + 1
      best = places[from]!.start
    }
  }
  return passageAt(text, best)
}

const SPACE = /\s/

function passageAt(text: string, at: number): Span {
  const start = wordStart(text, Math.max(0, at - PASSAGE / 4))
  const end = wordEnd(text, Math.min(text.length, start + PASSAGE))
  return { start, end, text: text.slice(start, end) }
}

/** Cuts move outwards to the next space, a little way. */
function wordStart(text: string, at: number): number {
  for (let start = at; start > Math.max(0, at - 40); start--) if (SPACE.test(text[start - 1]!)) return start
  return isInsidePair(text, at) ? at - 1 : at
}

function wordEnd(text: string, at: number): number {
  for (let end = at; end < Math.min(text.length, at + 40); end++) if (SPACE.test(text[end]!)) return end
  return isInsidePair(text, at) ? at + 1 : at
}

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1]!)
