import type { Release } from '../../contract/index.ts'
import type { ReadArticle } from '../format.ts'
import { type Mark, marksOf, type Segment, segmentsOf } from '../marks.ts'
import { type AnyRecord, labelOf, type Piece, RECORD_KINDS, type RecordKind, RecordView } from '../records.ts'
import { escapeHtml } from './escape.ts'

/** Stands for what tells a release's ids from those of others on the page, until its place there is known. */
export const ID_PREFIX = '\0'

/** A release on a page: its text with the marks, and its records beside. */
export function articleHtml({ release, text }: ReadArticle): string {
  const { dateline } = release
  const title = escapeHtml(titleOf(release))
  return `<article id="${ID_PREFIX}release">
<h2>${title}</h2>
<p class="about">${aboutHtml(release)}${dateline ? ` · ${escapeHtml(dateline.text)}` : ''}</p>
<div class="columns">
<div class="text">${segmentsOf(text, marksOf(release)).map(segmentHtml).join('')}</div>
<aside>${recordsHtml(release)}</aside>
</div>
</article>
`
}

export const titleOf = (release: Release): string => release.headline ?? release.lead ?? release.source.id

function aboutHtml({ publishedOn, source }: Release): string {
  const { publisher, url, path, id } = source
  // An address of any other kind could run something.
  const isWeb = url !== null && /^https?:/i.test(url)
  const address = isWeb ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>` : ''
  const words = [publishedOn?.date, publisher, path ?? id].filter(word => typeof word === 'string').map(escapeHtml)
  return [...words, address].filter(Boolean).join(' · ')
}

function segmentHtml({ text, marks }: Segment): string {
  const [innermost] = marks
  if (!innermost) return escapeHtml(text)
  const classes = `mark ${innermost.kind}`
  const told = escapeHtml([...new Set(marks.map(markInWords))].join('\n'))
  const ids = [...new Set(marks.flatMap(({ id }) => (id === null ? [] : [ID_PREFIX + escapeHtml(id)])))]
  if (ids.length === 0) return `<span class="${classes}" title="${told}">${escapeHtml(text)}</span>`
  return `<a class="${classes}" href="#${ids[0]}" data-ids="${ids.join(' ')}" title="${told}">${escapeHtml(text)}</a>`
}

const markInWords = ({ id, kind, rule }: Mark): string => `${id ?? kind} · ${rule}`

function recordsHtml(release: Release): string {
  const view = new RecordView(release)
  return RECORD_KINDS.filter(kind => release[kind].length > 0)
    .map(
      kind =>
        `<section class="${kind}"><h3>${kind} <small>${release[kind].length}</small></h3><ul>${release[kind]
          .map(record => recordHtml(kind, record, view))
          .join('')}</ul></section>`
    )
    .join('')
}

function recordHtml<Kind extends RecordKind>(
  kind: Kind,
  record: Release[Kind][number] & AnyRecord,
  view: RecordView
): string {
  const fields = view
    .fieldsOf(record)
    .map(({ name, pieces }) => `<dt>${escapeHtml(name)}</dt><dd>${pieces.map(pieceHtml).join('')}</dd>`)
  const rules = [...new Set(record.evidence.map(({ rule }) => rule))].join(', ')
  return `<li class="record ${kind}" id="${ID_PREFIX}${escapeHtml(record.id)}" tabindex="0"><strong>${escapeHtml(
    labelOf(kind, record)
  )}</strong>${fields.length > 0 ? `<dl>${fields.join('')}</dl>` : ''}<small>${escapeHtml(rules)} · ${Math.round(
    record.confidence * 100
  )} %</small></li>`
}

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece)
  return `<a href="#${ID_PREFIX}${escapeHtml(piece.id)}">${escapeHtml(piece.label)}</a>`
}
