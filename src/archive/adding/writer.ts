import type { Official, Release } from '../../contract/index.ts'
import { CopyLinks } from '../copies/links.ts'
import { packed, type Signature, signatureOf } from '../copies/signature.ts'
import type { Mention } from '../people/judge.ts'
import { nameForm } from '../people/names.ts'
import { PeopleRegistry, type Resolved } from '../people/registry.ts'
import type { Connection, Statement } from '../store/driver.ts'
import { RecordTables } from '../store/insert.ts'
import { keptText } from '../store/texts.ts'
import type { Added, Article } from '../types.ts'
import { wordsOf } from '../words/tokens.ts'
import { WordIndex } from '../words/word-index.ts'
import { Bodies } from './bodies.ts'
import { Forgetting } from './forgetting.ts'
import { hashOfRelease, isOlder } from './hash.ts'
import { homeOf } from './home.ts'
import { packRelease } from './packing.ts'
import { rowsOf } from './rows.ts'

/** What is known of a release before it is written. */
interface Prepared {
  readonly hash: string
  readonly version: string
  readonly words: readonly string[]
  readonly signature: Signature | null
  /** Its number where it is there already. */
  readonly knownId: number | null
}

/** Puts releases into an archive; whoever calls it holds the transaction. */
export class Writer {
  readonly #version: string
  readonly #tables: RecordTables
  readonly #people: PeopleRegistry
  readonly #bodies: Bodies
  readonly #copies: CopyLinks
  readonly #forgetting: Forgetting
  readonly #known: Statement
  readonly #addRelease: Statement
  readonly #updateRelease: Statement
  readonly #addDocument: Statement
  readonly #words: WordIndex

  constructor(connection: Connection, version: string) {
    this.#version = version
    this.#tables = new RecordTables(connection)
    this.#people = new PeopleRegistry(connection)
    this.#bodies = new Bodies(connection)
    this.#copies = new CopyLinks(connection)
    this.#forgetting = new Forgetting(connection, this.#tables)
    this.#known = connection.prepare('select id, version, same_as as sameAs from releases where content_hash = ?')
    const columns = 'version, source_id, path, url, publisher, headline, lead, published_on, home'
    this.#addRelease = connection.prepare(
      `insert into releases (content_hash, ${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    this.#updateRelease = connection.prepare(
      `update releases set (content_hash, ${columns}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?`
    )
    this.#addDocument = connection.prepare(
      'insert or replace into documents (release, signature, records, text) values (?, ?, ?, ?)'
    )
    this.#words = new WordIndex(connection)
  }

  add({ release, text }: Article): Added {
    const hash = hashOfRelease(release, text)
    const version = release.extraction?.version ?? this.#version
    const known = this.#known.get(hash) as { id: number; version: string; sameAs: number | null } | undefined
    if (known && !isOlder(known.version, version)) {
      return { releaseId: known.id, outcome: 'known', sameAs: known.sameAs }
    }
    if (known) {
      this.#forgetting.forget(known.id)
      this.#people.forget()
    }
    const words = wordsOf(text)
    const signature = signatureOf(words)
    const id = this.#write({ release, text }, { hash, version, words, signature, knownId: known?.id ?? null })
    if (known) return { releaseId: id, outcome: 'updated', sameAs: known.sameAs }
    return { releaseId: id, outcome: 'added', sameAs: this.#copies.link(id, signature) }
  }

  /** After the last release of a batch. */
  finish(): void {
    this.#forgetting.finish()
    this.#people.forget()
  }

  #write({ release, text }: Article, { hash, version, words, signature, knownId }: Prepared): number {
    const { id: sourceId, path, url, publisher } = release.source
    const { headline, lead } = release
    const home = homeOf(release)
    const published = release.publishedOn?.date ?? null
    const values = [hash, version, sourceId, path, url, publisher, headline, lead, published, home]
    if (knownId !== null) this.#updateRelease.run(...values, knownId)
    const id = knownId ?? Number(this.#addRelease.run(...values).lastInsertRowid)
    this.#addDocument.run(id, signature && packed(signature), packRelease(release), keptText(text))
    this.#words.add(id, words)
    const identities = {
      people: this.#resolve(release, hash, home),
      bodies: new Map(release.organizations.map(organization => [organization.id, this.#bodies.idOf(organization)])),
      bodiesOfPosts: this.#bodiesOfPosts(release)
    }
    for (const [table, row] of rowsOf(release, identities)) this.#tables.add(table, id, row)
    return id
  }

  #bodiesOfPosts({ officials }: Release): Map<string, number> {
    const names = new Set(officials.flatMap(({ positions }) => positions.map(({ organization }) => organization)))
    return new Map([...names].flatMap(name => (name === null ? [] : [[name, this.#bodies.idOf({ name })] as const])))
  }

  #resolve(release: Release, hash: string, home: string | null): Map<string, Resolved> {
    const on = release.publishedOn?.date ?? release.events.find(({ start }) => start !== null)?.start ?? null
    const resolved = new Map<string, Resolved>()
    const taken = new Set<number>()
    for (const official of release.officials) {
      const mention = mentionOf(official, on, home)
      const found = this.#people.resolve(official.name, mention, hash, taken)
      this.#people.learn(found.person, official.name, mention)
      resolved.set(official.id, found)
      taken.add(found.person)
    }
    return resolved
  }
}

function mentionOf({ name, positions }: Official, on: string | null, home: string | null): Mention {
  const holdings = positions.map(position => ({ ...position, firstOn: on, lastOn: on }))
  return { form: nameForm(name), holdings, on, home }
}
