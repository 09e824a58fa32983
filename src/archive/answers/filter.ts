import * as z from 'zod/mini'
import { awardKind, eventType, isoDate } from '../../contract/index.ts'
import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter } from '../types.ts'
import type { FormsOf } from '../words/query.ts'
import { formsIn } from '../words/word-index.ts'
import { CLAUSES, type Clause, type GroupClause } from './clauses.ts'
import { type Group, SCOPES, type Scope, type ScopeName } from './scopes.ts'

const oneOrMore = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.union([schema, z.array(schema).check(z.minLength(1))])

/** What a filter may hold. */
const FIELDS: { readonly [Field in keyof Required<ArchiveFilter>]: z.ZodMiniType } = {
  words: z.string(),
  person: z.union([z.int(), z.string().check(z.minLength(1))]),
  position: z.string().check(z.minLength(1)),
  organization: z.string().check(z.minLength(1)),
  region: z.string().check(z.minLength(1)),
  type: oneOrMore(eventType),
  from: isoDate,
  to: isoDate,
  minAttendance: z.int().check(z.nonnegative()),
  maxAttendance: z.int().check(z.nonnegative()),
  award: z.string(),
  awardKind: oneOrMore(awardKind),
  awardYear: z.int(),
  handedOver: z.literal(true)
}

type AnyClause = (value: unknown, scope: Scope, formsOf: FormsOf) => GroupClause | null

/** Which releases count beside what the filter says. */
interface Options {
  readonly withCopies?: boolean | undefined
  /** Words that are sought are a condition of the caller's own. */
  readonly hasWords?: boolean
}

/** A condition on other tables, in both ways of asking it: by the list of all rows that meet it, or of one row. */
interface Condition {
  readonly listed: Clause
  readonly asked: Clause
  /** All rows that meet it; null for a condition on columns of what is filtered. */
  readonly counted: Clause | null
}

/** Beyond that many rows, one condition is as wide as another. */
const COUNTED_UP_TO = 5000

/** A filter as SQL: what to select from, and the condition with its values. */
export interface Filtered extends Clause {
  readonly from: string
}

/**
 * Everything that a filter asks for, at once. Fields that speak of the same records ("awardKind", "awardYear") are met
 * by the same one of them.
 */
export function filtered(
  connection: Connection,
  filter: ArchiveFilter,
  name: ScopeName,
  options: Options = {}
): Filtered {
  const scope: Scope = SCOPES[name]
  const clauses = clausesOf(filter, scope, formsIn(connection))
  const groups = [...new Set(clauses.map(({ group }) => group))]
  const conditions = groups.map(group =>
    conditionOf(
      group,
      clauses.filter(clause => clause.group === group),
      scope
    )
  )
  const told = toldInFull(connection, conditions, options.hasWords || filter.words !== undefined)
  const parts = conditions.map(condition => (condition === told ? condition.listed : condition.asked))
  if (!options.withCopies) parts.unshift({ sql: 'r.same_as is null', values: [] })
  return {
    from: scope.from,
    sql: parts.map(({ sql }) => sql).join(' and ') || '1',
    values: parts.flatMap(({ values }) => values)
  }
}

/** The condition whose rows are looked up; the others are asked of each of them. With words, those of the words are. */
function toldInFull(connection: Connection, conditions: readonly Condition[], hasWords: boolean): Condition | null {
  const lists = conditions.filter(({ counted }) => counted !== null)
  if (hasWords) return null
  if (lists.length < 2) return lists[0] ?? null
  const sizes = lists.map(({ counted }) => sizeOf(connection, counted!))
  return lists[sizes.indexOf(Math.min(...sizes))]!
}

const sizeOf = (connection: Connection, { sql, values }: Clause): number =>
  connection
    .prepare(`select count(*) from (${sql} limit ${COUNTED_UP_TO})`)
    .pluck()
    .get(...values) as number

function clausesOf(filter: ArchiveFilter, scope: Scope, formsOf: FormsOf): GroupClause[] {
  return (Object.keys(FIELDS) as (keyof ArchiveFilter)[]).flatMap(field => {
    const value = filter[field]
    if (value === undefined) return []
    if (!FIELDS[field].safeParse(value).success) {
      throw new TypeError(`archive: ${field}: ${JSON.stringify(value)} does not fit`)
    }
    const clause = (CLAUSES[field] as AnyClause)(value, scope, formsOf)
    return clause === null ? [] : [clause]
  })
}

function conditionOf(group: Group | null, clauses: readonly GroupClause[], { groups }: Scope): Condition {
  const sql = clauses.map(clause => clause.sql).join(' and ')
  const values = clauses.flatMap(clause => clause.values)
  const route = group === null ? '' : groups[group]
  if (group === null || typeof route === 'string') {
    const own = { sql: group === null ? sql : sql.replaceAll('$.', `${route}.`), values }
    return { listed: own, asked: own, counted: null }
  }
  const rows = `from ${route.table} g where ${sql.replaceAll('$.', 'g.')}`
  const joined = route.on.map(([key, to]) => `g.${key} = ${to}`).join(' and ')
  const keys = route.on.map(([key]) => `g.${key}`).join(', ')
  return {
    listed: { sql: `(${route.on.map(([, to]) => to).join(', ')}) in (select ${keys} ${rows})`, values },
    asked: {
      sql: `exists (select 1 from ${route.table} g where ${sql.replaceAll('$.', '+g.')} and ${joined})`,
      values
    },
    counted: { sql: `select 1 ${rows}`, values }
  }
}
