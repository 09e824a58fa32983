import type {
  AwardKind,
  Event,
  EventType,
  ISODate,
  OrganizationKind,
  Position,
  Qualifier,
  Release,
  Role
} from '../contract/index.ts'

/** A stretch of a release's text: half-open UTF-16 offsets, as all evidence has them. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A release with the text that its offsets count in. */
export interface Article {
  readonly release: Release
  readonly text: string
}

/** What an answer rests on: a record of a release, and the sentence that says so. */
export interface Citation {
  /** The release's number in the archive. */
  readonly releaseId: number
  /** The release's own id, as it was read. */
  readonly sourceId: string
  readonly url: string | null
  readonly headline: string | null
  readonly publishedOn: ISODate | null
  /** The record in that release: "event-2". */
  readonly recordId: string
  readonly evidence: Span
  readonly sentence: Span
}

/**
 * What to look for. All that is given must fit at once. Where releases are asked for, each condition may fit another
 * record of the release; where events, counts or awards are, they all speak of that event.
 */
export interface ArchiveFilter {
  /** Words in any form, `"phrases"`, `prefix*`, `-unwanted`. Anything typed is safe. */
  readonly words?: string | undefined
  /** A person by number, or by a name. */
  readonly person?: number | string | undefined
  /** What an official is: `Bupati`, `Kepala Dinas` (of whatever), `Sekretaris Daerah`. */
  readonly position?: string | undefined
  /** A body by its name, the beginning of it, or its short form: `Kementerian PANRB`, `BKN`. */
  readonly organization?: string | undefined
  /** A region by code or name, with all within: `33`, `33.07`, `Jawa Tengah`, `Kabupaten Bogor`. */
  readonly region?: string | undefined
  readonly type?: EventType | readonly EventType[] | undefined
  /** The first and last day: of publication for releases, of the event for all else. */
  readonly from?: ISODate | undefined
  readonly to?: ISODate | undefined
  /** How many attended, at least and at most. */
  readonly minAttendance?: number | undefined
  readonly maxAttendance?: number | undefined
  /** Words in the title of an award, book or whatever else was given. */
  readonly award?: string | undefined
  readonly awardKind?: AwardKind | readonly AwardKind[] | undefined
  /** The award's own year, not that of the event. */
  readonly awardYear?: number | undefined
  /** Only what the release says was handed over. */
  readonly handedOver?: true | undefined
}

/** Which part of a long answer to give. */
export interface Page {
  /** 20 where nothing is said. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** A part of an answer, and how many there are in all. */
export interface Found<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

export interface SearchQuery extends ArchiveFilter, Page {
  /** Best first where words are sought, else newest first. */
  readonly sort?: 'best' | 'newest' | 'oldest' | undefined
  /** Whether republished releases are listed beside the first of them. */
  readonly withCopies?: boolean | undefined
}

/** A release that was found. */
export interface Hit {
  readonly releaseId: number
  readonly sourceId: string
  readonly headline: string | null
  readonly lead: string | null
  readonly publisher: string | null
  readonly publishedOn: ISODate | null
  readonly url: string | null
  /** How many other releases say the same. */
  readonly copies: number
  /** The stretch of the text that tells most of what was sought, and where in the text its words stand. */
  readonly passage: Span
  readonly matches: readonly Span[]
}

/** A release as it is kept. */
export interface StoredRelease extends Article {
  readonly releaseId: number
  /** The first of the releases that say the same; null for that one itself. */
  readonly sameAs: number | null
  /** The other releases that say the same. */
  readonly copies: readonly number[]
  /** The person that each official is, by the official's id. */
  readonly people: Readonly<Record<string, number>>
}

export interface PeopleQuery extends ArchiveFilter, Page {
  /** By the number of events that fit (the default where a filter speaks of events), of releases, or by name. */
  readonly sort?: 'events' | 'releases' | 'name' | undefined
}

/** A person of the archive, in a line. */
export interface PersonSummary {
  readonly personId: number
  readonly name: string
  /** What the person was last: "Bupati Kebumen". */
  readonly latestPosition: string | null
  readonly releases: number
  readonly events: number
  /** The events counted, newest first, a few of them. */
  readonly citations: readonly Citation[]
}

/** A position that a person held, from the first release that says so to the last. */
export interface HeldPosition extends Position {
  /** "Pj Bupati Kebumen, Nov 2015" */
  readonly label: string
  readonly firstOn: ISODate | null
  readonly lastOn: ISODate | null
  readonly mentions: number
}

export type PersonEvent = EventAnswer & { readonly roles: readonly (Role | 'giver' | 'recipient')[] }

export interface PersonHandover {
  readonly side: 'giver' | 'recipient'
  readonly date: ISODate | null
  readonly titles: readonly string[]
  readonly others: readonly string[]
  readonly citation: Citation
}

export interface PersonQuote {
  readonly publishedOn: ISODate | null
  readonly citation: Citation
}

/** Why an official of a release is taken for this person. */
export interface Join {
  readonly releaseId: number
  readonly officialId: string
  readonly name: string
  /** "the same name, the same office" */
  readonly reason: string
  readonly citation: Citation
}

/** Everything that the archive knows of one person; of events, quotes and handovers the newest. */
export interface PersonProfile {
  readonly personId: number
  readonly name: string
  /** How releases write the name, the usual form first. */
  readonly names: readonly { readonly name: string; readonly mentions: number }[]
  /** In the order of time. */
  readonly positions: readonly HeldPosition[]
  readonly releases: number
  readonly events: Found<PersonEvent>
  readonly handovers: Found<PersonHandover>
  readonly quotes: Found<PersonQuote>
  readonly joins: Found<Join>
}

export interface EventsQuery extends ArchiveFilter, Page {
  readonly sort?: 'newest' | 'oldest' | undefined
}

export interface EventAnswer {
  readonly type: EventType
  readonly name: string
  readonly theme: string | null
  readonly status: Event['status']
  readonly start: ISODate | null
  readonly end: ISODate | null
  readonly venue: string | null
  /** The code of the smallest region that is known. */
  readonly region: string | null
  readonly regionName: string | null
  readonly citation: Citation
}

export interface AttendanceAnswer {
  readonly value: number
  readonly qualifier: Qualifier
  readonly noun: string
  readonly unit: 'person' | 'organization' | 'household'
  /** The day of the event, else of publication. */
  readonly date: ISODate | null
  readonly eventType: EventType | null
  readonly eventName: string | null
  readonly citation: Citation
}

export interface AwardAnswer {
  readonly kind: AwardKind
  readonly title: string
  readonly year: number | null
  /** The day it was handed over, else of its event, else of publication. */
  readonly date: ISODate | null
  readonly quantity: number | null
  readonly unit: string | null
  readonly givers: readonly string[]
  readonly recipients: readonly string[]
  readonly citation: Citation
}

export interface PlacesQuery extends ArchiveFilter, Page {
  /** Which regions to count; provinces where nothing is said. */
  readonly level?: 'province' | 'regency' | undefined
}

/** A region, and how much the archive has of it. */
export interface PlaceCount {
  readonly code: string
  readonly name: string
  readonly releases: number
  readonly events: number
}

export interface OrganizationCount {
  readonly name: string
  readonly acronym: string | null
  /** Null where releases only say who belongs to it. */
  readonly kind: OrganizationKind | null
  readonly releases: number
}

export type FacetName = 'region' | 'type' | 'organization' | 'year' | 'awardKind' | 'awardYear' | 'attendance'

/** A field that a search can be narrowed by, with how many of the releases that fit have each value. */
export interface Facet {
  readonly name: FacetName
  /** The most frequent first; of attendance, `value` is the lower end of a range. */
  readonly choices: readonly { readonly value: string; readonly label?: string; readonly releases: number }[]
}

/** Counts of what fits a filter; what several releases republish is counted once. */
export interface Stats {
  readonly releases: number
  /** Releases that republish another; not among the others. */
  readonly copies: number
  readonly people: number
  readonly organizations: number
  readonly events: number
  readonly first: ISODate | null
  readonly last: ISODate | null
  readonly releasesByMonth: readonly { readonly month: string; readonly releases: number }[]
  readonly eventsByType: readonly { readonly type: EventType; readonly events: number }[]
  readonly eventsByMonth: readonly { readonly month: string; readonly type: EventType; readonly events: number }[]
  /** Persons that attended, as stated; `counts` is how many statements the sum is of. */
  readonly attendanceByMonth: readonly {
    readonly month: string
    readonly type: EventType | null
    readonly counts: number
    readonly people: number
  }[]
  readonly awardsByMonth: readonly { readonly month: string; readonly kind: AwardKind; readonly awards: number }[]
  readonly provinces: readonly PlaceCount[]
}

/** What became of a release that was to be added. */
export interface Added {
  readonly releaseId: number
  /** `known`: it was there already, read by this version or a newer one. `updated`: its records are read anew. */
  readonly outcome: 'added' | 'updated' | 'known'
  /** An earlier release that says the same. */
  readonly sameAs: number | null
}

export interface AddOptions {
  /** Releases that are written at once; none of them counts as added before all are. */
  readonly batchSize?: number | undefined
  /** Hears of each batch as soon as nothing can lose it. */
  readonly onAdded?: ((batch: readonly Added[]) => void) | undefined
}

/** An official of a release, as `split` takes them. */
export interface OfficialReference {
  readonly releaseId: number
  readonly officialId: string
}
