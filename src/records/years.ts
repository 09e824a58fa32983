import type { ISODate } from '../contract/index.ts'
import type { DateValue, PartialDate } from '../mentions/values.ts'
import { daysBetween, isoDay, monthSpan, weekdayOf, yearOf } from './calendar.ts'

/** A weekday falls on the same day of the year again after at most this many years, but for 29 February. */
const CYCLE = 11
/** A date as near as this to its publication is its day's; a weekday that does not fit is then a slip. */
const NEAR = 45
const FAR = 300
/** What is announced may be past when the release comes out, but not longer than this. */
const LONGEST_DELAY = 31

/** The years of dates that state none: where their weekday fits, nearest to publication or to the years the text names. */
export class YearFinder {
  readonly #published: ISODate | null
  readonly #named: readonly number[]
  readonly #known = new Map<string, number | null>()

  /** @param named years that the text itself names, the most named first */
  constructor(published: ISODate | null, named: readonly number[]) {
    this.#published = published
    this.#named = named
  }

  of(date: PartialDate, value: DateValue): number | null {
    const key = `${date.day}/${date.month} ${weekdayToFit(value)} ${value.direction}`
    let year = this.#known.get(key)
    if (year === undefined) {
      year = this.#published
        ? nearestToPublication(date, value, this.#published)
        : nearestToNamed(date, weekdayToFit(value), this.#named)
      this.#known.set(key, year)
    }
    return year
  }
}

/** Of two weekdays before one date, either may be its own; then only nearness tells. */
const weekdayToFit = ({ weekday, lastWeekday, end }: DateValue): number | null =>
  lastWeekday !== null && end === null ? null : weekday

function nearestToPublication(date: PartialDate, value: DateValue, published: ISODate): number | null {
  const weekday = weekdayToFit(value)
  const plain = nearest(date, value.direction, published, null)
  if (plain && (weekday === null || weekdayOf(plain.day) === weekday)) return yearOf(plain.day)
  const fitting = nearest(date, value.direction, published, weekday)
  const isSlip = plain !== null && plain.distance <= NEAR && (!fitting || fitting.distance > FAR)
  const day = isSlip ? plain.day : (fitting ?? plain)?.day
  return day === undefined ? null : yearOf(day)
}

function nearest(
  date: PartialDate,
  direction: DateValue['direction'],
  published: ISODate,
  weekday: number | null
): { day: ISODate; distance: number } | null {
  const around = yearOf(published)
  const reach = weekday === null && !isLeapDay(date) ? 1 : CYCLE
  let best: { day: ISODate; distance: number } | null = null
  for (let year = around - reach; year <= around + reach; year++) {
    const day = firstDay(date, year)
    if (!day || (weekday !== null && weekdayOf(day) !== weekday)) continue
    const ahead = daysBetween(day, published)
    const contradicts = (direction === 'past' && ahead > 0) || (direction === 'future' && ahead < -LONGEST_DELAY)
    const distance = Math.abs(ahead) + (contradicts ? 366 : 0)
    if (!best || distance < best.distance) best = { day, distance }
  }
  return best
}

const isLeapDay = ({ day, month }: PartialDate): boolean => day === 29 && month === 2

function nearestToNamed(date: PartialDate, weekday: number | null, named: readonly number[]): number | null {
  const fits = (year: number): boolean => {
    const day = firstDay(date, year)
    return day !== null && (weekday === null || weekdayOf(day) === weekday)
  }
  for (let distance = 0; distance <= 1; distance++) {
    for (const year of named) {
      if (fits(year - distance)) return year - distance
      if (fits(year + distance)) return year + distance
    }
  }
  return null
}

const firstDay = ({ day, month }: PartialDate, year: number): ISODate | null =>
  month === null ? null : day === null ? monthSpan(year, month).start : isoDay(year, month, day)
