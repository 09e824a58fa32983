import type { AwardKind, EventType } from '../../contract/index.ts'
import type { ArchiveFilter } from '../types.ts'
import { id } from './strings/id.ts'

/** What is looked for, as the address of a page says it. */
export interface WebFilter {
  readonly words?: string
  readonly region?: string
  readonly type?: EventType
  readonly organization?: string
  readonly person?: number
  readonly year?: number
  readonly award?: string
  readonly awardKind?: AwardKind
  readonly awardYear?: number
  readonly min?: number
  readonly max?: number
  readonly sort?: 'newest' | 'oldest'
  readonly page?: number
}

export type FilterField = keyof WebFilter

/** What a value in an address means, or null where it means nothing. */
type Reading = (value: string) => string | number | null

const LONGEST = 200

const text: Reading = value => (value.length <= LONGEST ? value : null)
const count: Reading = value => (/^\d{1,9}$/.test(value) ? Number(value) : null)
const year: Reading = value => (/^[12]\d{3}$/.test(value) ? Number(value) : null)
const code: Reading = value => (/^\d\d(\.\d\d){0,2}$/.test(value) ? value : null)
const oneOf =
  (known: object): Reading =>
  value =>
    Object.hasOwn(known, value) ? value : null

/** How each field is called in an address, and read from it. */
const FIELDS: { readonly [Field in FilterField]: readonly [name: string, read: Reading] } = {
  words: ['q', text],
  region: ['region', code],
  type: ['type', oneOf(id.eventTypes)],
  organization: ['organization', text],
  person: ['person', count],
  year: ['year', year],
  award: ['award', text],
  awardKind: ['kind', oneOf(id.awardKinds)],
  awardYear: ['award-year', year],
  min: ['min', count],
  max: ['max', count],
  sort: ['sort', oneOf({ newest: true, oldest: true })],
  page: ['page', value => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null)]
}

const ENTRIES = Object.entries(FIELDS) as [FilterField, (typeof FIELDS)[FilterField]][]

/** How a field is called in an address and in a form. */
export const nameOf = (field: FilterField): string => FIELDS[field][0]

/** The filter that an address asks for, and the names in it that mean nothing. */
export function filterFrom(query: URLSearchParams): { filter: WebFilter; unclear: string[] } {
  const filter: Record<string, string | number> = {}
  const unclear: string[] = []
  for (const [field, [name, read]] of ENTRIES) {
    const given = query.get(name)?.trim()
    if (!given) continue
    const value = read(given)
    if (value === null) unclear.push(name)
    else filter[field] = value
  }
  return { filter, unclear }
}

/** The part of an address that asks for a filter: "?q=layanan&year=2019", or nothing. */
export function queryOf(filter: WebFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const [field, [name]] of ENTRIES) {
    const value = filter[field]
    if (value !== undefined) query.set(name, String(value))
  }
  return query
}

/** The filter without some fields; what was the third page of it is no page of the other. */
export function without(filter: WebFilter, ...fields: readonly FilterField[]): WebFilter {
  const rest = Object.entries(filter).filter(([field]) => field !== 'page' && !fields.includes(field as FilterField))
  return Object.fromEntries(rest)
}

/** The same with other values. */
export const changed = (filter: WebFilter, change: WebFilter): WebFilter => ({ ...without(filter), ...change })

/** The filter in the terms of the archive. */
export function archiveFilterOf(filter: WebFilter): ArchiveFilter {
  const { year, min, max, sort: _sort, page: _page, ...same } = filter
  const days = year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }
  return { ...same, ...days, minAttendance: min, maxAttendance: max }
}
