import type { Join, PersonEvent, PersonHandover, PersonProfile } from '../../types.ts'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Content } from './layout.ts'
import { citationLink, dayHtml, joined, quotedSentence } from './parts.ts'
import { positionsHtml } from './positions.ts'

/** A person: positions over time, events, handovers, quotes, and why they are one person. */
export function personView(context: Context, profile: PersonProfile): Content {
  const { strings } = context.locale
  const { personId, name, names, releases, events, handovers, quotes, joins } = profile
  const others = names.filter(other => other.name !== name)
  const all = context.href({ to: 'search', filter: { person: personId } })
  return {
    title: name,
    section: 'person',
    body: html`<h1>${name}</h1>
<p class="about">${joined([
      strings.releases(releases),
      strings.events(events.total),
      html`<a href="${all}">${strings.allReleasesOf}</a>`
    ])}</p>
${
  others.length > 0 &&
  html`<p><span class="hint">${strings.aliases}:</span> ${joined(
    others.map(other => other.name),
    ', '
  )}</p>`
}
<section><h2>${strings.positions}</h2>${positionsHtml(context, profile.positions)}</section>
${section(context, strings.eventsOf, events, event => eventRow(context, event), [strings.date, strings.event, strings.role])}
${section(context, strings.handovers, handovers, handover => handoverRow(context, handover), [strings.date, strings.items, strings.role])}
${
  quotes.items.length > 0 &&
  html`<section><h2>${strings.quotes}</h2>${quotes.items.map(
    ({ publishedOn, citation }) =>
      html`<div class="quote">${dayHtml(context, publishedOn)}${quotedSentence(context, citation)}</div>`
  )}${shownOf(context, quotes)}</section>`
}
<section><h2>${strings.joins}</h2><p class="hint">${strings.joinsHint}</p><details><summary>${strings.mentions(joins.total)}</summary>
<table><caption class="hidden">${strings.joins}</caption><thead><tr><th scope="col">${strings.date}</th><th scope="col">${strings.name}</th><th scope="col">${strings.reason}</th></tr></thead><tbody>${joins.items.map(join => joinRow(context, join))}</tbody></table>${shownOf(context, joins)}</details></section>`
  }
}

interface Listed<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/** A table of what there is; nothing where there is nothing. */
function section<Item>(
  context: Context,
  title: string,
  list: Listed<Item>,
  rowOf: (item: Item) => Part,
  columns: readonly string[]
): Part {
  if (list.items.length === 0) return null
  return html`<section><h2>${title}</h2><table><caption class="hidden">${title}</caption><thead><tr>${columns.map(
    column => html`<th scope="col">${column}</th>`
  )}</tr></thead><tbody>${list.items.map(rowOf)}</tbody></table>${shownOf(context, list)}</section>`
}

function shownOf({ locale: { strings } }: Context, { total, items }: Listed<unknown>): Part {
  return items.length < total && html`<p class="hint">${strings.shown(items.length, total)}</p>`
}

function eventRow(context: Context, event: PersonEvent): Html {
  const { strings } = context.locale
  const about = joined([strings.eventTypes[event.type], event.regionName])
  const roles = [...new Set(event.roles)].map(role => strings.roles[role])
  return html`<tr><td>${dayHtml(context, event.start, event.end)}</td><td>${citationLink(context, event.citation, event.name)}<br><small>${about}</small></td><td>${joined(roles, ', ')}</td></tr>`
}

function handoverRow(context: Context, { side, date, titles, others, citation }: PersonHandover): Html {
  const { strings } = context.locale
  const things = titles.join(', ') || citation.evidence.text
  const parties = others.length > 0 && html`<br><small>${side === 'giver' ? '→' : '←'} ${joined(others, ', ')}</small>`
  return html`<tr><td>${dayHtml(context, date)}</td><td>${citationLink(context, citation, things)}${parties}</td><td>${side === 'giver' ? strings.gave : strings.received}</td></tr>`
}

function joinRow(context: Context, { name, reason, citation }: Join): Html {
  const { reasons } = context.locale.strings
  const words = reason.split(', ').map(part => reasons[part] ?? part)
  return html`<tr><td>${dayHtml(context, citation.publishedOn)}</td><td>${citationLink(context, citation, name)}</td><td>${words.join(', ')}</td></tr>`
}
