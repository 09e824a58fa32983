import { readFileSync } from 'node:fs'
import type { ReleaseMeta } from '../../index.ts'
import { InputError, inputError } from './article.ts'
import type { FieldNames } from './field-names.ts'
import { metaFromFields } from './fields.ts'

const META_FIELDS = ['id', 'url', 'publisher', 'headline', 'publishedOn'] as const

/**
 * The meta that stands in a file beside an article. Fields with the library's own names are taken as they are (whether
 * they fit, the parser says); beside them, those that crawlers write.
 */
export function readSidecar(path: string, names: FieldNames): { meta: ReleaseMeta; doubts: string[] } {
  const fields = parseObject(path, readText(path))
  const { meta, doubts } = metaFromFields(fields, names)
  const own = META_FIELDS.flatMap(name => {
    const given = fields[name]
    return given === undefined || given === null ? [] : [[name, given] as const]
  })
  return { meta: { ...meta, ...Object.fromEntries(own) }, doubts: 'publishedOn' in fields ? [] : doubts }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw inputError(path, error)
  }
}

function parseObject(path: string, json: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new InputError(path, `is not valid JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(path, 'must hold a JSON object such as {"publishedOn": "2015-11-30"}')
  }
  return value as Record<string, unknown>
}
