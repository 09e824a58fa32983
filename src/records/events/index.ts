import type { Event } from '../../contract/index.ts'
import { evidenceOf, number, type Reading, type RecordReader } from '../reading.ts'
import type { DatedMention } from './candidate.ts'
import { ownDate, reportedDate } from './dating.ts'
import { organizersOf, themeOf, timeOf } from './details.ts'
import { gatherOccurrences, type Occurrence } from './gathering.ts'
import { linkEvents, type ToldEvent } from './links.ts'
import { participantsOf } from './participants.ts'
import { whereOf } from './places.ts'
import { statusOf } from './status.ts'

/** A likelihood below this is no event. */
const THRESHOLD = 5
/** A second event has to be told as clearly as this, with a day of its own. */
const OWN_DAY_THRESHOLD = 9

export const events: RecordReader = {
  name: 'events',
  read(reading) {
    const occurrences = gatherOccurrences(reading).sort((a, b) => likelihood(b) - likelihood(a))
    const reported = reportedDate(reading)
    const found: ToldEvent[] = []
    for (const occurrence of occurrences) {
      const { mention } = occurrence.best
      const own = ownDate(reading, occurrence)
      const isMain = found.length === 0
      const likely = likelihood(occurrence)
      if (isMain ? likely < THRESHOLD : likely < OWN_DAY_THRESHOLD || !own || isDayTaken(found, own)) {
        reading.trace?.rejected('event', mention.rule, mention.from, mention.to, `likelihood ${likely} is too low`)
        continue
      }
      found.push({ event: eventOf(reading, occurrence, own ?? (isMain ? reported : null)), occurrence })
    }
    reading.release.events = number(
      'event',
      found.map(({ event }) => event)
    )
    linkEvents(reading, found)
  }
}

const isDayTaken = (found: readonly ToldEvent[], { date }: DatedMention): boolean =>
  found.some(({ event }) => event.start === date.start)

/** Told again is told more surely, up to a point. */
const likelihood = ({ best, tellings }: Occurrence): number => best.score + Math.min(tellings.length - 1, 4) * 0.5

function eventOf(reading: Reading, occurrence: Occurrence, dated: DatedMention | null): Event {
  const { best } = occurrence
  const { venue, location } = whereOf(reading, occurrence)
  const sentences = new Set([best, ...occurrence.tellings].map(({ sentence }) => sentence))
  const evidence = [evidenceOf(reading, best.mention)]
  if (dated) evidence.push(evidenceOf(reading, dated.mention))
  return {
    id: '',
    type: best.mention.value.type,
    name: best.mention.value.name,
    theme: themeOf(reading, sentences),
    status: statusOf(reading, best, dated),
    start: dated?.date.start ?? null,
    end: dated?.date.end ?? null,
    datePrecision: dated?.date.precision ?? null,
    time: timeOf(reading, sentences),
    venue,
    locationId: location?.id ?? null,
    organizers: organizersOf(reading, sentences),
    participants: participantsOf(reading, sentences),
    attendanceIds: [],
    handoverIds: [],
    evidence,
    confidence: Math.min(0.95, Math.max(0.3, likelihood(occurrence) / 16))
  }
}
