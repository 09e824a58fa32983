import type { AwardKind } from '../../contract/index.ts'
import type { Connection } from '../store/driver.ts'
import type { ArchiveFilter, AwardAnswer, Found, Page } from '../types.ts'
import { Citations, type RecordPlace } from './citations.ts'
import { filtered } from './filter.ts'
import { listed } from './listing.ts'

interface AwardRow extends RecordPlace {
  readonly kind: AwardKind
  readonly title: string
  readonly year: number | null
  readonly quantity: number | null
  readonly unit: string | null
  readonly happened_on: string | null
}

interface PartyRow {
  readonly side: 'giver' | 'recipient'
  readonly name: string
}

/** Books, awards and whatever else was given, the newest first, with who gave them to whom. */
export function awards(connection: Connection, query: ArchiveFilter & Page): Found<AwardAnswer> {
  const { limit, offset, ...filter } = query
  const found = filtered(connection, filter, 'awards')
  const { total, items: rows } = listed<AwardRow>(
    connection,
    found,
    { columns: 'w.*', order: 'w.happened_on is null, w.happened_on desc, w.release desc, w.start' },
    { limit, offset }
  )
  const parties = connection.prepare(
    `select distinct p.side, coalesce(people.name, bodies.name, p.text) as name
     from handover_awards h join handover_parties p on p.release = h.release and p.handover = h.handover
     left join people on people.id = p.person left join bodies on bodies.id = p.body
     where h.release = ? and h.award = ? order by p.handover, p.number`
  )
  const citations = new Citations(connection)
  return {
    total,
    items: rows.map(row => {
      const involved = parties.all(row.release, row.id) as PartyRow[]
      const namesOf = (side: PartyRow['side']) => involved.filter(party => party.side === side).map(({ name }) => name)
      return {
        kind: row.kind,
        title: row.title,
        year: row.year,
        date: row.happened_on,
        quantity: row.quantity,
        unit: row.unit,
        givers: namesOf('giver'),
        recipients: namesOf('recipient'),
        citation: citations.of(row)
      }
    })
  }
}
