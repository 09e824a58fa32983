import type { Document, Paragraph } from './document.ts'
import type { TokenRange } from './sentences.ts'
import type { Token } from './token.ts'

/** The parts of a release that are not its running text. All are token ranges. */
export interface Zones {
  readonly headline: TokenRange | null
  readonly caption: TokenRange | null
  /** Without the dash after it. */
  readonly dateline: TokenRange | null
  readonly byline: TokenRange | null
  /** The paragraphs of running text, half-open. */
  readonly body: { readonly first: number; readonly after: number }
}

const DATELINE_ENDS = new Set(['-', '–', '—', ':', '|', '~', '−'])
/** "KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO, HUMAS (12/03/2019)" and a little room. */
const LONGEST_DATELINE = 16
/** A dateline stands at the top: below a headline, a caption and a line of credits. */
const DATELINE_PARAGRAPHS = 4

/** Tells headline, caption, dateline, byline and body apart by place and spelling alone. */
export function findZones(document: Pick<Document, 'tokens' | 'paragraphs' | 'sentences'>): Zones {
  const { tokens, paragraphs } = document
  const byline = bylineOf(tokens, paragraphs)
  let dateline: TokenRange | null = null
  let first = 0
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    dateline = datelineOf(tokens, paragraph)
    if (dateline) {
      first = paragraph.index
      break
    }
  }
  if (!dateline && paragraphs.length > 2 && isHeading(tokens, paragraphs[0]!)) first = 1
  const above = paragraphs.slice(0, first)
  const heading = above.find(paragraph => isHeading(tokens, paragraph)) ?? null
  const caption = above.find(paragraph => paragraph !== heading) ?? null
  return {
    headline: heading && !caption && dateline === null ? range(heading) : null,
    caption: caption ? range(caption) : dateline && heading ? range(heading) : null,
    dateline,
    byline,
    body: { first, after: paragraphs.length }
  }
}

const range = ({ from, to }: TokenRange): TokenRange => ({ from, to })

function isHeading(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from <= 30 && !['.', '"', '”'].includes(tokens[to - 1]!.text)
}

/** The leading place name up to a dash: "BALIKPAPAN -", "Padang, Humas--", "KOTA BANDUNG --". */
function datelineOf(tokens: readonly Token[], paragraph: Paragraph): TokenRange | null {
  const { from } = paragraph
  if (tokens[from]?.kind !== 'word' || tokens[from].shape === 'lower') return null
  const limit = Math.min(paragraph.to, from + LONGEST_DATELINE)
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at]!
    if (DATELINE_ENDS.has(token.text)) {
      const spaced = !token.glued || !tokens[at + 1]?.glued || DATELINE_ENDS.has(tokens[at + 1]!.text)
      return spaced && at + 1 < paragraph.to ? { from, to: at } : null
    }
    if (token.kind === 'word' && token.shape === 'lower') return null
  }
  return null
}

/** A bracket at the very end: "(fs/ags/HUMAS MENPANRB)". */
function bylineOf(tokens: readonly Token[], paragraphs: readonly Paragraph[]): TokenRange | null {
  const last = paragraphs.at(-1)
  if (!last) return null
  let to = last.to
  while (to > last.from && tokens[to - 1]!.text === '.') to--
  if (tokens[to - 1]?.text !== ')') return null
  for (let at = to - 2; at >= Math.max(last.from, to - 20); at--) {
    if (tokens[at]!.text === '(') return { from: at, to }
  }
  return null
}
