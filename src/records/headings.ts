import type { RecordReader } from './reading.ts'

/** What stands above the running text, and the sentence that it opens with. */
export const headings: RecordReader = {
  name: 'headings',
  read({ document, release }) {
    const { headline, caption, dateline, body } = document.zones
    if (headline) release.headline ??= document.textOf(headline.from, headline.to)
    if (caption) release.caption = document.textOf(caption.from, caption.to)
    const opening = document.paragraphs[body.first]
    const first = opening && document.sentences[opening.firstSentence]
    if (!first) return
    let { from } = first
    if (dateline && dateline.from === from) from = dateline.to
    while (from < first.to && document.tokens[from]!.kind === 'mark' && !OPENING_MARKS.has(document.tokens[from]!.text))
      from++
    if (from < first.to) release.lead = document.textOf(from, first.to)
  }
}

/** A lead may open with speech or a bracket; the dash of a dateline is no part of it. */
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', "'", '(', '«'])
