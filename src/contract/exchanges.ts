import * as z from 'zod'
import { isoDate, provenance } from './common.ts'

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
  id: z.string(),
  kind: awardKind,
  title: z.string(),
  series: z.object({ name: z.string(), rank: z.int().nullable() }).nullable(),
  year: z.int().nullable(),
  quantity: z.object({ value: z.number(), unit: z.string().nullable() }).nullable(),
  ...provenance
})

/** Who gives or receives: a known official or organization, and the words of the text. */
export const party = z.object({
  officialId: z.string().nullable(),
  organizationId: z.string().nullable(),
  text: z.string()
})

export const handover = z.object({
  id: z.string(),
  giver: party.nullable(),
  recipients: z.array(party),
  awardIds: z.array(z.string()),
  eventId: z.string().nullable(),
  date: isoDate.nullable(),
  ...provenance
})

export const quote = z.object({
  id: z.string(),
  text: z.string(),
  speakerId: z.string().nullable(),
  speaker: z.string().nullable(),
  direct: z.boolean(),
  verb: z.string().nullable(),
  ...provenance
})

export type AwardKind = z.infer<typeof awardKind>
export type Award = z.infer<typeof award>
export type Party = z.infer<typeof party>
export type Handover = z.infer<typeof handover>
export type Quote = z.infer<typeof quote>
