import type { Release } from '../../../contract/index.ts'
import { type Mark, marksOf, type Segment, segmentsOf } from '../../../outputs/marks.ts'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import { anchorAt } from '../places.ts'
import { type Stretch, sentencesOf } from '../sentences.ts'

/** The text of a release with its evidence marked; what an anchor stands in can be told by its sentence. */
export function articleText(context: Context, release: Release, text: string): Html {
  const marks = marksOf(release).filter(({ kind }) => kind !== 'notices')
  const anchors = new Set(marks.map(({ start }) => start))
  const parts = inSentences(segmentsOf(text, marks), sentencesOf(text, marks), segment =>
    segmentHtml(context, segment, anchors.has(segment.start))
  )
  return html`<div class="text">${parts}</div>`
}

/** Puts the segments of each sentence into one element. */
function inSentences(
  segments: readonly Segment[],
  sentences: readonly Stretch[],
  htmlOf: (segment: Segment) => Part
): Part[] {
  const parts: Part[] = []
  let sentence: Part[] = []
  let at = 0
  for (const segment of cutAt(segments, sentences)) {
    const current = sentences[at]
    if (current === undefined || segment.start < current.start) {
      parts.push(htmlOf(segment))
      continue
    }
    sentence.push(htmlOf(segment))
    if (segment.start + segment.text.length < current.end) continue
    parts.push(html`<span class="sentence">${sentence}</span>`)
    sentence = []
    at++
  }
  return parts
}

/** The segments, cut once more wherever a stretch begins or ends. */
function* cutAt(segments: readonly Segment[], stretches: readonly Stretch[]): Generator<Segment> {
  const cuts = stretches.flatMap(({ start, end }) => [start, end])
  let next = 0
  for (const segment of segments) {
    const end = segment.start + segment.text.length
    let from = segment.start
    for (; next < cuts.length && cuts[next]! < end; next++) {
      const cut = cuts[next]!
      if (cut > from)
        yield { ...segment, start: from, text: segment.text.slice(from - segment.start, cut - segment.start) }
      from = Math.max(from, cut)
    }
    yield { ...segment, start: from, text: segment.text.slice(from - segment.start) }
  }
}

/** Evidence that is longer is a whole passage: it is underlined, or all the text would be coloured. */
const LONGEST_COLOURED = 60

function segmentHtml(context: Context, { text, start, marks }: Segment, isAnchor: boolean): Part {
  const [innermost] = marks
  if (!innermost) return text
  const ids = [...new Set(marks.map(({ id }) => id))]
  const classes = `mark ${innermost.kind}${innermost.end - innermost.start > LONGEST_COLOURED ? ' wide' : ''}`
  const title = [...new Set(marks.map(mark => inWords(context, mark)))].join('\n')
  return html`<a${isAnchor && html` id="${anchorAt(start)}"`} class="${classes}" href="#${innermost.id}" data-ids="${ids.join(' ')}" title="${title}">${text}</a>`
}

const inWords = ({ locale: { strings } }: Context, { kind, rule }: Mark): string =>
  `${kind === 'notices' ? '' : strings.kinds[kind]} · ${rule}`
