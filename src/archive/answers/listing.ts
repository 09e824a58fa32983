import type { Connection } from '../store/driver.ts'
import type { Found, Page } from '../types.ts'
import type { Filtered } from './filter.ts'
import { pageOf } from './page.ts'

/** What of the rows that fit is given, and in which order: SQL of this library, never of a caller. */
interface Listing {
  readonly columns: string
  readonly order: string
}

/** A part of the rows that fit, and how many there are in all. */
export function listed<Row>(
  connection: Connection,
  found: Filtered,
  { columns, order }: Listing,
  page: Page
): Found<Row> {
  const { from, sql, values } = found
  const total = connection
    .prepare(`select count(*) from ${from} where ${sql}`)
    .pluck()
    .get(...values)
  const rows = connection
    .prepare(`select ${columns} from ${from} where ${sql} order by ${order} limit ? offset ?`)
    .all(...values, ...pageOf(page))
  return { total: total as number, items: rows as Row[] }
}
