import * as z from 'zod/mini'
import { provenance } from './common.ts'
import { text, textOrNull, texts } from './parts.ts'

export const acting = z.enum(['Pj', 'Plt', 'Plh', 'Pjs'])

/** One post of an official, in its long form. */
export const position = z.object({
  title: text,
  organization: textOrNull,
  jurisdiction: textOrNull,
  acting: z.nullable(acting),
  former: z.boolean()
})

/** A named person who has, or is given, a public part in the release. */
export const official = z.object({
  id: text,
  name: text,
  titles: z.object({ before: texts, after: texts }),
  positions: z.array(position),
  aliases: texts,
  ...provenance
})

export const organizationKind = z.enum([
  'ministry',
  'agency',
  'regional-government',
  'regional-office',
  'legislature',
  'court',
  'police-military',
  'state-enterprise',
  'education',
  'health',
  'association',
  'company',
  'media',
  'international',
  'other'
])

export const organization = z.object({
  id: text,
  name: text,
  acronym: textOrNull,
  kind: organizationKind,
  ...provenance
})

export const locationLevel = z.enum([
  'country',
  'province',
  'regency',
  'city',
  'district',
  'village',
  'island',
  'venue',
  'other'
])

/** A place; `code` is the Ministry of Home Affairs code ("64", "64.71", "64.71.01"). */
export const location = z.object({
  id: text,
  name: text,
  level: locationLevel,
  code: textOrNull,
  withinId: textOrNull,
  ...provenance
})

export type Acting = z.infer<typeof acting>
export type Position = z.infer<typeof position>
export type Official = z.infer<typeof official>
export type OrganizationKind = z.infer<typeof organizationKind>
export type Organization = z.infer<typeof organization>
export type LocationLevel = z.infer<typeof locationLevel>
export type Location = z.infer<typeof location>
