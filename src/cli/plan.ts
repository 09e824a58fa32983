import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { OUTPUT_FORMATS, type OutputEntry } from '../outputs/index.ts'

/** What the user asked for. */
export interface Wish {
  readonly paths: readonly string[]
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly resume: boolean
}

/** Which format to write, and where. */
export interface Plan {
  readonly format: string
  readonly output: string | null
  readonly folder: boolean
  readonly resume: boolean
}

/** Wishes that do not go together, in words for the user. */
export class UsageError extends Error {}

/** Settles format and place: what is given, else what the output's name says, else what suits who reads it. */
export function planOf(wish: Wish, isTerminal: boolean): Plan {
  const output = wish.output ?? null
  const entry = formatOf(wish, isTerminal)
  const folder = entry.target === 'folder' || (entry.target === 'either' && isFolderName(output, entry))
  checkPlace(entry, output, folder)
  checkInput(wish.paths, output)
  if (wish.resume && (entry.name !== 'jsonl' || output === null)) {
    throw new UsageError('--resume goes on with a file of JSON Lines: give it with -o FILE.jsonl')
  }
  return { format: entry.name, output, folder, resume: wish.resume }
}

function formatOf({ format, output }: Wish, isTerminal: boolean): OutputEntry {
  const named = OUTPUT_FORMATS.find(({ name }) => name === format)
  if (named) return named
  const extension = extname(output ?? '')
    .slice(1)
    .toLowerCase()
  const byExtension = OUTPUT_FORMATS.find(({ extensions }) => extensions.includes(extension))
  if (byExtension) return byExtension
  const usual = output === undefined && isTerminal ? 'table' : 'jsonl'
  return OUTPUT_FORMATS.find(({ name }) => name === usual)!
}

function isFolderName(output: string | null, { extensions }: OutputEntry): boolean {
  return output !== null && !extensions.includes(extname(output).slice(1).toLowerCase())
}

function checkPlace({ name }: OutputEntry, output: string | null, folder: boolean): void {
  if (output === null) {
    if (folder) throw new UsageError(`--format ${name} writes several files: say into which folder with -o DIR`)
    return
  }
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory()
  if (folder && isFolder === false)
    throw new UsageError(`--format ${name} writes into a folder, but ${output} is a file`)
  if (!folder && (isFolder || /[/\\]$/.test(output))) {
    throw new UsageError(`--format ${name} writes one file, but ${output} is a folder`)
  }
}

/** Opening an output empties it. */
function checkInput(paths: readonly string[], output: string | null): void {
  if (output !== null && paths.some(path => path !== '-' && resolve(path) === resolve(output))) {
    throw new UsageError(`${output} is the input: give another place with -o`)
  }
}
