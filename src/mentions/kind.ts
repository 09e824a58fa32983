import type { Chart, Mention } from '../engine/chart.ts'
import type { Trace } from '../engine/trace.ts'
import type { VillageList } from '../lexicon/regions.ts'
import type { MentionKind, MentionValues } from './values.ts'

/** What a parser was made with that readers of mentions need. */
export interface MentionOptions {
  /** The villages of Indonesia, where the caller has handed them in. */
  readonly villages?: VillageList | undefined
}

/** One kind of mention and how it is read: the kinds are read one after the other, each sees what stands already. */
export interface MentionReader {
  readonly kind: MentionKind
  read(chart: Chart, trace: Trace | null, options?: MentionOptions): void
}

export type MentionOf<K extends MentionKind> = Mention<MentionValues[K]>

/** The mentions of a kind, typed. */
export const mentionsOf = <K extends MentionKind>(chart: Chart, kind: K): readonly MentionOf<K>[] =>
  chart.all<MentionValues[K]>(kind)

/** The mention of a kind that covers a token, typed. */
export const mentionAt = <K extends MentionKind>(chart: Chart, kind: K, at: number): MentionOf<K> | undefined =>
  chart.covering<MentionValues[K]>(kind, at)
