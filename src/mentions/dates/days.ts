import type { Token } from '../../document/token.ts'
import { MONTH_NAMES } from '../../lexicon/months.ts'
import { andAt, untilAt } from '../shared/joints.ts'
import { afterLabels, dayAt, isYear, monthAt, weekdayAt } from './words.ts'

/** A stretch of tokens that spells out a day or a span of days, and the same in the plain form that is then read. */
export interface DaySpan {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly rule: string
  /** Days without a month of their own that share this one's: "12" of "12 dan 19 Maret". */
  readonly sharing: readonly DaySpan[]
}

type Joint = 'until' | 'and' | null

const POINTED = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/
const TWO_DIGITS = /^\d{2}$/
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/

/** The days that start at a token. `announced`: a bracket, a weekday or "tanggal" before tells that it is a date. */
export function daysAt(tokens: readonly Token[], at: number, announced: boolean): DaySpan | null {
  if (tokens[at]?.kind !== 'number') return null
  const start = namedAt(tokens, at) ?? numericDayAt(tokens, at, announced)
  return start && withEnd(tokens, start, announced)
}

/** "11 Nopember 2019", "11-12 Agustus 2018", "12, 13, dan 14 Maret". */
function namedAt(tokens: readonly Token[], at: number): DaySpan | null {
  const days: { day: number; at: number }[] = []
  let joint: Joint = null
  let here = at
  for (;;) {
    const day = dayAt(tokens, here)
    if (day === null) return null
    days.push({ day, at: here })
    const month = monthOfAt(tokens, here + 1)
    if (month) return spellOut(tokens, at, days, joint, month)
    const until = untilAt(tokens, here + 1)
    const after = until ?? andAt(tokens, here + 1)
    if (after === null || days.length > 6) return null
    joint = until === null ? (joint ?? 'and') : 'until'
    const unlabelled = afterLabels(tokens, after)
    here = weekdayAt(tokens, unlabelled) === null ? unlabelled : skipComma(tokens, unlabelled + 1)
  }
}

/** "12 Maret", "12/Maret/2020", "12-Mar-20". */
function monthOfAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const mark = tokens[at]?.text
  const named = tokens[at]?.lower === 'bulan' || ((mark === '/' || mark === '-') && tokens[at]!.glued) ? at + 1 : at
  const month = monthAt(tokens, named)
  if (month && named > at && tokens[month.to]?.text === mark && isYear(tokens[month.to + 1]))
    return { ...month, to: month.to + 1 }
  return month
}

function spellOut(
  tokens: readonly Token[],
  from: number,
  days: readonly { day: number; at: number }[],
  joint: Joint,
  month: { value: number; to: number }
): DaySpan {
  const year = yearAt(tokens, month.to)
  const tail = ` ${MONTH_NAMES[month.value - 1]}${year.text}`
  const rule = 'date/named'
  const [first, last] = [days[0]!, days.at(-1)!]
  const single = (day: { day: number; at: number }): DaySpan => ({
    from: day.at,
    to: day.at + 1,
    text: `${day.day}${tail}`,
    rule,
    sharing: []
  })
  if (days.length === 1) return { ...single(first), from, to: year.to }
  const isSpan = joint === 'until' || last.day - first.day === days.length - 1
  if (isSpan) return { from, to: year.to, text: `${first.day} - ${last.day}${tail}`, rule, sharing: [] }
  return { ...single(last), to: year.to, sharing: days.slice(0, -1).map(single) }
}

/** "2019", ", 2019", "tahun 2019". */
function yearAt(tokens: readonly Token[], at: number): { text: string; to: number } {
  const named = tokens[at]?.text === ',' || tokens[at]?.lower === 'tahun' || tokens[at]?.lower === 'th' ? at + 1 : at
  return isYear(tokens[named]) ? { text: ` ${tokens[named]!.text}`, to: named + 1 } : { text: '', to: at }
}

/** "30 Maret s.d. 2 April 2021", "28 Desember 2019 hingga Jumat, 3 Januari 2020". */
function withEnd(tokens: readonly Token[], start: DaySpan, announced: boolean): DaySpan {
  const after = untilAt(tokens, start.to)
  if (after === null || start.sharing.length > 0 || start.text.includes(' - ')) return start
  const unlabelled = afterLabels(tokens, after)
  const at = weekdayAt(tokens, unlabelled) === null ? unlabelled : skipComma(tokens, unlabelled + 1)
  const end = start.rule === 'date/named' ? namedAt(tokens, at) : numericDayAt(tokens, at, announced)
  return end && end.sharing.length === 0 && !end.text.includes(' - ')
    ? { ...start, to: end.to, text: `${start.text} - ${end.text}` }
    : start
}

/** "28/11", "27/10/2023", "8-9/2", "10-12/3/2025", "24.11.2021", "24-11-2021", "2021-11-24". */
function numericDayAt(tokens: readonly Token[], at: number, announced: boolean): DaySpan | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const made = (to: number, text: string): DaySpan => ({ from: at, to, text, rule: 'date/numeric', sharing: [] })
  if (POINTED.test(token.text))
    return announced || token.text.length >= 8 ? made(at + 1, token.text.replaceAll('.', '/')) : null
  if (
    isYear(token) &&
    isJoined(tokens, at + 1, '-') &&
    isJoined(tokens, at + 3, '-') &&
    dayAt(tokens, at + 4) !== null
  ) {
    return MONTH_NUMBER.test(tokens[at + 2]!.text) ? made(at + 5, joined(tokens, at, at + 5)) : null
  }
  if (dayAt(tokens, at) === null) return null
  const dashed = isJoined(tokens, at + 1, '-') && isJoined(tokens, at + 3, '-') && isYear(tokens[at + 4])
  if (dashed && MONTH_NUMBER.test(tokens[at + 2]!.text))
    return made(at + 5, joined(tokens, at, at + 5).replaceAll('-', '/'))
  const span = lastOfSpanAt(tokens, at + 1)
  const last = span ?? at
  if (tokens[last + 1]?.text !== '/' || !MONTH_NUMBER.test(tokens[last + 2]?.text ?? '')) return null
  const days = span === null ? token.text : `${token.text}-${tokens[last]!.text}`
  const text = `${days}/${tokens[last + 2]!.text}`
  if (tokens[last + 3]?.text === '/') {
    const year = tokens[last + 4]
    if (isYear(year) || (announced && TWO_DIGITS.test(year?.text ?? ''))) return made(last + 5, `${text}/${year!.text}`)
    return null
  }
  return announced ? made(last + 3, text) : null
}

/** The last day before a numeric month: "-9" of "8-9/2", "dan 9" of "8 dan 9/2". */
function lastOfSpanAt(tokens: readonly Token[], at: number): number | null {
  const after = untilAt(tokens, at) ?? andAt(tokens, at)
  return after !== null && dayAt(tokens, after) !== null && tokens[after + 1]?.text === '/' ? after : null
}

const isJoined = (tokens: readonly Token[], at: number, mark: string): boolean =>
  tokens[at]?.text === mark && tokens[at]!.glued && tokens[at + 1]?.glued === true

function joined(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += tokens[at]!.text
  return text
}

const skipComma = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === ',' ? at + 1 : at)
