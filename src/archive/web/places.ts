import { queryOf, type WebFilter } from './filter.ts'

/** Where a link may lead. */
export type Place =
  | { readonly to: 'search'; readonly filter?: WebFilter }
  | { readonly to: 'release'; readonly id: number; readonly at?: number }
  | { readonly to: 'people'; readonly page?: number; readonly filter?: WebFilter }
  | { readonly to: 'person'; readonly id: number }
  | { readonly to: 'events'; readonly year?: number; readonly page?: number; readonly filter?: WebFilter }
  | { readonly to: 'regions'; readonly filter?: WebFilter }
  | { readonly to: 'region'; readonly code: string }
  | { readonly to: 'figures'; readonly year?: number; readonly filter?: WebFilter }

export type Section = Place['to']

/** A place as a path without its beginning and end: "releases/12", with what is asked of it and where on it. */
export interface Address {
  readonly path: string
  readonly query: URLSearchParams
  readonly hash: string
}

/** The name of the evidence that begins at a place in the text. */
export const anchorAt = (start: number): string => `e${start}`

export function addressOf(place: Place): Address {
  const query = 'filter' in place && place.filter ? queryOf(place.filter) : new URLSearchParams()
  const hash = place.to === 'release' && place.at !== undefined ? `#${anchorAt(place.at)}` : ''
  return { path: pathOf(place), query, hash }
}

function pathOf(place: Place): string {
  switch (place.to) {
    case 'search':
      return 'index'
    case 'release':
      return `releases/${place.id}`
    case 'people':
      return numbered('people/index', place.page)
    case 'person':
      return `people/${place.id}`
    case 'events':
      return numbered(place.year === undefined ? 'events/index' : `events/${place.year}`, place.page)
    case 'regions':
      return 'regions/index'
    case 'region':
      return `regions/${place.code}`
    case 'figures':
      return place.year === undefined ? 'figures/index' : `figures/${place.year}`
  }
}

/** Pages after the first have a number: "people/page-2". */
function numbered(path: string, page = 1): string {
  if (page === 1) return path
  return `${path.replace(/index$/, '')}${path.endsWith('index') ? 'page' : ''}-${page}`
}

/** The patterns of paths, and the places that they mean. */
const PATTERNS: readonly (readonly [RegExp, (...found: string[]) => Place])[] = [
  [/^\/$/, () => ({ to: 'search' })],
  [/^\/releases\/(\d{1,9})$/, id => ({ to: 'release', id: Number(id) })],
  [/^\/people$/, () => ({ to: 'people' })],
  [/^\/people\/page-(\d{1,6})$/, page => ({ to: 'people', page: Number(page) })],
  [/^\/people\/(\d{1,9})$/, id => ({ to: 'person', id: Number(id) })],
  [/^\/events$/, () => ({ to: 'events' })],
  [
    /^\/events\/([12]\d{3})(?:-(\d{1,6}))?$/,
    (year, page = '1') => ({ to: 'events', year: Number(year), page: Number(page) })
  ],
  [/^\/regions$/, () => ({ to: 'regions' })],
  [/^\/regions\/(\d\d(?:\.\d\d)?)$/, code => ({ to: 'region', code })],
  [/^\/figures$/, () => ({ to: 'figures' })],
  [/^\/figures\/([12]\d{3})$/, year => ({ to: 'figures', year: Number(year) })]
]

/** The place that a path means, without what is asked of it. */
export function placeAt(path: string): Place | null {
  for (const [pattern, placeOf] of PATTERNS) {
    const found = pattern.exec(path)
    if (found) return placeOf(...found.slice(1))
  }
  return null
}
