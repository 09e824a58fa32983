import type { Organization } from '../../contract/index.ts'
import type { Connection, Statement } from '../store/driver.ts'
import { wordsOf } from '../words/tokens.ts'

/** Words that some releases write in a body's name and others leave out. */
const PASSED_OVER = new Set(['republik', 'indonesia', 'ri', 'provinsi', 'kabupaten'])

/** What the names of one body have in common: "Dinas Kesehatan Kabupaten Agam", "Dinas Kesehatan Agam". */
export function bodyKeyOf(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter(word => !PASSED_OVER.has(word))
  return (telling.length > 1 ? telling : words).join(' ')
}

/** What is known of a body: of one that only positions belong to, the name. */
type Named = Pick<Organization, 'name'> & Partial<Pick<Organization, 'acronym' | 'kind'>>

/** The organizations of an archive, each once whatever releases call it. */
export class Bodies {
  readonly #byKey: Statement
  readonly #add: Statement
  readonly #complete: Statement

  constructor(connection: Connection) {
    this.#byKey = connection.prepare('select id, acronym, kind from bodies where key = ?')
    this.#add = connection.prepare('insert into bodies (key, acronym_key, name, acronym, kind) values (?, ?, ?, ?, ?)')
    this.#complete = connection.prepare(
      `update bodies set acronym_key = ifnull(acronym_key, ?), acronym = ifnull(acronym, ?), kind = ifnull(kind, ?)
       where id = ?`
    )
  }

  /** The body that an organization of a release is. */
  idOf({ name, acronym = null, kind }: Named): number {
    const key = bodyKeyOf(name)
    const acronymKey = acronym === null ? null : wordsOf(acronym).join(' ')
    const known = this.#byKey.get(key) as { id: number; acronym: string | null; kind: string | null } | undefined
    if (!known) return Number(this.#add.run(key, acronymKey, name, acronym, kind ?? null).lastInsertRowid)
    const tellsMore = (known.acronym === null && acronym !== null) || (known.kind === null && kind !== undefined)
    if (tellsMore) this.#complete.run(acronymKey, acronym, kind ?? null, known.id)
    return known.id
  }
}
