import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReleaseMeta } from '../../src/index.ts'
import type { Gold } from './gold.ts'

/** One release with what a careful reader finds in it. */
export interface GoldCase {
  slug: string
  text: string
  meta: ReleaseMeta
  gold: Gold
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

function metaFrom(slug: string, path: string): ReleaseMeta {
  const { publishedOn, publisher, headline } = existsSync(path) ? (readJson(path) as ReleaseMeta) : {}
  return {
    id: slug,
    ...(publishedOn && { publishedOn }),
    ...(publisher && { publisher }),
    ...(headline && { headline })
  }
}

/** Reads a folder of gold: `SLUG/source.txt` with `expected.json` as in the corpus, or `NAME.txt` with `NAME.gold.json`. */
export function readGoldSet(directory: string): GoldCase[] {
  const cases: GoldCase[] = []
  for (const entry of readdirSync(directory).sort()) {
    const folder = join(directory, entry)
    if (existsSync(join(folder, 'expected.json'))) {
      cases.push({
        slug: entry,
        text: readFileSync(join(folder, 'source.txt'), 'utf8'),
        meta: metaFrom(entry, join(folder, 'meta.json')),
        gold: readJson(join(folder, 'expected.json')) as Gold
      })
    } else if (entry.endsWith('.gold.json')) {
      const slug = basename(entry, '.gold.json')
      cases.push({
        slug,
        text: readFileSync(join(directory, `${slug}.txt`), 'utf8'),
        meta: metaFrom(slug, join(directory, `${slug}.meta.json`)),
        gold: readJson(folder) as Gold
      })
    }
  }
  if (cases.length === 0) throw new Error(`no expected.json and no *.gold.json in ${directory}`)
  return cases
}
