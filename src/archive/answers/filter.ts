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

/** A filter as SQL: what to select from, and the condition with its values. */
export interface Filtered extends Clause {
  readonly from: string
}

/**
 * Everything that a filter asks for, at once. Fields that speak of the same records ("awardKind", "awardYear") are met
 * by the same one of them.
 */
export function filtered(connection: Connection, filter: ArchiveFilter, name: ScopeName, withCopies = false): Filtered {
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
  if (!withCopies) conditions.unshift({ sql: 'r.same_as is null', values: [] })
  return {
    from: scope.from,
    sql: conditions.map(({ sql }) => sql).join(' and ') || '1',
    values: conditions.flatMap(({ values }) => values)
  }
}

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

function conditionOf(group: Group | null, clauses: readonly GroupClause[], { groups }: Scope): Clause {
  const sql = clauses.map(clause => clause.sql).join(' and ')
  const values = clauses.flatMap(clause => clause.values)
  if (group === null) return { sql, values }
  const route = groups[group]
  if (typeof route === 'string') return { sql: sql.replaceAll('$.', `${route}.`), values }
  const found = `select ${route.key} from ${route.table} g where ${sql.replaceAll('$.', 'g.')}`
  return { sql: `${route.to} in (${found})`, values }
}
