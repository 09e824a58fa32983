import type { TokenRange } from '../../document/sentences.ts'
import { PAPER_WORDS, PLACING_WORDS, VAGUE_TIMES } from '../../lexicon/occasion-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { OccasionValue } from '../../mentions/values.ts'
import type { Reading, ResolvedDate } from '../reading.ts'
import { type Candidate, type DatedMention, isQuoted } from './candidate.ts'
import type { Occurrence } from './gathering.ts'
import { isFreshName } from './naming.ts'

/** The day of an occurrence as its tellings give it: the best one's, else that of the first that has one. */
export function ownDate(reading: Reading, { best, tellings }: Occurrence): DatedMention | null {
  for (const telling of [best, ...tellings]) {
    const found = telling.dated ?? followingDate(reading, telling)
    if (found) return found
  }
  return null
}

/** The day that the release as a whole reports: its dateline's, or the only one of its first paragraphs. */
export function reportedDate(reading: Reading, { best }: Occurrence): DatedMention | null {
  const { document } = reading
  if (isVague(reading, best.sentence)) return null
  const { zones, paragraphs } = document
  if (zones.dateline) {
    const found = nearestDate(reading, zones.dateline, zones.dateline)
    if (found) return found
  }
  for (const paragraph of paragraphs.slice(0, zones.body.first + REPORTING_PARAGRAPHS)) {
    const found = nearestDate(reading, paragraph, { from: paragraph.from, to: paragraph.from })
    if (found) return found
  }
  return null
}

/** "belum lama ini": no day is told, and none of another sentence is its. */
const isVague = ({ document: { tokens } }: Reading, { from, to }: TokenRange): boolean => {
  for (let at = from; at + 1 < to; at++) {
    if (VAGUE_TIMES.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)) return true
  }
  return false
}

const REPORTING_PARAGRAPHS = 4

/** The day that a sentence gives to a name in it; of what lies ahead, the month is enough. */
export function dateOf(
  reading: Reading,
  sentence: TokenRange,
  name: TokenRange,
  isAhead: boolean
): DatedMention | null {
  return nearestDate(reading, sentence, name) ?? (isAhead ? nearestDate(reading, sentence, name, 'month') : null)
}

/** The date of a stretch that stands nearest to a name, those after it before those before it. */
function nearestDate(
  reading: Reading,
  within: TokenRange,
  name: TokenRange,
  precision: ResolvedDate['precision'] = 'day'
): DatedMention | null {
  let before: DatedMention | null = null
  for (let at = within.from; at < within.to; at++) {
    const mention = mentionAt(reading.chart, 'date', at)
    if (!mention) continue
    at = mention.to - 1
    const date = reading.dates.get(mention)
    if (date?.precision !== precision || isQuoted(reading, mention.from)) continue
    const dated = { mention, date }
    if (isOfPaper(reading, dated) || isHistory(reading, dated)) continue
    if (mention.from >= name.to) return dated
    before = dated
  }
  return before
}

/** "Bertempat di Pendopo, Senin (9/9)." stands as a sentence of its own behind the one that names the activity. */
function followingDate(reading: Reading, { sentence }: Candidate): DatedMention | null {
  const next = reading.document.sentences[sentence.index + 1]
  if (!next || next.paragraph !== sentence.paragraph) return null
  const opening = reading.document.tokens[next.from]!.lower
  const isShort = next.to - next.from <= SHORT_SENTENCE && !namesAnother(reading, next)
  return PLACING_WORDS.has(opening) || isShort ? nearestDate(reading, next, { from: next.from, to: next.from }) : null
}

const namesAnother = (reading: Reading, { from, to }: TokenRange): boolean =>
  reading.chart.within<OccasionValue>('occasion', from, to).some(({ value }) => isFreshName(value))

const SHORT_SENTENCE = 16

/** "Surat ... tanggal 7 Januari", "sejak 23 Oktober": the date of a paper, or when something began to be so. */
function isOfPaper(reading: Reading, { mention, date }: DatedMention): boolean {
  const { tokens } = reading.document
  const { from } = reading.document.sentenceAt(mention.from)
  for (let at = mention.from - 1; at >= Math.max(from, mention.from - PAPER_REACH); at--) {
    const { lower, kind } = tokens[at]!
    if (PAPER_WORDS.has(lower)) return lower !== 'sejak' || date.start === date.end
    if (kind === 'mark' && lower !== '.' && lower !== '/' && lower !== '-' && lower !== ':') return false
  }
  return false
}

const PAPER_REACH = 12

/** What happened longer ago than this before publication is told as history. */
const OLDEST_NEWS_DAYS = 400
const DAY = 86_400_000

function isHistory(reading: Reading, { date }: DatedMention): boolean {
  const published = reading.release.publishedOn?.date ?? reading.meta.publishedOn
  return typeof published === 'string' && Date.parse(published) - Date.parse(date.end) > OLDEST_NEWS_DAYS * DAY
}
