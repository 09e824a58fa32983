import type { Connection, Statement } from '../store/driver.ts'
import type { FormsOf } from './query.ts'
import { stemOf } from './stems.ts'

/** Forms that are remembered to be there; the index of a large archive holds more. */
const REMEMBERED = 300_000

/** Takes in the words of releases as they are written, and of what stem each form is: a query looks for all forms of its words. */
export class WordIndex {
  readonly #add: Statement
  readonly #addForm: Statement
  #known = new Set<string>()

  constructor(connection: Connection) {
    this.#add = connection.prepare('insert or replace into words (rowid, forms) values (?, ?)')
    this.#addForm = connection.prepare('insert or ignore into stems (stem, form) values (?, ?)')
  }

  add(release: number, words: readonly string[]): void {
    this.#add.run(release, words.join(' '))
    if (this.#known.size > REMEMBERED) this.#known = new Set()
    for (const word of words) {
      if (this.#known.has(word)) continue
      this.#known.add(word)
      this.#addForm.run(stemOf(word), word)
    }
  }
}

/** The forms of a stem that an archive's releases use. */
export function formsIn(connection: Connection): FormsOf {
  const statement = connection.prepare('select form from stems where stem = ? order by form').pluck()
  return stem => statement.all(stem) as string[]
}
