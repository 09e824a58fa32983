import type { EventType, Qualifier } from '../../contract/index.ts'
import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, AttendanceAnswer, Found, Page } from '../types.ts'
import { Citations, type RecordPlace } from './citations.ts'
import { filtered } from './filter.ts'
import { pageOf } from './page.ts'

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
  const total = connection
    .prepare(`select count(*) from ${found.from} where ${found.sql}`)
    .pluck()
    .get(...found.values)
  const rows = connection
    .prepare(
      `select a.*, e.type as event_type, e.name as event_name from ${found.from} where ${found.sql}
       order by a.value desc, a.release, a.id limit ? offset ?`
    )
    .all(...found.values, ...pageOf({ limit, offset })) as CountRow[]
  const citations = new Citations(connection)
  return {
    total: total as number,
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
