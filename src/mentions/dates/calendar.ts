import { Chrono, createCasualConfiguration, type Parser, type ParsingComponents } from 'chrono-node/id'
import type { PartialDate, RelativeUnit } from '../values.ts'

/**
 * Mentions say what the words say, whenever they were published: so every date is read against one fixed day, and of
 * what is read only the stated parts are kept. A Sunday of a leap year, so that "29 Februari" and "minggu ini" hold.
 */
const REFERENCE_DAY = Date.UTC(2000, 6, 2, 5)
const REFERENCE = { instant: new Date(REFERENCE_DAY), timezone: 420 }
const DAY = 86_400_000

/** Days that share a numeric month: "8-9/2", "10-12/3/2025". */
const numericDays: Parser = {
  pattern: () => /^(\d{1,2})-(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/,
  extract: (context, match) => {
    const [first, last, month] = [Number(match[1]), Number(match[2]), Number(match[3])]
    if (month < 1 || month > 12 || last < 1 || last > 31) return null
    const year = match[4] === undefined ? {} : { year: fullYear(Number(match[4])) }
    return context.createParsingResult(
      0,
      match[0].length,
      { day: first, month, ...year },
      { day: last, month, ...year }
    )
  }
}

/** "tahun 2015", "tahun 2015 - 2019". */
const years: Parser = {
  pattern: () => /^tahun (\d{4})(?: - (\d{4}))?$/,
  extract: (context, match) => {
    const end = match[2] === undefined ? undefined : { year: Number(match[2]) }
    return context.createParsingResult(0, match[0].length, { year: Number(match[1]) }, end)
  }
}

const fullYear = (year: number): number => (year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year)

let built: Chrono | null = null
function chrono(): Chrono {
  if (built) return built
  const { parsers, refiners } = createCasualConfiguration()
  built = new Chrono({ parsers: [numericDays, years, ...parsers], refiners })
  return built
}

/** What a text says that is a date as a whole; `null` where it is none. */
function readWhole(text: string): { start: ParsingComponents; end: ParsingComponents | null } | null {
  const [result, ...others] = chrono().parse(text, REFERENCE)
  if (!result || others.length > 0 || result.text.length < text.length) return null
  return { start: result.start as ParsingComponents, end: (result.end as ParsingComponents | undefined) ?? null }
}

/** "11 - 12 agustus 2018", "28/11", "tahun 2015": the parts that are stated. */
export function readStated(text: string): { start: PartialDate; end: PartialDate | null } | null {
  const whole = readWhole(text)
  if (!whole) return null
  const start = statedParts(whole.start)
  const end = whole.end && statedParts(whole.end)
  return end && start.year === null && end.year !== null
    ? { start: sharingYear(start, end, end.year), end }
    : { start, end }
}

function statedParts(components: ParsingComponents): PartialDate {
  const part = (name: 'day' | 'month' | 'year'): number | null =>
    components.isCertain(name) ? components.get(name) : null
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The year that stands at the end of a span is that of its start too, but for "28 Desember - 3 Januari 2020". */
function sharingYear(start: PartialDate, end: PartialDate, year: number): PartialDate {
  return { ...start, year: (start.month ?? 0) > (end.month ?? 12) ? year - 1 : year }
}

/** "kemarin", "pekan depan": how many days, weeks, months or years from the day of publication. */
export function readRelative(text: string): { amount: number; unit: RelativeUnit } | null {
  const whole = readWhole(text)
  if (!whole) return null
  const [year, month, day] = [whole.start.get('year')!, whole.start.get('month')!, whole.start.get('day')!]
  const days = Math.round((Date.UTC(year, month - 1, day, 5) - REFERENCE_DAY) / DAY)
  if (/minggu|pekan/.test(text)) return { amount: Math.round(days / 7), unit: 'week' }
  if (text.includes('bulan')) return { amount: (year - 2000) * 12 + month - 7, unit: 'month' }
  if (text.includes('tahun')) return { amount: year - 2000, unit: 'year' }
  return { amount: days, unit: 'day' }
}
