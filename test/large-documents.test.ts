/** A document of 10 MB takes at most 12 times the time, and 12 times the memory, that one of 1 MB takes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MOST = 12

/** Reads a document of the corpus' releases, no two alike, in a process of its own. */
const READER = `
import { readdirSync, readFileSync } from 'node:fs'
import { parseRelease } from '${resolve('src/index.ts')}'
const size = Number(process.argv[2])
const texts = readdirSync('corpus').map(name => readFileSync('corpus/' + name + '/source.txt', 'utf8'))
for (const text of texts) parseRelease(text)
const parts = []
for (let at = 0, length = 0; length < size; at++) {
  const letters = String.fromCharCode(97 + (at % 26), 97 + ((at >> 4) % 26))
  const text = texts[at % texts.length]
    .replace(/\\d+/g, digits => String(((Number(digits) + at) % 60) + 1))
    .replace(/\\b(?:Budi|Santoso|Siti)\\b/g, name => name + letters)
  parts.push(text)
  length += text.length + 2
}
const document = parts.join('\\n\\n').slice(0, size)
const start = process.cpuUsage()
const release = parseRelease(document)
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({
  length: document.length,
  officials: release.officials.length,
  milliseconds: (user + system) / 1000,
  kilobytes: process.resourceUsage().maxRSS
}))
`

interface Told {
  readonly length: number
  readonly officials: number
  readonly milliseconds: number
  readonly kilobytes: number
}

const reader = resolve('out', `reader-${process.pid}.mjs`)
beforeAll(() => {
  mkdirSync('out', { recursive: true })
  buildSync({
    stdin: { contents: READER, resolveDir: process.cwd() },
    outfile: reader,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external'
  })
})
afterAll(() => rmSync(reader, { force: true }))

const read = (size: number): Told =>
  JSON.parse(execFileSync(process.execPath, [reader, String(size)], { encoding: 'utf8' }))

test('10 MB against 1 MB', { retry: 2, timeout: 300_000 }, () => {
  const nothing = read(10)
  const small = read(1_000_000)
  const large = read(10_000_000)
  expect(large.length).toBe(10 * small.length)
  expect(large.officials).toBeGreaterThan(5 * small.officials)
  expect(large.milliseconds / small.milliseconds).toBeLessThan(MOST)
  expect((large.kilobytes - nothing.kilobytes) / (small.kilobytes - nothing.kilobytes)).toBeLessThan(MOST)
})
