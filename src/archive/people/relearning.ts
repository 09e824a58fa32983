import type { Position } from '../../contract/index.ts'
import type { Connection, Statement } from '../store/driver.ts'
import { nameForm } from './names.ts'
import { PeopleRegistry } from './registry.ts'

interface OfficialRow {
  readonly release: number
  readonly id: string
  readonly name: string
  readonly day: string | null
  readonly home: string | null
}

type PostRow = Omit<Position, 'former'> & { readonly former: number }

const LEARNT = ['person_keys', 'person_names', 'holdings', 'homes']

/** Puts together anew what is known of people, from the releases that name them: after some of these came or went. */
export class Relearning {
  readonly #registry: PeopleRegistry
  readonly #clear: readonly Statement[]
  readonly #officials: Statement
  readonly #posts: Statement
  readonly #remove: Statement

  constructor(connection: Connection) {
    this.#registry = new PeopleRegistry(connection)
    this.#clear = LEARNT.map(table => connection.prepare(`delete from ${table} where person = ?`))
    this.#officials = connection.prepare(
      `select o.release, o.id, o.name, r.home, ifnull(r.published_on, (
         select min(e.start_on) from events e where e.release = o.release)) as day
       from officials o join releases r on r.id = o.release where o.person = ?`
    )
    this.#posts = connection.prepare(
      'select title, organization, jurisdiction, acting, former from posts where release = ? and official = ? order by number'
    )
    this.#remove = connection.prepare(
      `delete from people where id = ? and merged_into is null and id not in (select person from pins)
         and id not in (select merged_into from people where merged_into is not null)`
    )
  }

  /** Whom no release names any more is gone, unless somebody decided about it. */
  relearn(person: number): void {
    for (const statement of this.#clear) statement.run(person)
    const officials = this.#officials.all(person) as OfficialRow[]
    if (officials.length === 0) {
      this.#remove.run(person)
      return
    }
    for (const { release, id, name, day, home } of officials) {
      const holdings = (this.#posts.all(release, id) as PostRow[]).map(post => ({
        ...post,
        former: post.former === 1,
        firstOn: day,
        lastOn: day
      }))
      this.#registry.learn(person, name, { form: nameForm(name), holdings, on: day, home })
    }
  }
}
