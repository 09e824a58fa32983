import type { Sentence } from '../../document/document.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { ANNOUNCING, DIRECTIONS } from '../../lexicon/date-words.ts'
import type { MentionReader } from '../kind.ts'
import type { DateValue, PartialDate } from '../values.ts'
import { readRelative, readStated } from './calendar.ts'
import type { DaySpan } from './days.ts'
import { memoized } from './memo.ts'
import { type DateSpan, dateSpanAt } from './spans.ts'

const NOTHING: PartialDate = { day: null, month: null, year: null }
/** How far before a date "akan" and "dijadwalkan" still speak of it. */
const REACH = 8
/** Between "hari ini" and the date of that day. */
const BEFORE_DAY: ReadonlySet<string> = new Set([',', '(', 'hari', 'pada', 'tanggal', 'tgl'])
const LONGEST_JOINT = 3

export const dates: MentionReader = {
  kind: 'date',
  read(chart, trace) {
    const { document } = chart
    const reading = new DateReading(chart, trace)
    for (const sentence of document.sentences) {
      for (let at = sentence.from; at < sentence.to; at++) {
        const span = dateSpanAt(document.tokens, at, sentence)
        if (!span || (span.relative && isSpelledOut(document.tokens, span.to, sentence))) continue
        reading.add(span, sentence.from)
        at = Math.max(at, span.to - 1)
      }
    }
  }
}

/** "hari ini, Minggu 21 Mei 2023", "kemarin (12/3)": the day behind it says which. */
function isSpelledOut(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  let here = at
  while (here < Math.min(sentence.to, at + LONGEST_JOINT) && BEFORE_DAY.has(tokens[here]!.lower)) here++
  const span = here < sentence.to ? dateSpanAt(tokens, here, sentence) : null
  return span !== null && span.text !== null && !span.relative
}

/** The dates of one document. */
class DateReading {
  readonly #chart: Chart
  readonly #trace: Trace | null

  constructor(chart: Chart, trace: Trace | null) {
    this.#chart = chart
    this.#trace = trace
  }

  add(span: DateSpan, sentenceStart: number): void {
    for (const sharing of span.sharing) this.#addDay(sharing)
    const value = span.text === null ? NO_STATED_DATE : readText(span.text, span.relative)
    if (!value) {
      this.#trace?.rejected('date', span.rule, span.from, span.to, 'no day of the calendar')
      return
    }
    const direction = this.#direction(span, sentenceStart)
    this.#put(span.from, span.to, span.rule, {
      ...value,
      weekday: span.weekday,
      lastWeekday: span.lastWeekday,
      direction
    })
  }

  #addDay(day: DaySpan): void {
    const value = readText(day.text, false)
    if (value) this.#put(day.from, day.to, day.rule, value)
  }

  #put(from: number, to: number, rule: string, value: DateValue): void {
    if (this.#chart.add({ kind: 'date', from, to, rule, value })) this.#trace?.fired('date', rule, from, to)
  }

  /** Words after the date ("lalu", "mendatang") tell before those in front of it ("akan"). */
  #direction({ from, to }: DateSpan, sentenceStart: number): DateValue['direction'] {
    const { tokens } = this.#chart.document
    const last = DIRECTIONS.get(tokens[to - 1]!.lower)
    const after = DIRECTIONS.get(tokens[to]?.lower ?? '') ?? last
    if (after) return after
    for (let at = from - 1; at >= Math.max(sentenceStart, from - REACH); at--) {
      if (ANNOUNCING.has(tokens[at]!.lower)) return 'future'
    }
    return null
  }
}

const NO_STATED_DATE: DateValue = {
  start: NOTHING,
  end: null,
  weekday: null,
  lastWeekday: null,
  offset: null,
  unit: 'day',
  direction: null
}

const statedValue = memoized((text): DateValue | null => {
  const stated = readStated(text)
  return stated && { ...NO_STATED_DATE, ...stated }
})

const relativeValue = memoized((text): DateValue | null => {
  const relative = readRelative(text)
  return relative && { ...NO_STATED_DATE, offset: relative.amount, unit: relative.unit }
})

const readText = (text: string, relative: boolean): DateValue | null =>
  relative ? relativeValue(text) : statedValue(text)
