import { attendance } from './attendance.ts'
import { awards } from './awards.ts'
import { byline } from './byline.ts'
import { dateline } from './dateline.ts'
import { dates } from './dates.ts'
import { events } from './events/index.ts'
import { handovers } from './handovers/index.ts'
import { headings } from './headings.ts'
import { locations } from './locations.ts'
import { officials } from './officials/index.ts'
import { organizations } from './organizations.ts'
import { publication } from './publication.ts'
import { quotes } from './quotes/index.ts'
import type { Reading, RecordReader } from './reading.ts'
import { transfers } from './transfers.ts'

/** In the order in which they run: a reader may use what those before it found. */
export const RECORD_READERS: readonly RecordReader[] = [
  headings,
  publication,
  dates,
  locations,
  organizations,
  officials,
  dateline,
  byline,
  quotes,
  attendance,
  transfers,
  awards,
  handovers,
  events
]

/** The record kinds that a caller can leave out: nothing else is built on them. */
export const RECORD_KINDS = ['quotes', 'attendance', 'awards', 'handovers', 'events'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export function readRecords(reading: Reading, off: ReadonlySet<RecordKind>): void {
  for (const reader of RECORD_READERS) if (!off.has(reader.name as RecordKind)) reader.read(reading)
}
