import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { ReleaseMeta } from '../index.ts'

/** One article on its way in: its path, and how to read it when its turn comes. */
export interface Article {
  readonly path: string
  read(): Promise<{ text: string; meta: ReleaseMeta }>
}

/** What could not be read, said so that the user knows which file and what to do. */
export class InputError extends Error {
  readonly path: string

  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** The articles of files and folders, in the order given, folders by name. What is no article in a folder is passed over. */
export async function* articlesIn(paths: readonly string[]): AsyncGenerator<Article | InputError> {
  for (const path of paths) {
    const found = await stat(path).catch(error => inputError(path, error))
    if (found instanceof InputError) yield found
    else if (found.isDirectory()) yield* articlesInFolder(path)
    else yield articleAt(path)
  }
}

async function* articlesInFolder(folder: string): AsyncGenerator<Article | InputError> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(error => inputError(folder, error))
  if (entries instanceof InputError) {
    yield entries
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* articlesInFolder(path)
    else if (entry.isFile() && extname(entry.name) === '.txt') yield articleAt(path)
  }
}

function articleAt(path: string): Article {
  return {
    path,
    read: async () => {
      const text = await readFile(path, 'utf8').catch(error => inputError(path, error))
      if (text instanceof InputError) throw text
      return { text, meta: { ...(await sidecarOf(path)), path } }
    }
  }
}

/** `NAME.meta.json` or `NAME.json` beside `NAME.txt`, or `meta.json` beside `source.txt`. */
async function sidecarOf(path: string): Promise<ReleaseMeta> {
  const stem = join(dirname(path), basename(path, extname(path)))
  const names = [`${stem}.meta.json`, `${stem}.json`]
  if (basename(stem) === 'source') names.push(join(dirname(path), 'meta.json'))
  for (const name of names) {
    const json = await readFile(name, 'utf8').catch(() => null)
    if (json !== null) return metaFrom(name, json)
  }
  return {}
}

/** Only the fields a release's meta has: a sidecar may hold more. Whether they fit, the parser says. */
function metaFrom(path: string, json: string): ReleaseMeta {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new InputError(path, `is not valid JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(path, 'must hold a JSON object such as {"publishedOn": "2015-11-30"}')
  }
  const fields = ['id', 'url', 'publisher', 'headline', 'publishedOn'] as const
  const known = fields.flatMap(field => {
    const given = (value as Record<string, unknown>)[field]
    return given === undefined || given === null ? [] : [[field, given] as const]
  })
  return Object.fromEntries(known)
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read: permission denied',
  EISDIR: 'is a folder'
}

function inputError(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException
  return new InputError(path, REASONS[code ?? ''] ?? message)
}
