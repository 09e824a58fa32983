import type { EventAnswer, Found, PlaceCount } from '../../types.ts'
import type { Context } from '../context.ts'
import { html } from '../html.ts'
import { timelineHtml } from './events.ts'
import type { Content } from './layout.ts'
import { emptyState, joined } from './parts.ts'
import { type CountedPerson, peopleTable } from './people.ts'
import { placesTable } from './regions.ts'

export interface RegionModel {
  readonly code: string
  readonly name: string
  /** The province around a regency or city. */
  readonly around: { readonly code: string; readonly name: string } | null
  readonly within: readonly PlaceCount[]
  readonly releases: number
  readonly events: Found<EventAnswer>
  readonly people: readonly CountedPerson[]
}

/** A province, regency or city: what lies within, its newest events, who took part in most of them. */
export function regionView(context: Context, model: RegionModel): Content {
  const { strings } = context.locale
  const { code, name, around, within, releases, events, people } = model
  const all = context.href({ to: 'search', filter: { region: code } })
  return {
    title: name,
    section: 'region',
    body: html`<h1>${name}</h1>
<p class="about">${joined([
      around && html`<a href="${context.href({ to: 'region', code: around.code })}">${around.name}</a>`,
      html`<a href="${all}">${strings.releases(releases)}</a>`,
      strings.events(events.total)
    ])}</p>
<div class="pair">
<section><h2>${strings.eventsIn(name)}</h2>${
      events.items.length === 0
        ? emptyState(strings.nothingFound)
        : html`${timelineHtml(context, events.items)}${events.items.length < events.total && html`<p class="hint">${strings.shown(events.items.length, events.total)}</p>`}`
    }</section>
<div>${people.length > 0 && html`<section><h2>${context.isInFiles ? strings.peopleIn(name) : html`<a href="${context.href({ to: 'people', filter: { region: code } })}">${strings.peopleIn(name)}</a>`}</h2>${peopleTable(context, people)}</section>`}
${within.length > 0 && html`<section><h2>${strings.within(name)}</h2>${placesTable(context, within, strings.regionsCounted)}</section>`}</div>
</div>`
  }
}
