import { holdingLabel } from '../people/labels.ts'
import { type HoldingRow, holdingOf } from '../people/registry.ts'
import type { Connection } from '../store/driver.ts'
import type {
  Found,
  HeldPosition,
  Join,
  Page,
  PersonEvent,
  PersonHandover,
  PersonProfile,
  PersonQuote
} from '../types.ts'
import { Citations, type RecordPlace } from './citations.ts'
import { type EventRow, eventAnswer } from './events.ts'
import { pageOf } from './page.ts'

/** Everything about one person; a number that another was merged into leads to that one. */
export function personProfile(connection: Connection, id: number, page: Page): PersonProfile | null {
  const row = connection
    .prepare('select id, name from people where id = (select ifnull(merged_into, id) from people where id = ?)')
    .get(id) as { id: number; name: string } | undefined
  if (!row) return null
  const about = new About(connection, row.id, page)
  return {
    personId: row.id,
    name: row.name,
    names: connection
      .prepare('select name, mentions from person_names where person = ? order by mentions desc, length(name) desc')
      .all(row.id) as PersonProfile['names'],
    positions: about.positions(),
    releases: connection
      .prepare('select count(distinct release) from officials where person = ?')
      .pluck()
      .get(row.id) as number,
    events: about.events(),
    handovers: about.handovers(),
    quotes: about.quotes(),
    joins: about.joins()
  }
}

/** Reads the parts of a person's page. */
class About {
  readonly #connection: Connection
  readonly #person: number
  readonly #page: readonly [limit: number, offset: number]
  readonly #citations: Citations

  constructor(connection: Connection, person: number, page: Page) {
    this.#connection = connection
    this.#person = person
    this.#page = pageOf(page)
    this.#citations = new Citations(connection)
  }

  positions(): HeldPosition[] {
    const rows = this.#connection
      .prepare('select * from holdings where person = ? order by first_on is null, first_on, last_on, title')
      .all(this.#person) as HoldingRow[]
    return rows.map(row => ({ ...holdingOf(row), label: holdingLabel(holdingOf(row)), mentions: row.mentions }))
  }

  events(): Found<PersonEvent> {
    return this.#found<EventRow & { roles: string }, PersonEvent>(
      `select e.*, group_concat(distinct p.role) as roles from participants p
       join events e on e.release = p.release and e.id = p.event join releases r on r.id = p.release
       where p.person = ? and r.same_as is null group by e.release, e.id`,
      'start_on is null, start_on desc, release desc',
      row => ({ ...eventAnswer(row, this.#citations), roles: row.roles.split(',') as PersonEvent['roles'][number][] })
    )
  }

  handovers(): Found<PersonHandover> {
    const titles = this.#connection
      .prepare(
        `select a.title from handover_awards h join awards a on a.release = h.release and a.id = h.award
         where h.release = ? and h.handover = ?`
      )
      .pluck()
    const others = this.#connection
      .prepare(
        `select coalesce(people.name, bodies.name, p.text) from handover_parties p
         left join people on people.id = p.person left join bodies on bodies.id = p.body
         where p.release = ? and p.handover = ? and p.side <> ? order by p.number`
      )
      .pluck()
    return this.#found<RecordPlace & { side: PersonHandover['side']; happened_on: string | null }, PersonHandover>(
      `select h.*, p.side from handover_parties p join handovers h on h.release = p.release and h.id = p.handover
       join releases r on r.id = p.release where p.person = ? and r.same_as is null`,
      'happened_on is null, happened_on desc, release desc',
      row => ({
        side: row.side,
        date: row.happened_on,
        titles: titles.all(row.release, row.id) as string[],
        others: others.all(row.release, row.id, row.side) as string[],
        citation: this.#citations.of(row)
      })
    )
  }

  quotes(): Found<PersonQuote> {
    return this.#found<RecordPlace & { published_on: string | null }, PersonQuote>(
      `select q.*, r.published_on from quotes q join releases r on r.id = q.release
       where q.person = ? and r.same_as is null`,
      'published_on is null, published_on desc, release desc, start',
      row => ({ publishedOn: row.published_on, citation: this.#citations.of(row) })
    )
  }

  joins(): Found<Join> {
    return this.#found<RecordPlace & { name: string; reason: string }, Join>(
      'select release, id, name, reason, start, end from officials where person = ?',
      'release',
      row => ({
        releaseId: row.release,
        officialId: row.id,
        name: row.name,
        reason: row.reason,
        citation: this.#citations.of(row)
      })
    )
  }

  #found<Row, Item>(sql: string, order: string, itemOf: (row: Row) => Item): Found<Item> {
    const total = this.#connection.prepare(`select count(*) from (${sql})`).pluck().get(this.#person) as number
    const rows = this.#connection
      .prepare(`select * from (${sql}) order by ${order} limit ? offset ?`)
      .all(this.#person, ...this.#page) as Row[]
    return { total, items: rows.map(itemOf) }
  }
}
