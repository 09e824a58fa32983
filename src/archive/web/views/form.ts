import { regionName } from '../../regions.ts'
import type { Context } from '../context.ts'
import { type FilterField, nameOf, type WebFilter } from '../filter.ts'
import { type Html, html, type Part } from '../html.ts'
import { PROVINCES } from '../tiles.ts'
import { option } from './parts.ts'

/** The form of the search page. What the short lists of filters offer beside it stays as it is chosen. */
export function searchForm(context: Context, filter: WebFilter): Html {
  const { strings } = context.locale
  return html`<form class="ask" role="search" action="${context.href({ to: 'search' })}" method="get">
${hiddenFields(context)}${kept(filter, ['person', 'sort'])}
<div class="words"><label for="words">${strings.words}</label>
<input id="words" type="search" name="${nameOf('words')}" value="${filter.words}" autocomplete="off" spellcheck="false" aria-describedby="words-hint">
<button>${strings.find}</button>
<p id="words-hint">${strings.wordsHint}</p></div>
<details><summary>${strings.more}</summary>
<div class="fields">
${regionField(context, filter)}
${typeField(context, filter)}
${input(strings.organization, 'organization', filter, 'text')}
${input(strings.year, 'year', filter, 'year')}
${input(strings.award, 'award', filter, 'text')}
${awardKindField(context, filter)}
${input(strings.awardYear, 'awardYear', filter, 'year')}
${input(strings.atLeast, 'min', filter, 'count')}
${input(strings.atMost, 'max', filter, 'count')}
</div></details>
</form>`
}

/** Narrows a page of people, events or figures to a region, a type, and where the page has none of its own a year. */
export function scopeForm(context: Context, action: string, filter: WebFilter, withYear = false): Part {
  if (context.isInFiles) return null
  return html`<form class="scope" action="${action}" method="get">${hiddenFields(context)}
${regionField(context, filter)}${typeField(context, filter)}${withYear && input(context.locale.strings.year, 'year', filter, 'year')}
<button>${context.locale.strings.find}</button></form>`
}

export const hiddenFields = ({ hidden }: Context): Part =>
  hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

const kept = (filter: WebFilter, fields: readonly FilterField[]): Part =>
  fields.map(
    field => filter[field] !== undefined && html`<input type="hidden" name="${nameOf(field)}" value="${filter[field]}">`
  )

function regionField({ locale: { strings } }: Context, { region }: WebFilter): Html {
  const isOther = region !== undefined && !PROVINCES.some(({ code }) => code === region)
  return html`<div><label for="region">${strings.region}</label><select id="region" name="${nameOf('region')}">${option('', strings.any, false)}${
    isOther && option(region, regionName(region) ?? region, true)
  }${PROVINCES.map(({ code, name }) => option(code, name, code === region))}</select></div>`
}

const typeField = ({ locale: { strings } }: Context, { type }: WebFilter): Html =>
  html`<div><label for="type">${strings.type}</label><select id="type" name="${nameOf('type')}">${option('', strings.any, false)}${Object.entries(
    strings.eventTypes
  ).map(([value, label]) => option(value, label, value === type))}</select></div>`

const awardKindField = ({ locale: { strings } }: Context, { awardKind }: WebFilter): Html =>
  html`<div><label for="kind">${strings.awardKind}</label><select id="kind" name="${nameOf('awardKind')}">${option('', strings.any, false)}${Object.entries(
    strings.awardKinds
  ).map(([value, label]) => option(value, label, value === awardKind))}</select></div>`

/** What keeps a browser from sending what would not be understood. */
const INPUTS = {
  text: html`type="text" maxlength="200"`,
  year: html`type="number" min="1945" max="2099" step="1"`,
  count: html`type="number" min="0" max="999999999" step="1"`
}

const input = (label: string, field: FilterField, filter: WebFilter, kind: keyof typeof INPUTS): Html =>
  html`<div><label for="${field}">${label}</label><input id="${field}" name="${nameOf(field)}" value="${filter[field]}" ${INPUTS[kind]}></div>`
