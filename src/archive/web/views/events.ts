import type { EventAnswer } from '../../types.ts'
import type { Context } from '../context.ts'
import { changed, type WebFilter } from '../filter.ts'
import { type Html, html, type Part } from '../html.ts'
import { type ChartModel, chartHtml } from './chart.ts'
import { scopeForm } from './form.ts'
import type { Content } from './layout.ts'
import { citationLink, dayHtml, emptyState, joined, pagination } from './parts.ts'

export const EVENTS_PER_PAGE = 200

export interface YearCount {
  readonly year: number
  readonly count: number
}

export interface EventsModel {
  readonly filter: WebFilter
  readonly years: readonly YearCount[]
  readonly chart: ChartModel
  /** The year that is looked at, with its events; without one, there are only the years. */
  readonly year: number | undefined
  readonly page: number
  readonly total: number
  readonly events: readonly EventAnswer[]
}

/** The timeline: years, and the events of a year by month. */
export function eventsView(context: Context, model: EventsModel): Content {
  const { strings } = context.locale
  const { filter, year, years, page, total } = model
  const title = year === undefined ? strings.pages.events : strings.monthsOf(String(year))
  return {
    title,
    section: 'events',
    body: html`<h1>${title}</h1>
<p class="hint">${strings.timelineHint}</p>
${scopeForm(context, context.href(year === undefined ? { to: 'events' } : { to: 'events', year }), filter)}
${yearsHtml(context, years, year, to => context.href({ to: 'events', ...(to !== undefined && { year: to }), filter: changed(filter, {}) }))}
${chartHtml(context, model.chart)}
${year !== undefined && (model.events.length === 0 ? emptyState(strings.nothingFound) : html`<h2>${strings.events(total)}</h2>${timelineHtml(context, model.events)}${pagination(context, { page, total, size: EVENTS_PER_PAGE }, to => ({ to: 'events', year, page: to, filter: changed(filter, {}) }))}`)}`
  }
}

/** Links to each year, with how much there is. */
export function yearsHtml(
  { locale: { strings, number } }: Context,
  years: readonly YearCount[],
  chosen: number | undefined,
  href: (year: number | undefined) => string
): Part {
  if (years.length === 0) return null
  return html`<nav class="years" aria-label="${strings.years}"><ul><li><a href="${href(undefined)}"${
    chosen === undefined && html` aria-current="page"`
  }>${strings.anyYear}</a></li>${years.map(
    ({ year, count }) =>
      html`<li><a href="${href(year)}"${year === chosen && html` aria-current="page"`}>${year} <small>${number(count)}</small></a></li>`
  )}</ul></nav>`
}

/** Events under the months in which they begin. */
export function timelineHtml(context: Context, events: readonly EventAnswer[]): Html {
  const months = new Map<string, EventAnswer[]>()
  for (const event of events) {
    const month = event.start?.slice(0, 7) ?? ''
    months.set(month, [...(months.get(month) ?? []), event])
  }
  const { locale } = context
  return html`${[...months].map(
    ([month, ofMonth]) =>
      html`<section class="month"><h3>${month === '' ? locale.strings.undated : locale.month(month)}</h3><ol class="timeline">${ofMonth.map(event => eventHtml(context, event))}</ol></section>`
  )}`
}

function eventHtml(context: Context, event: EventAnswer): Html {
  const { strings } = context.locale
  const about = joined([
    strings.eventTypes[event.type],
    event.status === 'planned' && strings.planned,
    event.venue,
    event.regionName
  ])
  return html`<li>${dayHtml(context, event.start, event.end)}<div>${citationLink(context, event.citation, event.name)}<p class="about">${about}</p></div></li>`
}
