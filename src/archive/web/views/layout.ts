import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import { otherThan } from '../locale.ts'
import type { Section } from '../places.ts'

/** What a page shows between its head and its foot. */
export interface Content {
  readonly title: string
  readonly section: Section | null
  readonly body: Html
}

/** Policy for pages: their own style and script, nothing from elsewhere, nothing in the markup. */
export const POLICY: Readonly<Record<string, readonly string[]>> = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"]
}

const MENU = [
  ['search', 'search'],
  ['events', 'events'],
  ['people', 'people'],
  ['regions', 'regions'],
  ['figures', 'figures']
] as const

/** In which part of the menu a page belongs. */
const PARENTS: Partial<Record<Section, Section>> = { release: 'search', person: 'people', region: 'regions' }

/** A whole page. */
export function layout(context: Context, { title, section, body }: Content, head: Part = null): string {
  const { strings, language } = context.locale
  const other = otherThan(language)
  const current = section === null ? null : (PARENTS[section] ?? section)
  return `<!DOCTYPE html>
${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${head}<title>${title === strings.archive ? title : `${title} · ${strings.archive}`}</title>
<link rel="icon" href="${context.asset('icon.svg')}">
<link rel="stylesheet" href="${context.asset('style.css')}">
<script src="${context.asset('script.js')}" defer></script>
</head>
<body>
<a class="skip" href="#content">${strings.skip}</a>
<header class="bar">
<a class="brand" href="${context.href({ to: 'search' })}">${strings.archive}</a>
<nav aria-label="${strings.menu}"><ul>${MENU.map(
  ([to, name]) =>
    html`<li><a href="${context.href({ to })}"${to === current && html` aria-current="page"`}>${strings.pages[name]}</a></li>`
)}</ul></nav>
<a class="language" href="${context.inLanguage(other)}" hreflang="${other}" lang="${other}">${strings.otherLanguage}</a>
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`}`
}
