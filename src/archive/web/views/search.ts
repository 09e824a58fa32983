import type { Facet } from '../../types.ts'
import type { Context } from '../context.ts'
import { type FilterField, type WebFilter, without } from '../filter.ts'
import { type Html, html, type Part } from '../html.ts'
import { facetsHtml } from './facets.ts'
import { searchForm } from './form.ts'
import type { Content } from './layout.ts'
import { dayHtml, emptyState, joined, pagination } from './parts.ts'

export const HITS_PER_PAGE = 20

/** A piece of a passage, and whether it is what was sought. */
export interface PassagePiece {
  readonly text: string
  readonly isMatch: boolean
}

export interface HitModel {
  readonly releaseId: number
  readonly title: string
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly copies: number
  readonly passage: readonly PassagePiece[]
}

export interface PersonLine {
  readonly personId: number
  readonly name: string
  readonly latestPosition: string | null
}

export interface SearchModel {
  readonly filter: WebFilter
  readonly total: number
  readonly hits: readonly HitModel[]
  readonly facets: readonly Facet[]
  /** People that the words name. */
  readonly people: readonly PersonLine[]
  /** What a filter that is chosen is called: a person's name, a region's. */
  readonly labels: Partial<Record<FilterField, string>>
}

/** The page to search with: what was asked, what else to ask, and what fits. */
export function searchView(context: Context, model: SearchModel): Content {
  const { strings } = context.locale
  const { filter } = model
  const title = filter.words ? `${filter.words} · ${strings.pages.search}` : strings.archive
  return {
    title,
    section: 'search',
    body: html`<h1 class="quiet">${strings.archive}</h1>
${searchForm(context, filter)}
${context.isInFiles && html`<noscript><p class="empty">${strings.needsScript}</p></noscript>`}
<div class="search">
<section class="results" id="results" aria-live="polite">
<h2>${strings.results(model.total)}</h2>
${chosenHtml(context, model)}
${sortHtml(context, filter)}
${peopleHtml(context, model.people)}
${model.hits.length === 0 ? emptyState(strings.nothingFound, strings.nothingFoundHint) : html`<ol class="hits">${model.hits.map(hit => hitHtml(context, hit))}</ol>`}
${pagination(context, { page: filter.page ?? 1, total: model.total, size: HITS_PER_PAGE }, page => ({ to: 'search', filter: { ...filter, page } }))}
</section>
<aside class="facets" aria-label="${strings.filters}">${facetsHtml(context, filter, model.facets)}</aside>
</div>`
  }
}

function hitHtml(context: Context, hit: HitModel): Html {
  const { strings } = context.locale
  const about = joined([dayHtml(context, hit.publishedOn), hit.publisher, hit.copies > 0 && strings.copies(hit.copies)])
  return html`<li><h3><a href="${context.href({ to: 'release', id: hit.releaseId })}">${hit.title}</a></h3>
<p class="about">${about}</p>
<p class="passage">${hit.passage.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text))}</p></li>`
}

function peopleHtml(context: Context, people: readonly PersonLine[]): Part {
  if (people.length === 0) return null
  return html`<section class="named"><h3>${context.locale.strings.pages.people}</h3><ul>${people.map(
    ({ personId, name, latestPosition }) =>
      html`<li><a href="${context.href({ to: 'person', id: personId })}">${name}</a>${latestPosition !== null && html` <small>${latestPosition}</small>`}</li>`
  )}</ul></section>`
}

const SORTS = [undefined, 'newest', 'oldest'] as const

function sortHtml(context: Context, filter: WebFilter): Part {
  const { strings } = context.locale
  const labels = { best: strings.best, newest: strings.newest, oldest: strings.oldest }
  // Without words nothing fits better than anything else: the newest come first.
  const sorts = filter.words ? SORTS : SORTS.slice(1)
  const chosen = filter.sort ?? (filter.words ? undefined : 'newest')
  const links = sorts.map(sort => {
    const rest = without(filter, 'sort')
    const href = context.href({ to: 'search', filter: sort === undefined ? rest : { ...rest, sort } })
    return html`<a href="${href}"${sort === chosen && html` aria-current="true"`}>${labels[sort ?? 'best']}</a>`
  })
  return html`<p class="sort"><span>${strings.sort}:</span> ${joined(links, ' ')}</p>`
}

/** The filters that are chosen, each with the way to be rid of it. */
function chosenHtml(context: Context, { filter, labels }: SearchModel): Part {
  const { strings } = context.locale
  const chosen = chosenFilters(context, filter, labels)
  if (chosen.length === 0) return null
  const links = chosen.map(({ fields, label }) => {
    const href = context.href({ to: 'search', filter: without(filter, ...fields) })
    return html`<li><a href="${href}" aria-label="${strings.remove(label)}">${label} <span aria-hidden="true">×</span></a></li>`
  })
  const all = context.href({ to: 'search', filter: filter.words ? { words: filter.words } : {} })
  return html`<ul class="chosen">${links}${chosen.length > 1 && html`<li><a class="all" href="${all}">${strings.removeAll}</a></li>`}</ul>`
}

function chosenFilters(
  { locale: { strings, number } }: Context,
  filter: WebFilter,
  labels: SearchModel['labels']
): { fields: FilterField[]; label: string }[] {
  const { region, type, organization, person, year, award, awardKind, awardYear, min, max } = filter
  const range = [min === undefined ? '' : `≥ ${number(min)}`, max === undefined ? '' : `≤ ${number(max)}`]
  const all: (readonly [FilterField[], string | null])[] = [
    [['person'], person === undefined ? null : (labels.person ?? `${strings.person} ${person}`)],
    [['region'], region === undefined ? null : (labels.region ?? region)],
    [['type'], type === undefined ? null : strings.eventTypes[type]],
    [['organization'], organization ?? null],
    [['year'], year === undefined ? null : String(year)],
    [['award'], award ?? null],
    [['awardKind'], awardKind === undefined ? null : strings.awardKinds[awardKind]],
    [['awardYear'], awardYear === undefined ? null : `${strings.awardYear} ${awardYear}`],
    [['min', 'max'], (min ?? max) === undefined ? null : `${strings.attendance} ${range.filter(Boolean).join(', ')}`]
  ]
  return all.flatMap(([fields, label]) => (label === null ? [] : [{ fields, label }]))
}
