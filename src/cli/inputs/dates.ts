import { strict as english } from 'chrono-node/en'
import { strict as indonesian } from 'chrono-node/id'
import { isoDate } from '../../index.ts'

/** Western Indonesia: the day that a moment is filed under. */
const OFFSET_MS = 7 * 3_600_000
/** Numbers below are seconds, numbers above milliseconds, since 1970. */
const FIRST_MILLISECONDS = 1e11

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(Z|[+-]00:?00)?)?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const EPOCH = /^\d{9,13}$/

/**
 * The calendar day that a date field holds, in the ways that crawlers and people write it: "2019-03-04T09:00:00+07:00",
 * "04/03/2019", "Senin, 4 Maret 2019", "Mon, 04 Mar 2019 10:00:00 +0700", seconds or milliseconds since 1970.
 */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number') return dayOfEpoch(value)
  if (typeof value !== 'string') return null
  const text = value.trim().slice(0, 100)
  if (EPOCH.test(text)) return dayOfEpoch(Number(text))
  const iso = ISO.exec(text)
  if (iso) return iso[4] ? dayOfEpoch(Date.parse(text.replace(' ', 'T'))) : checked(iso.slice(1, 4))
  const compact = COMPACT.exec(text)
  if (compact) return checked(compact.slice(1, 4))
  return dayInWords(text)
}

function dayOfEpoch(value: number): string | null {
  const moment = new Date((value < FIRST_MILLISECONDS ? value * 1000 : value) + OFFSET_MS)
  return Number.isNaN(moment.getTime()) ? null : checked([moment.toISOString().slice(0, 10)])
}

function dayInWords(text: string): string | null {
  for (const language of [indonesian, english]) {
    const start = language.parse(text)[0]?.start
    if (!start || !(['day', 'month', 'year'] as const).every(part => start.isCertain(part))) continue
    const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!]
    return checked([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')])
  }
  return null
}

function checked(parts: readonly (string | undefined)[]): string | null {
  const day = parts.join('-')
  return isoDate.safeParse(day).success ? day : null
}
