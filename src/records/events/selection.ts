import type { EventType } from '../../contract/index.ts'
import { SEPARATE_CEREMONIES, SIGHTS, SIGNED_TOKENS } from '../../lexicon/occasion-words.ts'
import type { OccasionValue } from '../../mentions/values.ts'
import type { Reading } from '../reading.ts'
import type { DatedMention } from './candidate.ts'
import { ownDate, reportedDate } from './dating.ts'
import type { Occurrence } from './gathering.ts'
import { GIVING_TYPES, isGiving } from './givings.ts'
import { dayOfStory, narratedDate, opensPartOfDay } from './story.ts'

/** An occurrence that is an event, with its day. */
export interface Selected {
  readonly occurrence: Occurrence
  readonly dated: DatedMention | null
}

/** A likelihood below this is no event, where its day is told, */
const MAIN_THRESHOLD = 4
/** and where it is not. */
const UNDATED_THRESHOLD = 6
/** Somebody who does it makes up for as much of that. */
const DONE_BONUS = 1
/** A second event of another day has to be told as clearly as this, */
const OTHER_DAY_THRESHOLD = 3
/** and one of the same day as this. */
const SAME_DAY_THRESHOLD = 4
/** What is told as clearly as this, with its day, needs nobody who does it. */
const SURE_THRESHOLD = 9
/** What is named after its paragraph has told the day is told as clearly as this. */
const NARRATED_THRESHOLD = 6
/** An act of an official is told as clearly as can be. */
const ACT_THRESHOLD = 2

/** So likely an occurrence keeps its day for itself. */
const OWNER_THRESHOLD = 9

/** Acts that are events of their own beside the main one of the day. */
const OWN_ACTS: ReadonlySet<EventType> = new Set([
  'visit',
  'launch',
  'opening',
  'signing',
  'inauguration',
  'social-service'
])

/** A day of one's own tells more of an event than words do, of a plan most. */
const OWN_DAY_BONUS = { done: 1, ahead: 3 }

const TELLING_BONUS = 0.5
const BONUS_TELLINGS = 3

/** Told again is told more surely, up to a point. */
export function likelihoodOf({ best, tellings }: Occurrence): number {
  const again = tellings.filter(({ score }) => score > 0).length - 1
  return best.score + Math.min(again, BONUS_TELLINGS) * TELLING_BONUS
}

/** What is only the reason for another, or a part of it, comes behind that. */
const PURPOSE_RANK = -3

const rankOf = (occurrence: Occurrence): number =>
  likelihoodOf(occurrence) + (occurrence.best.isPurpose ? PURPOSE_RANK : 0)

/** The main event of a release and those beside it, the likeliest first. */
export function selectOccurrences(reading: Reading, occurrences: readonly Occurrence[]): Selected[] {
  const ranked = [...occurrences].sort((a, b) => rankOf(b) - rankOf(a))
  const selected: Selected[] = []
  for (const occurrence of ranked) {
    const main = selected[0]
    const chosen = main ? asFurther(reading, occurrence, main, selected) : asMain(reading, occurrence, ranked)
    if (chosen) selected.push(chosen)
    else reject(reading, occurrence)
  }
  return selected
}

function asMain(reading: Reading, occurrence: Occurrence, all: readonly Occurrence[]): Selected | null {
  const dated = ownDate(reading, occurrence) ?? freeDate(reading, occurrence, all)
  const bonus = occurrence.tellings.some(({ isDone }) => isDone) ? DONE_BONUS : 0
  return likelihoodOf(occurrence) + bonus >= (dated ? MAIN_THRESHOLD : UNDATED_THRESHOLD) ? { occurrence, dated } : null
}

/** The day that the release reports, unless it is another likely occurrence's own. */
function freeDate(reading: Reading, occurrence: Occurrence, all: readonly Occurrence[]): DatedMention | null {
  const reported = narratedDate(reading, occurrence.best) ?? reportedDate(reading, occurrence)
  const isTaken = all.some(
    other =>
      other !== occurrence &&
      !GIVING_TYPES.has(other.best.mention.value.type) &&
      likelihoodOf(other) >= OWNER_THRESHOLD &&
      ownDate(reading, other)?.mention === reported?.mention
  )
  return isTaken ? null : reported
}

function asFurther(
  reading: Reading,
  occurrence: Occurrence,
  main: Selected,
  selected: readonly Selected[]
): Selected | null {
  const { best } = occurrence
  const { value } = best.mention
  if (isToken(value)) return null
  const own = ownDate(reading, occurrence)
  const likelihood = likelihoodOf(occurrence)
  const isDone = occurrence.tellings.some(telling => telling.isDone && !telling.isAhead)
  if (own && isFreeDay(selected, own)) {
    const bonus = best.isAhead || isToCome(reading, own) ? OWN_DAY_BONUS.ahead : isDone ? OWN_DAY_BONUS.done : 0
    return likelihood + bonus >= OTHER_DAY_THRESHOLD ? { occurrence, dated: own } : null
  }
  const isSure = own
    ? likelihood >= SURE_THRESHOLD
    : !value.act && likelihood >= NARRATED_THRESHOLD && narratedDate(reading, best) !== null
  if (!(isDone || (isSure && !best.isPurpose)) || best.isAhead) return null
  const isGiven = isGiving(value) && occurrence.tellings.some(({ giving }) => giving !== null)
  const dated = own ?? dayOfStory(reading, best, main.dated)
  const beginsAnew = occurrence.tellings.some(({ sentence, isDone }) => isDone && opensPartOfDay(reading, sentence))
  const isApart = dated !== null && isFreeDay(selected, dated)
  const isWithin = value.act && !isSure && !isGiven && GIVING_TYPES.has(value.type)
  if (!isApart && (isWithin || !(beginsAnew || isNewType(selected, value, dated)))) return null
  const isOwn = isGiven || (value.act && (isApart || OWN_ACTS.has(value.type)))
  const threshold = isOwn ? ACT_THRESHOLD : SAME_DAY_THRESHOLD
  return likelihood >= threshold ? { occurrence, dated } : null
}

/** "ditandai penandatanganan prasasti": a sign of what is told. */
const isToken = ({ type, name }: OccasionValue): boolean =>
  type === 'signing' && SIGNED_TOKENS.has(name.toLowerCase().split(' ')[1] ?? '')

const isToCome = ({ release, meta }: Reading, { date }: DatedMention): boolean =>
  date.start > (release.publishedOn?.date ?? meta.publishedOn ?? date.start)

/** No event of that day is known yet. */
const isFreeDay = (selected: readonly Selected[], day: DatedMention): boolean =>
  selected.every(({ dated }) => dated?.date.start !== day.date.start)

/** Beside a meeting, what is told as another of the same day is hardly ever another. */
const isNewType = (selected: readonly Selected[], value: OccasionValue, day: DatedMention | null): boolean =>
  selected.every(
    ({ occurrence, dated }) =>
      !isSameKind(occurrence.best.mention.value, value) || (day && dated && dated.date.start !== day.date.start)
  )

/** Of one type, or the same call seen by guest and host: "studi banding", "menerima kunjungan". */
const isSameKind = (one: OccasionValue, other: OccasionValue): boolean =>
  (one.type === other.type && !isSeparate(one, other)) || ((one.act || other.act) && isCall(one) && isCall(other))

const isSeparate = (one: OccasionValue, other: OccasionValue): boolean =>
  one.head !== other.head && (SEPARATE_CEREMONIES.has(one.head) || SEPARATE_CEREMONIES.has(other.head))

const CALLS: ReadonlySet<EventType> = new Set(['visit', 'audience'])
const isCall = ({ type, head }: OccasionValue): boolean => CALLS.has(type) && !SIGHTS.has(head)

function reject(reading: Reading, occurrence: Occurrence): void {
  const { mention } = occurrence.best
  reading.trace?.rejected('event', mention.rule, mention.from, mention.to, `likelihood ${likelihoodOf(occurrence)}`)
}
