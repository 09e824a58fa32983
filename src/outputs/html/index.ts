import type { Release } from '../../contract/index.ts'
import type { OutputFormat, OutputWriter } from '../format.ts'
import { RECORD_KINDS } from '../records.ts'
import { articleHtml, ID_PREFIX, titleOf } from './article.ts'
import { escapeHtml } from './escape.ts'
import { type PageShell, pageShell } from './page.ts'

const INDEX_TITLE = 'Kliping'
/** So many digits keep a folder's pages in order by name. */
const NUMBER_DIGITS = 5
const MAX_SLUG = 60

interface Rendered {
  readonly title: string
  readonly note: string
  readonly html: string
}

/** Pages with the evidence marked in the text: a page for each release and an index, or one page for all. */
export const html: OutputFormat<Rendered> = {
  render: article => ({ title: titleOf(article.release), note: noteOf(article.release), html: articleHtml(article) }),
  open: async ({ folder }) => {
    const shell = await pageShell()
    return folder ? pageEach(shell) : onePage(shell)
  }
}

function pageEach(shell: PageShell): OutputWriter<Rendered> {
  const items: string[] = []
  return {
    add: ({ title, note, html }) => {
      const file = `${String(items.length + 1).padStart(NUMBER_DIGITS, '0')}-${slugOf(title)}.html`
      items.push(indexItem(file, title, note))
      return [{ file, data: shell.begin(title) + html.replaceAll(ID_PREFIX, '') + shell.end, whole: true }]
    },
    end: () => [{ file: 'index.html', data: shell.begin(INDEX_TITLE) + indexHtml(items) + shell.end, whole: true }]
  }
}

/** The index comes last, when all titles are known; the style puts it first. */
function onePage(shell: PageShell): OutputWriter<Rendered> {
  const items: string[] = []
  return {
    add: ({ title, note, html }) => {
      const prefix = `r${items.length + 1}-`
      const begin = items.length === 0 ? shell.begin(INDEX_TITLE) : ''
      items.push(indexItem(`#${prefix}release`, title, note))
      return [{ file: null, data: begin + html.replaceAll(ID_PREFIX, prefix) }]
    },
    end: () => {
      const begin = items.length === 0 ? shell.begin(INDEX_TITLE) : ''
      return [{ file: null, data: begin + (items.length === 1 ? '' : indexHtml(items)) + shell.end }]
    }
  }
}

const indexHtml = (items: readonly string[]): string =>
  `<nav><strong>${items.length} releases</strong><ol>\n${items.join('')}</ol></nav>\n`

/** A title as it comes is a part of its release's text, which it would keep in memory: the copy stands for itself. */
const indexItem = (address: string, title: string, note: string): string =>
  copied(`<li><a href="${escapeHtml(address)}">${escapeHtml(title)}</a> <small>${escapeHtml(note)}</small></li>\n`)

const copied = (text: string): string => JSON.parse(JSON.stringify(text))

function noteOf(release: Release): string {
  const counts = RECORD_KINDS.filter(kind => release[kind].length > 0).map(kind => `${release[kind].length} ${kind}`)
  return [release.publishedOn?.date, ...counts].filter(Boolean).join(' · ')
}

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_SLUG)
    .replace(/-$/, '') || 'release'
