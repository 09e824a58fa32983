import type { EventType } from '../../contract/index.ts'
import { bodyKeyOf } from '../adding/bodies.ts'
import { nameForm } from '../people/names.ts'
import { titleKey } from '../people/offices.ts'
import { regionCodes } from '../regions.ts'
import type { ArchiveFilter } from '../types.ts'
import { type FormsOf, matchExpression, parseWordQuery } from '../words/query.ts'
import { wordsOf } from '../words/tokens.ts'
import type { Group, Scope } from './scopes.ts'

/** A condition, and the values for its question marks. */
export interface Clause {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** A condition on rows of a group; the row is `$` in it. */
export interface GroupClause extends Clause {
  readonly group: Group | null
}

/** How a field of a filter becomes a condition; null where it asks for nothing. */
type ClauseOf<Field extends keyof ArchiveFilter> = (
  value: NonNullable<ArchiveFilter[Field]>,
  scope: Scope,
  formsOf: FormsOf
) => GroupClause | null

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

const oneOf = (group: Group, column: string, value: string | readonly string[]): GroupClause => {
  const values = typeof value === 'string' ? [value] : value
  return { group, sql: `$.${column} in (${marks(values)})`, values }
}

/** A key that is the given one, or goes on after a space: "kepala dinas", "kepala dinas kesehatan"; after a space comes "!". */
const beginsWith = (column: string, key: string): Clause => ({
  sql: `(${column} >= ? and ${column} < ?)`,
  values: [key, `${key}!`]
})

/** Regions and all within: after "33" comes "33.", never "33/". */
function within(column: string, codes: readonly string[]): Clause {
  if (codes.length === 0) return { sql: '0', values: [] }
  const sql = codes.map(() => `(${column} >= ? and ${column} < ?)`).join(' or ')
  return { sql: `(${sql})`, values: codes.flatMap(code => [code, `${code}/`]) }
}

/** The persons of a number, or of a name: all its words, the last of them perhaps begun only. */
export function peopleNamed(person: number | string): Clause {
  if (typeof person === 'number') {
    return { sql: 'select ifnull(merged_into, id) from people where id = ?', values: [person] }
  }
  const { words } = nameForm(person)
  const [last, ...others] = [...words].reverse()
  if (last === undefined) return { sql: 'select 0 where 0', values: [] }
  const begun = 'select person from person_keys where key >= ? and key < ?'
  const whole = others.map(() => ' intersect select person from person_keys where key = ?').join('')
  return {
    sql: begun + whole,
    values: [`word:${last}`, `word:${last}\u{10FFFF}`, ...others.map(word => `word:${word}`)]
  }
}

/** The posts of a title, or of a longer one that begins with it. */
export const positionNamed = (title: string, row = ''): Clause => beginsWith(`${row}title_key`, titleKey(title))

/** The bodies of a name, of its beginning, or of a short form. */
export function bodiesNamed(name: string): Clause {
  const named = beginsWith('key', bodyKeyOf(name))
  return {
    sql: `select id from bodies where ${named.sql} or acronym_key = ?`,
    values: [...named.values, wordsOf(name).join(' ')]
  }
}

/** Each field of a filter, as a condition. */
export const CLAUSES: { readonly [Field in keyof Required<ArchiveFilter>]: ClauseOf<Field> } = {
  words: (typed, _scope, formsOf) => {
    if (typed.trim() === '') return null
    const expression = matchExpression(parseWordQuery(typed), formsOf)
    if (expression === null) return { group: null, sql: '0', values: [] }
    return { group: null, sql: 'r.id in (select rowid from words where words match ?)', values: [expression] }
  },
  person: person => {
    const { sql, values } = peopleNamed(person)
    return { group: 'people', sql: `$.person in (${sql})`, values }
  },
  position: title => ({ group: 'posts', ...positionNamed(title, '$.') }),
  organization: name => {
    const { sql, values } = bodiesNamed(name)
    return { group: 'bodies', sql: `$.body in (${sql})`, values }
  },
  region: (region, scope) => {
    const codes = regionCodes(region)
    if (scope.region === null) return oneOf('regions', 'code', codes)
    return { group: null, ...within(scope.region, codes) }
  },
  type: (type: EventType | readonly EventType[]) => oneOf('events', 'type', type),
  from: (day, scope) => ({ group: null, sql: `${scope.day} >= ?`, values: [day] }),
  to: (day, scope) => ({ group: null, sql: `${scope.day} <= ?`, values: [day] }),
  minAttendance: count => ({ group: 'attendance', sql: '$.value >= ?', values: [count] }),
  maxAttendance: count => ({ group: 'attendance', sql: '$.value <= ?', values: [count] }),
  award: title => {
    const words = wordsOf(title)
    if (words.length === 0) return null
    return { group: 'awards', sql: words.map(() => 'instr($.title_key, ?) > 0').join(' and '), values: words }
  },
  awardKind: kind => oneOf('awards', 'kind', kind),
  awardYear: year => ({ group: 'awards', sql: '$.year = ?', values: [year] }),
  handedOver: () => ({
    group: 'awards',
    sql: '($.release, $.id) in (select release, award from handover_awards)',
    values: []
  })
}
