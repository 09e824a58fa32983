import type { Token } from '../document/token.ts'
import type { Chart, Mention } from './chart.ts'
import type { PhraseHit } from './phrases.ts'

/** What a pattern caught, by the names of its captures: token ranges, half-open. */
export type Captures = Record<string, { from: number; to: number }>

/**
 * A pattern over the chart, as a step in continuation style: it tries its own ways from `at` and calls `next` with
 * the token after; the first way for which `next` agrees wins, so alternatives are tried in the order written.
 */
export type Pattern = (chart: Chart, at: number, captures: Captures, next: (at: number) => boolean) => boolean

/** A single token that passes a test. */
export const token =
  (test: (token: Token) => boolean): Pattern =>
  (chart, at, _captures, next) => {
    const found = chart.document.tokens[at]
    return found !== undefined && test(found) && next(at + 1)
  }

/** One of these words, whatever its case. */
export const word = (...words: string[]): Pattern => {
  const set = new Set(words)
  return token(found => set.has(found.lower))
}

/** One of these marks or words, as written. */
export const mark = word

/** A capitalised word (or initial, or all capitals). */
export const capital: Pattern = token(
  found => found.shape === 'capital' || found.shape === 'upper' || found.shape === 'initial' || found.shape === 'mixed'
)

/** The longest lexicon phrase of one of these classes. */
export const phrase =
  (...classes: string[]): Pattern =>
  (chart, at, _captures, next) => {
    let longest = 0
    for (const name of classes) longest = Math.max(longest, chart.phrase(name, at)?.length ?? 0)
    return longest > 0 && next(at + longest)
  }

/** A lexicon phrase of a class whose value passes a test, longest first. */
export const phraseWhere =
  <V>(name: string, test: (value: V) => boolean): Pattern =>
  (chart, at, _captures, next) =>
    chart
      .phrasesAt(at)
      .filter(hit => hit.class === name && test((hit as PhraseHit<V>).value))
      .sort((a, b) => b.length - a.length)
      .some(hit => next(at + hit.length))

/** A mention of one of these kinds, as a whole. */
export const mention =
  (...kinds: string[]): Pattern =>
  (chart, at, _captures, next) =>
    kinds.some(kind => {
      const found = chart.startingAt(kind, at)
      return found !== undefined && next(found.to)
    })

/** A mention of a kind whose value passes a test. */
export const mentionWhere =
  <V>(kind: string, test: (value: V, mention: Mention<V>) => boolean): Pattern =>
  (chart, at, _captures, next) => {
    const found = chart.startingAt<V>(kind, at)
    return found !== undefined && test(found.value, found) && next(found.to)
  }

/** One after the other. Pairs are put together beforehand, so that a try allocates no more than it gets to. */
export const seq = (...parts: Pattern[]): Pattern => parts.reduceRight((rest, part) => pair(part, rest))

const pair =
  (first: Pattern, rest: Pattern): Pattern =>
  (chart, at, captures, next) =>
    first(chart, at, captures, after => rest(chart, after, captures, next))

/** The first that leads to a whole match. */
export const alt =
  (...ways: Pattern[]): Pattern =>
  (chart, at, captures, next) =>
    ways.some(way => way(chart, at, captures, next))

/** With it if that leads to a match, else without. */
export const opt =
  (part: Pattern): Pattern =>
  (chart, at, captures, next) =>
    part(chart, at, captures, next) || next(at)

/** As many as possible, from `min` to `max`. */
export const many =
  (part: Pattern, { min = 1, max = 12 } = {}): Pattern =>
  (chart, at, captures, next) => {
    const step = (count: number, here: number): boolean =>
      (count < max && part(chart, here, captures, after => after > here && step(count + 1, after))) ||
      (count >= min && next(here))
    return step(0, at)
  }

/** Up to `max` tokens of any sort, as few as possible, none of which passes `stop`. */
export const gap =
  (max: number, stop: (token: Token) => boolean = () => false): Pattern =>
  (chart, at, _captures, next) => {
    const { tokens } = chart.document
    for (let skipped = 0; skipped <= max; skipped++) {
      if (next(at + skipped)) return true
      const here = tokens[at + skipped]
      if (!here || stop(here)) return false
    }
    return false
  }

/** Does not stand here; takes no token. */
export const not =
  (part: Pattern): Pattern =>
  (chart, at, _captures, next) =>
    !part(chart, at, {}, () => true) && next(at)

/** The same, keeping what it matched under a name. */
export const capture =
  (name: string, part: Pattern): Pattern =>
  (chart, at, captures, next) =>
    part(chart, at, captures, to => {
      const before = captures[name]
      captures[name] = { from: at, to }
      if (next(to)) return true
      if (before) captures[name] = before
      else delete captures[name]
      return false
    })
