import type { Context } from '../context.ts'
import { type Language, localeOf } from '../locale.ts'
import { addressOf } from '../places.ts'

/** The way around pages in files: a folder a language, one for what they share, everything by relative addresses. */
export function fileContext(language: Language, path: string): Context {
  const toLanguage = '../'.repeat(path.split('/').length - 1)
  return {
    locale: localeOf(language),
    href: place => {
      const { path: to, query, hash } = addressOf(place)
      return `${toLanguage}${to}.html${query.size === 0 ? '' : `?${query}`}${hash}`
    },
    inLanguage: other => `${toLanguage}../${other}/${path}.html`,
    asset: name => `${toLanguage}../assets/${name}`,
    hidden: [],
    isInFiles: true
  }
}
