import type { AwardKind, EventType, Qualifier, Role } from '../../../contract/index.ts'
import type { RecordKind } from '../../../outputs/records.ts'

/** Everything that pages say, in one language. Counts come as they are written in it: "1.131". */
export interface Strings {
  readonly archive: string
  readonly skip: string
  readonly menu: string
  readonly otherLanguage: string
  readonly pages: {
    readonly search: string
    readonly events: string
    readonly people: string
    readonly regions: string
    readonly figures: string
  }
  readonly release: string
  readonly person: string
  readonly region: string
  readonly organization: string
  readonly type: string
  readonly year: string
  readonly award: string
  readonly awardKind: string
  readonly awardYear: string
  readonly attendance: string
  readonly atLeast: string
  readonly atMost: string
  readonly words: string
  readonly wordsHint: string
  readonly find: string
  readonly filters: string
  readonly more: string
  readonly remove: (what: string) => string
  readonly removeAll: string
  readonly sort: string
  readonly best: string
  readonly newest: string
  readonly oldest: string
  readonly any: string
  readonly anyYear: string
  readonly results: (count: number) => string
  readonly releases: (count: number) => string
  readonly events: (count: number) => string
  readonly people: (count: number) => string
  readonly copies: (count: number) => string
  readonly mentions: (count: number) => string
  readonly shown: (shown: number, total: number) => string
  readonly nothingFound: string
  readonly nothingFoundHint: string
  readonly previous: string
  readonly next: string
  readonly pagination: string
  readonly pageNumber: (page: number, pages: number) => string
  readonly noDate: string
  readonly planned: string
  readonly sameAs: string
  readonly text: string
  readonly records: string
  readonly recordsHint: string
  readonly noRecords: string
  readonly toSentence: string
  readonly sentenceIn: (title: string) => string
  readonly confidence: string
  readonly theme: string
  readonly organizers: string
  readonly participants: string
  readonly giver: string
  readonly recipients: string
  readonly items: string
  readonly aliases: string
  readonly time: string
  readonly venue: string
  readonly positions: string
  readonly positionsHint: string
  readonly noPositions: string
  readonly date: string
  readonly name: string
  readonly role: string
  readonly event: string
  readonly eventsOf: string
  readonly handovers: string
  readonly gave: string
  readonly received: string
  readonly quotes: string
  readonly joins: string
  readonly joinsHint: string
  readonly reason: string
  readonly reasons: Readonly<Record<string, string>>
  readonly allReleasesOf: string
  readonly findPerson: string
  readonly timelineHint: string
  readonly monthsOf: (year: string) => string
  readonly years: string
  readonly undated: string
  readonly mapHint: string
  readonly within: (name: string) => string
  readonly regionsCounted: string
  readonly eventsIn: (name: string) => string
  readonly peopleIn: (name: string) => string
  readonly figuresHint: string
  readonly eventsByTime: string
  readonly attendanceByTime: string
  readonly awardsByTime: string
  readonly largestAttendance: string
  readonly booksAndAwards: string
  readonly numbers: string
  readonly others: string
  readonly total: string
  readonly noFigures: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly unclear: string
  readonly unclearHint: (names: string) => string
  readonly refused: string
  readonly refusedHint: string
  readonly failed: string
  readonly needsScript: string
  readonly loading: string
  readonly kinds: Readonly<Record<RecordKind, string>>
  readonly eventTypes: Readonly<Record<EventType, string>>
  readonly awardKinds: Readonly<Record<AwardKind, string>>
  readonly roles: Readonly<Record<Role | 'giver' | 'recipient', string>>
  readonly qualifiers: Readonly<Record<Qualifier, (value: string) => string>>
  readonly levels: Readonly<Record<string, string>>
  readonly organizationKinds: Readonly<Record<string, string>>
}
