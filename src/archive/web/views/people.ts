import type { Context } from '../context.ts'
import { changed, type WebFilter } from '../filter.ts'
import { type Html, html, type Part } from '../html.ts'
import { hiddenFields, scopeForm } from './form.ts'
import type { Content } from './layout.ts'
import { emptyState, pagination } from './parts.ts'
import type { PersonLine } from './search.ts'

export const PEOPLE_PER_PAGE = 100

export interface CountedPerson extends PersonLine {
  readonly releases: number
  readonly events: number
}

export interface PeopleModel {
  /** What they took part in. */
  readonly filter: WebFilter
  /** The name that was looked for. */
  readonly name: string | undefined
  readonly page: number
  readonly total: number
  readonly people: readonly CountedPerson[]
}

/** People by how many releases name them. */
export function peopleView(context: Context, model: PeopleModel): Content {
  const { strings } = context.locale
  const { filter, name, page, total, people } = model
  return {
    title: strings.pages.people,
    section: 'people',
    body: html`<h1>${strings.pages.people}</h1>
<form class="ask" role="search" action="${context.href({ to: 'people' })}" method="get">${hiddenFields(context)}
<div class="words"><label for="name">${strings.findPerson}</label>
<input id="name" type="search" name="name" value="${name}" autocomplete="off" spellcheck="false" maxlength="200"><button>${strings.find}</button></div></form>
${scopeForm(context, context.href({ to: 'people' }), filter, true)}
<section id="results" aria-live="polite"><h2>${strings.people(total)}</h2>
${people.length === 0 ? emptyState(strings.nothingFound) : peopleTable(context, people)}
${!name && pagination(context, { page, total, size: PEOPLE_PER_PAGE }, to => ({ to: 'people', page: to, filter: changed(filter, {}) }))}</section>`
  }
}

/** People in a table, with what they were last and how often they are named. */
export function peopleTable(context: Context, people: readonly CountedPerson[], caption?: string): Html {
  const { strings, number } = context.locale
  const row = ({ personId, name, latestPosition, releases, events }: CountedPerson): Part =>
    html`<tr><td><a href="${context.href({ to: 'person', id: personId })}">${name}</a><br><small>${latestPosition}</small></td><td class="number">${number(releases)}</td><td class="number">${number(events)}</td></tr>`
  return html`<table><caption${caption === undefined && html` class="hidden"`}>${caption ?? strings.pages.people}</caption>
<thead><tr><th scope="col">${strings.name}</th><th scope="col" class="number">${strings.release}</th><th scope="col" class="number">${strings.pages.events}</th></tr></thead>
<tbody>${people.map(row)}</tbody></table>`
}
