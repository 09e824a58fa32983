import { stringify } from 'csv-stringify/sync'
import type { OutputFormat } from './format.ts'
import { type Row, type Table, tables } from './tables.ts'

/** By this a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

const OPTIONS = {
  record_delimiter: 'windows',
  // Some readers end a record at a line end of any sort.
  quoted_match: /[\r\n]/,
  // A cell that begins like a formula is shown, never run.
  escape_formulas: true,
  cast: { boolean: (value: boolean): string => String(value) }
} as const

/** The rows of one release, by the table's name. */
type Rendered = Readonly<Record<string, string>>

const fileOf = ({ name }: Table): string => `${name}.csv`

const linesOf = (rows: readonly Row[]): string =>
  stringify(
    rows.map(row => row.map(cell => (Array.isArray(cell) ? cell.join('; ') : cell))),
    OPTIONS
  )

/** A table for each record kind, in a folder. */
export const csv: OutputFormat<Rendered> = {
  render: ({ release }) =>
    Object.fromEntries(
      tables().flatMap(table => {
        const rows = table.rowsOf(release)
        return rows.length > 0 ? [[table.name, linesOf(rows)]] : []
      })
    ),
  open: () => {
    let begun = false
    const headers = () => {
      if (begun) return []
      begun = true
      return tables().map(table => ({
        file: fileOf(table),
        data: BYTE_ORDER_MARK + linesOf([table.columns.map(({ name }) => name)])
      }))
    }
    return {
      add: rendered => [
        ...headers(),
        ...tables().flatMap(table => {
          const data = rendered[table.name]
          return data === undefined ? [] : [{ file: fileOf(table), data }]
        })
      ],
      end: headers
    }
  }
}
