import * as z from 'zod/mini'
import { isoDate, provenance } from './common.ts'
import { count, text, textOrNull, texts } from './parts.ts'

export const role = z.enum([
  'opener',
  'closer',
  'chair',
  'speaker',
  'host',
  'attendee',
  'representative',
  'inaugurator',
  'inaugurated',
  'signatory',
  'visitor'
])

export const eventType = z.enum([
  'outreach',
  'meeting',
  'audience',
  'training',
  'seminar',
  'inauguration',
  'opening',
  'launch',
  'signing',
  'award',
  'handover',
  'visit',
  'ceremony',
  'competition',
  'exhibition',
  'evaluation',
  'graduation',
  'social-service',
  'press-conference',
  'other'
])

export const clockTime = z.string().check(z.regex(/^[0-2]\d:[0-5]\d$/))

export const event = z.object({
  id: text,
  type: eventType,
  name: text,
  theme: textOrNull,
  status: z.enum(['held', 'planned']),
  start: z.nullable(isoDate),
  end: z.nullable(isoDate),
  datePrecision: z.nullable(z.enum(['day', 'month', 'year'])),
  time: z.nullable(
    z.object({ start: clockTime, end: z.nullable(clockTime), zone: z.nullable(z.enum(['WIB', 'WITA', 'WIT'])) })
  ),
  venue: textOrNull,
  locationId: textOrNull,
  organizers: texts,
  participants: z.array(z.object({ officialId: textOrNull, organizationId: textOrNull, role: role })),
  attendanceIds: texts,
  handoverIds: texts,
  ...provenance
})

export const qualifier = z.enum(['exact', 'about', 'more-than', 'at-least', 'at-most', 'tens', 'hundreds', 'thousands'])

export const attendeeCount = z.object({
  id: text,
  value: count,
  qualifier,
  noun: text,
  unit: z.enum(['person', 'organization', 'household']),
  eventId: textOrNull,
  ...provenance
})

export type Role = z.infer<typeof role>
export type EventType = z.infer<typeof eventType>
export type EventTime = NonNullable<Event['time']>
export type Event = z.infer<typeof event>
export type Qualifier = z.infer<typeof qualifier>
export type AttendeeCount = z.infer<typeof attendeeCount>
