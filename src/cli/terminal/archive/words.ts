import type { Citation, Found, Span } from '../../../archive/index.ts'
import { plain } from '../../../outputs/plain.ts'
import type { Colors } from '../colors.ts'

/** How a list is shown. */
export interface ListStyle {
  readonly width: number
  readonly colors: Colors
}

/** A text of a release as one line that cannot command the terminal. */
export const line = (text: string): string => plain(text.replace(/\s+/g, ' ').trim())

/** Where something stands: "#1023 354-383", the release's number in the archive and the offsets in its text. */
export const placeOf = ({ releaseId, evidence }: Citation): string => `#${releaseId} ${evidence.start}-${evidence.end}`

/** The sentence that says so, its evidence marked, and where it stands. */
export function cited(citation: Citation, colors: Colors): string {
  const { sentence, evidence, url } = citation
  const link = url === null ? '' : ` ${plain(url)}`
  return `${marked(sentence, [evidence], colors.bold)} ${colors.dim(`[${placeOf(citation)}${link}]`)}`
}

/** A stretch of text with some of it painted. */
export function marked(whole: Span, parts: readonly Span[], paint: (text: string) => string): string {
  let marked = ''
  let at = whole.start
  const cut = (from: number, to: number): string =>
    plain(whole.text.slice(from - whole.start, to - whole.start).replace(/\s+/g, ' '))
  for (const { start, end } of parts) {
    if (start < at || end > whole.end) continue
    marked += cut(at, start) + paint(cut(start, end))
    at = end
  }
  return (marked + cut(at, whole.end)).trim()
}

/** "3 of 152 releases" */
export const countLine = ({ total, items }: Found<unknown>, what: string): string =>
  items.length < total ? `${items.length} of ${total} ${what}\n` : `${total} ${what}\n`
