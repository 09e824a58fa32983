import { type Release, releaseJsonSchema } from '../contract/index.ts'

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'text-list'
export type Cell = string | number | boolean | readonly string[] | null
export type Row = readonly Cell[]

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
}

/** A table of records; the rows of one release at a time. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  rowsOf(release: Release): Row[]
}

/** The part of JSON Schema that the contract uses. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** A column of a record's own table, and where in the record its value is. */
interface Field extends Column {
  readonly path: readonly string[]
}

const RELEASE_ID: Column = { name: 'release_id', type: 'text', nullable: false }
const EVIDENCE = 'evidence'

let derived: readonly Table[] | null = null

/**
 * The tables that releases are made of, as the contract has them: one for the releases, one for each record kind, one
 * for each list inside a record, and one for all evidence. A row is known by `release_id` and, where there is one, `id`.
 */
export function tables(): readonly Table[] {
  derived ??= deriveTables()
  return derived
}

function deriveTables(): Table[] {
  const schema = releaseJsonSchema() as Schema
  const properties = Object.entries(schema.properties ?? {})
  const kinds = properties.filter(([, { items }]) => items?.properties)
  const own = properties.filter(([, { items }]) => !items?.properties)
  return [
    releaseTable({ ...schema, properties: Object.fromEntries(own) }),
    ...kinds.flatMap(([kind, { items }]) => recordTables(kind as keyof Release, items!)),
    evidenceTable(kinds)
  ]
}

function releaseTable(schema: Schema): Table {
  // The id of the source is the release's id, which every table begins with.
  const fields = fieldsOf(schema).filter(({ name }) => name !== 'source_id')
  return {
    name: 'releases',
    columns: [RELEASE_ID, ...fields],
    rowsOf: release => [rowOf(release, fields, release)]
  }
}

function recordTables(kind: keyof Release, schema: Schema): Table[] {
  const { [EVIDENCE]: _evidence, ...properties } = schema.properties!
  const fields = fieldsOf({ ...schema, properties })
  const records = (release: Release): readonly Fields[] => release[kind] as unknown as readonly Fields[]
  const main: Table = {
    name: snakeCase(kind),
    columns: [RELEASE_ID, ...fields],
    rowsOf: release => records(release).map(record => rowOf(release, fields, record))
  }
  const lists = Object.entries(properties).filter(([name, { items }]) => items?.properties || name.endsWith('Ids'))
  return [main, ...lists.map(([name, list]) => listTable(kind, name, list.items!, records))]
}

/** A list inside a record, one row for each of its items: a position of an official, an award of a handover. */
function listTable(kind: string, name: string, items: Schema, records: (release: Release) => readonly Fields[]): Table {
  const owner: Column = { name: `${singular(snakeCase(kind))}_id`, type: 'text', nullable: false }
  const isReference = !items.properties
  const fields = isReference
    ? [{ name: snakeCase(singular(name)), type: 'text' as const, nullable: false, path: ['id'] }]
    : fieldsOf(items)
  return {
    name: `${snakeCase(kind)}_${snakeCase(name)}`,
    columns: [RELEASE_ID, owner, ...fields],
    rowsOf: release =>
      records(release).flatMap(record =>
        (record[name] as readonly unknown[]).map(item => [
          release.source.id,
          record.id as string,
          ...fields.map(({ path }) => valueAt(isReference ? { id: item } : item, path))
        ])
      )
  }
}

function evidenceTable(kinds: readonly (readonly [string, Schema])[]): Table {
  const withEvidence = kinds.filter(([, { items }]) => items?.properties?.[EVIDENCE])
  const fields = fieldsOf(withEvidence[0]?.[1].items?.properties?.[EVIDENCE]?.items ?? {})
  return {
    name: EVIDENCE,
    columns: [RELEASE_ID, { name: 'record_id', type: 'text', nullable: false }, ...fields],
    rowsOf: release =>
      withEvidence.flatMap(([kind]) =>
        (release[kind as keyof Release] as unknown as readonly { id: string; evidence: readonly Fields[] }[]).flatMap(
          ({ id, evidence }) =>
            evidence.map(piece => [release.source.id, id, ...fields.map(({ path }) => valueAt(piece, path))])
        )
      )
  }
}

/** The columns of an object: objects inside it laid flat ("time_start"), lists of words as one cell, other lists left out. */
function fieldsOf(schema: Schema, path: readonly string[] = [], isWithinNullable = false): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]): Field[] => {
    const at = [...path, name]
    const { bare, mayBeNull } = withoutNull(given)
    const nullable = isWithinNullable || mayBeNull || !schema.required?.includes(name)
    if (bare.properties) return fieldsOf(bare, at, nullable)
    const type = columnType(bare)
    if (type === null || name.endsWith('Ids')) return []
    return [{ name: snakeCase(at.join('_')), type, nullable, path: at }]
  })
}

/** What a value is where it is not null: JSON Schema says that in two ways. */
function withoutNull(schema: Schema): { bare: Schema; mayBeNull: boolean } {
  const { type, anyOf } = schema
  if (anyOf) return { bare: anyOf.find(option => option.type !== 'null') ?? {}, mayBeNull: true }
  if (!Array.isArray(type)) return { bare: schema, mayBeNull: false }
  return { bare: { ...schema, type: type.find(name => name !== 'null') }, mayBeNull: true }
}

function columnType({ type, format, items }: Schema): ColumnType | null {
  if (type === 'array') return items?.type === 'string' ? 'text-list' : null
  if (type === 'string') return format === 'date' ? 'date' : 'text'
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : null
}

const rowOf = (release: Release, fields: readonly Field[], record: unknown): Row => [
  release.source.id,
  ...fields.map(({ path }) => valueAt(record, path))
]

function valueAt(value: unknown, path: readonly string[]): Cell {
  let found = value
  for (const name of path) found = (found as Fields | null | undefined)?.[name]
  return (found ?? null) as Cell
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const singular = (name: string): string => name.replace(/s$/, '')
