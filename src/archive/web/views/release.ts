import type { StoredRelease } from '../../types.ts'
import type { Context } from '../context.ts'
import { html, type Part } from '../html.ts'
import { articleText } from './article-text.ts'
import type { Content } from './layout.ts'
import { dayHtml, joined } from './parts.ts'
import { recordsHtml } from './records.ts'

/** A release: its text with the evidence marked, and beside it what was read from it. */
export function releaseView(context: Context, stored: StoredRelease): Content {
  const { strings } = context.locale
  const { release, text } = stored
  const title = release.headline ?? release.lead ?? release.source.id
  return {
    title,
    section: 'release',
    body: html`<article class="release">
<h1>${title}</h1>
<p class="about">${aboutHtml(context, stored)}</p>
${copiesHtml(context, stored)}
<div class="columns">
<section aria-label="${strings.text}">${articleText(context, release, text)}</section>
<aside aria-label="${strings.records}"><h2>${strings.records}</h2><p class="hint">${strings.recordsHint}</p>${recordsHtml(context, stored)}</aside>
</div>
</article>`
  }
}

function aboutHtml(context: Context, { release }: StoredRelease): Part[] {
  const { publisher, url, path, id } = release.source
  // An address of any other kind could run something.
  const isWeb = url !== null && /^https?:/i.test(url)
  return joined([
    dayHtml(context, release.publishedOn?.date ?? null),
    publisher,
    isWeb ? html`<a href="${url}" rel="noreferrer external">${url}</a>` : (path ?? id)
  ])
}

function copiesHtml(context: Context, { sameAs, copies }: StoredRelease): Part {
  if (copies.length === 0) return null
  const { strings, number } = context.locale
  const links = copies.map(id => html`<a href="${context.href({ to: 'release', id })}">#${number(id)}</a>`)
  return html`<p class="copies">${sameAs !== null && '↩ '}${strings.sameAs}: ${joined(links, ', ')}</p>`
}
