import type { Event, EventType } from '../../contract/index.ts'
import { regionName } from '../regions.ts'
import type { Connection } from '../store/driver.ts'
import type { EventAnswer, EventsQuery, Found } from '../types.ts'
import { Citations, type RecordPlace } from './citations.ts'
import { filtered } from './filter.ts'
import { listed } from './listing.ts'

export interface EventRow extends RecordPlace {
  readonly type: EventType
  readonly name: string
  readonly theme: string | null
  readonly status: Event['status']
  readonly start_on: string | null
  readonly end_on: string | null
  readonly venue: string | null
  readonly region: string | null
}

/** Events that fit, the newest or the oldest first. */
export function events(connection: Connection, query: EventsQuery): Found<EventAnswer> {
  const { sort, limit, offset, ...filter } = query
  const found = filtered(connection, filter, 'events')
  const direction = sort === 'oldest' ? '' : 'desc'
  const { total, items: rows } = listed<EventRow>(
    connection,
    found,
    { columns: 'e.*', order: `e.start_on is null, e.start_on ${direction}, e.release ${direction}, e.start` },
    { limit, offset }
  )
  const citations = new Citations(connection)
  return { total, items: rows.map(row => eventAnswer(row, citations)) }
}

export function eventAnswer(row: EventRow, citations: Citations): EventAnswer {
  return {
    type: row.type,
    name: row.name,
    theme: row.theme,
    status: row.status,
    start: row.start_on,
    end: row.end_on,
    venue: row.venue,
    region: row.region,
    regionName: regionName(row.region),
    citation: citations.of(row)
  }
}
