import type { Event, Location } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import { evidenceOf, number, type Reading, type RecordReader } from '../reading.ts'
import type { DatedMention } from './candidate.ts'
import { organizersOf, themeOf, timeOf } from './details.ts'
import { gatherOccurrences, type Occurrence } from './gathering.ts'
import { linkEvents, type ToldEvent } from './links.ts'
import { participantsOf } from './participants.ts'
import { whereOf } from './places.ts'
import { likelihoodOf, selectOccurrences } from './selection.ts'
import { statusOf } from './status.ts'

export const events: RecordReader = {
  name: 'events',
  read(reading) {
    const told: ToldEvent[] = []
    for (const { occurrence, dated } of selectOccurrences(reading, gatherOccurrences(reading))) {
      told.push({ event: eventOf(reading, occurrence, dated, told), occurrence })
    }
    reading.release.events = number(
      'event',
      told.map(({ event }) => event)
    )
    linkEvents(reading, told)
  }
}

/** The place of the main event, for what else is told of that day. */
function placeOfDay({ release }: Reading, told: readonly ToldEvent[], dated: DatedMention | null): Location | null {
  const sameDay = told.find(({ event }) => event.start !== null && event.start === dated?.date.start)
  return release.locations.find(({ id }) => id === sameDay?.event.locationId) ?? null
}

function eventOf(
  reading: Reading,
  occurrence: Occurrence,
  dated: DatedMention | null,
  told: readonly ToldEvent[]
): Event {
  const { best } = occurrence
  const { venue, location } = whereOf(reading, occurrence, placeOfDay(reading, told, dated))
  const sentences = tellingSentences(occurrence)
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
    confidence: confidenceOf(likelihoodOf(occurrence))
  }
}

/** As measured: what is likelier than 9 is hardly ever wrong, what comes to 2 is right nine times in ten. */
const confidenceOf = (likelihood: number): number =>
  Math.min(MOST_SURE, Math.max(LEAST_SURE, LEAST_SURE + likelihood / SURENESS_STEPS))
const MOST_SURE = 0.95
const LEAST_SURE = 0.3
const SURENESS_STEPS = 19

/** No sentence is longer; what a text without stops tells of an event stands near its name. */
const LONGEST_SENTENCE = 300

/** The sentences that tell of an occurrence, the best telling's first. */
function tellingSentences({ best, tellings }: Occurrence): TokenRange[] {
  const stretches = new Map<number, TokenRange>()
  for (const { mention, sentence } of [best, ...tellings]) {
    const from = Math.max(sentence.from, mention.from - LONGEST_SENTENCE)
    const to = Math.min(sentence.to, mention.to + LONGEST_SENTENCE)
    if (!stretches.has(sentence.index)) stretches.set(sentence.index, { from, to })
  }
  return [...stretches.values()]
}
