import type { ISODate } from '../contract/index.ts'
import type { Mention } from '../engine/chart.ts'
import { mentionsOf } from '../mentions/kind.ts'
import type { DateValue, PartialDate } from '../mentions/values.ts'
import { daysBetween, isoDay, monthOf, monthSpan, shiftDays, weekdayOf, yearOf } from './calendar.ts'
import { notify, type Reading, type RecordReader, type ResolvedDate } from './reading.ts'
import { YearFinder } from './years.ts'

const YEAR = /^(?:19[5-9]|20[0-4])\d$/
/** A bare weekday is the day already spoken of, if that was not longer before publication. */
const SPOKEN_OF = 21

/** Finds the day that each date mention means: first those that state it, then those that point to it. */
export const dates: RecordReader = {
  name: 'dates',
  read(reading) {
    const mentions = mentionsOf(reading.chart, 'date')
    const years = new YearFinder(reading.release.publishedOn?.date ?? null, namedYears(reading))
    for (const mention of mentions) {
      if (isStated(mention.value)) keep(reading, mention, resolveStated(reading, mention, years))
    }
    reading.release.publishedOn ??= inferPublication(reading, mentions)
    const published = reading.release.publishedOn?.date
    if (!published) return
    const spoken = spokenWeekdays(reading, published)
    for (const mention of mentions) {
      if (!isStated(mention.value)) keep(reading, mention, resolvePointing(mention.value, published, spoken))
    }
  }
}

const isStated = ({ start }: DateValue): boolean => start.month !== null || start.year !== null

function keep(reading: Reading, mention: Mention<DateValue>, date: ResolvedDate | null): void {
  if (date) reading.dates.set(mention, date)
  else reading.trace?.rejected('date', 'date/resolve', mention.from, mention.to, 'no year to be found')
}

/** Four-digit years in the order of how often they are named. */
function namedYears(reading: Reading): number[] {
  const counts = new Map<number, number>()
  for (const token of reading.document.tokens) {
    if (token.kind === 'number' && YEAR.test(token.text)) {
      counts.set(Number(token.text), (counts.get(Number(token.text)) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year)
}

function resolveStated(reading: Reading, mention: Mention<DateValue>, years: YearFinder): ResolvedDate | null {
  const { value } = mention
  const year = value.start.year ?? years.of(value.start, value)
  if (year === null) return null
  const start = spanOf(value.start, year)
  const endYear = value.end?.year ?? (isBefore(value.end, value.start) ? year + 1 : year)
  const end = value.end ? spanOf(value.end, endYear) : start
  if (!start || !end || end.end < start.start) return null
  if (value.start.year === null) noteYear(reading, mention, year)
  const pair = end === start ? daysOfTwoWeekdays(start.start, value) : null
  if (pair) return pair
  if (value.weekday !== null && value.start.day !== null && weekdayOf(start.start) !== value.weekday) {
    notify(reading, 'weekday-conflict', `${start.start} is no such weekday: the date is kept`, mention.from, mention.to)
  }
  return { start: start.start, end: end.end, precision: start.precision }
}

/** "Sabtu malam hingga Minggu (31/5)": the one date is that of the last weekday, or of the first. */
function daysOfTwoWeekdays(date: ISODate, { weekday, lastWeekday }: DateValue): ResolvedDate | null {
  if (weekday === null || lastWeekday === null) return null
  const length = (lastWeekday - weekday + 7) % 7
  if (weekdayOf(date) === lastWeekday) return { start: shiftDays(date, -length), end: date, precision: 'day' }
  if (weekdayOf(date) === weekday) return { start: date, end: shiftDays(date, length), precision: 'day' }
  return null
}

const isBefore = (end: PartialDate | null, start: PartialDate): boolean =>
  end?.month != null && start.month !== null && end.month < start.month

function noteYear(reading: Reading, mention: Mention<DateValue>, year: number): void {
  notify(reading, 'year-inferred', `the year is not stated: ${year} is read`, mention.from, mention.to)
}

/** A stated day, month or year as the days it covers. */
function spanOf({ day, month }: PartialDate, year: number): ResolvedDate | null {
  if (month === null) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' }
  if (day === null) return { ...monthSpan(year, month), precision: 'month' }
  const date = isoDay(year, month, day)
  return date === null ? null : single(date)
}

const single = (date: ISODate): ResolvedDate => ({ start: date, end: date, precision: 'day' })

/** The latest day that the text reports: a release comes out on it, or soon after. */
function inferPublication(
  reading: Reading,
  mentions: readonly Mention<DateValue>[]
): { date: ISODate; basis: 'inferred' } | null {
  let latest: ISODate | null = null
  for (const mention of mentions) {
    const date = reading.dates.get(mention)
    const isReport = mention.value.weekday !== null && mention.value.direction !== 'future'
    if (date && isReport && date.precision === 'day' && (latest === null || date.start > latest)) latest = date.start
  }
  return latest === null ? null : { date: latest, basis: 'inferred' }
}

/** The last days up to publication that the text states with their weekday, by weekday. */
function spokenWeekdays(reading: Reading, published: ISODate): ReadonlyMap<number, ISODate> {
  const spoken = new Map<number, ISODate>()
  for (const [mention, { start, end, precision }] of reading.dates) {
    const { weekday } = mention.value as DateValue
    if (weekday === null || precision !== 'day' || start !== end || start > published) continue
    if (daysBetween(published, start) <= SPOKEN_OF && start > (spoken.get(weekday) ?? '')) spoken.set(weekday, start)
  }
  return spoken
}

/** "Kamis", "kemarin", "pekan depan", seen from the day of publication. */
function resolvePointing(
  value: DateValue,
  published: ISODate,
  spoken: ReadonlyMap<number, ISODate>
): ResolvedDate | null {
  const { offset, unit, weekday } = value
  if (offset === null) return weekday === null ? null : single(weekdayNear(weekday, value.direction, published, spoken))
  if (unit === 'day') return single(shiftDays(published, offset))
  if (unit === 'week') return inWeek(value, published)
  const year = yearOf(published)
  if (unit === 'month') return { ...monthSpan(year, monthOf(published) + offset), precision: 'month' }
  return spanOf({ day: null, month: null, year: null }, year + offset)
}

/** Weeks begin on Monday. */
function inWeek({ offset, weekday }: DateValue, published: ISODate): ResolvedDate {
  const monday = shiftDays(published, 1 - weekdayOf(published) + 7 * (offset ?? 0))
  return weekday === null
    ? { start: monday, end: shiftDays(monday, 6), precision: 'day' }
    : single(shiftDays(monday, weekday - 1))
}

/** The day of that name spoken of elsewhere in the text; else the last one up to publication, or the next one after. */
function weekdayNear(
  weekday: number,
  direction: DateValue['direction'],
  published: ISODate,
  spoken: ReadonlyMap<number, ISODate>
): ISODate {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (direction === 'future') return shiftDays(published, 7 - back)
  return spoken.get(weekday) ?? shiftDays(published, -back)
}
