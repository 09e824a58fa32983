import type { Context } from '../context.ts'
import { type Language, localeOf } from '../locale.ts'
import { type Address, addressOf } from '../places.ts'

/** Where a page is served. */
export interface ServedAt {
  readonly path: string
  readonly query: URLSearchParams
  /** The language that the address asks for; without one, the browser's is taken. */
  readonly asked: Language | null
  readonly language: Language
}

/** The way around a served archive. A language that was asked for stays, so that a link shows all alike. */
export function servedContext({ path, query, asked, language }: ServedAt): Context {
  return {
    locale: localeOf(language),
    href: place => {
      const address = addressOf(place)
      if (asked !== null) address.query.set('lang', asked)
      return pathOf(address) + search(address.query) + address.hash
    },
    inLanguage: other => {
      const same = new URLSearchParams(query)
      same.set('lang', other)
      return path + search(same)
    },
    asset: name => `/assets/${name}`,
    hidden: asked === null ? [] : [['lang', asked]],
    isInFiles: false
  }
}

/** "people/index" is "/people", "index" is "/". */
const pathOf = ({ path }: Address): string => `/${path.replace(/(^|\/)index$/, '')}`

const search = (query: URLSearchParams): string => (query.size === 0 ? '' : `?${query}`)
