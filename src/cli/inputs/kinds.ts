import { basename, dirname, join } from 'node:path'

/** What an article file can be. */
export const INPUT_KINDS = ['txt', 'md', 'html', 'json', 'jsonl', 'csv'] as const
export type InputKind = (typeof INPUT_KINDS)[number]

const KIND_OF_EXTENSION: Record<string, InputKind> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv'
}

/** Files of one article each: what may have its meta in a file beside it. */
const SINGLE_KINDS: ReadonlySet<InputKind> = new Set(['txt', 'md', 'html'])
const SINGLE_EXTENSIONS = Object.keys(KIND_OF_EXTENSION).filter(name => SINGLE_KINDS.has(KIND_OF_EXTENSION[name]!))

const GZIPPED = /\.gz$/i
const NEVER_ARTICLE = /\.(meta|gold)\.json(\.gz)?$/i

/** "news/a.txt.gz" is a gzipped text file of the stem "a". */
export function nameParts(path: string): { stem: string; extension: string; gzipped: boolean } {
  const name = basename(path)
  const gzipped = GZIPPED.test(name)
  const bare = gzipped ? name.slice(0, -'.gz'.length) : name
  const dot = bare.lastIndexOf('.')
  if (dot <= 0) return { stem: bare, extension: '', gzipped }
  return { stem: bare.slice(0, dot), extension: bare.slice(dot + 1).toLowerCase(), gzipped }
}

/** What a file is by its name, or null for a name that says nothing. */
export function kindOf(path: string): InputKind | null {
  return KIND_OF_EXTENSION[nameParts(path).extension] ?? null
}

/** Whether a name is there beside the one in question. */
export type Siblings = (name: string) => boolean

/** Files that stand beside articles and are none: their meta, and what others have written down of them. */
export function isCompanion(path: string, siblings: Siblings): boolean {
  const name = basename(path)
  if (NEVER_ARTICLE.test(name)) return true
  const { stem, extension } = nameParts(name)
  if (extension !== 'json') return false
  if ((stem === 'meta' || stem === 'expected') && hasArticle('source', siblings)) return true
  return hasArticle(stem, siblings)
}

function hasArticle(stem: string, siblings: Siblings): boolean {
  return SINGLE_EXTENSIONS.some(extension => siblings(`${stem}.${extension}`) || siblings(`${stem}.${extension}.gz`))
}

/** `NAME.meta.json` or `NAME.json` beside an article, or `meta.json` beside `source.txt`. */
export function sidecarOf(path: string, siblings: Siblings): string | null {
  const kind = kindOf(path)
  if (kind !== null && !SINGLE_KINDS.has(kind)) return null
  const { stem } = nameParts(path)
  const names = [`${stem}.meta.json`, `${stem}.json`]
  if (stem === 'source') names.push('meta.json')
  const name = names.find(siblings)
  return name === undefined ? null : join(dirname(path), name)
}

/** Whether a path that leads to no file may be meant as a pattern. */
export const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path)
