import type { Facet, FacetName } from '../../types.ts'
import type { Context } from '../context.ts'
import { changed, type WebFilter } from '../filter.ts'
import { html, type Part } from '../html.ts'

/** How many of the choices are seen before the list is opened. */
const SEEN = 6

/** Ranges of attendance, by their lower ends. */
export const ATTENDANCE_RANGES: readonly (readonly [min: number, max: number | null])[] = [
  [1, 49],
  [50, 99],
  [100, 249],
  [250, 499],
  [500, 999],
  [1000, null]
]

/** What choosing a value of a facet adds to a filter. */
function changeBy(name: FacetName, value: string): WebFilter {
  if (name === 'year' || name === 'awardYear') return { [name]: Number(value) }
  if (name !== 'attendance') return { [name]: value }
  const [min, max] = ATTENDANCE_RANGES.find(([lowest]) => String(lowest) === value)!
  return max === null ? { min } : { min, max }
}

export function facetsHtml(context: Context, filter: WebFilter, facets: readonly Facet[]): Part {
  return facets.filter(({ choices }) => choices.length > 0).map(facet => facetHtml(context, filter, facet))
}

function facetHtml(context: Context, filter: WebFilter, { name, choices }: Facet): Part {
  const { strings, number } = context.locale
  const links = choices.map(({ value, label, releases }) => {
    const href = context.href({ to: 'search', filter: changed(filter, changeBy(name, value)) })
    return html`<li><a href="${href}"><span>${label ?? labelOf(context, name, value)}</span> <small>${number(releases)}</small></a></li>`
  })
  const rest = links.slice(SEEN)
  return html`<section><h3>${strings[name]}</h3><ul>${links.slice(0, SEEN)}</ul>${
    rest.length > 0 && html`<details><summary>+ ${number(rest.length)}</summary><ul>${rest}</ul></details>`
  }</section>`
}

function labelOf({ locale: { strings, number } }: Context, name: FacetName, value: string): string {
  if (name === 'type') return strings.eventTypes[value as keyof typeof strings.eventTypes]
  if (name === 'awardKind') return strings.awardKinds[value as keyof typeof strings.awardKinds]
  if (name !== 'attendance') return value
  const [min, max] = ATTENDANCE_RANGES.find(([lowest]) => String(lowest) === value)!
  return max === null ? `≥ ${number(min)}` : `${number(min)}–${number(max)}`
}

/** What is chosen needs no choice; a province has regions within. */
export function isChosen(filter: WebFilter, facet: FacetName): boolean {
  if (facet === 'region') return filter.region !== undefined && filter.region.length > 2
  if (facet === 'attendance') return filter.min !== undefined || filter.max !== undefined
  return filter[facet] !== undefined
}
