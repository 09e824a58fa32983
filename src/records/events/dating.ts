import type { EventType } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import {
  CLAUSE_OPENERS,
  HELD_PARTICIPLES,
  LONG_TYPES,
  OCCASION_PREPOSITIONS,
  VAGUE_TIMES
} from '../../lexicon/occasion-words.ts'
import { speechVerbOf } from '../../lexicon/speech-verbs.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { OccasionValue } from '../../mentions/values.ts'
import type { Reading, ResolvedDate } from '../reading.ts'
import { type Candidate, type DatedMention, isQuoted } from './candidate.ts'
import { edgeOf, isHistory, isOfPaper, tellsWhere } from './day-clues.ts'
import type { Occurrence } from './gathering.ts'
import { isFreshName } from './naming.ts'
import { narratedDate } from './story.ts'

/** How far from a name its date may stand. */
const REACH = 90
/** The paragraphs, after the headline, whose date a release may report on. */
const REPORTING_PARAGRAPHS = 7
const SHORT_SENTENCE = 16

/** Days that a thing of many days took: its first day from one telling, its last from another. */
const LONGEST_DAYS = 60
const DAY = 86_400_000

/** The day of an occurrence as its tellings give it: the best one's, else that of the first that has one. */
export function ownDate(reading: Reading, { best, tellings }: Occurrence): DatedMention | null {
  const dates: DatedMention[] = []
  for (const telling of [best, ...tellings]) {
    const found = telling.dated ?? followingDate(reading, telling)
    if (found) dates.push(found)
  }
  const own = dates.find(({ edge }) => edge !== 'end') ?? dates[0] ?? null
  if (own && LONG_TYPES.has(best.mention.value.type)) return spanOf(own, dates)
  return own?.edge === 'end' ? untilEnd(reading, own, best) : own
}

/** "... dikumpulkan Selasa (12/10). Raker akan ditutup Kamis (14/10).": a last day alone goes with the day told before. */
function untilEnd(reading: Reading, end: DatedMention, best: Candidate): DatedMention {
  const start = narratedDate(reading, best)
  return start ? spanOf(end, [end, { ...start, edge: 'start' }]) : end
}

/** From the day that it is said to have begun to the last that is told. */
function spanOf(own: DatedMention, dates: readonly DatedMention[]): DatedMention {
  const first = dates.find(({ edge }) => edge === 'start')?.date.start ?? own.date.start
  const last = dates.find(({ edge }) => edge === 'end')?.date.end ?? own.date.end
  const days = (Date.parse(last) - Date.parse(first)) / DAY
  return days > 0 && days <= LONGEST_DAYS ? { ...own, date: { ...own.date, start: first, end: last } } : own
}

/** The day that the release as a whole reports: its dateline's, or the first of its first paragraphs. */
export function reportedDate(reading: Reading, { best }: Occurrence): DatedMention | null {
  const { document } = reading
  if (isVague(reading, best.sentence)) return null
  const { zones, paragraphs } = document
  if (zones.dateline) {
    const found = nearestDate(reading, zones.dateline, zones.dateline)
    if (found) return found
  }
  const isLong = LONG_TYPES.has(best.mention.value.type)
  for (const { from, to } of paragraphs.slice(0, zones.body.first + REPORTING_PARAGRAPHS)) {
    const found = nearestDate(reading, { from, to }, { from, to: from })
    if (found && (isLong || found.edge !== 'start')) return found
  }
  return null
}

/** "belum lama ini": no day is told, and none of another sentence is its. */
function isVague({ document: { tokens } }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at + 1 < to; at++) {
    if (VAGUE_TIMES.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)) return true
  }
  return false
}

/** The day that a sentence gives to a name in it; of what lies ahead, the month is enough. */
export function dateOf(
  reading: Reading,
  sentence: TokenRange,
  name: TokenRange,
  type: EventType,
  isAhead: boolean
): DatedMention | null {
  const month = monthBehind(reading, sentence, name)
  const day = nearestDate(reading, sentence, name)
  const found =
    (month && !(day && isWithin(day, month)) ? month : day) ??
    (isAhead ? nearestDate(reading, sentence, name, 'month') : null)
  return found?.edge === 'start' && !LONG_TYPES.has(type) && isSince(reading, found) ? null : found
}

const isWithin = (day: DatedMention, month: DatedMention): boolean =>
  day.date.start >= month.date.start && day.date.end <= month.date.end

/** How far behind a name the month stands that is its own: "ASEAN Paragames pada bulan Januari 2020". */
const RIGHT_BEHIND = 3

/** The month right behind a name, whatever days are told elsewhere in the sentence. */
function monthBehind(reading: Reading, sentence: TokenRange, name: TokenRange): DatedMention | null {
  for (let at = name.to; at < Math.min(sentence.to, name.to + RIGHT_BEHIND); at++) {
    const mention = mentionAt(reading.chart, 'date', at)
    if (mention) return nearestDate(reading, { from: at, to: mention.to }, { from: at, to: at }, 'month')
    if (reading.document.tokens[at]!.kind === 'mark') return null
  }
  return null
}

/** "sejak 2017": for what is over in a day, the start of something else. */
const isSince = ({ document }: Reading, { mention }: DatedMention): boolean =>
  document.tokens.slice(Math.max(0, mention.from - 3), mention.from).some(({ lower }) => lower === 'sejak')

/**
 * The date of a stretch that belongs to a name: the first after it, before it, or after it behind another activity,
 * in this order.
 */
export function nearestDate(
  reading: Reading,
  within: TokenRange,
  name: TokenRange,
  precision: ResolvedDate['precision'] = 'day'
): DatedMention | null {
  let before: DatedMention | null = null
  let isBehindOther = false
  for (let at = Math.max(within.from, name.from - REACH); at < Math.min(within.to, name.to + REACH); at++) {
    const other = at >= name.to ? mentionAt(reading.chart, 'occasion', at) : undefined
    isBehindOther ||= other !== undefined && isFreshName(other.value)
    const mention = mentionAt(reading.chart, 'date', at)
    if (!mention) continue
    at = mention.to - 1
    const date = reading.dates.get(mention)
    if (date?.precision !== precision || (isQuoted(reading, mention.from) && !isScheduled(reading, mention, name)))
      continue
    const dated: DatedMention = { mention, date, edge: edgeOf(reading, mention.from) }
    if (isOfPaper(reading, dated) || isHistory(reading, dated)) continue
    if (mention.from < name.from && isInReport(reading, mention.to, name.from)) continue
    if (mention.from >= name.to)
      return before && (isBehindOther || isNearer(reading, before, dated, name)) ? before : dated
    before = dated
  }
  return before
}

/** How far behind a name the day stands for which it is announced in direct speech. */
const SCHEDULE_REACH = 8

/** "... penilaian proposal lomba dilaksanakan pada 17-18 September, ...": days in quotations count where they are given so. */
function isScheduled({ document: { tokens } }: Reading, date: TokenRange, { to }: TokenRange): boolean {
  if (date.from < to || date.from > to + SCHEDULE_REACH) return false
  return tokens.slice(to, date.from).some(({ lower }) => HELD_PARTICIPLES.has(lower))
}

/** "..., Rabu (20/11), ia menyampaikan bahwa Kejurprov ...": the day is that of the saying, not of what is said. */
function isInReport({ document: { tokens } }: Reading, from: number, to: number): boolean {
  let isReported = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (CLAUSE_OPENERS.has(token.lower)) return true
    if (speechVerbOf(token)) isReported = true
    else if (OCCASION_PREPOSITIONS.has(token.lower)) isReported = false
  }
  return isReported
}

/** How near before a name its day stands: "Senin (20/5) dalam upacara ... dan sepekan berikutnya, 27 Mei, ...". */
const NEAR = 3

function isNearer({ document }: Reading, before: DatedMention, after: DatedMention, name: TokenRange): boolean {
  const distance = name.from - before.mention.to
  const between = document.tokens.slice(name.to, after.mention.from)
  return distance <= NEAR && between.length > distance && !between.some(({ lower }) => HELD_PARTICIPLES.has(lower))
}

/** "Bertempat di Pendopo, Senin (9/9)." stands as a sentence of its own behind the one that names the activity. */
function followingDate(reading: Reading, { sentence }: Candidate): DatedMention | null {
  const next = reading.document.sentences[sentence.index + 1]
  if (!next || next.paragraph !== sentence.paragraph) return null
  const isShort = next.to - next.from <= SHORT_SENTENCE && !namesAnother(reading, next)
  return tellsWhere(reading, next.from) || isShort
    ? nearestDate(reading, next, { from: next.from, to: next.from })
    : null
}

const namesAnother = (reading: Reading, { from, to }: TokenRange): boolean =>
  reading.chart.within<OccasionValue>('occasion', from, to).some(({ value }) => isFreshName(value))
