import type { EventType, Qualifier } from '../../contract/index.ts'
import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, AttendanceAnswer, Found, Page } from '../types.ts'
import { Citations, type RecordPlace } from './citations.ts'
import { filtered } from './filter.ts'
import { listed } from './listing.ts'

interface CountRow extends RecordPlace {
  readonly value: number
  readonly qualifier: Qualifier
  readonly noun: string
  readonly unit: AttendanceAnswer['unit']
  readonly happened_on: string | null
  readonly event_type: EventType | null
  readonly event_name: string | null
}

/** How many attended what, the most first. */
export function attendance(connection: Connection, query: ArchiveFilter & Page): Found<AttendanceAnswer> {
  const { limit, offset, ...filter } = query
  const found = filtered(connection, filter, 'attendance')
  const { total, items: rows } = listed<CountRow>(
    connection,
    found,
    { columns: 'a.*, e.type as event_type, e.name as event_name', order: 'a.value desc, a.release, a.id' },
    { limit, offset }
  )
  const citations = new Citations(connection)
  return {
    total,
    items: rows.map(row => ({
      value: row.value,
      qualifier: row.qualifier,
      noun: row.noun,
      unit: row.unit,
      date: row.happened_on,
      eventType: row.event_type,
      eventName: row.event_name,
      citation: citations.of(row)
    }))
  }
}
