import { ArchiveError } from '../error.ts'
import type { Connection } from '../store/driver.ts'
import type { OfficialReference } from '../types.ts'
import { nameForm } from './names.ts'
import { Relearning } from './relearning.ts'

interface MentionRow {
  readonly release: number
  readonly id: string
  readonly person: number
  readonly name: string
  readonly content_hash: string
}

const MENTIONS = `select o.release, o.id, o.person, o.name, r.content_hash
  from officials o join releases r on r.id = o.release`

/** Tables whose rows name a person beside the official that it is in that release. */
const REFERRING = ['posts', 'participants', 'handover_parties', 'quotes'] as const

/** What people decide about who is who; it holds when releases are read anew. */
export class Decisions {
  readonly #connection: Connection
  readonly #relearning: Relearning

  constructor(connection: Connection) {
    this.#connection = connection
    this.#relearning = new Relearning(connection)
  }

  /** Makes two people one: all that is known of the second is the first's from now on. */
  merge(kept: number, gone: number, reason: string): void {
    if (kept === gone) throw new ArchiveError(`person ${kept} cannot be merged into itself`)
    for (const person of [kept, gone]) this.#check(person)
    const mentions = this.#connection.prepare(`${MENTIONS} where o.person in (?, ?)`).all(kept, gone) as MentionRow[]
    for (const mention of mentions) this.#give(mention, kept, reason)
    this.#connection.prepare('update people set merged_into = ? where ? in (id, merged_into)').run(kept, gone)
    for (const person of [kept, gone]) this.#relearning.relearn(person)
  }

  /** Makes officials of some releases a person of their own, who was taken for another; gives the new person. */
  split(person: number, officials: readonly OfficialReference[], reason: string): number {
    this.#check(person)
    const all = this.#connection.prepare(`${MENTIONS} where o.person = ?`).all(person) as MentionRow[]
    const isMeant = ({ release, id }: MentionRow): boolean =>
      officials.some(({ releaseId, officialId }) => releaseId === release && officialId === id)
    const parted = all.filter(isMeant)
    if (parted.length !== officials.length) {
      throw new ArchiveError(`not all of these officials are person ${person}`)
    }
    if (parted.length === 0 || parted.length === all.length) {
      throw new ArchiveError(`person ${person}: some officials must go, and some must stay`)
    }
    const { lastInsertRowid } = this.#connection.prepare('insert into people (name) values (?)').run(parted[0]!.name)
    const other = Number(lastInsertRowid)
    for (const mention of all) this.#give(mention, isMeant(mention) ? other : person, reason)
    for (const changed of [person, other]) this.#relearning.relearn(changed)
    return other
  }

  #check(person: number): void {
    const found = this.#connection.prepare('select merged_into from people where id = ?').pluck().get(person)
    if (found === undefined) throw new ArchiveError(`there is no person ${person}`)
    if (found !== null) throw new ArchiveError(`person ${person} was merged into ${found}`)
  }

  /** A mention's person from now on, for good. */
  #give({ release, id, person, name, content_hash }: MentionRow, to: number, reason: string): void {
    this.#connection
      .prepare('insert or replace into pins (content_hash, name_key, person, reason) values (?, ?, ?, ?)')
      .run(content_hash, nameForm(name).key, to, reason)
    if (person === to) return
    this.#connection
      .prepare('update officials set person = ?, reason = ? where release = ? and id = ?')
      .run(to, reason, release, id)
    for (const table of REFERRING) {
      this.#connection
        .prepare(`update ${table} set person = ? where release = ? and person = ?`)
        .run(to, release, person)
    }
  }
}
