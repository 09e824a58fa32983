import type { EventType } from '../../contract/index.ts'
import { BACK_REFERRING } from '../../lexicon/occasion-words.ts'
import type { Reading, ResolvedDate } from '../reading.ts'
import type { Candidate, DatedMention } from './candidate.ts'
import { occasionsOf } from './candidate.ts'
import { isDone, isPurpose, standingOf, weigh } from './clues.ts'
import { dateOf } from './dating.ts'
import { isLongAgo } from './day-clues.ts'
import { givingOf, givingsOf, typeOfGiving } from './givings.ts'
import { isBare, isFreshName, sameName } from './naming.ts'

/** One occurrence and everything that tells of it, the best telling first in `best`. */
export interface Occurrence {
  readonly tellings: Candidate[]
  best: Candidate
}

/** A text with more activities than this is no release; the bound keeps the comparing of them linear. */
const MOST_MENTIONS = 400

/** The occurrences that a release may tell of, in the order of their first telling. */
export function gatherOccurrences(reading: Reading): Occurrence[] {
  const occurrences: Occurrence[] = []
  const givings = givingsOf(reading)
  for (const read of occasionsOf(reading).slice(0, MOST_MENTIONS)) {
    const sentence = reading.document.sentenceAt(read.from)
    const standing = standingOf(reading, read)
    const { isAhead } = standing
    const giving = (!standing.quoted && givingOf(reading, givings, read, sentence)) || null
    const mention = giving
      ? { ...read, value: { ...read.value, type: typeOfGiving(reading, read.value, giving) } }
      : read
    if (isLongAgo(reading, mention, sentence)) {
      reading.trace?.rejected('event', mention.rule, mention.from, mention.to, 'of long ago')
      continue
    }
    const dated = standing.inDated ? dateOf(reading, sentence, mention, mention.value.type, isAhead) : null
    const candidate: Candidate = {
      mention,
      sentence,
      score: weigh(standing),
      isDone: giving !== null || isDone(standing),
      isAhead: isAhead && !isPast(reading, dated),
      giving,
      isPurpose: isPurpose(standing),
      dated
    }
    const known = occurrenceOf(reading, occurrences, candidate, BACK_REFERRING.has(standing.before))
    if (known) addTelling(known, candidate)
    else if (isFreshName(mention.value)) occurrences.push({ tellings: [candidate], best: candidate })
  }
  return occurrences
}

/** "meninjau jembatan, Sabtu (13/4), yang akan rampung tahun depan": of a day that has been, whatever lies ahead. */
const isPast = ({ release, meta }: Reading, dated: DatedMention | null): boolean => {
  const published = release.publishedOn?.date ?? meta.publishedOn
  return dated !== null && typeof published === 'string' && dated.date.end < published
}

/** The occurrence that a mention tells again: of the same name, or, for "acara tersebut", the last likely one. */
function occurrenceOf(
  reading: Reading,
  occurrences: readonly Occurrence[],
  candidate: Candidate,
  isReferred: boolean
): Occurrence | undefined {
  const { value } = candidate.mention
  if (!isFreshName(value)) return likeliest(occurrences)
  const known = occurrences.findLast(
    occurrence =>
      (value.anaphoric || (isReferred && isBare(value)) || !isOnAnotherDay(occurrence, candidate)) &&
      !isNextOne(reading, occurrence, candidate) &&
      occurrence.tellings.some(({ mention }) => isFreshName(mention.value) && sameName(mention.value, value))
  )
  return known ?? (value.anaphoric && VISITS.has(value.type) ? occurrences.findLast(isVisit) : undefined)
}

/** "Kunjungan tersebut" is what was told as a "silaturahmi". */
const VISITS: ReadonlySet<EventType> = new Set(['visit', 'audience'])
const isVisit = ({ best }: Occurrence): boolean => VISITS.has(best.mention.value.type)

/** Of the same name, but told with another day: yesterday's meeting is not today's. */
function isOnAnotherDay({ tellings }: Occurrence, { dated }: Candidate): boolean {
  if (!dated || dated.edge === 'end') return false
  const days = tellings.filter(telling => telling.dated !== null && telling.dated.edge !== 'end')
  return days.length > 0 && days.every(telling => isApart(telling.dated!.date, dated.date))
}

/** "mengadakan Jambore ... Pemenang akan mewakili kota pada Jambore provinsi, 12 Juli": what was held is not to come. */
function isNextOne({ release, meta }: Reading, { tellings }: Occurrence, { dated, isAhead }: Candidate): boolean {
  const published = release.publishedOn?.date ?? meta.publishedOn
  if (!isAhead || !dated || !published || dated.date.start <= published) return false
  return tellings.some(telling => !telling.isAhead && (telling.isDone || telling.score >= HELD))
}

/** A telling as clear as this, not put ahead, tells of something that was held. */
const HELD = 6

const isApart = (one: ResolvedDate, other: ResolvedDate): boolean => one.end < other.start || other.end < one.start

const likeliest = (occurrences: readonly Occurrence[]): Occurrence | undefined =>
  occurrences.reduce<Occurrence | undefined>(
    (best, one) => (!best || one.best.score > best.best.score ? one : best),
    undefined
  )

function addTelling(occurrence: Occurrence, candidate: Candidate): void {
  occurrence.tellings.push(candidate)
  const { value } = candidate.mention
  const isSameKind = value.type === occurrence.best.mention.value.type
  if (isFreshName(value) && isSameKind && candidate.score > occurrence.best.score) occurrence.best = candidate
}
