import { regionName } from '../regions.ts'
import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, Found, PlaceCount, PlacesQuery } from '../types.ts'
import { filtered } from './filter.ts'
import { pageOf } from './page.ts'

/** Characters of a code: "33", "33.07". */
const CODE_LENGTHS = { province: 2, regency: 5 } as const

interface PlaceRow {
  readonly code: string
  readonly count: number
}

/** The regions that releases which fit speak of, those with the most of them first. */
export function places(connection: Connection, query: PlacesQuery): Found<PlaceCount> {
  const { level = 'province', limit, offset, ...filter } = query
  const [most, from] = pageOf({ limit, offset })
  const counted = countPlaces(connection, filter, level)
  return { total: counted.length, items: counted.slice(from, from + most) }
}

export function countPlaces(
  connection: Connection,
  filter: ArchiveFilter,
  level: 'province' | 'regency'
): PlaceCount[] {
  const length = CODE_LENGTHS[level]
  const releases = filtered(connection, filter, 'releases')
  const inReleases = connection
    .prepare(
      `select p.code, count(*) as count from releases r join regions p on p.release = r.id
       where length(p.code) = ${length} and ${releases.sql} group by 1 order by 2 desc, 1`
    )
    .all(...releases.values) as PlaceRow[]
  const events = filtered(connection, filter, 'events')
  const atEvents = connection
    .prepare(
      `select substr(e.region, 1, ${length}) as code, count(*) as count from ${events.from}
       where e.region is not null and length(e.region) >= ${length} and ${events.sql} group by 1`
    )
    .all(...events.values) as PlaceRow[]
  const byCode = new Map(atEvents.map(({ code, count }) => [code, count]))
  return inReleases.map(({ code, count }) => ({
    code,
    name: regionName(code) ?? code,
    releases: count,
    events: byCode.get(code) ?? 0
  }))
}
