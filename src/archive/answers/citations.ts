import type { Connection, Statement } from '../store/driver.ts'
import { givenText, type KeptText } from '../store/texts.ts'
import type { Citation, Span } from '../types.ts'

/** Longer sentences are lists or tables: a part around the evidence is told. */
const LONGEST_SENTENCE = 400
const SENTENCE_END = /[.!?…]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])|\n\s*\n?/gu
/** What a stop stands behind without ending a sentence: "Drs.", "M.Si.", initials. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|[Dd]rs?|[Dd]ra|Hj|[Ii]r|Prof|Kab|Prov|Kec|Jl|No|St|Moh?|Muh|Plt|Plh|Pjs?|S\.\p{L}{1,4}|M\.\p{L}{1,4})\.$/u

/** The sentence of a text that a stretch of it stands in. */
export function sentenceAt(text: string, start: number, end: number): Span {
  const from = Math.max(0, start - LONGEST_SENTENCE)
  const to = Math.min(text.length, end + LONGEST_SENTENCE)
  let first = from
  let last = to
  for (const match of text.slice(from, to).matchAll(SENTENCE_END)) {
    const at = from + match.index + match[0].trimEnd().length
    if (match[0].trim() !== '' && ABBREVIATION.test(text.slice(Math.max(from, at - 8), at))) continue
    if (at <= start) first = from + match.index + match[0].length
    else if (at >= end) {
      last = at
      break
    }
  }
  return { start: first, end: last, text: text.slice(first, last) }
}

/** A record's place, as an answer's row has it. */
export interface RecordPlace {
  readonly release: number
  readonly id: string
  readonly start: number
  readonly end: number
}

interface ReleaseRow {
  readonly source_id: string
  readonly url: string | null
  readonly headline: string | null
  readonly published_on: string | null
  readonly text: KeptText
}

/** Tells where answers were read. */
export class Citations {
  readonly #release: Statement

  constructor(connection: Connection) {
    this.#release = connection.prepare(
      `select r.source_id, r.url, r.headline, r.published_on, d.text
       from releases r join documents d on d.release = r.id where r.id = ?`
    )
  }

  of({ release, id, start, end }: RecordPlace): Citation {
    const row = this.#release.get(release) as ReleaseRow
    const text = givenText(row.text)
    return {
      releaseId: release,
      sourceId: row.source_id,
      url: row.url,
      headline: row.headline,
      publishedOn: row.published_on,
      recordId: id,
      evidence: { start, end, text: text.slice(start, end) },
      sentence: sentenceAt(text, start, end)
    }
  }
}
