import type { ReleaseMeta } from './contract/index.ts'

/** The text as a string, or an error that says what it is instead. */
export function checkText(text: unknown): string {
  if (typeof text === 'string') return text
  const kind = text === null ? 'null' : Array.isArray(text) ? 'an array' : `a value of type ${typeof text}`
  throw new TypeError(`parseRelease: the text must be a string, but it is ${kind}`)
}

interface Field {
  /** What it must be, in words for people. */
  readonly expected: string
  fits(value: unknown): boolean
}

const isString = (value: unknown): value is string => typeof value === 'string'

const isDay = (value: unknown): boolean => {
  const [, year, month, day] = (isString(value) && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || []
  if (year === undefined) return false
  const date = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

const words: Field = {
  expected: 'a string that is not empty',
  fits: value => value === undefined || (isString(value) && value !== '')
}
const wordsOrNone: Field = {
  expected: 'a string or null',
  fits: value => value === undefined || value === null || isString(value)
}

/**
 * The fields of `releaseMeta`, as its schema has them: a test holds the two together. Parsing does without the schemas,
 * which take longer to load than all else.
 */
const FIELDS: Readonly<Record<keyof ReleaseMeta, Field>> = {
  id: words,
  path: words,
  url: {
    expected: 'an absolute URL such as "https://example.go.id/berita/1"',
    fits: value => value === undefined || (isString(value) && URL.canParse(value.trim()))
  },
  publisher: wordsOrNone,
  headline: wordsOrNone,
  publishedOn: {
    expected: 'a calendar day as YYYY-MM-DD, or null',
    fits: value => value === undefined || value === null || isDay(value)
  }
}

/** The meta, or an error that names the field, what was expected and what was given. */
export function checkMeta(meta: unknown): ReleaseMeta {
  if (meta === undefined) return {}
  const names = Object.keys(FIELDS).join(', ')
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) {
    throw new TypeError(`parseRelease: meta: expected an object with some of ${names}, got ${inWords(meta)}`)
  }
  const given = meta as Readonly<Record<string, unknown>>
  for (const [name, field] of Object.entries(FIELDS)) {
    if (field.fits(given[name])) continue
    throw new TypeError(`parseRelease: meta.${name}: expected ${field.expected}, got ${inWords(given[name])}`)
  }
  const unknown = Object.keys(given).find(name => !Object.hasOwn(FIELDS, name))
  if (unknown !== undefined) {
    throw new TypeError(`parseRelease: meta.${unknown}: there is no such field; the fields are ${names}`)
  }
  return given
}

/** A value as an error message shows it; long ones cut. */
function inWords(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
