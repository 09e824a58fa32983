import * as z from 'zod/mini'
import { count, text } from './parts.ts'

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date().register(z.globalRegistry, { description: 'A calendar day, YYYY-MM-DD' })

/**
 * The characters a value came from: half-open UTF-16 offsets into the source as it was given,
 * with `source.slice(start, end) === text` always, and the name of the rule that read it.
 */
export const evidence = z.object({
  start: count,
  end: count,
  text,
  rule: text
})

/** What every record carries: where it was read, and how sure the reading is (0 to 1). */
export const provenance = {
  evidence: z.array(evidence).check(z.minLength(1)),
  confidence: z.number().check(z.gte(0), z.lte(1))
}

export type ISODate = z.infer<typeof isoDate>
export type Evidence = z.infer<typeof evidence>
