import type { Connection, Statement } from './driver.ts'

/** The columns of each record table, in the order in which rows give them; "release" comes first in all. */
const COLUMNS = {
  officials: 'id person name reason start end',
  posts: 'official number person title title_key organization body jurisdiction acting former',
  organizations: 'id body start end',
  places: 'id name level code start end',
  regions: 'code',
  events: 'id type name theme status start_on end_on venue region start end',
  participants: 'event number person body role',
  attendance: 'id event value qualifier noun unit happened_on start end',
  awards: 'id kind title title_key series rank year quantity unit happened_on event start end',
  handovers: 'id event happened_on start end',
  handover_parties: 'handover number side person body text',
  handover_awards: 'handover award',
  quotes: 'id person start end'
} as const

export type RecordTable = keyof typeof COLUMNS
export type Value = string | number | null
/** A row of a record table, without the release. */
export type RecordRow = readonly Value[]

export const RECORD_TABLES = Object.keys(COLUMNS) as RecordTable[]

/** Writes and removes the rows of one release at a time. */
export class RecordTables {
  readonly #inserts: Readonly<Record<RecordTable, Statement>>
  readonly #deletes: readonly Statement[]

  constructor(connection: Connection) {
    const inserts = RECORD_TABLES.map(table => {
      const columns = ['release', ...COLUMNS[table].split(' ')]
      const marks = columns.map(() => '?').join(', ')
      return [table, connection.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`)] as const
    })
    this.#inserts = Object.fromEntries(inserts) as Record<RecordTable, Statement>
    this.#deletes = RECORD_TABLES.map(table => connection.prepare(`delete from ${table} where release = ?`))
  }

  add(table: RecordTable, release: number, row: RecordRow): void {
    this.#inserts[table].run(release, ...row)
  }

  clear(release: number): void {
    for (const statement of this.#deletes) statement.run(release)
  }
}
