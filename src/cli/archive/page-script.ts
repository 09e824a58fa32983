import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The script of an archive's pages, as the build leaves it beside the command. */
export function pageScript(): string {
  const root = dirname(createRequire(import.meta.url).resolve('kliping/package.json'))
  return readFileSync(join(root, 'dist/archive-page.js'), 'utf8')
}
