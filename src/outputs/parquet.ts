import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Chunk, OutputFormat } from './format.ts'
import { type Cell, type Column, type ColumnType, type Row, type Table, tables } from './tables.ts'

/** Rows that are held before they are written: enough for the columns to compress, few enough for the memory. */
const ROW_GROUP = 10_000

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** The rows of one release for a table, as JSON: that is small to send and to hold, and keeps no text of the release. */
interface HeldRows {
  readonly count: number
  readonly json: string
}

/** By the table's name. */
type Rendered = Readonly<Record<string, HeldRows>>

const PRIMITIVES: Record<Exclude<ColumnType, 'text-list'>, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' }
}

/** A Parquet file for each record kind, in a folder. */
export const parquet: OutputFormat<Rendered> = {
  render: ({ release }) =>
    Object.fromEntries(
      tables().flatMap(table => {
        const rows = table.rowsOf(release)
        return rows.length > 0 ? [[table.name, { count: rows.length, json: JSON.stringify(rows) }]] : []
      })
    ),
  open: () => {
    const files = tables().map(table => new TableFile(table))
    return {
      add: rendered => files.flatMap(file => file.add(rendered[file.table.name])),
      end: () => files.flatMap(file => file.end())
    }
  }
}

/** One file on its way out: rows are held until they make a row group. */
class TableFile {
  readonly table: Table
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter
  #held: string[] = []
  #count = 0

  constructor(table: Table) {
    this.table = table
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(table), createdBy: 'kliping' })
  }

  add(rows: HeldRows | undefined): Chunk[] {
    if (rows === undefined) return []
    this.#held.push(rows.json)
    this.#count += rows.count
    return this.#count < ROW_GROUP ? [] : this.#writeHeld()
  }

  end(): Chunk[] {
    const last = this.#writeHeld()
    this.#writer.finish()
    return [...last, this.#take()]
  }

  #writeHeld(): Chunk[] {
    if (this.#count === 0) return []
    const rows = this.#held.flatMap(json => JSON.parse(json) as Row[])
    const columnData = this.table.columns.map(({ name, type }, at) => ({
      name,
      data: rows.map(row => encoded(type, row[at] ?? null))
    }))
    this.#writer.write({ columnData, rowGroupSize: rows.length })
    this.#held = []
    this.#count = 0
    return [this.#take()]
  }

  #take(): Chunk {
    const data = this.#bytes.getBytes().slice()
    this.#bytes.index = 0
    return { file: `${this.table.name}.parquet`, data }
  }
}

function encoded(type: ColumnType, cell: Cell): unknown {
  if (cell === null) return null
  if (type === 'integer') return BigInt(cell as number)
  if (type === 'date') return new Date(`${cell as string}T00:00:00Z`)
  return cell
}

function schemaOf({ columns }: Table): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf({ name, type, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  if (type !== 'text-list') return [{ name, repetition_type, ...PRIMITIVES[type] }]
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...PRIMITIVES.text }
  ]
}
