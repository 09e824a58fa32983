import type { OutputFormat } from './format.ts'

/** Where a format can write: one stream, a folder of files, or either. */
export type OutputTarget = 'stream' | 'folder' | 'either'

/** An output format before it is loaded: some need packages that nothing else does. */
export interface OutputEntry {
  readonly name: string
  readonly description: string
  readonly target: OutputTarget
  /** File name endings that mean this format. */
  readonly extensions: readonly string[]
  load(): Promise<OutputFormat>
}

/** An entry of the registry, its rendered type forgotten: what a format renders only goes back to itself. */
function entry<Rendered>(
  name: string,
  description: string,
  target: OutputTarget,
  extensions: readonly string[],
  load: () => Promise<OutputFormat<Rendered>>
): OutputEntry {
  return { name, description, target, extensions, load: load as () => Promise<OutputFormat> }
}

/** Every output format; the command line offers them by name. */
export const OUTPUT_FORMATS: readonly OutputEntry[] = [
  entry(
    'jsonl',
    'JSON Lines: one release a line',
    'stream',
    ['jsonl', 'ndjson'],
    async () => (await import('./jsonl.ts')).jsonl
  ),
  entry('json', 'one JSON list of all releases', 'stream', ['json'], async () => (await import('./json.ts')).json),
  entry(
    'csv',
    'a folder with a table for each record kind, for spreadsheets',
    'folder',
    [],
    async () => (await import('./csv.ts')).csv
  ),
  entry(
    'table',
    'what each release is about, to read in a terminal',
    'stream',
    ['txt'],
    async () => (await import('./table.ts')).table
  ),
  entry(
    'html',
    'pages that show the evidence in the text: one page for FILE.html, one for each release in a folder',
    'either',
    ['html', 'htm'],
    async () => (await import('./html/index.ts')).html
  ),
  entry(
    'parquet',
    'a folder with a Parquet file for each record kind, for DuckDB, Spark and the like',
    'folder',
    [],
    async () => (await import('./parquet.ts')).parquet
  )
]
