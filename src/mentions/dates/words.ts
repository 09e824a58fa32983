import type { Token } from '../../document/token.ts'
import { AND, DASHES, DAY_LABELS } from '../../lexicon/date-words.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { DIGIT_WORDS } from '../../lexicon/number-words.ts'
import { SUNDAY_OR_WEEK, WEEKDAYS } from '../../lexicon/weekdays.ts'

/** What stands at a token, and the token after it. */
export interface Read<T> {
  readonly value: T
  readonly to: number
}

const APOSTROPHES = /[’‘`ʼ]/
const DAY = /^\d{1,2}$/
const YEAR = /^(?:19|20)\d\d$/
/** Longer names of months stand on their own; shorter ones need a day before them and may end in a full stop. */
const FULL_MONTH = 5

export const isYear = (token: Token | undefined): boolean => token !== undefined && YEAR.test(token.text)

/** 1 to 31, or `null`. */
export function dayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !DAY.test(token.text)) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : null
}

export function monthAt(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at]
  const month = token && MONTHS.get(token.lower)
  if (!month) return null
  const stop = token.text.length < FULL_MONTH && tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued
  return { value: month, to: stop ? at + 2 : at + 1 }
}

/** A month's name that needs no day before it. */
export const isFullMonth = (token: Token): boolean =>
  (token.text.length >= FULL_MONTH || token.lower === 'mei' || token.lower === 'juni' || token.lower === 'juli') &&
  token.shape !== 'lower' &&
  MONTHS.has(token.lower)

/** A weekday by its name alone; "minggu" only with a capital or after "hari". */
export function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const name =
    token.lower[0] === 'j' && APOSTROPHES.test(token.lower) ? token.lower.replace(APOSTROPHES, "'") : token.lower
  const weekday = WEEKDAYS.get(name)
  if (!weekday) return null
  if (
    token.shape === 'lower' &&
    tokens[at - 1]?.lower !== 'hari' &&
    !(name !== SUNDAY_OR_WEEK && tokens[at + 1]?.text === '(')
  )
    return null
  return name === SUNDAY_OR_WEEK && !isSunday(tokens, at) ? null : weekday
}

const AFTER_WEEK = new Set(['ke', 'pertama', 'kedua', 'ketiga', 'keempat', 'terakhir'])

/** "Minggu (12/3)", "Minggu pagi", "Sabtu dan Minggu"; not "Minggu ke-3", "minggu lalu". */
function isSunday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.lower === 'hari' || (before && (DASHES.has(before.text) || AND.has(before.lower)))) return true
  if (before && (before.kind === 'number' || DIGIT_WORDS.has(before.lower) || before.lower === 'beberapa')) return false
  return next === undefined || !AFTER_WEEK.has(next.lower)
}

/** Steps over "tanggal", "tgl.", "hari". */
export function afterLabels(tokens: readonly Token[], at: number): number {
  let here = at
  while (DAY_LABELS.has(tokens[here]?.lower ?? '')) here += tokens[here + 1]?.text === '.' ? 2 : 1
  return here
}
