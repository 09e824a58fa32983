import { wordsOf } from '../../words/tokens.ts'
import type { WebFilter } from '../filter.ts'
import type { IndexedRelease, SearchIndex } from '../site/search-index.ts'

/** Whether a release fits a filter in all but its words, as the archive itself decides it. */
export function fittingOf(filter: WebFilter, index: SearchIndex): (release: IndexedRelease) => boolean {
  const { region, type, person, year, min = 0, max = Number.POSITIVE_INFINITY } = filter
  const bodies = filter.organization === undefined ? null : bodiesNamed(filter.organization, index)
  const isOfAttendance = filter.min !== undefined || filter.max !== undefined
  const isGiven = givenOf(filter)
  return release =>
    (region === undefined || release.codes.some(code => code === region || code.startsWith(`${region}.`))) &&
    (type === undefined || release.types.includes(type)) &&
    (person === undefined || release.people.includes(person)) &&
    (year === undefined || release.date?.startsWith(String(year)) === true) &&
    (bodies === null || release.bodies.some(body => bodies.has(body))) &&
    (!isOfAttendance || release.counts.some(count => count >= min && count <= max)) &&
    (isGiven === null || release.given.some(isGiven))
}

function givenOf({
  award,
  awardKind,
  awardYear
}: WebFilter): ((given: IndexedRelease['given'][number]) => boolean) | null {
  if (award === undefined && awardKind === undefined && awardYear === undefined) return null
  const words = wordsOf(award ?? '')
  return ([kind, year, title]) =>
    (awardKind === undefined || kind === awardKind) &&
    (awardYear === undefined || year === awardYear) &&
    words.every(word => wordsOf(title).join(' ').includes(word))
}

/** Bodies of a name, of its beginning, or of a short form. */
function bodiesNamed(name: string, { organizations }: SearchIndex): Set<number> {
  const key = wordsOf(name).join(' ')
  const found = organizations.flatMap(([full, acronym], at) => {
    const fullKey = wordsOf(full).join(' ')
    const isNamed = fullKey === key || fullKey.startsWith(`${key} `) || wordsOf(acronym ?? '').join(' ') === key
    return isNamed ? [at] : []
  })
  return new Set(found)
}
