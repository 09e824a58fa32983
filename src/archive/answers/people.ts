import { positionName } from '../people/labels.ts'
import { type HoldingRow, holdingOf } from '../people/registry.ts'
import type { Connection, Statement } from '../store/driver.ts'
import type { ArchiveFilter, Found, PeopleQuery, PersonSummary } from '../types.ts'
import { Citations, type RecordPlace } from './citations.ts'
import { type Clause, peopleNamed, positionNamed } from './clauses.ts'
import { filtered } from './filter.ts'
import { pageOf } from './page.ts'

/** Events that a line about a person links to. */
const CITED = 3

/** Fields that speak of events: with one of them, people are found by the events that they took part in. */
const OF_EVENTS = [
  'type',
  'minAttendance',
  'maxAttendance',
  'award',
  'awardKind',
  'awardYear',
  'handedOver',
  'region',
  'from',
  'to'
] as const satisfies readonly (keyof ArchiveFilter)[]

interface CountedRow {
  readonly person: number
  readonly name: string
  readonly releases: number
  readonly events: number
}

const ORDERS = { events: 'events desc, releases desc, name', releases: 'releases desc, name', name: 'name, person' }

/** People that fit: those of a name or position, counted by what they took part in. */
export function people(connection: Connection, query: PeopleQuery): Found<PersonSummary> {
  const { sort, limit, offset, person, ...filter } = query
  const named = person === undefined ? null : peopleNamed(person)
  const isOfEvents = OF_EVENTS.some(field => filter[field] !== undefined)
  const order = ORDERS[sort ?? (isOfEvents ? 'events' : 'releases')]
  const counted = isOfEvents ? byEvents(connection, filter, named) : byReleases(connection, filter, named)
  const total = connection
    .prepare(`select count(*) from (${counted.sql})`)
    .pluck()
    .get(...counted.values) as number
  const rows = connection
    .prepare(
      `select c.person, people.name, c.releases, c.events from (${counted.sql}) c join people on people.id = c.person
       order by ${order} limit ? offset ?`
    )
    .all(...counted.values, ...pageOf({ limit, offset })) as CountedRow[]
  const summaries = new Summaries(connection, filter)
  return { total, items: rows.map(row => summaries.of(row)) }
}

function byEvents(connection: Connection, { position, ...filter }: ArchiveFilter, named: Clause | null): Clause {
  const found = filtered(connection, filter, 'events')
  const conditions = [found, ...conditionsOn('p.person', 'p.release', named, position)]
  return {
    sql: `select p.person, count(distinct p.release) as releases, count(distinct p.release || p.event) as events
      from ${found.from} join participants p on p.release = e.release and p.event = e.id
      where p.person is not null and ${conditions.map(({ sql }) => sql).join(' and ')} group by p.person`,
    values: conditions.flatMap(({ values }) => values)
  }
}

function byReleases(connection: Connection, { position, ...filter }: ArchiveFilter, named: Clause | null): Clause {
  const found = filtered(connection, filter, 'releases')
  const conditions = [found, ...conditionsOn('o.person', 'o.release', named, position)]
  return {
    sql: `select o.person, count(distinct o.release) as releases,
        (select count(distinct p.release || p.event) from participants p where p.person = o.person) as events
      from ${found.from} join officials o on o.release = r.id
      where ${conditions.map(({ sql }) => sql).join(' and ')} group by o.person`,
    values: conditions.flatMap(({ values }) => values)
  }
}

/** The name, and that the position was held in that release. */
function conditionsOn(person: string, release: string, named: Clause | null, position: string | undefined): Clause[] {
  const conditions: Clause[] = []
  if (named) conditions.push({ sql: `${person} in (${named.sql})`, values: named.values })
  if (position !== undefined) {
    const { sql, values } = positionNamed(position)
    conditions.push({ sql: `(${release}, ${person}) in (select release, person from posts where ${sql})`, values })
  }
  return conditions
}

/** Puts together a line about a person. */
class Summaries {
  readonly #latest: Statement
  readonly #events: (person: number) => RecordPlace[]
  readonly #citations: Citations

  constructor(connection: Connection, { position: _position, ...filter }: ArchiveFilter) {
    this.#latest = connection.prepare(
      'select * from holdings where person = ? and former = 0 order by last_on desc, mentions desc limit 1'
    )
    const found = filtered(connection, filter, 'events')
    const statement = connection.prepare(
      `select distinct e.release, e.id, e.start, e.end from ${found.from}
       join participants p on p.release = e.release and p.event = e.id
       where ${found.sql} and p.person = ? order by e.start_on desc limit ${CITED}`
    )
    this.#events = person => statement.all(...found.values, person) as RecordPlace[]
    this.#citations = new Citations(connection)
  }

  of({ person, name, releases, events }: CountedRow): PersonSummary {
    const latest = this.#latest.get(person) as HoldingRow | undefined
    return {
      personId: person,
      name,
      latestPosition: latest ? positionName(holdingOf(latest)) : null,
      releases,
      events,
      citations: this.#events(person).map(place => this.#citations.of(place))
    }
  }
}
