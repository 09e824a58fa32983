import CliTable from 'cli-table3'

/** A column: its head, and the share of the line that it takes; a number has none, stands to the right and takes little. */
export interface Column<Row> {
  readonly head: string
  readonly share: number | null
  cell(row: Row): string | number | null
}

/** A day fits. */
const NUMBER_WIDTH = 12
const MIN_WIDTH = 8

/** Rows as a table of a width. */
export function tableText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string {
  const numbers = columns.filter(({ share }) => share === null).length
  const forText = width - numbers * NUMBER_WIDTH - columns.length - 1
  const widthOf = (share: number | null): number =>
    share === null ? NUMBER_WIDTH : Math.max(MIN_WIDTH, Math.floor(forText * share))
  const table = new CliTable({
    head: columns.map(({ head }) => head),
    colWidths: columns.map(({ share }) => widthOf(share)),
    colAligns: columns.map(({ share }) => (share === null ? 'right' : 'left')),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [] }
  })
  for (const row of rows) table.push(columns.map(({ cell }) => String(cell(row) ?? '')))
  return `${table.toString()}\n`
}
