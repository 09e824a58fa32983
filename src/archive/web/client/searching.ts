import { wordsOf } from '../../words/tokens.ts'
import type { WebFilter } from '../filter.ts'
import type { IndexedPerson, IndexedRelease, Postings, SearchIndex } from '../site/search-index.ts'
import type { CountedPerson, PeopleModel } from '../views/people.ts'
import { HITS_PER_PAGE, type HitModel, type SearchModel } from '../views/search.ts'
import { facetsOf } from './facets.ts'
import { fittingOf } from './fitting.ts'
import { scoresOf } from './ranking.ts'

/** People that are told of above what was found. */
const NAMED = 3
/** People that a search for a name lists. */
const MOST_PEOPLE = 200

/** What a search of the index finds, as the search page shows it. */
export async function searchIndex(
  filter: WebFilter,
  index: SearchIndex,
  loadWords: (shard: string) => Promise<Postings>
): Promise<SearchModel> {
  const scores = await scoresOf(filter.words, index.releases.length, loadWords)
  const fits = fittingOf(filter, index)
  const found = [...index.releases.keys()].filter(
    at => (scores === null || scores.has(at)) && fits(index.releases[at]!)
  )
  const isByWords = scores !== null && filter.sort === undefined
  const order = isByWords ? (at: number): number => scores.get(at)! : byDate(index, filter.sort === 'oldest')
  const sorted = found
    .map(at => [at, order(at)] as const)
    .sort(([a, first], [b, second]) => second - first || b - a)
    .map(([at]) => index.releases[at]!)
  const page = filter.page ?? 1
  const person = index.people.find(([id]) => id === filter.person)
  const region = filter.region === undefined ? undefined : index.regions[filter.region]
  return {
    filter,
    total: sorted.length,
    hits: sorted.slice((page - 1) * HITS_PER_PAGE, page * HITS_PER_PAGE).map(hitOf),
    facets: facetsOf(filter, index, sorted),
    people:
      filter.words === undefined || page > 1 ? [] : peopleNamed(filter.words, index).slice(0, NAMED).map(personOf),
    labels: { ...(region !== undefined && { region }), ...(person !== undefined && { person: person[1] }) }
  }
}

/** People of a name, as the page of people shows them. */
export function searchPeople(name: string, index: SearchIndex): PeopleModel {
  const people = peopleNamed(name, index)
  return { filter: {}, name, page: 1, total: people.length, people: people.slice(0, MOST_PEOPLE).map(personOf) }
}

/** Days as numbers that sort; what has none comes last. */
function byDate({ releases }: SearchIndex, oldestFirst: boolean): (at: number) => number {
  return at => {
    const { date } = releases[at]!
    if (date === null) return Number.NEGATIVE_INFINITY
    return Date.parse(date) * (oldestFirst ? -1 : 1)
  }
}

function hitOf({ id, title, publisher, date, copies, lead }: IndexedRelease): HitModel {
  return { releaseId: id, title, publisher, publishedOn: date, copies, passage: [{ text: lead, isMatch: false }] }
}

/** All words must be in the name, the last perhaps begun only. */
function peopleNamed(name: string, { people }: SearchIndex): IndexedPerson[] {
  const words = wordsOf(name)
  const last = words.pop()
  if (last === undefined) return []
  return people.filter(([, full]) => {
    const own = wordsOf(full)
    return words.every(word => own.includes(word)) && own.some(word => word.startsWith(last))
  })
}

const personOf = ([personId, name, latestPosition, releases, events]: IndexedPerson): CountedPerson => ({
  personId,
  name,
  latestPosition,
  releases,
  events
})
