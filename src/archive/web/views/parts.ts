import type { Citation } from '../../types.ts'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Place } from '../places.ts'

/** The way to the sentence that says so, quoted in part. */
export function citationLink(context: Context, citation: Citation, text?: Part): Html {
  const { strings } = context.locale
  const place: Place = { to: 'release', id: citation.releaseId, at: citation.evidence.start }
  const title = strings.sentenceIn(citation.headline ?? citation.sourceId)
  return html`<a class="cite" href="${context.href(place)}" title="${title}">${text ?? strings.toSentence}</a>`
}

/** The sentence itself, with the evidence marked in it, as a link to its place. */
export function quotedSentence(context: Context, { sentence, evidence, ...citation }: Citation): Html {
  const from = Math.max(0, evidence.start - sentence.start)
  const to = Math.max(from, Math.min(sentence.text.length, evidence.end - sentence.start))
  const marked = html`${sentence.text.slice(0, from)}<mark>${sentence.text.slice(from, to)}</mark>${sentence.text.slice(to)}`
  return html`<blockquote class="sentence">${citationLink(context, { sentence, evidence, ...citation }, marked)}</blockquote>`
}

/** Links to the other pages of a long list; nothing where there is one page. */
export function pagination(
  context: Context,
  { page, total, size }: { readonly page: number; readonly total: number; readonly size: number },
  placeOf: (page: number) => Place
): Part {
  const { strings } = context.locale
  const pages = Math.ceil(total / size)
  if (pages < 2) return null
  const link = (to: number, rel: string, label: string): Part =>
    to >= 1 && to <= pages && html`<a rel="${rel}" href="${context.href(placeOf(to))}">${label}</a>`
  return html`<nav class="pagination" aria-label="${strings.pagination}">${link(page - 1, 'prev', strings.previous)}<span>${strings.pageNumber(page, pages)}</span>${link(page + 1, 'next', strings.next)}</nav>`
}

/** What says that a list is empty, and what may help. */
export const emptyState = (text: string, hint?: string): Html =>
  html`<p class="empty">${text}${hint !== undefined && html` <span>${hint}</span>`}</p>`

/** A day for people and for programs. */
export const dayHtml = (context: Context, start: string | null, end: string | null = null): Html =>
  start === null
    ? html`<span class="day">${context.locale.strings.noDate}</span>`
    : html`<time class="day" datetime="${start}">${context.locale.days(start, end)}</time>`

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between = ' · '): Part[] =>
  parts
    .filter(part => part !== null && part !== undefined && part !== false && part !== '')
    .flatMap((part, at) => (at === 0 ? [part] : [between, part]))

export const option = (value: string | number, label: string, isChosen: boolean): Html =>
  html`<option value="${value}"${isChosen && html` selected`}>${label}</option>`
