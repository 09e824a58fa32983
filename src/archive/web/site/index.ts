import type { Archive } from '../../archive.ts'
import type { Assets } from '../assets.ts'
import { html } from '../html.ts'
import { LANGUAGES, type Language } from '../locale.ts'
import { PAGES } from '../pages/index.ts'
import { addressOf } from '../places.ts'
import { frontPage } from '../views/front.ts'
import { layout, POLICY } from '../views/layout.ts'
import { fileContext } from './context.ts'
import { SiteFolder } from './files.ts'
import { indexOf } from './indexing.ts'

/** Where and how to write a site. */
export interface SiteOptions {
  readonly folder: string
  /** Writes among other files. */
  readonly force: boolean
  /** Hears of each page. */
  readonly onPage?: ((pages: number) => void) | undefined
}

/** The policy as a page in a file must have it: in its head. */
const policy = html`<meta http-equiv="Content-Security-Policy" content="${Object.entries(POLICY)
  .map(([name, sources]) => `${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)} ${sources.join(' ')}`)
  .join('; ')}">
`

/** Writes an archive as pages in files, which need no server; returns how many pages there are. */
export async function writeSite(archive: Archive, assets: Assets, options: SiteOptions): Promise<number> {
  const folder = await SiteFolder.open(options.folder, [...LANGUAGES, 'assets', 'data', 'index.html'], options.force)
  for (const [name, { data }] of assets) await folder.write(`assets/${name}`, data)
  await writeIndex(archive, folder)
  await folder.write('index.html', frontPage(LANGUAGES))
  let pages = 0
  for (const language of LANGUAGES) {
    for await (const _page of pagesIn(language, archive, folder)) options.onPage?.(++pages)
  }
  return pages
}

async function* pagesIn(language: Language, archive: Archive, folder: SiteFolder): AsyncGenerator<string> {
  for (const kind of PAGES) {
    for (const place of kind.places(archive)) {
      const { path } = addressOf(place)
      const context = fileContext(language, path)
      const content = kind.content(archive, place, { filter: {} }, context)
      if (content === null) continue
      const searches = content.section === 'search' || content.section === 'people'
      const script = searches && html`<script src="${context.asset('search.js')}" defer></script>\n`
      await folder.write(`${language}/${path}.html`, layout(context, content, [policy, script]))
      yield path
    }
  }
}

/** Pages opened from files may not read files, but they may run scripts: the index is JSON in a call. */
async function writeIndex(archive: Archive, folder: SiteFolder): Promise<void> {
  const { index, words } = indexOf(archive)
  const received = (name: string, value: unknown): Promise<void> =>
    folder.write(`data/${name}.js`, `receiveKliping(${JSON.stringify(name)},${JSON.stringify(value)})\n`)
  await received('index', index)
  for (const [shard, postings] of words) await received(`words-${shard}`, postings)
}
