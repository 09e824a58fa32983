import type { Facet, FacetName } from '../../types.ts'
import type { WebFilter } from '../filter.ts'
import type { IndexedRelease, SearchIndex } from '../site/search-index.ts'
import { ATTENDANCE_RANGES, isChosen } from '../views/facets.ts'

const MOST = 30

/** What a search of the index can be narrowed to, as {@link Archive.facets} tells it of an archive. */
export function facetsOf(filter: WebFilter, index: SearchIndex, releases: readonly IndexedRelease[]): Facet[] {
  const { region } = filter
  const length = region === undefined ? 2 : 5
  const values: Readonly<Record<FacetName, (release: IndexedRelease) => readonly (string | number)[]>> = {
    region: ({ codes }) =>
      codes
        .filter(code => code.length >= length && (region === undefined || code.startsWith(region.slice(0, 2))))
        .map(code => code.slice(0, length)),
    type: ({ types }) => types,
    organization: ({ bodies }) => bodies.map(body => index.organizations[body]![0]),
    year: ({ date }) => (date === null ? [] : [date.slice(0, 4)]),
    awardKind: ({ given }) => given.map(([kind]) => kind),
    awardYear: ({ given }) => given.flatMap(([, year]) => (year === null ? [] : [year])),
    attendance: ({ counts }) => counts.flatMap(rangeOf)
  }
  return (Object.keys(values) as FacetName[])
    .filter(name => !isChosen(filter, name))
    .map(name => {
      const choices = counted(releases, values[name])
      if (name !== 'region') return { name, choices }
      return {
        name,
        choices: choices.map(choice => ({ ...choice, label: index.regions[choice.value] ?? choice.value }))
      }
    })
}

function rangeOf(count: number): number[] {
  const range = ATTENDANCE_RANGES.find(([min, max]) => count >= min && (max === null || count <= max))
  return range === undefined ? [] : [range[0]]
}

function counted(
  releases: readonly IndexedRelease[],
  valuesOf: (release: IndexedRelease) => readonly (string | number)[]
): { value: string; releases: number }[] {
  const counts = new Map<string, number>()
  for (const release of releases) {
    for (const value of new Set(valuesOf(release).map(String))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, releases: count }))
    .sort((a, b) => b.releases - a.releases || (a.value < b.value ? -1 : 1))
    .slice(0, MOST)
}
