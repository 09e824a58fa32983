import type { Language, Locale } from './locale.ts'
import type { Place } from './places.ts'

/** What a view has to know of where it will stand: the language, and how to lead to other pages. */
export interface Context {
  readonly locale: Locale
  /** The address of another page, as links on this one have it. */
  href(place: Place): string
  /** The address of this page in a language. */
  inLanguage(language: Language): string
  /** The address of a file that comes with the pages: "style.css". */
  asset(name: string): string
  /** What a form must send besides its own fields to stay in the language. */
  readonly hidden: readonly (readonly [name: string, value: string])[]
  /** Pages in files: nothing answers a form but the script of the page. */
  readonly isInFiles: boolean
}
