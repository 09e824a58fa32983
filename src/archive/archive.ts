import { version as libraryVersion } from '../../package.json'
import type { Release } from '../contract/index.ts'
import { unpackRelease } from './adding/packing.ts'
import { Writer } from './adding/writer.ts'
import { attendance } from './answers/attendance.ts'
import { awards } from './answers/awards.ts'
import { events } from './answers/events.ts'
import { facets } from './answers/facets.ts'
import { filtered } from './answers/filter.ts'
import { organizations } from './answers/organizations.ts'
import { people } from './answers/people.ts'
import { personProfile } from './answers/person.ts'
import { places } from './answers/places.ts'
import { search } from './answers/search.ts'
import { stats } from './answers/stats.ts'
import { Decisions } from './people/decisions.ts'
import type { Connection } from './store/driver.ts'
import { type OpenOptions, openConnection } from './store/open.ts'
import { givenText, type KeptText } from './store/texts.ts'
import type {
  Added,
  AddOptions,
  ArchiveFilter,
  Article,
  AttendanceAnswer,
  AwardAnswer,
  EventAnswer,
  EventsQuery,
  Facet,
  Found,
  Hit,
  OfficialReference,
  OrganizationCount,
  Page,
  PeopleQuery,
  PersonProfile,
  PersonSummary,
  PlaceCount,
  PlacesQuery,
  SearchQuery,
  Stats,
  StoredRelease
} from './types.ts'

/** Releases that are written at once: one sync of the disk for many, and still no long wait for another writer. */
const BATCH = 200

const BY_HAND = 'decided by hand'

/**
 * Opens the archive in a file, or begins one there. A damaged file, another program's database and the archive of a newer
 * library are refused with an {@link ArchiveError} and left as they are. Files above 64 MB are not read through for
 * damage, only held against the length that their header tells.
 *
 * @param path a file, or ":memory:"
 * @example
 * const archive = openArchive('news.kliping')
 * archive.add(parseRelease(text, { id: '1', publishedOn: '2019-03-04' }), text)
 * archive.search({ words: 'pelayanan publik', region: 'Wonosobo', from: '2019-01-01' })
 */
export function openArchive(path: string, options: OpenOptions = {}): Archive {
  return new Archive(openConnection(path, options))
}

/** Years of releases in one file: to search, to count, and to follow people through. */
export class Archive {
  readonly #connection: Connection
  #writer: Writer | null = null

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection
  }

  /**
   * Adds a release. One that is there already, the same text of the same source, is left as it is, or read anew where
   * this version of the library is newer than the one that read it.
   */
  add(release: Release, text: string): Added {
    return this.#addBatch([{ release, text }])[0]!
  }

  /**
   * Adds many, in batches: each is there as a whole or not at all, and `onAdded` hears of it once nothing can lose it.
   * Other processes may add at the same time: they wait for each other's batches.
   */
  async addAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { batchSize = BATCH, onAdded }: AddOptions = {}
  ): Promise<Record<Added['outcome'], number>> {
    const counts = { added: 0, updated: 0, known: 0 }
    const write = (batch: readonly Article[]): void => {
      const results = this.#addBatch(batch)
      for (const { outcome } of results) counts[outcome]++
      onAdded?.(results)
    }
    let batch: Article[] = []
    for await (const article of articles) {
      batch.push(article)
      if (batch.length < batchSize) continue
      write(batch)
      batch = []
    }
    if (batch.length > 0) write(batch)
    return counts
  }

  /** The versions that read what is there, by the {@link contentHash} of each article: to leave out what is known. */
  *versions(): Generator<readonly [hash: string, version: string]> {
    const rows = this.#connection.prepare('select content_hash, version from releases').raw().iterate()
    yield* rows as IterableIterator<[string, string]>
  }

  /** A release as it was read, with its text. */
  get(releaseId: number): StoredRelease | null {
    const row = this.#connection
      .prepare(
        `select r.id, r.same_as as sameAs, d.records, d.text
         from releases r join documents d on d.release = r.id where r.id = ?`
      )
      .get(releaseId) as { id: number; sameAs: number | null; records: string; text: KeptText } | undefined
    if (!row) return null
    const text = givenText(row.text)
    const copies = this.#connection
      .prepare('select id from releases where ? in (id, same_as) and id <> ? order by id')
      .pluck()
      .all(row.sameAs ?? row.id, row.id) as number[]
    const officials = this.#connection.prepare('select id, person from officials where release = ?').raw().all(row.id)
    return {
      releaseId: row.id,
      release: unpackRelease(row.records, text),
      text,
      sameAs: row.sameAs,
      copies,
      people: Object.fromEntries(officials as [string, number][])
    }
  }

  /** Releases that fit, each with the passage that tells most of the words sought. */
  search(query: SearchQuery = {}): Found<Hit> {
    return search(this.#connection, query)
  }

  /** People that fit, counted by releases and events: who took part in most of what the filter says. */
  people(query: PeopleQuery = {}): Found<PersonSummary> {
    return people(this.#connection, query)
  }

  /** One person: names, positions over time, events, handovers, quotes, and why each mention is this person. */
  person(personId: number, page: Page = {}): PersonProfile | null {
    return personProfile(this.#connection, personId, page)
  }

  /** Bodies named in the releases that fit. */
  organizations(query: ArchiveFilter & Page = {}): Found<OrganizationCount> {
    return organizations(this.#connection, query)
  }

  events(query: EventsQuery = {}): Found<EventAnswer> {
    return events(this.#connection, query)
  }

  /** Provinces, or regencies and cities, with how much of what fits is there. */
  places(query: PlacesQuery = {}): Found<PlaceCount> {
    return places(this.#connection, query)
  }

  attendance(query: ArchiveFilter & Page = {}): Found<AttendanceAnswer> {
    return attendance(this.#connection, query)
  }

  /** Books, awards and whatever else was handed over, with givers and recipients. */
  awards(query: ArchiveFilter & Page = {}): Found<AwardAnswer> {
    return awards(this.#connection, query)
  }

  /** Counts of all that fits, by month, type, kind and province. */
  stats(filter: ArchiveFilter = {}): Stats {
    return stats(this.#connection, filter)
  }

  /** What a search can be narrowed by: regions, types, bodies, years, kinds of award, ranges of attendance. */
  facets(filter: ArchiveFilter = {}): Facet[] {
    return facets(this.#connection, filter)
  }

  /** The releases that fit with their texts, in the order in which they came. */
  *export(filter: ArchiveFilter = {}): Generator<Article> {
    const found = filtered(this.#connection, filter, 'releases', true)
    const ids = this.#connection
      .prepare(`select r.id from ${found.from} where ${found.sql} order by r.id`)
      .pluck()
      .all(...found.values) as number[]
    for (const id of ids) {
      const { release, text } = this.get(id)!
      yield { release, text }
    }
  }

  /**
   * Decides that two people are one, whatever the rules say, now and when releases are read anew. Undone by {@link split}.
   *
   * @param kept who they are from now on; the other's number leads there
   */
  merge(kept: number, gone: number, reason: string = BY_HAND): void {
    this.#write(() => new Decisions(this.#connection).merge(kept, gone, reason))
  }

  /** Decides that some officials of releases are not this person, but another; gives that one's number. */
  split(personId: number, officials: readonly OfficialReference[], reason: string = BY_HAND): number {
    return this.#write(() => new Decisions(this.#connection).split(personId, officials, reason))
  }

  close(): void {
    this.#connection.close()
  }

  #addBatch(articles: readonly Article[]): Added[] {
    this.#writer ??= new Writer(this.#connection, libraryVersion)
    const writer = this.#writer
    try {
      return this.#write(() => {
        const added = articles.map(article => writer.add(article))
        writer.finish()
        return added
      })
    } catch (error) {
      // It remembers what was taken back.
      this.#writer = null
      throw error
    }
  }

  /** Takes the lock at once: one who reads first and writes then can meet another who did the same. */
  #write<Result>(change: () => Result): Result {
    return this.#connection.transaction(change).immediate()
  }
}
