import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Chunk, OutputFormat } from './format.ts'
import { type Cell, type Column, type ColumnType, type Row, type Table, tables } from './tables.ts'

/**
 * Rows of all tables that are held before they are written: enough for the columns to compress, few enough for the
 * memory. A table of few rows does not wait for more, since each cell keeps the whole text that it is a part of.
 */
const MAX_HELD_ROWS = 40_000

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** The rows of one release, by the table's name. */
type Rendered = Readonly<Record<string, readonly Row[]>>

const PRIMITIVES: Record<Exclude<ColumnType, 'text-list'>, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' }
}

/** A Parquet file for each record kind, in a folder. */
export const parquet: OutputFormat<Rendered> = {
  render: ({ release }) => Object.fromEntries(tables().map(table => [table.name, table.rowsOf(release)])),
  open: () => {
    const files = tables().map(table => new TableFile(table))
    let held = 0
    return {
      add: rendered => {
        for (const file of files) held += file.hold(rendered[file.table.name] ?? [])
        if (held < MAX_HELD_ROWS) return []
        held = 0
        return files.flatMap(file => file.writeHeld())
      },
      end: () => files.flatMap(file => [...file.writeHeld(), file.end()])
    }
  }
}

/** One file on its way out: rows are held until they make a row group. */
class TableFile {
  readonly table: Table
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter
  #rows: Row[] = []

  constructor(table: Table) {
    this.table = table
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(table), createdBy: 'kliping' })
  }

  /** Keeps rows for later; returns how many. */
  hold(rows: readonly Row[]): number {
    for (const row of rows) this.#rows.push(row)
    return rows.length
  }

  end(): Chunk {
    this.#writer.finish()
    return this.#take()
  }

  writeHeld(): Chunk[] {
    if (this.#rows.length === 0) return []
    const columnData = this.table.columns.map(({ name, type }, at) => ({
      name,
      data: this.#rows.map(row => encoded(type, row[at] ?? null))
    }))
    this.#writer.write({ columnData, rowGroupSize: this.#rows.length })
    this.#rows = []
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
