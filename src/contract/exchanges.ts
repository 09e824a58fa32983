import * as z from 'zod/mini'
import { isoDate, provenance } from './common.ts'
import { text, textOrNull, texts } from './parts.ts'

export const awardKind = z.enum([
  'book',
  'award',
  'certificate',
  'trophy',
  'medal',
  'decree',
  'aid',
  'document',
  'other'
])

/** An award book, or whatever else is conferred or handed over. */
export const award = z.object({
  id: text,
  kind: awardKind,
  title: text,
  series: z.nullable(z.object({ name: text, rank: z.nullable(z.int()) })),
  year: z.nullable(z.int()),
  quantity: z.nullable(z.object({ value: z.number(), unit: textOrNull })),
  ...provenance
})

/** Who gives or receives: a known official or organization, and the words of the text. */
export const party = z.object({
  officialId: textOrNull,
  organizationId: textOrNull,
  text
})

export const handover = z.object({
  id: text,
  giver: z.nullable(party),
  recipients: z.array(party),
  awardIds: texts,
  eventId: textOrNull,
  date: z.nullable(isoDate),
  ...provenance
})

export const quote = z.object({
  id: text,
  text,
  speakerId: textOrNull,
  speaker: textOrNull,
  direct: z.boolean(),
  verb: textOrNull,
  ...provenance
})

export type AwardKind = z.infer<typeof awardKind>
export type Award = z.infer<typeof award>
export type Party = z.infer<typeof party>
export type Handover = z.infer<typeof handover>
export type Quote = z.infer<typeof quote>
