import type { Sentence } from '../../document/document.ts'
import type { Token } from '../../document/token.ts'
import { BEFORE_MONTH, DAY_LABELS, DIRECTIONS, NAMES_WITH_DATES, RELATIVE_PHRASES } from '../../lexicon/date-words.ts'
import { MONTH_NAMES, MONTHS } from '../../lexicon/months.ts'
import {
  AFTER_WEEKDAY,
  ISLAMIC_MONTHS,
  PRAYERS,
  RECURRING,
  WEEKDAY_NAMES_OF_OCCASIONS,
  WEEKDAYS
} from '../../lexicon/weekdays.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { untilAt } from '../shared/joints.ts'
import { type DaySpan, daysAt } from './days.ts'
import { afterLabels, dayAt, isFullMonth, isYear, weekdayAt } from './words.ts'

/** A stretch of tokens that may be a date, in the plain form that the calendar reads. */
export interface DateSpan {
  readonly from: number
  readonly to: number
  readonly text: string | null
  readonly rule: string
  readonly weekday: number | null
  readonly lastWeekday: number | null
  readonly relative: boolean
  readonly sharing: readonly DaySpan[]
}

const OPENERS = new Set(['(', '['])
const CLOSERS = new Set([')', ']'])
/** "Sabtu malam kemarin, tanggal (": no more stands between a weekday and its date. */
const LONGEST_BETWEEN = 6

const WEEKS = new Set(['minggu ini', 'minggu depan', 'minggu lalu'])

const span = (from: number, to: number, text: string | null, rule: string, more: Partial<DateSpan> = {}): DateSpan => ({
  from,
  to,
  text,
  rule,
  weekday: null,
  lastWeekday: null,
  relative: false,
  sharing: [],
  ...more
})

/** The date that starts at a token, by the look of it. */
export function dateSpanAt(tokens: readonly Token[], at: number, sentence: Sentence): DateSpan | null {
  const token = tokens[at]!
  if (token.kind === 'number') return numberSpanAt(tokens, at)
  if (token.kind !== 'word' || !FIRST_WORDS.has(token)) return null
  const weekday = weekdayAt(tokens, at)
  if (weekday !== null) return weekdaySpanAt(tokens, at, weekday, sentence)
  if (MONTHS.has(token.lower)) return monthSpanAt(tokens, at)
  if (token.lower === 'tahun' && isYear(tokens[at + 1])) return yearSpanAt(tokens, at)
  return relativeSpanAt(tokens, at)
}

/** "11 Maret 2019", "(28/11)", "10/02/2019". */
function numberSpanAt(tokens: readonly Token[], at: number): DateSpan | null {
  const before = tokens[at - 1]
  if (before && (before.text === '/' || NAMES_WITH_DATES.has(before.lower))) return null
  if (before?.text === '.' && NAMES_WITH_DATES.has(tokens[at - 2]?.lower ?? '')) return null
  const announced = before !== undefined && (OPENERS.has(before.text) || DAY_LABELS.has(before.lower))
  const days = daysAt(tokens, at, announced)
  return days && span(days.from, days.to, days.text, days.rule, { sharing: days.sharing })
}

/** "Sabtu (28/11)", "Kamis malam, 9 September 2021", "Rabu lalu", "Sabtu dan Minggu, 11-12 Agustus 2018". */
function weekdaySpanAt(tokens: readonly Token[], at: number, weekday: number, sentence: Sentence): DateSpan | null {
  const second = secondWeekdayAt(tokens, at + 1)
  let here = second ?? at + 1
  let opened = false
  let to = here
  const limit = Math.min(sentence.to, here + LONGEST_BETWEEN)
  for (; here < limit; here++) {
    const token = tokens[here]!
    const days = daysAt(tokens, here, true)
    if (days) {
      const closed = opened && CLOSERS.has(tokens[days.to]?.text ?? '') ? days.to + 1 : days.to
      const lastWeekday = second === null ? null : weekdayAt(tokens, second - 1)
      return span(at, closed, days.text, days.rule, { weekday, lastWeekday, sharing: days.sharing })
    }
    if (OPENERS.has(token.text)) opened = true
    else if (DIRECTIONS.has(token.lower)) to = here + 1
    else if (!isBetween(tokens, here)) break
  }
  const week = relativeSpanAt(tokens, to)
  if (week && WEEKS.has(week.text ?? '')) return { ...week, from: at, rule: 'date/weekday', weekday }
  return second === null && isBareWeekday(tokens, at) && !ISLAMIC_MONTHS.has(tokens[here + 1]?.lower ?? '')
    ? span(at, to, null, 'date/weekday', { weekday })
    : null
}

/** No recurring day, no prayer, no name of an occasion, not the end of "Senin-Jumat". */
const isBareWeekday = (tokens: readonly Token[], at: number): boolean =>
  !isSecondWeekday(tokens, at) &&
  !isRecurring(tokens, at) &&
  !PRAYERS.has(tokens[at - 1]?.lower ?? '') &&
  !WEEKDAY_NAMES_OF_OCCASIONS.has(tokens[at + 1]?.lower ?? '')

const isBetween = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at]!
  return (
    text === ',' ||
    text === '.' ||
    text === '/' ||
    lower === 'pada' ||
    AFTER_WEEKDAY.has(lower) ||
    DAY_LABELS.has(lower) ||
    lower === 'tgl'
  )
}

/** The token after "dan Minggu", "-Minggu", "malam hingga Minggu", "s.d Selasa". */
function secondWeekdayAt(tokens: readonly Token[], at: number): number | null {
  const here = AFTER_WEEKDAY.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const { lower, text } = tokens[here] ?? {}
  const joint = lower === 'dan' || text === '/' || text === '&' ? here + 1 : untilAt(tokens, here)
  if (joint === null) return null
  const unlabelled = afterLabels(tokens, joint)
  return weekdayAt(tokens, unlabelled) === null ? null : unlabelled + 1
}

/** "Jumat" of "Senin-Jumat", "Senin s.d. Jumat". */
function isSecondWeekday(tokens: readonly Token[], at: number): boolean {
  for (let first = at - 2; first >= Math.max(0, at - 5); first--) {
    if (weekdayAt(tokens, first) !== null) return secondWeekdayAt(tokens, first + 1) === at + 1
  }
  return false
}

function isRecurring(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'hari' ? at - 2 : at - 1
  return RECURRING.has(tokens[before]?.lower ?? '')
}

/** "Mei 2019", "bulan November", "Oktober mendatang". */
function monthSpanAt(tokens: readonly Token[], at: number): DateSpan | null {
  const token = tokens[at]!
  if (!isFullMonth(token) || dayAt(tokens, at - 1) !== null) return null
  const name = MONTH_NAMES[MONTHS.get(token.lower)! - 1]!
  const year = tokens[at + 1]?.lower === 'tahun' ? at + 2 : at + 1
  if (isYear(tokens[year])) return span(at, year + 1, `${name} ${tokens[year]!.text}`, 'date/month')
  const announced = BEFORE_MONTH.has(tokens[at - 1]?.lower ?? '') || DIRECTIONS.has(tokens[at + 1]?.lower ?? '')
  return announced && dayAt(tokens, at + 1) === null ? span(at, at + 1, name, 'date/month') : null
}

/** "tahun 2015", "tahun 2015-2019"; not "UU Nomor 5 Tahun 2014", "Tahun 2019/2020". */
function yearSpanAt(tokens: readonly Token[], at: number): DateSpan | null {
  if (tokens[at - 1]?.kind === 'number' || tokens[at + 2]?.text === '/') return null
  const until = untilAt(tokens, at + 2)
  const text = `tahun ${tokens[at + 1]!.text}`
  const named = until !== null && tokens[until]?.lower === 'tahun' ? until + 1 : until
  return named !== null && isYear(tokens[named])
    ? span(at, named + 1, `${text} - ${tokens[named]!.text}`, 'date/year')
    : span(at, at + 2, text, 'date/year')
}

/** "hari ini", "kemarin", "pekan depan". */
function relativeSpanAt(tokens: readonly Token[], at: number): DateSpan | null {
  const first = tokens[at]?.lower
  if (!first || !FIRST_OF_RELATIVE.has(first)) return null
  const pair = RELATIVE_PHRASES.get(`${first} ${tokens[at + 1]?.lower}`)
  if (pair) return span(at, at + 2, pair, 'date/relative', { relative: true })
  const single = RELATIVE_PHRASES.get(first)
  return single ? span(at, at + 1, single, 'date/relative', { relative: true }) : null
}

const FIRST_OF_RELATIVE: ReadonlySet<string> = new Set(
  [...RELATIVE_PHRASES.keys()].map(phrase => phrase.split(' ')[0]!)
)

/** "Jum’at" with every mark that is written there. */
const WEEKDAY_SPELLINGS = [...WEEKDAYS.keys()].flatMap(day => [..."'’‘`ʼ"].map(mark => day.replace("'", mark)))

/** Every word that a date can start with. */
const FIRST_WORDS = new WordSet([...FIRST_OF_RELATIVE, ...MONTHS.keys(), ...WEEKDAY_SPELLINGS, 'tahun'])
