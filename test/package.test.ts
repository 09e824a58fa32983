/** The package as users get it: built, packed, installed beside nothing but its dependencies. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRelease } from '../src/index.ts'

const root = resolve('.')
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const project = mkdtempSync(join(tmpdir(), 'kliping-package-'))
const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64_000_000 })

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root })
  mkdirSync(join(project, 'node_modules'))
  execFileSync('tar', ['xzf', ...tarballs(), '-C', 'node_modules'], { cwd: project })
  execFileSync('mv', ['node_modules/package', 'node_modules/kliping'], { cwd: project })
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  }
}, 180_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

const tarballs = (): string[] =>
  execFileSync('sh', ['-c', 'ls *.tgz'], { cwd: project, encoding: 'utf8' }).trim().split('\n')

const SHOW = `console.log(parseRelease('BALIKPAPAN - Sekda Balikpapan Sayid Fadli membuka rapat itu bersama para camat.').dateline.text)`

describe('the packed package', () => {
  test('by import', () => {
    writeFileSync(join(project, 'esm.mjs'), `import { parseRelease } from 'kliping'\n${SHOW}\n`)
    expect(run('esm.mjs')).toBe('BALIKPAPAN\n')
  })

  test('by require', () => {
    writeFileSync(join(project, 'common.cjs'), `const { parseRelease } = require('kliping')\n${SHOW}\n`)
    expect(run('--no-warnings', 'common.cjs')).toBe('BALIKPAPAN\n')
  })

  test('the build reads the corpus as the sources do', () => {
    writeFileSync(
      join(project, 'corpus.mjs'),
      `import { readdirSync, readFileSync } from 'node:fs'\nimport { parseRelease } from 'kliping'\n` +
        `const folder = ${JSON.stringify(join(root, 'corpus'))}\nfor (const name of readdirSync(folder)) ` +
        `console.log(JSON.stringify(parseRelease(readFileSync(folder + '/' + name + '/source.txt', 'utf8'), { id: name })))\n`
    )
    const built = run('corpus.mjs').trim().split('\n')
    const read = readdirSync('corpus').map(name =>
      JSON.stringify(parseRelease(readFileSync(join('corpus', name, 'source.txt'), 'utf8'), { id: name }))
    )
    expect(read.length).toBeGreaterThan(80)
    expect(built).toEqual(read)
  })

  test('the villages', () => {
    writeFileSync(
      join(project, 'villages.mjs'),
      `import { createParser } from 'kliping'\nimport { villages } from 'kliping/villages'\nconst { parseRelease } = createParser({ villages })\n${SHOW}\n`
    )
    expect(run('villages.mjs')).toBe('BALIKPAPAN\n')
  })

  test('an archive, with better-sqlite3 and without', () => {
    writeFileSync(
      join(project, 'archive.mjs'),
      `import { parseRelease } from 'kliping'\nimport { openArchive } from 'kliping/archive'\n` +
        `const text = 'Bupati Kebumen Arif Budiman hadir.'\nconst archive = openArchive(':memory:')\n` +
        `archive.add(parseRelease(text), text)\nconsole.log(archive.search({ words: 'kehadiran' }).total)\n`
    )
    expect(() => run('archive.mjs')).toThrow(/needs the package better-sqlite3: npm install better-sqlite3@12/)
    symlinkSync(join(root, 'node_modules', 'better-sqlite3'), join(project, 'node_modules', 'better-sqlite3'))
    expect(run('archive.mjs')).toBe('1\n')
  })

  test('by the command line', () => {
    writeFileSync(
      join(project, 'release.txt'),
      'BALIKPAPAN - Sekda Balikpapan Sayid Fadli membuka rapat itu bersama para camat.'
    )
    writeFileSync(join(project, 'release.meta.json'), '{"publishedOn":"2015-11-30"}')
    const line = run('node_modules/kliping/dist/cli.js', 'extract', 'release.txt', '--quiet')
    expect(JSON.parse(line)).toMatchObject({ source: { path: 'release.txt' }, publishedOn: { date: '2015-11-30' } })
  })
})
