import { pipeline, Readable } from 'node:stream'
import { type InputError, inputError } from './article.ts'
import { linesOf } from './lines.ts'
import type { FailureSource, LineSource, RowSource } from './source.ts'

/** A file of many records, on its way in. */
export interface RecordStream {
  readonly label: string
  readonly path: string | null
  readonly pieces: AsyncIterable<Uint8Array>
}

const DELIMITERS = [',', ';', '\t', '|'] as const

const failure = ({ label, message }: InputError): FailureSource => ({ type: 'failure', label, reason: message })

/** The lines of JSON Lines, blank ones passed over; what breaks the stream off comes last. */
export async function* jsonLinesOf({ label, path, pieces }: RecordStream): AsyncGenerator<LineSource | FailureSource> {
  let line = 0
  try {
    for await (const text of linesOf(pieces)) {
      line++
      if (text.trim() !== '') yield { type: 'line', label: `${label}:${line}`, path, text }
    }
    if (line === 0) yield { type: 'failure', label, reason: 'is empty' }
  } catch (error) {
    yield failure(inputError(label, error))
  }
}

/** The records of CSV by the names in its first line; commas, semicolons, tabs and bars are told apart there. */
export async function* csvRecordsOf({ label, path, pieces }: RecordStream): AsyncGenerator<RowSource | FailureSource> {
  const lines = linesOf(pieces)
  try {
    const header = await lines.next()
    if (header.done) {
      yield { type: 'failure', label, reason: 'is empty' }
      return
    }
    const { parse } = await import('csv-parse')
    const parser = parse({
      columns: true,
      delimiter: delimiterOf(header.value),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true
    })
    // An error of either end comes out of the parser, where the loop below meets it.
    pipeline(Readable.from(withFirst(header.value, lines)), parser, () => {})
    for await (const { record, info } of parser) {
      yield { type: 'row', label: `${label}:${info.lines}`, path, fields: record }
    }
  } catch (error) {
    yield failure(inputError(label, error))
  }
}

async function* withFirst(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => unquoted.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
