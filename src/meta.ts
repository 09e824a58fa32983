import { type ReleaseMeta, releaseMeta } from './contract/index.ts'

/** The text as a string, or an error that says what it is instead. */
export function checkText(text: unknown): string {
  if (typeof text === 'string') return text
  const kind = text === null ? 'null' : Array.isArray(text) ? 'an array' : `a value of type ${typeof text}`
  throw new TypeError(`parseRelease: the text must be a string, but it is ${kind}`)
}

/** What each field must be, in words for people. */
const EXPECTED: Record<keyof ReleaseMeta, string> = {
  id: 'a string that is not empty',
  path: 'a string that is not empty',
  url: 'an absolute URL such as "https://example.go.id/berita/1"',
  publisher: 'a string or null',
  headline: 'a string or null',
  publishedOn: 'a calendar day as YYYY-MM-DD, or null'
}

/** The meta, or an error that names the field, what was expected and what was given. */
export function checkMeta(meta: unknown): ReleaseMeta {
  if (meta === undefined) return {}
  if (isPlainMeta(meta)) return meta
  const result = releaseMeta.safeParse(meta)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const fields = Object.keys(EXPECTED).join(', ')
  if (issue.code === 'unrecognized_keys') {
    throw new TypeError(`parseRelease: meta.${issue.keys[0]}: there is no such field; the fields are ${fields}`)
  }
  const field = issue.path[0] as keyof ReleaseMeta | undefined
  if (field === undefined) {
    throw new TypeError(`parseRelease: meta: expected an object with some of ${fields}, got ${inWords(meta)}`)
  }
  const given = (meta as Record<string, unknown>)[field]
  throw new TypeError(`parseRelease: meta.${field}: expected ${EXPECTED[field]}, got ${inWords(given)}`)
}

/** What each field is in nearly all metas. Every month has the days up to the 28th. */
const PLAIN: ReadonlyMap<string, RegExp> = new Map([
  ['id', /./s],
  ['path', /./s],
  ['publisher', /^/],
  ['headline', /^/],
  ['publishedOn', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/]
])

/** Told at a glance to fit, where the schema takes milliseconds at its first use; the schema decides the rest. */
function isPlainMeta(meta: unknown): meta is ReleaseMeta {
  if (typeof meta !== 'object' || meta === null || Object.getPrototypeOf(meta) !== Object.prototype) return false
  return Object.entries(meta).every(([field, value]) => typeof value === 'string' && PLAIN.get(field)?.test(value))
}

/** A value as an error message shows it; long ones cut. */
function inWords(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
