import { findActs } from './handovers/acts.ts'
import { gatherTransfers } from './handovers/transfers.ts'
import type { RecordReader } from './reading.ts'

/** What is given, conferred or received in the release, for the awards and handovers that are made of it. */
export const transfers: RecordReader = {
  name: 'transfers',
  read(reading) {
    reading.transfers.push(...gatherTransfers(reading, findActs(reading, reading.frames)))
  }
}
