import { Relearning } from '../people/relearning.ts'
import type { Connection, Statement } from '../store/driver.ts'
import type { RecordTables } from '../store/insert.ts'

/** Takes out what was read from releases before they are read anew, and brings the people in them up to date after. */
export class Forgetting {
  readonly #tables: RecordTables
  readonly #relearning: Relearning
  readonly #peopleOf: Statement
  readonly #touched = new Set<number>()

  constructor(connection: Connection, tables: RecordTables) {
    this.#tables = tables
    this.#relearning = new Relearning(connection)
    this.#peopleOf = connection.prepare('select distinct person from officials where release = ?').pluck()
  }

  forget(release: number): void {
    for (const person of this.#peopleOf.all(release) as number[]) this.#touched.add(person)
    this.#tables.clear(release)
  }

  /** Once for a batch: who is in many of its releases is put together once. */
  finish(): void {
    for (const person of this.#touched) this.#relearning.relearn(person)
    this.#touched.clear()
  }
}
