import type { Connection, Statement } from '../store/driver.ts'
import { type Candidate, judge, type Mention, type Verdict } from './judge.ts'
import { closestRelation, formKeys, type NameForm, nameForm, wordKeys } from './names.ts'
import { type Holding, officeKeys } from './offices.ts'

/** Candidates for each key: a key that more people share tells nothing. */
const MOST_CANDIDATES = 40
/** Names whose forms are kept: those that come again soon. */
const REMEMBERED = 20_000
/** Verdicts closer than this are a draw. */
const DRAW = 0.001

/** Who a mention is, and why. */
export interface Resolved {
  readonly person: number
  readonly reason: string
}

/** A holding as it is kept: empty where it has nothing. */
export interface HoldingRow {
  readonly title: string
  readonly organization: string
  readonly jurisdiction: string
  readonly acting: string
  readonly former: number
  readonly first_on: string | null
  readonly last_on: string | null
  readonly mentions: number
}

/** The people of an archive, as far as finding them again needs: work goes with the names of a release, not with the archive. */
export class PeopleRegistry {
  readonly #byKey: Statement
  readonly #names: Statement
  readonly #holdings: Statement
  readonly #homes: Statement
  readonly #pin: Statement
  readonly #addPerson: Statement
  readonly #addKey: Statement
  readonly #addName: Statement
  readonly #addHolding: Statement
  readonly #addHome: Statement
  readonly #rename: Statement
  readonly #forms = new Map<string, NameForm>()
  /** Of the people that this batch asked for: between two batches another process may add. */
  readonly #formsOfPeople = new Map<number, readonly NameForm[]>()

  constructor(connection: Connection) {
    this.#byKey = connection
      .prepare('select person from person_keys where key = ? order by person desc limit ?')
      .pluck()
    this.#names = connection.prepare('select name from person_names where person = ?').pluck()
    this.#holdings = connection.prepare('select * from holdings where person = ?')
    this.#homes = connection.prepare(
      'select region, first_on as firstOn, last_on as lastOn from homes where person = ?'
    )
    this.#pin = connection.prepare('select person, reason from pins where content_hash = ? and name_key = ?')
    this.#addPerson = connection.prepare('insert into people (name) values (?)')
    this.#addKey = connection.prepare('insert or ignore into person_keys (key, person) values (?, ?)')
    this.#addName = connection.prepare(
      'insert into person_names (person, name, mentions) values (?, ?, 1) on conflict do update set mentions = mentions + 1'
    )
    this.#addHolding = connection.prepare(
      `insert into holdings (person, title, organization, jurisdiction, acting, former, first_on, last_on, mentions)
       values (?, ?, ?, ?, ?, ?, ?, ?, 1)
       on conflict do update set mentions = mentions + 1,
         first_on = min(ifnull(first_on, excluded.first_on), ifnull(excluded.first_on, first_on)),
         last_on = max(ifnull(last_on, excluded.last_on), ifnull(excluded.last_on, last_on))`
    )
    this.#addHome = connection.prepare(
      `insert into homes (person, region, first_on, last_on, mentions) values (?, ?, ?, ?, 1)
       on conflict do update set mentions = mentions + 1,
         first_on = min(ifnull(first_on, excluded.first_on), ifnull(excluded.first_on, first_on)),
         last_on = max(ifnull(last_on, excluded.last_on), ifnull(excluded.last_on, last_on))`
    )
    this.#rename = connection.prepare(
      `update people set name = (
         select name from person_names where person = id
         order by instr(name, ' ') > 0 desc, mentions desc, length(name) desc, name limit 1
       ) where id = ?`
    )
  }

  /** The person that a mention is: as decided by hand, else the one that the rules find, else a new one. */
  resolve(name: string, mention: Mention, contentHash: string, taken: ReadonlySet<number>): Resolved {
    const pinned = this.#pin.get(contentHash, mention.form.key) as Resolved | undefined
    if (pinned) return pinned
    const found = this.#bestOf(mention, taken)
    if (found) return found
    const { lastInsertRowid } = this.#addPerson.run(name)
    return { person: Number(lastInsertRowid), reason: 'the first mention' }
  }

  /** Takes up what a mention tells of its person. */
  learn(person: number, name: string, { form, holdings, on, home }: Mention): void {
    for (const key of [...formKeys(form), ...wordKeys(form), ...holdings.flatMap(officeKeys)])
      this.#addKey.run(key, person)
    this.#addName.run(person, name)
    this.#formsOfPeople.delete(person)
    for (const { title, organization, jurisdiction, acting, former } of holdings) {
      this.#addHolding.run(person, title, organization ?? '', jurisdiction ?? '', acting ?? '', Number(former), on, on)
    }
    if (home !== null) this.#addHome.run(person, home, on, on)
    this.#rename.run(person)
  }

  #bestOf(mention: Mention, taken: ReadonlySet<number>): Resolved | null {
    let best: (Verdict & { person: number }) | null = null
    let isDraw = false
    for (const candidate of this.#candidates(mention)) {
      if (taken.has(candidate.person)) continue
      const verdict = judge(mention, candidate)
      if (verdict === null || verdict.strength < (best?.strength ?? 0) - DRAW) continue
      isDraw = best !== null && Math.abs(verdict.strength - best.strength) <= DRAW
      if (!isDraw) best = { ...verdict, person: candidate.person }
    }
    // Of two people who fit as well, neither is meant for sure; where the whole name is the same, they are one to all who read.
    return best === null || (isDraw && best.strength < 0.9) ? null : best
  }

  /** Those whose name can be the mention's; the rest is read of them alone. */
  *#candidates({ form, holdings }: Mention): Generator<Candidate> {
    const own = formKeys(form)
    const namesakes = this.#byKey.all(own[0], MOST_CANDIDATES) as number[]
    const people = new Set(namesakes)
    for (const key of [...own.slice(1), ...holdings.flatMap(officeKeys)]) {
      for (const person of this.#byKey.all(key, MOST_CANDIDATES) as number[]) people.add(person)
    }
    for (const person of people) {
      const relation = closestRelation(form, this.#formsOf(person))
      if (relation === null) continue
      yield {
        person,
        relation,
        holdings: (this.#holdings.all(person) as HoldingRow[]).map(holdingOf),
        homes: this.#homes.all(person) as Candidate['homes'],
        hasNamesake: namesakes.some(other => other !== person)
      }
    }
  }

  /** To be called where people may have changed otherwise than by {@link learn}. */
  forget(): void {
    this.#formsOfPeople.clear()
  }

  #formsOf(person: number): readonly NameForm[] {
    const known = this.#formsOfPeople.get(person)
    if (known) return known
    const forms = (this.#names.all(person) as string[]).map(name => this.#formOf(name))
    this.#formsOfPeople.set(person, forms)
    return forms
  }

  #formOf(name: string): NameForm {
    const known = this.#forms.get(name)
    if (known) return known
    if (this.#forms.size >= REMEMBERED) this.#forms.clear()
    const form = nameForm(name)
    this.#forms.set(name, form)
    return form
  }
}

export function holdingOf(row: HoldingRow): Holding {
  return {
    title: row.title,
    organization: row.organization || null,
    jurisdiction: row.jurisdiction || null,
    acting: (row.acting || null) as Holding['acting'],
    former: row.former === 1,
    firstOn: row.first_on,
    lastOn: row.last_on
  }
}
