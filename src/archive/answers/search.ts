import type { Connection } from '../store/driver.ts'
import { givenText, type KeptText } from '../store/texts.ts'
import type { Found, Hit, SearchQuery, Span } from '../types.ts'
import { bestPassage, placesOf } from '../words/found.ts'
import { type FormsOf, matchExpression, parseWordQuery, type WordQuery } from '../words/query.ts'
import { formsIn } from '../words/word-index.ts'
import { type Filtered, filtered } from './filter.ts'
import { pageOf } from './page.ts'

interface HitRow {
  readonly id: number
  readonly source_id: string
  readonly headline: string | null
  readonly lead: string | null
  readonly publisher: string | null
  readonly published_on: string | null
  readonly url: string | null
  readonly copies: number
  readonly text: KeptText
}

interface FoundRow {
  readonly total: number
  /** As JSON, in their order. */
  readonly ids: string
}

const ORDERS = {
  best: 'rank, id',
  newest: 'published_on is null, published_on desc, id desc',
  oldest: 'published_on is null, published_on, id'
} as const

/** Only a query of the index itself can rank. */
const ranked = ({ from, sql }: Filtered): string =>
  `select r.id, bm25(words) as rank from words join ${from} on r.id = words.rowid where words match ? and ${sql}`

const dated = ({ from, sql }: Filtered): string => `select r.id, r.published_on from ${from} where ${sql}`

/** Releases that fit, best or newest first. */
export function search(connection: Connection, query: SearchQuery): Found<Hit> {
  const { sort, withCopies, limit, offset, ...filter } = query
  const words = parseWordQuery(filter.words ?? '')
  const formsOf = formsIn(connection)
  const expression = matchExpression(words, formsOf)
  const isByWords = expression !== null && (sort ?? 'best') === 'best'
  const found = filtered(connection, isByWords ? { ...filter, words: undefined } : filter, 'releases', withCopies)
  const order = isByWords ? ORDERS.best : ORDERS[sort === 'oldest' ? 'oldest' : 'newest']
  const { total, ids } = connection
    .prepare(
      `with found as materialized (${isByWords ? ranked(found) : dated(found)})
       select (select count(*) from found) as total,
         (select json_group_array(id) from (select id from found order by ${order} limit ? offset ?)) as ids`
    )
    .get(...(isByWords ? [expression] : []), ...found.values, ...pageOf({ limit, offset })) as FoundRow
  const row = connection.prepare(
    `select r.*, d.text, (select count(*) from releases c where c.same_as = r.id) as copies
     from releases r join documents d on d.release = r.id where r.id = ?`
  )
  const items = (JSON.parse(ids) as number[]).map(id => hitOf(row.get(id) as HitRow, words, formsOf))
  return { total, items }
}

function hitOf(row: HitRow, words: WordQuery, formsOf: FormsOf): Hit {
  const text = givenText(row.text)
  const matches = words.wanted.length > 0 ? placesOf(text, words, formsOf) : []
  return {
    releaseId: row.id,
    sourceId: row.source_id,
    headline: row.headline,
    lead: row.lead,
    publisher: row.publisher,
    publishedOn: row.published_on,
    url: row.url,
    copies: row.copies,
    passage: passageOf(text, row.lead, matches),
    matches
  }
}

/** Where no words were sought, the lead tells most. */
function passageOf(text: string, lead: string | null, matches: readonly Span[]): Span {
  if (matches.length > 0) return bestPassage(text, matches)
  const start = lead === null ? -1 : text.indexOf(lead)
  return start < 0 ? bestPassage(text, []) : { start, end: start + lead!.length, text: lead! }
}
