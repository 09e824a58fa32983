import { en } from './strings/en.ts'
import { id } from './strings/id.ts'
import type { Strings } from './strings/strings.ts'

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** How a language says things, and writes numbers and days. */
export interface Locale {
  readonly language: Language
  readonly strings: Strings
  number(value: number): string
  /** "2015-11-28" → "28 November 2015" */
  day(date: string): string
  /** The same where there may be no date, or two; all days of a month or of a year are said as that. */
  days(start: string | null, end?: string | null): string
  /** "2015-11" → "November 2015" */
  month(month: string): string
  /** "2015-11" → "Nov" */
  shortMonth(month: string): string
}

const STRINGS: Readonly<Record<Language, Strings>> = { id, en }

const made = new Map<Language, Locale>()

export function localeOf(language: Language): Locale {
  const known = made.get(language) ?? newLocale(language)
  made.set(language, known)
  return known
}

export const otherThan = (language: Language): Language => (language === 'id' ? 'en' : 'id')

function newLocale(language: Language): Locale {
  const strings = STRINGS[language]
  const tag = language === 'en' ? 'en-GB' : 'id-ID'
  const numbers = new Intl.NumberFormat(tag)
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  const full = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const months = dates({ month: 'long', year: 'numeric' })
  const shortMonths = dates({ month: 'short' })
  const read = (date: string): Date => new Date(`${date.padEnd(10, '-01')}T00:00:00Z`)
  const written = (format: Intl.DateTimeFormat, date: string): string => {
    const moment = read(date)
    return Number.isNaN(moment.getTime()) ? date : format.format(moment)
  }
  return {
    language,
    strings,
    number: value => numbers.format(value),
    day: date => written(full, date),
    days: (start, end = null) => {
      if (start === null) return strings.noDate
      if (end === null || end === start) return written(full, start)
      if (isWholeYear(start, end)) return start.slice(0, 4)
      if (isWholeMonth(start, end)) return written(months, start.slice(0, 7))
      return full.formatRange(read(start), read(end))
    },
    month: month => written(months, month),
    shortMonth: month => written(shortMonths, month)
  }
}

const isWholeYear = (start: string, end: string): boolean =>
  start.slice(5) === '01-01' && end === `${start.slice(0, 4)}-12-31`

function isWholeMonth(start: string, end: string): boolean {
  const [year, month, day] = start.split('-').map(Number)
  const last = new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10)
  return day === 1 && end === last
}
