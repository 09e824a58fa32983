import * as z from 'zod/mini'
import { isoDate } from './common.ts'
import { location, official, organization } from './entities.ts'
import { attendeeCount, event } from './events.ts'
import { award, handover, quote } from './exchanges.ts'
import { count, text, textOrNull, texts } from './parts.ts'

export const noticeCode = z.enum([
  'empty-text',
  'not-indonesian',
  'unreadable-characters',
  'glued-words',
  'misspelling',
  'repeated-paragraph',
  'doubled-name',
  'weekday-conflict',
  'year-inferred',
  'ambiguous-place',
  'ambiguous-person',
  'unclosed-quotation'
])

/** A repair that was made, a conflict that was seen, or what was ambiguous; offsets into the source. */
export const notice = z.object({
  code: noticeCode,
  message: text,
  start: count,
  end: count
})

/** What a record was made from and by: a later run reads again only what has changed. The command line sets it. */
export const extraction = z.object({
  /** SHA-256 of the text, the meta, and what was to be kept. */
  contentHash: text,
  /** The library's version. */
  version: text
})

/** What one press release says, as records. */
export const release = z.object({
  schemaVersion: z.literal('1'),
  source: z.object({
    id: text,
    path: textOrNull,
    url: textOrNull,
    publisher: textOrNull,
    /** The text that the offsets count in, where the caller keeps it with the records. */
    text: z.optional(z.string())
  }),
  headline: textOrNull,
  caption: textOrNull,
  /** The first sentence of the running text, without the dateline. */
  lead: textOrNull,
  dateline: z.nullable(z.object({ text: text, locationId: textOrNull, date: z.nullable(isoDate) })),
  byline: z.nullable(z.object({ initials: texts, desk: textOrNull })),
  publishedOn: z.nullable(z.object({ date: isoDate, basis: z.enum(['metadata', 'text', 'inferred']) })),
  officials: z.array(official),
  organizations: z.array(organization),
  locations: z.array(location),
  events: z.array(event),
  attendance: z.array(attendeeCount),
  awards: z.array(award),
  handovers: z.array(handover),
  quotes: z.array(quote),
  notices: z.array(notice),
  extraction: z.optional(extraction)
})

/** What the caller knows about a release beside its text. */
export const releaseMeta = z.strictObject({
  id: z.optional(z.string().check(z.minLength(1))),
  path: z.optional(z.string().check(z.minLength(1))),
  url: z.optional(z.url()),
  publisher: z.optional(textOrNull),
  headline: z.optional(textOrNull),
  publishedOn: z.optional(z.nullable(isoDate))
})

export type NoticeCode = z.infer<typeof noticeCode>
export type Extraction = z.infer<typeof extraction>
export type Notice = z.infer<typeof notice>
export type Release = z.infer<typeof release>
export type ReleaseMeta = z.infer<typeof releaseMeta>
