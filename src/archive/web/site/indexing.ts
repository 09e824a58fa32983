import type { Archive } from '../../archive.ts'
import { regionName } from '../../regions.ts'
import type { StoredRelease } from '../../types.ts'
import { stemsOf } from '../../words/stems.ts'
import { wordsOf } from '../../words/tokens.ts'
import { allOf, releaseIds } from '../pages/all.ts'
import { type IndexedRelease, type Postings, type SearchIndex, shardOf } from './search-index.ts'

const LEAD = 240

/** The index of an archive's releases, and their words in parts. */
export function indexOf(archive: Archive): { index: SearchIndex; words: Map<string, Postings> } {
  const indexing = new Indexing()
  for (const id of releaseIds(archive)) {
    const stored = archive.get(id)!
    if (stored.sameAs === null) indexing.add(stored)
  }
  const people = [...allOf(page => archive.people({ ...page, sort: 'releases' }))]
  return {
    index: {
      organizations: indexing.organizations,
      regions: indexing.regions,
      people: people.map(person => [
        person.personId,
        person.name,
        person.latestPosition,
        person.releases,
        person.events
      ]),
      releases: indexing.releases
    },
    words: indexing.words()
  }
}

class Indexing {
  readonly releases: IndexedRelease[] = []
  readonly organizations: [string, string | null][] = []
  readonly regions: Record<string, string> = {}
  readonly #numbers = new Map<string, number>()
  readonly #postings = new Map<string, { last: number; steps: number[] }>()

  add(stored: StoredRelease): void {
    this.#addWords(stored.text)
    const { release, people, copies } = stored
    const codes = unique(release.locations.flatMap(({ code }) => (code === null ? [] : [code])))
    for (const code of codes) this.#nameRegions(code)
    this.releases.push({
      id: stored.releaseId,
      title: release.headline ?? release.lead ?? release.source.id,
      lead: cut(release.lead ?? stored.text),
      publisher: release.source.publisher,
      date: release.publishedOn?.date ?? null,
      copies: copies.length,
      codes,
      types: unique(release.events.map(({ type }) => type)),
      bodies: unique(release.organizations.map(({ name, acronym }) => this.#numberOf(name, acronym))),
      people: unique(Object.values(people)),
      counts: unique(release.attendance.map(({ value }) => value)),
      given: release.awards.map(({ kind, year, title }) => [kind, year, title])
    })
  }

  /** Words by shard. */
  words(): Map<string, Postings> {
    const shards = new Map<string, Record<string, number[]>>()
    for (const [stem, { steps }] of this.#postings) {
      const shard = shards.get(shardOf(stem)) ?? {}
      shard[stem] = steps
      shards.set(shardOf(stem), shard)
    }
    return shards
  }

  #addWords(text: string): void {
    const at = this.releases.length
    const counts = new Map<string, number>()
    for (const word of wordsOf(text)) {
      for (const stem of stemsOf(word)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
    for (const [stem, count] of counts) {
      const known = this.#postings.get(stem) ?? { last: 0, steps: [] }
      known.steps.push(at - known.last, count)
      known.last = at
      this.#postings.set(stem, known)
    }
  }

  #numberOf(name: string, acronym: string | null): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.organizations.length)
    return this.organizations.push([name, acronym]) - 1
  }

  #nameRegions(code: string): void {
    for (const outer of [code.slice(0, 2), code.slice(0, 5)]) {
      const name = regionName(outer)
      if (name !== null) this.regions[outer] = name
    }
  }
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

const cut = (text: string): string => (text.length <= LEAD ? text : `${text.slice(0, text.lastIndexOf(' ', LEAD))}…`)
