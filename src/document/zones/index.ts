import type { Document, Paragraph } from '../document.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { findSignOffs, type SignOff } from './sign-offs.ts'

export type { Dateline, SignOff }

/** The parts of a release that are not its running text. */
export interface Zones {
  readonly headline: TokenRange | null
  readonly caption: TokenRange | null
  readonly dateline: Dateline | null
  readonly signOffs: readonly SignOff[]
  /** The paragraphs of running text, half-open. */
  readonly body: { readonly first: number; readonly after: number }
}

/** A dateline stands at the top: below a headline, a caption and a line of credits. */
const DATELINE_PARAGRAPHS = 6
const LONGEST_HEADING = 30
const SENTENCE_ENDS = new Set(['.', '"', '”', '!', '?', ':', ','])
/** A caption is a sentence that the text's first one does not go on from. */
const LONGEST_CAPTION = 60

/** Tells headline, caption, dateline, sign-offs and body apart by place and spelling alone. */
export function findZones({ tokens, paragraphs }: Pick<Document, 'tokens' | 'paragraphs'>): Zones {
  const { signOffs, after } = findSignOffs(tokens, paragraphs)
  const { dateline, first } = findDateline(tokens, paragraphs)
  const heading = paragraphs.length > 1 && paragraphs[0] && isHeading(tokens, paragraphs[0]) ? paragraphs[0] : null
  const start = dateline ? first : heading && paragraphs.length > 2 ? 1 : 0
  const above = paragraphs.slice(0, start)
  const headline = heading && above.includes(heading) && !looksLikeCaption(tokens, heading) ? heading : null
  const caption = dateline ? above.find(paragraph => paragraph !== headline && !isHeading(tokens, paragraph)) : null
  const captionLine = caption ?? above.find(paragraph => paragraph !== headline && looksLikeCaption(tokens, paragraph))
  return {
    headline: headline && range(headline),
    caption: captionLine && captionLine.to - captionLine.from <= LONGEST_CAPTION ? range(captionLine) : null,
    dateline,
    signOffs,
    body: { first: start, after: Math.max(after, start) }
  }
}

const range = ({ from, to }: TokenRange): TokenRange => ({ from, to })

/** Short and without a full stop. */
const isHeading = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  to - from <= LONGEST_HEADING && !SENTENCE_ENDS.has(tokens[to - 1]!.text)

/** A picture's line ends in its date: "... di Balikpapan, Sabtu (28/11)". */
const looksLikeCaption = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens[to - 1]!.text === ')' || ['foto', 'keterangan', 'caption', 'ilustrasi'].includes(tokens[from]!.lower)

function findDateline(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[]
): { dateline: Dateline | null; first: number } {
  let doubtful: { dateline: Dateline; first: number } | null = null
  let isTop = true
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const dateline = datelineOf(tokens, paragraph, isTop)
    // "Kemudian, Bupati ..." under a paragraph of text is no town.
    isTop &&= isHeading(tokens, paragraph)
    if (dateline?.sure) return { dateline, first: paragraph.index }
    if (dateline) doubtful ??= { dateline, first: paragraph.index }
  }
  return doubtful ?? { dateline: null, first: 0 }
}
