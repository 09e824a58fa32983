import CliTable from 'cli-table3'
import type { OutputFormat, OutputOptions } from './format.ts'
import { plain } from './plain.ts'
import { type Summary, summarize } from './summary.ts'

/** The columns, and what share of the line each takes. */
const COLUMNS: readonly { head: string; share: number; cell(summary: Summary): string }[] = [
  { head: 'release', share: 0.25, cell: ({ title, date }) => [title, date].filter(Boolean).join('\n') },
  { head: 'events', share: 0.35, cell: ({ events }) => events.join('\n') },
  { head: 'officials', share: 0, cell: ({ officials }) => String(officials) },
  { head: 'attendance', share: 0.15, cell: ({ attendance }) => attendance.join('\n') },
  { head: 'books and awards', share: 0.25, cell: ({ awards }) => awards.join('\n') }
]
const COUNT_WIDTH = 11
const MIN_WIDTH = 9

const NO_LINE = { left: '', mid: '', right: '', line: '' }
const TOP = { left: '┌', mid: '┬', right: '┐', line: '─' }
const BETWEEN = { left: '├', mid: '┼', right: '┤', line: '─' }
const BOTTOM = { left: '└', mid: '┴', right: '┘', line: '─' }

/** A table that is written row by row: each row brings the line above it. */
export const table: OutputFormat<string> = {
  render: ({ release }, options) => {
    const summary = summarize(release)
    return rowText(
      COLUMNS.map(({ cell }) => plain(cell(summary))),
      options,
      BETWEEN
    )
  },
  open: options => {
    let begun = false
    return {
      add: row => {
        const head = begun
          ? ''
          : rowText(
              COLUMNS.map(({ head }) => head),
              options,
              TOP
            )
        begun = true
        return [{ file: null, data: head + row }]
      },
      end: () => (begun ? [{ file: null, data: `${ruleText(options, BOTTOM)}\n` }] : [])
    }
  }
}

function widthsOf({ width }: OutputOptions): number[] {
  const forShares = width - COUNT_WIDTH - (COLUMNS.length + 1)
  return COLUMNS.map(({ share }) => (share === 0 ? COUNT_WIDTH : Math.max(MIN_WIDTH, Math.floor(forShares * share))))
}

function rowText(cells: readonly string[], options: OutputOptions, above: typeof TOP): string {
  const row = new CliTable({
    colWidths: widthsOf(options),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [] },
    chars: {
      top: above.line,
      'top-left': above.left,
      'top-mid': above.mid,
      'top-right': above.right,
      bottom: NO_LINE.line,
      'bottom-left': NO_LINE.left,
      'bottom-mid': NO_LINE.mid,
      'bottom-right': NO_LINE.right
    }
  })
  row.push([...cells])
  return `${row.toString()}\n`
}

const ruleText = (options: OutputOptions, { left, mid, right, line }: typeof TOP): string =>
  left +
  widthsOf(options)
    .map(width => line.repeat(width))
    .join(mid) +
  right
