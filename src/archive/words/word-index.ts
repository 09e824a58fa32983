import type { Connection, Statement } from '../store/driver.ts'
import type { FormsOf } from './query.ts'
import { stemsOf } from './stems.ts'

/** Forms that are remembered to be there; the index of a large archive holds more. */
const REMEMBERED = 300_000

/** Takes in the words of releases as they are written, and what each form may be made of: a query looks for all forms of its words. */
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
      for (const stem of stemsOf(word)) this.#addForm.run(stem, word)
    }
  }
}

/** The forms of a word that an archive's releases use: those that it has a stem in common with. */
export function formsIn(connection: Connection): FormsOf {
  const statement = connection
    .prepare('select distinct form from stems where stem in (select value from json_each(?)) order by form')
    .pluck()
  return word => statement.all(JSON.stringify(stemsOf(word))) as string[]
}
