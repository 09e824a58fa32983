import type { ReleaseMeta } from '../../index.ts'
import { type Article, InputError } from './article.ts'
import { dayOf } from './dates.ts'
import { type FieldNames, USUAL_NAMES } from './field-names.ts'

type Fields = Readonly<Record<string, unknown>>

/** An article out of a record with fields: a JSON object, a line of CSV, a front matter. */
export function articleFromFields(label: string, path: string | null, fields: Fields, names: FieldNames): Article {
  const text = fieldOf(fields, names.text, USUAL_NAMES.text)
  if (typeof text !== 'string') {
    const tried =
      names.text === undefined
        ? `none of the fields ${USUAL_NAMES.text.slice(0, 4).join(', ')}`
        : `no text in the field "${names.text}"`
    throw new InputError(label, `has ${tried}; give the name of the field with --text-field`)
  }
  if (text.trim() === '') throw new InputError(label, 'is empty')
  const { meta, doubts } = metaFromFields(fields, names)
  return { label, text, doubts, meta: { id: label, ...meta, ...(path === null ? {} : { path }) } }
}

/** What is known beside the text. What does not fit is left out, and a date that is not understood is doubted. */
export function metaFromFields(fields: Fields, names: FieldNames): { meta: ReleaseMeta; doubts: string[] } {
  const date = fieldOf(fields, names.date, USUAL_NAMES.date)
  const day = dayOf(date)
  const url = textOf(fieldOf(fields, names.url, USUAL_NAMES.url))
  const meta = {
    id: textOf(fieldOf(fields, undefined, USUAL_NAMES.id)),
    url: url !== null && URL.canParse(url) ? url : null,
    publisher: textOf(fieldOf(fields, undefined, USUAL_NAMES.publisher)),
    headline: textOf(fieldOf(fields, names.title, USUAL_NAMES.title)),
    publishedOn: day
  }
  const known = Object.entries(meta).filter(([, value]) => value !== null)
  const isDoubtful = day === null && textOf(date) !== null
  return {
    meta: Object.fromEntries(known),
    doubts: isDoubtful ? [`the date ${JSON.stringify(date)} is not understood: read without it`] : []
  }
}

/** A field by its name, or by a path of names ("data.body"); of the usual ones the first that is there. */
function fieldOf(fields: Fields, given: string | undefined, usual: readonly string[]): unknown {
  if (given !== undefined) return Object.hasOwn(fields, given) ? fields[given] : fieldAt(fields, given.split('.'))
  const byName = new Map(Object.keys(fields).map(name => [name.toLowerCase(), name]))
  for (const name of usual) {
    const value = fields[byName.get(name.toLowerCase()) ?? '']
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}

function fieldAt(fields: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return fields
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, name)) return undefined
  return fieldAt((fields as Fields)[name], rest)
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  return text === '' ? null : text
}
