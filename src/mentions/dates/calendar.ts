import { Chrono, createCasualConfiguration, type Parser, type ParsingComponents } from 'chrono-node/id'
import { MONTH_NAMES } from '../../lexicon/months.ts'
import type { PartialDate, RelativeUnit } from '../values.ts'

/**
 * Mentions say what the words say, whenever they were published: so every date is read against one fixed day, and of
 * what is read only the stated parts are kept. A Sunday of a leap year, so that "29 Februari" and "minggu ini" hold.
 */
const REFERENCE_DAY = Date.UTC(2000, 6, 2, 5)
const REFERENCE = { instant: new Date(REFERENCE_DAY), timezone: 420 }
const DAY = 86_400_000

const NAMED_DAYS = new RegExp(
  `^(\\d{1,2})(?: - (\\d{1,2}))? (${MONTH_NAMES.join('|')})(?: (\\d{4}))?` +
    `(?: - (\\d{1,2}) (${MONTH_NAMES.join('|')})(?: (\\d{4}))?)?$`
)

/** "11 agustus 2018", "11 - 12 agustus", "30 maret - 2 april 2021": the days that releases write most. */
const namedDays: Parser = {
  pattern: () => NAMED_DAYS,
  extract: (context, match) => {
    const start = namedDay(match[1]!, match[3]!, match[4])
    if (match[5] !== undefined) {
      if (match[2] !== undefined) return null
      return context.createParsingResult(0, match[0].length, start, namedDay(match[5], match[6]!, match[7]))
    }
    const end = match[2] === undefined ? undefined : { ...start, day: Number(match[2]) }
    return context.createParsingResult(0, match[0].length, start, end)
  }
}

const namedDay = (day: string, month: string, year: string | undefined): { day: number; month: number } => ({
  day: Number(day),
  month: MONTH_NAMES.indexOf(month as (typeof MONTH_NAMES)[number]) + 1,
  ...(year === undefined ? {} : { year: Number(year) })
})

/** "28/11", and days that share a numeric month: "8-9/2", "10-12/3/2025". */
const numericDays: Parser = {
  pattern: () => /^(\d{1,2})(?:-(\d{1,2}))?\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/,
  extract: (context, match) => {
    const [first, month] = [Number(match[1]), Number(match[3])]
    const year = match[4] === undefined ? {} : { year: fullYear(Number(match[4])) }
    const end = match[2] === undefined ? undefined : { day: Number(match[2]), month, ...year }
    return context.createParsingResult(0, match[0].length, { day: first, month, ...year }, end)
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

/** Reads the plain forms that nearly all dates are brought to; the expressions of the other forms are not even compiled. */
const plain = new Chrono({ parsers: [namedDays, numericDays, years], refiners: [] })

let casual: Chrono | null = null

/** Reads whatever chrono knows: months alone, ISO dates, spans of numeric days, "kemarin". */
function casualChrono(): Chrono {
  casual ??= new Chrono(createCasualConfiguration())
  return casual
}

interface Whole {
  readonly start: ParsingComponents
  readonly end: ParsingComponents | null
}

/** What a text says that is a date as a whole; `null` where it is none. */
const readWhole = (text: string): Whole | null => wholeOf(plain, text) ?? wholeOf(casualChrono(), text)

function wholeOf(chrono: Chrono, text: string): Whole | null {
  const [result, ...others] = chrono.parse(text, REFERENCE)
  if (!result || others.length > 0 || result.text.length < text.length) return null
  const start = result.start as ParsingComponents
  const end = (result.end as ParsingComponents | undefined) ?? null
  return start.isValidDate() && (end?.isValidDate() ?? true) ? { start, end } : null
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
