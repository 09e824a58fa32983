import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, Found, OrganizationCount, Page } from '../types.ts'
import { filtered } from './filter.ts'

import { pageOf } from './page.ts'
import { BODIES } from './scopes.ts'

/** The bodies that releases which fit name, those named most first. */
export function organizations(connection: Connection, query: ArchiveFilter & Page): Found<OrganizationCount> {
  const { limit, offset, ...filter } = query
  const found = filtered(connection, filter, 'releases')
  const counted = `select o.body, count(distinct o.release) as releases
    from releases r join ${BODIES} o on o.release = r.id where o.body is not null and ${found.sql} group by o.body`
  const total = connection
    .prepare(`select count(*) from (${counted})`)
    .pluck()
    .get(...found.values) as number
  const items = connection
    .prepare(
      `select b.name, b.acronym, b.kind, c.releases from (${counted}) c join bodies b on b.id = c.body
       order by c.releases desc, b.name limit ? offset ?`
    )
    .all(...found.values, ...pageOf({ limit, offset })) as OrganizationCount[]
  return { total, items }
}
