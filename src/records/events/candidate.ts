import type { Handover } from '../../contract/index.ts'
import type { Sentence } from '../../document/document.ts'
import { type MentionOf, mentionAt, mentionsOf } from '../../mentions/kind.ts'
import type { Reading, ResolvedDate } from '../reading.ts'

/** One telling of an activity: what says that it took place, and how surely. */
export interface Candidate {
  readonly mention: MentionOf<'occasion'>
  readonly sentence: Sentence
  readonly score: number
  /** Somebody is said to hold it, or an official to do it, outside of quotations. */
  readonly isDone: boolean
  readonly isAhead: boolean
  /** The handover that its sentence tells of. */
  readonly giving: Handover | null
  /** Named as the reason for another, or as a part of something: "Tim Pameran", "juara Lomba". */
  readonly isPurpose: boolean
  /** The day that its own sentence gives. */
  readonly dated: DatedMention | null
}

/** A date mention and the day it turned out to be. */
export interface DatedMention {
  readonly mention: MentionOf<'date'>
  readonly date: ResolvedDate
  /** Said to be the first or the last day of something longer. */
  readonly edge: 'start' | 'end' | null
}

/** Where a mention of an activity stands, for the clues to look at. */
export interface Standing {
  readonly mention: MentionOf<'occasion'>
  /** An act whose doer is an official or an office. */
  readonly byOfficial: boolean
  readonly inDated: boolean
  readonly inVenue: boolean
  /** Said to be done again and again. */
  readonly isHabit: boolean
  /** Only meant, wished or enabled: "untuk melakukan monitoring". */
  readonly isUndone: boolean
  /** The first word before the name that is not "acara", "kegiatan", "secara resmi" and the like. */
  readonly before: string
  /** Whether "acara", "kegiatan", "pembukaan" stands before the name. */
  readonly introduced: boolean
  /** The first word after the name that is not "yang", "tersebut" and the like. */
  readonly after: string
  readonly quoted: boolean
  /** The mention's paragraph, counted from the first one of running text; captions and headlines are 0. */
  readonly depth: number
  /** A word of the future stands by it. */
  readonly isAhead: boolean
  /** In the first sentence of the lead. */
  readonly isFirst: boolean
}

export const occasionsOf = (reading: Reading): readonly MentionOf<'occasion'>[] => mentionsOf(reading.chart, 'occasion')

export const isQuoted = (reading: Reading, at: number): boolean =>
  mentionAt(reading.chart, 'quotation', at) !== undefined
