import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, Stats } from '../types.ts'
import { type Filtered, filtered } from './filter.ts'
import { countPlaces } from './places.ts'

/** Counts of what fits a filter. */
export function stats(connection: Connection, filter: ArchiveFilter): Stats {
  const releases = filtered(connection, filter, 'releases')
  const events = filtered(connection, filter, 'events')
  const attendance = filtered(connection, filter, 'attendance')
  const awards = filtered(connection, filter, 'awards')
  const all = (select: string, { from, sql, values }: Filtered, rest = ''): unknown[] =>
    connection.prepare(`select ${select} from ${from} where ${sql} ${rest}`).all(...values)
  const [bounds] = all(
    'count(*) as releases, min(r.published_on) as first, max(r.published_on) as last',
    releases
  ) as Pick<Stats, 'releases' | 'first' | 'last'>[]
  const withCopies = filtered(connection, filter, 'releases', true)
  const [everything] = all('count(*) as count', withCopies) as { count: number }[]
  const count = (table: string, column: string): number => {
    const from = `${releases.from} join ${table} t on t.release = r.id`
    return (all(`count(distinct t.${column}) as count`, { ...releases, from }) as { count: number }[])[0]!.count
  }
  const eventsByType = all(
    'e.type, count(*) as events',
    events,
    'group by 1 order by 2 desc, 1'
  ) as Stats['eventsByType']
  return {
    ...bounds!,
    copies: everything!.count - bounds!.releases,
    people: count('officials', 'person'),
    organizations: count('organizations', 'body'),
    events: eventsByType.reduce((sum, { events }) => sum + events, 0),
    releasesByMonth: all(
      'substr(r.published_on, 1, 7) as month, count(*) as releases',
      releases,
      'and r.published_on is not null group by 1 order by 1'
    ) as Stats['releasesByMonth'],
    eventsByType,
    eventsByMonth: all(
      'substr(e.start_on, 1, 7) as month, e.type, count(*) as events',
      events,
      'and e.start_on is not null group by 1, 2 order by 1, 2'
    ) as Stats['eventsByMonth'],
    attendanceByMonth: all(
      'substr(a.happened_on, 1, 7) as month, e.type, count(*) as counts, sum(a.value) as people',
      attendance,
      "and a.happened_on is not null and a.unit = 'person' group by 1, 2 order by 1, 2"
    ) as Stats['attendanceByMonth'],
    awardsByMonth: all(
      'substr(w.happened_on, 1, 7) as month, w.kind, count(*) as awards',
      awards,
      'and w.happened_on is not null group by 1, 2 order by 1, 2'
    ) as Stats['awardsByMonth'],
    provinces: countPlaces(connection, filter, 'province')
  }
}
