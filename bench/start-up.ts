import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DIST = new URL('../dist/index.js', import.meta.url).href
const FIRST_PARSE = `import { parseRelease } from ${JSON.stringify(DIST)}
parseRelease('BALIKPAPAN - Sekda Balikpapan Sayid Fadli membuka acara itu, Sabtu (28/11).', { publishedOn: '2015-11-30' })`

/** Milliseconds that import and first parse take above an empty Node start; medians of interleaved runs. */
export function startUpCost(rounds = 11): number {
  const write = (name: string, code: string): string => {
    const path = join(tmpdir(), name)
    writeFileSync(path, code)
    return path
  }
  const empty = write('kliping-empty.mjs', '')
  const first = write('kliping-first.mjs', FIRST_PARSE)
  const time = (path: string): number => {
    const start = performance.now()
    execFileSync(process.execPath, [path])
    return performance.now() - start
  }
  const differences: number[] = []
  for (let round = 0; round < rounds; round++) differences.push(time(first) - time(empty))
  return differences.sort((a, b) => a - b)[rounds >> 1]!
}
