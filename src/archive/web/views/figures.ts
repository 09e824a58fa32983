import type { AttendanceAnswer, AwardAnswer, Found } from '../../types.ts'
import type { Context } from '../context.ts'
import { changed, type WebFilter } from '../filter.ts'
import { type Html, html, type Part } from '../html.ts'
import { type ChartModel, chartHtml } from './chart.ts'
import { type YearCount, yearsHtml } from './events.ts'
import { scopeForm } from './form.ts'
import type { Content } from './layout.ts'
import { citationLink, dayHtml, emptyState, joined } from './parts.ts'

export interface FiguresModel {
  readonly filter: WebFilter
  readonly year: number | undefined
  readonly years: readonly YearCount[]
  readonly events: ChartModel
  readonly attendance: ChartModel
  readonly awards: ChartModel
  readonly largest: Found<AttendanceAnswer>
  readonly given: Found<AwardAnswer>
}

/** Charts of events, attendance and awards by time and type, and the statements that they rest on. */
export function figuresView(context: Context, model: FiguresModel): Content {
  const { strings } = context.locale
  const { filter, year, years } = model
  const title = joined([strings.pages.figures, year]).join('')
  return {
    title,
    section: 'figures',
    body: html`<h1>${title}</h1>
<p class="hint">${strings.figuresHint}</p>
${scopeForm(context, context.href(year === undefined ? { to: 'figures' } : { to: 'figures', year }), filter)}
${yearsHtml(context, years, year, to => context.href({ to: 'figures', ...(to !== undefined && { year: to }), filter: changed(filter, {}) }))}
<div class="charts">${[model.attendance, model.awards, model.events].map(chart => chartHtml(context, chart))}</div>
${listSection(context, strings.largestAttendance, model.largest, [strings.attendance, strings.event, strings.date], row => attendanceRow(context, row))}
${listSection(context, strings.booksAndAwards, model.given, [strings.award, strings.giver, strings.recipients, strings.date], row => awardRow(context, row))}`
  }
}

function listSection<Item>(
  { locale: { strings } }: Context,
  title: string,
  { total, items }: Found<Item>,
  columns: readonly string[],
  rowOf: (item: Item) => Part
): Html {
  const rest = items.length < total && html`<p class="hint">${strings.shown(items.length, total)}</p>`
  const table = html`<div class="scroll"><table><caption class="hidden">${title}</caption><thead><tr>${columns.map(
    column => html`<th scope="col">${column}</th>`
  )}</tr></thead><tbody>${items.map(rowOf)}</tbody></table></div>`
  return html`<section><h2>${title}</h2>${items.length === 0 ? emptyState(strings.noFigures) : table}${rest}</section>`
}

function attendanceRow(
  context: Context,
  { value, qualifier, noun, eventName, eventType, date, citation }: AttendanceAnswer
): Html {
  const { strings, number } = context.locale
  const told = `${strings.qualifiers[qualifier](number(value))} ${noun}`
  const type = eventType !== null && html`<br><small>${strings.eventTypes[eventType]}</small>`
  return html`<tr><td>${citationLink(context, citation, told)}</td><td>${eventName}${type}</td><td>${dayHtml(context, date)}</td></tr>`
}

function awardRow(
  context: Context,
  { kind, title, year, quantity, unit, givers, recipients, date, citation }: AwardAnswer
): Html {
  const { strings, number } = context.locale
  const amount = quantity === null ? null : [number(quantity), unit].filter(Boolean).join(' ')
  const about = joined([strings.awardKinds[kind], year, amount])
  return html`<tr><td>${citationLink(context, citation, title)}<br><small>${about}</small></td><td>${joined(givers, ', ')}</td><td>${joined(recipients, ', ')}</td><td>${dayHtml(context, date)}</td></tr>`
}
