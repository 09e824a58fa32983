import { attendance } from './attendance.ts'
import { awards } from './awards.ts'
import { byline } from './byline.ts'
import { dateline } from './dateline.ts'
import { dates } from './dates.ts'
import { events } from './events/index.ts'
import { handovers } from './handovers.ts'
import { locations } from './locations.ts'
import { officials } from './officials.ts'
import { organizations } from './organizations.ts'
import { publication } from './publication.ts'
import { quotes } from './quotes/index.ts'
import type { Reading, RecordReader } from './reading.ts'

/** In the order in which they run: a reader may use what those before it found. */
export const RECORD_READERS: readonly RecordReader[] = [
  publication,
  dates,
  locations,
  organizations,
  officials,
  dateline,
  byline,
  quotes,
  attendance,
  awards,
  handovers,
  events
]

/** Names of the record kinds that a caller can switch off. */
export type RecordKind = 'organizations' | 'quotes' | 'attendance' | 'awards' | 'handovers' | 'events'

export function readRecords(reading: Reading, off: ReadonlySet<string>): void {
  for (const reader of RECORD_READERS) if (!off.has(reader.name)) reader.read(reading)
}
