import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Scripts } from '../../archive/web/assets.ts'

/** The scripts of an archive's pages, as the build leaves them beside the command. */
export function pageScripts(): Scripts {
  const root = dirname(createRequire(import.meta.url).resolve('kliping/package.json'))
  const built = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8')
  return { page: built('archive-page.js'), search: built('archive-search.js') }
}
