import type {
  AttendeeCount,
  Award,
  Evidence,
  ISODate,
  Location,
  NoticeCode,
  Official,
  Organization,
  Release,
  ReleaseMeta
} from '../contract/index.ts'
import type { Document } from '../document/document.ts'
import type { Chart, Mention } from '../engine/chart.ts'
import type { FrameSet } from '../engine/frames.ts'
import type { Trace } from '../engine/trace.ts'
import type { Region } from '../lexicon/regions.ts'
import type { Transfer } from './handovers/transfers.ts'

/** A date mention with its year found. `end` equals `start` for a single day. */
export interface ResolvedDate {
  readonly start: ISODate
  readonly end: ISODate
  readonly precision: 'day' | 'month' | 'year'
}

/**
 * One release on its way from mentions to records. Each record reader adds its records to `release`, and to the maps
 * what a mention turned out to be, for the readers after it.
 */
export interface Reading {
  readonly document: Document
  readonly chart: Chart
  readonly meta: ReleaseMeta
  readonly trace: Trace | null
  /** How sentences tell who gives what to whom. */
  readonly frames: FrameSet
  readonly release: Release
  /** Date mentions. */
  readonly dates: Map<Mention, ResolvedDate>
  /** Place mentions: which region it is, where one could be told. */
  readonly regions: Map<Mention, Region>
  /** Place and venue mentions. */
  readonly locations: Map<Mention, Location>
  /** Organization mentions. */
  readonly organizations: Map<Mention, Organization>
  /** Person mentions, and position mentions that stand for a known person ("Bupati" later in the text). */
  readonly officials: Map<Mention, Official>
  /** Item mentions. */
  readonly awards: Map<Mention, Award>
  /** What is given, conferred or received. */
  readonly transfers: Transfer[]
  /** Count mentions. */
  readonly counts: Map<Mention, AttendeeCount>
}

/** One kind of record. They run in the order of the registry; each may use what those before it found. */
export interface RecordReader {
  readonly name: string
  read(reading: Reading): void
}

/** Evidence of a mention. */
export const evidenceOf = (reading: Reading, mention: Mention): Evidence =>
  reading.document.evidence(mention.from, mention.to, mention.rule)

/** Adds a notice about a token range. */
export function notify(reading: Reading, code: NoticeCode, message: string, from: number, to: number): void {
  const { start, end } = reading.document.evidence(from, to, code)
  reading.release.notices.push({ code, message, start, end })
}

/** Sorts records by where they are first named, and numbers them: "official-1", "official-2", ... */
export function number<R extends { id: string; evidence: Evidence[] }>(prefix: string, records: R[]): R[] {
  records.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || a.evidence[0]!.end - b.evidence[0]!.end)
  records.forEach((record, at) => {
    record.id = `${prefix}-${at + 1}`
  })
  return records
}
