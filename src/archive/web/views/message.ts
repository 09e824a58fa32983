import { html } from '../html.ts'
import type { Content } from './layout.ts'

/** A page that says why there is nothing else on it. */
export const messageView = (title: string, text: string): Content => ({
  title,
  section: null,
  body: html`<h1>${title}</h1><p>${text}</p>`
})
