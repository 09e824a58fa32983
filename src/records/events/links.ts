import type { Event, Evidence } from '../../contract/index.ts'
import type { Reading } from '../reading.ts'
import type { Occurrence } from './gathering.ts'

/** An event with the stretches of the source that tell of it. */
export interface ToldEvent {
  readonly event: Event
  readonly occurrence: Occurrence
}

/** Ties the counts and handovers of a release to the events at which they were. */
export function linkEvents(reading: Reading, told: readonly ToldEvent[]): void {
  if (told.length === 0) return
  const tellings = tellingsOf(reading, told)
  for (const count of reading.release.attendance) {
    const event = eventAt(told, tellings, count.evidence[0])
    if (!event) continue
    count.eventId = event.id
    event.attendanceIds.push(count.id)
  }
  for (const handover of reading.release.handovers) {
    const sameDay = told.filter(
      ({ event }) => handover.date === null || event.start === null || event.start === handover.date
    )
    const event = eventAt(sameDay, tellings, handover.evidence[0])
    if (!event) continue
    handover.eventId = event.id
    event.handoverIds.push(handover.id)
  }
}

interface Telling {
  readonly start: number
  readonly end: number
  readonly event: Event
}

/** The sentences that tell of the events, by where they start in the source. */
function tellingsOf({ document }: Reading, told: readonly ToldEvent[]): Telling[] {
  return told
    .flatMap(({ event, occurrence }) =>
      occurrence.tellings.map(({ sentence }): Telling => {
        const { start, end } = document.evidence(sentence.from, sentence.to, 'event')
        return { start, end, event }
      })
    )
    .sort((a, b) => a.start - b.start)
}

/** The event of the sentence that holds a piece of evidence, else of the last telling before it, else the first event. */
function eventAt(
  told: readonly ToldEvent[],
  tellings: readonly Telling[],
  evidence: Evidence | undefined
): Event | null {
  const first = told[0]?.event
  if (!evidence || !first) return null
  const eligible = new Set(told.map(({ event }) => event))
  let last: Event = first
  for (const { start, event } of tellings) {
    if (start > evidence.start) break
    if (eligible.has(event)) last = event
  }
  return last
}
