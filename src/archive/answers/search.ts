import type { Connection } from '../store/driver.ts'
import { givenText, type KeptText } from '../store/texts.ts'
import type { Found, Hit, SearchQuery, Span } from '../types.ts'
import { bestPassage, placesOf } from '../words/found.ts'
import { matchExpression, parseWordQuery, type WordQuery } from '../words/query.ts'
import { formsIn } from '../words/word-index.ts'
import { filtered } from './filter.ts'
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

const ORDERS = {
  newest: 'r.published_on is null, r.published_on desc, r.id desc',
  oldest: 'r.published_on is null, r.published_on, r.id'
} as const

/** Releases that fit, best or newest first. */
export function search(connection: Connection, query: SearchQuery): Found<Hit> {
  const { sort, withCopies, limit, offset, ...filter } = query
  const words = parseWordQuery(filter.words ?? '')
  const expression = matchExpression(words, formsIn(connection))
  const found = filtered(connection, filter, 'releases', withCopies)
  const total = connection
    .prepare(`select count(*) from ${found.from} where ${found.sql}`)
    .pluck()
    .get(...found.values)
  const isByWords = expression !== null && (sort ?? 'best') === 'best'
  // The condition on words is repeated: only a query of the index itself can rank.
  const ids = isByWords
    ? connection
        .prepare(
          `select r.id from words join ${found.from} on r.id = words.rowid
           where words match ? and ${found.sql} order by bm25(words), r.id limit ? offset ?`
        )
        .pluck()
        .all(expression, ...found.values, ...pageOf({ limit, offset }))
    : connection
        .prepare(
          `select r.id from ${found.from} where ${found.sql} order by ${ORDERS[sort === 'oldest' ? 'oldest' : 'newest']}
           limit ? offset ?`
        )
        .pluck()
        .all(...found.values, ...pageOf({ limit, offset }))
  const row = connection.prepare(
    `select r.*, d.text, (select count(*) from releases c where c.same_as = r.id) as copies
     from releases r join documents d on d.release = r.id where r.id = ?`
  )
  return { total: total as number, items: ids.map(id => hitOf(row.get(id) as HitRow, words)) }
}

function hitOf(row: HitRow, words: WordQuery): Hit {
  const text = givenText(row.text)
  const matches = words.wanted.length > 0 ? placesOf(text, words) : []
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
