import * as z from 'zod/mini'

/** Schemas that many fields share: making one takes a tenth of a millisecond, and there are a hundred such fields. */
export const text = z.string()
export const textOrNull = z.nullable(text)
export const texts = z.array(text)
export const count = z.int().check(z.nonnegative())
