import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { textOfHtml } from './html-text.ts'

/** Beyond that a page is no news article, and reading it would take minutes. */
const MAX_ELEMENTS = 100_000
/** Press releases are short: a few sentences are an article too. */
const MIN_CHARACTERS = 140

type Page = ReturnType<typeof parseHTML>['document']

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date'
]
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title']
const URL_NAMES = ['og:url']
const SITE_NAMES = ['og:site_name', 'application-name']

/** What a saved page holds: the article's text, and as fields what its metadata says. */
export function readPage(html: string): { text: string; fields: Record<string, unknown> } {
  const { document } = parseHTML(html)
  const fields = fieldsOf(document)
  const article = new Readability(document, { charThreshold: MIN_CHARACTERS, maxElemsToParse: MAX_ELEMENTS }).parse()
  const content = article?.content ? parseHTML(article.content).document.documentElement : parseHTML(html).document.body
  return {
    text: textOfHtml(content),
    fields: {
      ...fields,
      title: fields.title ?? article?.title,
      date: fields.date ?? article?.publishedTime,
      publisher: fields.publisher ?? article?.siteName
    }
  }
}

function fieldsOf(document: Page): Record<string, unknown> {
  const metas = metaTags(document)
  const linked = linkedData(document)
  const first = (names: readonly string[]): string | undefined =>
    names.map(name => metas.get(name.toLowerCase())).find(Boolean)
  return {
    title: linked.headline ?? first(TITLE_NAMES),
    date:
      first(DATE_NAMES) ?? linked.datePublished ?? document.querySelector('time[datetime]')?.getAttribute('datetime'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(URL_NAMES) ?? linked.url,
    publisher: first(SITE_NAMES)
  }
}

function metaTags(document: Page): Map<string, string> {
  const metas = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

/** The part of a page's JSON-LD that tells of an article. */
function linkedData(document: Page): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parts = [parsed(script.textContent ?? '')].flat().flatMap(part => [part, ...[part?.['@graph'] ?? []].flat()])
    const article = parts.find(part => typeof part?.datePublished === 'string' || typeof part?.headline === 'string')
    if (article) return article
  }
  return {}
}

// biome-ignore lint/suspicious/noExplicitAny: JSON-LD of any page can be anything.
function parsed(json: string): any {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
