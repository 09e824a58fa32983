import type { AwardKind, EventType } from '../../../contract/index.ts'

/** What the page needs to search without a server: all but the words, which come as they are asked for. */
export interface SearchIndex {
  readonly organizations: readonly (readonly [name: string, acronym: string | null])[]
  /** The names of the regions that releases name, by code. */
  readonly regions: Readonly<Record<string, string>>
  readonly people: readonly IndexedPerson[]
  readonly releases: readonly IndexedRelease[]
}

export type IndexedPerson = readonly [
  id: number,
  name: string,
  latestPosition: string | null,
  releases: number,
  events: number
]

export interface IndexedRelease {
  readonly id: number
  readonly title: string
  readonly lead: string
  readonly publisher: string | null
  readonly date: string | null
  readonly copies: number
  /** Codes of regions. */
  readonly codes: readonly string[]
  readonly types: readonly EventType[]
  /** Numbers in the list of organizations. */
  readonly bodies: readonly number[]
  readonly people: readonly number[]
  readonly counts: readonly number[]
  readonly given: readonly (readonly [kind: AwardKind, year: number | null, title: string])[]
}

/** Where words stand: of each stem the releases by their number in the list, each as the step from the one before and how often. */
export type Postings = Readonly<Record<string, readonly number[]>>

const SHARD = /^[a-z0-9]{1,2}/

/** The part of the words that a stem is in. */
export const shardOf = (stem: string): string => SHARD.exec(stem)?.[0] ?? 'other'
