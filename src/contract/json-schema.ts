import * as z from 'zod/mini'
import { release } from './release.ts'

/** The JSON Schema (draft 2020-12) of a release, for checks and code generators in other languages. */
export function releaseJsonSchema(): Record<string, unknown> {
  const { '~standard': _standard, ...schema } = z.toJSONSchema(release, { target: 'draft-2020-12' }) as Record<
    string,
    unknown
  >
  return { ...schema, title: 'Release' }
}
