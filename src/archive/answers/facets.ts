import { provinceOf, regionCodes, regionName } from '../regions.ts'
import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, Facet, FacetName } from '../types.ts'
import { filtered } from './filter.ts'

/** Choices that anyone reads of one facet. */
const MOST = 30

/** Lower ends of the ranges that attendance is told in. */
const RANGES = [1, 50, 100, 250, 500, 1000]

/** Where the values of a facet are: a table of what releases hold, and the value in a row of it. */
interface Source {
  readonly from: string
  readonly value: string
  /** What a row must have to have a value. */
  readonly has: string
}

const rangeOf = (value: string): string =>
  `case ${[...RANGES]
    .reverse()
    .map(lowest => `when ${value} >= ${lowest} then ${lowest}`)
    .join(' ')} end`

const rows = (table: string): string => `join ${table} t on t.release = r.id`

/** Provinces; where one is chosen, what lies within it. */
function placesOf(region: string | undefined): Source {
  const [code] = region === undefined ? [] : regionCodes(region)
  if (code === undefined) return { from: rows('places'), value: 'substr(t.code, 1, 2)', has: 't.code is not null' }
  const province = provinceOf(code)
  return {
    from: rows('places'),
    value: 'substr(t.code, 1, 5)',
    has: `t.code >= '${province}.' and t.code < '${province}/'`
  }
}

const SOURCES: Readonly<Record<Exclude<FacetName, 'region'>, Source>> = {
  type: { from: rows('events'), value: 't.type', has: '1' },
  organization: { from: `${rows('organizations')} join bodies b on b.id = t.body`, value: 'b.name', has: '1' },
  year: { from: '', value: 'substr(r.published_on, 1, 4)', has: 'r.published_on is not null' },
  awardKind: { from: rows('awards'), value: 't.kind', has: '1' },
  awardYear: { from: rows('awards'), value: 't.year', has: 't.year is not null' },
  attendance: { from: rows('attendance'), value: rangeOf('t.value'), has: 't.value > 0' }
}

/** How many of the releases that fit have each value: what a search can be narrowed to. */
export function facets(connection: Connection, filter: ArchiveFilter): Facet[] {
  const { from, sql, values } = filtered(connection, filter, 'releases')
  const sources = { region: placesOf(filter.region), ...SOURCES }
  return (Object.entries(sources) as [FacetName, Source][]).map(([name, source]) => {
    const found = connection
      .prepare(
        `select cast(${source.value} as text) as value, count(distinct r.id) as releases
         from ${from} ${source.from} where ${source.has} and ${sql} group by 1 order by 2 desc, 1 limit ${MOST}`
      )
      .all(...values) as { value: string; releases: number }[]
    const choices = found.map(choice =>
      name === 'region' ? { ...choice, label: regionName(choice.value) ?? choice.value } : choice
    )
    return { name, choices }
  })
}
