import type { Document } from '../../document/document.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { Chart } from '../../engine/chart.ts'
import { speechVerbOf } from '../../lexicon/speech-verbs.ts'
import { type MentionOf, mentionsOf } from '../../mentions/kind.ts'

/** A sentence of running text, or as many as a quotation in it runs over, with the tag that follows the quotation. */
export interface Passage extends TokenRange {
  readonly paragraph: number
  readonly quotations: readonly MentionOf<'quotation'>[]
}

/** Cuts the body into passages: “Kami hadir. Kami bekerja.” Ujar Camat. is one. */
export function passagesOf(chart: Chart): Passage[] {
  const { document } = chart
  const quotations = mentionsOf(chart, 'quotation')
  const passages: Passage[] = []
  let nextQuotation = 0
  for (const paragraph of document.paragraphs.slice(document.zones.body.first, document.zones.body.after)) {
    let from = bodyStart(document, paragraph)
    let after = nextQuotation
    for (let at = paragraph.firstSentence; at < paragraph.afterSentence; at++) {
      const to = document.sentences[at]!.to
      if (to <= from) continue
      while (nextQuotation < quotations.length && quotations[nextQuotation]!.from < from) nextQuotation++
      after = Math.max(after, nextQuotation)
      while (after < quotations.length && quotations[after]!.from < to) after++
      const last = after > nextQuotation ? quotations[after - 1]! : null
      const goesOn = to < paragraph.to && last !== null && (last.to > to || tagFollows(document, last.to, to))
      if (goesOn) continue
      const inside = quotations.slice(nextQuotation, after)
      const cut = inside.find(quotation => opensAfterStop(document, quotation, from))?.from
      if (cut !== undefined) {
        const before = inside.filter(quotation => quotation.from < cut)
        passages.push({ from, to: cut, paragraph: paragraph.index, quotations: before })
        from = cut
      }
      const quoted = inside.filter(quotation => quotation.from >= from)
      passages.push({ from, to, paragraph: paragraph.index, quotations: quoted })
      from = to
    }
  }
  return passages
}

/** "menjual.“Kalau": the space was forgotten, the quotation begins a sentence. */
const opensAfterStop = (document: Document, { from }: MentionOf<'quotation'>, start: number): boolean =>
  from > start && STOPS.has(document.tokens[from - 1]!.text)

const STOPS = new Set(['.', '!', '?'])

/** Behind the dateline and its dash, where the paragraph has one. */
function bodyStart(document: Document, paragraph: TokenRange): number {
  const { dateline } = document.zones
  if (!dateline || dateline.from < paragraph.from || dateline.to >= paragraph.to) return paragraph.from
  let from = dateline.to
  while (from < paragraph.to - 1 && document.tokens[from]!.kind === 'mark' && from < dateline.to + 3) from++
  return from
}

/** The sentence ends with the quotation, and the next one is its tag. */
function tagFollows(document: Document, quotationEnd: number, sentenceEnd: number): boolean {
  if (sentenceEnd - quotationEnd > 2) return false
  return speechVerbOf(document.tokens[sentenceEnd]!)?.voice === 'bare'
}
