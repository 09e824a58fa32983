import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type InputError, inputError } from './article.ts'
import { bytesOf } from './bytes.ts'
import { type InputKind, isCompanion, isGlob, kindOf, type Siblings, sidecarOf } from './kinds.ts'
import { csvRecordsOf, jsonLinesOf } from './records.ts'
import type { FailureSource, FileSource, Source } from './source.ts'
import { standardInput } from './stdin.ts'

/** How to look for articles. */
export interface FindOptions {
  /** What every file is, whatever its name says. */
  readonly kind?: InputKind | undefined
  /** Hears how many bytes of the input have been passed. */
  readonly seen?: ((bytes: number) => void) | undefined
  /** The run's own output, which may lie in a folder of its input. */
  readonly except?: string | undefined
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

const failure = ({ label, message }: InputError): FailureSource => ({ type: 'failure', label, reason: message })

/** The articles of files, folders, globs and standard input, in the order given; folders by name. */
export async function* sourcesIn(paths: readonly string[], options: FindOptions = {}): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield* standardInput(options.stdin ?? process.stdin, options)
    else yield* sourcesAt(path, options)
  }
}

async function* sourcesAt(path: string, options: FindOptions): AsyncGenerator<Source> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    if (found.code === 'ENOENT' && isGlob(path)) yield* sourcesOfGlob(path, options)
    else yield failure(inputError(path, found))
  } else if (found.isDirectory()) yield* sourcesInFolder(path, options)
  else if (!isCompanion(path, besides(path))) yield* sourcesOfFile(path, besides(path), found.size, options)
}

async function* sourcesOfGlob(pattern: string, options: FindOptions): AsyncGenerator<Source> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false, onlyFiles: true })
  if (paths.length === 0) yield { type: 'failure', label: pattern, reason: 'no file fits this pattern' }
  for (const path of paths.sort()) if (!isOutput(path, options)) yield* sourcesAt(path, options)
}

async function* sourcesInFolder(folder: string, options: FindOptions): AsyncGenerator<Source> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error)
  if (entries instanceof Error) {
    yield failure(inputError(folder, entries))
    return
  }
  const names = new Set(entries.map(entry => entry.name))
  const siblings: Siblings = name => names.has(name)
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (isOutput(path, options)) continue
    if (entry.isDirectory()) {
      if (kindOf(path) !== null) yield { type: 'failure', label: path, reason: NAMED_LIKE_A_FILE }
      yield* sourcesInFolder(path, options)
    } else if (kindOf(path) !== null && !isCompanion(path, siblings)) {
      yield* sourcesOfEntry(path, siblings, options)
    }
  }
}

const isOutput = (path: string, { except }: FindOptions): boolean => except !== undefined && resolve(path) === except

const NAMED_LIKE_A_FILE = 'is a folder, though it is named like a file; what is in it is read'

async function* sourcesOfEntry(path: string, siblings: Siblings, options: FindOptions): AsyncGenerator<Source> {
  const found = await stat(path).catch((error: Error) => error)
  if (found instanceof Error) yield failure(inputError(path, found))
  // A link to a folder could lead round in a circle.
  else if (found.isFile()) yield* sourcesOfFile(path, siblings, found.size, options)
}

async function* sourcesOfFile(
  path: string,
  siblings: Siblings,
  size: number,
  { kind: given, seen }: FindOptions
): AsyncGenerator<Source> {
  const kind = given ?? kindOf(path)
  const stream = { label: path, path, pieces: bytesOf(path, seen) }
  if (kind === 'jsonl') yield* jsonLinesOf(stream)
  else if (kind === 'csv') yield* csvRecordsOf(stream)
  else {
    const source: FileSource = { type: 'file', label: path, path, kind, sidecar: sidecarOf(path, siblings) }
    yield source
    seen?.(size)
  }
}

const besides =
  (path: string): Siblings =>
  name =>
    existsSync(join(dirname(path), name))
