import { ARTICLE } from './article.ts'
import { BASE } from './base.ts'
import { FIGURES } from './figures.ts'
import { LISTS } from './lists.ts'

/** The style of all pages. */
export const STYLE = [BASE, LISTS, ARTICLE, FIGURES].join('')
