import type { ReleaseMeta } from '../../index.ts'
import { type Article, InputError, inputError } from './article.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import type { FieldNames } from './field-names.ts'
import { articleFromFields, metaFromFields } from './fields.ts'
import { type InputKind, kindOf } from './kinds.ts'
import { readSidecar } from './sidecar.ts'
import type { FileSource, Source } from './source.ts'

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i
/** A page says its encoding near its beginning. */
const CHARSET_WITHIN = 2048

/** The articles of a source, or why there are none: a file has one, a JSON file can have many. */
export async function readSource(source: Source, names: FieldNames): Promise<(Article | InputError)[]> {
  try {
    if (source.type === 'failure') return [new InputError(source.label, source.reason)]
    if (source.type === 'line') return [articleFromFields(source.label, source.path, parseLine(source), names)]
    if (source.type === 'row') return [articleFromFields(source.label, source.path, source.fields, names)]
    return await readFile(source, names)
  } catch (error) {
    return [inputError(source.label, error)]
  }
}

function parseLine({ label, text }: { label: string; text: string }): Record<string, unknown> {
  const value = parseJson(label, text)
  if (isRecord(value)) return value
  throw new InputError(label, 'is no JSON object')
}

async function readFile(source: FileSource, names: FieldNames): Promise<(Article | InputError)[]> {
  const bytes = source.bytes ?? readBytes(source.path!)
  if (bytes.length === 0) throw new InputError(source.label, 'is empty')
  const kind: InputKind = source.kind ?? kindOf(source.path ?? '') ?? 'txt'
  if (kind === 'json') return readJson(source, decode(bytes), names)
  return [await readSingle(source, kind, bytes, names)]
}

async function readSingle(source: FileSource, kind: InputKind, bytes: Uint8Array, names: FieldNames): Promise<Article> {
  const { text, fields } = await contentOf(kind, bytes)
  if (text.trim() === '') throw new InputError(source.label, 'holds no text')
  const own = metaFromFields(fields, names)
  const beside = source.sidecar === null ? { meta: {}, doubts: [] } : readSidecar(source.sidecar, names)
  const place: ReleaseMeta = source.path === null ? { id: source.label } : { path: source.path }
  return {
    label: source.label,
    text,
    meta: { ...own.meta, ...beside.meta, ...place },
    doubts: [...own.doubts, ...beside.doubts]
  }
}

async function contentOf(
  kind: InputKind,
  bytes: Uint8Array
): Promise<{ text: string; fields: Record<string, unknown> }> {
  switch (kind) {
    case 'md': {
      const { splitFrontMatter } = await import('./markdown.ts')
      return splitFrontMatter(decode(bytes))
    }
    case 'html': {
      const { readPage } = await import('./html.ts')
      return readPage(decode(bytes, declaredCharset(bytes)))
    }
    default:
      return { text: decode(bytes), fields: {} }
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString('latin1')
  return CHARSET.exec(start)?.[1] ?? null
}

function readJson(source: FileSource, text: string, names: FieldNames): (Article | InputError)[] {
  const value = parseJson(source.label, text)
  if (isRecord(value)) return [articleFromFields(source.label, source.path, value, names)]
  if (!Array.isArray(value)) throw new InputError(source.label, 'is neither a JSON object nor a list of them')
  return value.map((item, at) => {
    const label = `${source.label}:${at + 1}`
    try {
      if (!isRecord(item)) throw new InputError(label, 'is no JSON object')
      return articleFromFields(label, source.path, item, names)
    } catch (error) {
      return inputError(label, error)
    }
  })
}

function parseJson(label: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(label, `is not valid JSON: ${(error as Error).message}`)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
