import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isGlob, kindOf } from './kinds.ts'

/** Roughly how many bytes of articles there are at paths; null where standard input or a pattern leaves it open. */
export async function measure(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for (const path of paths) {
    if (path === '-') return null
    const found = await stat(path).catch(() => null)
    if (found === null && isGlob(path)) return null
    if (found !== null) total += found.isDirectory() ? await measureFolder(path) : found.size
  }
  return total
}

async function measureFolder(folder: string): Promise<number> {
  let total = 0
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) total += await measureFolder(path)
    else if (kindOf(path) !== null)
      total += await stat(path).then(
        ({ size }) => size,
        () => 0
      )
  }
  return total
}
