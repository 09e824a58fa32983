import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ArchiveError, openArchive } from '../../src/archive/index.ts'
import { archiveFolder, put } from './support.ts'

const { path: folder, file, open } = archiveFolder()

/** A program that adds releases for ever, and tells of each batch once it is added. */
const ADDER = `
import { openArchive } from '${resolve('src/archive/index.ts')}'
import { parseRelease } from '${resolve('src/index.ts')}'
const [file, name, most] = process.argv.slice(2)
const archive = openArchive(file)
function* articles() {
  for (let at = 0; at < Number(most); at++) {
    const text = 'KEBUMEN - Bupati Kebumen Arif Budiman membuka rapat ke-' + at + ' oleh ' + name + '.'
    yield { text, release: parseRelease(text, { id: name + '-' + at }) }
  }
}
const onAdded = batch => process.stdout.write(batch.map(({ releaseId }) => releaseId).join(' ') + '\\n')
await archive.addAll(articles(), { batchSize: 7, onAdded })
archive.close()
`

let adder = ''
beforeAll(() => {
  // Inside the project, where the packages are found.
  mkdirSync('out', { recursive: true })
  adder = resolve('out', `adder-${process.pid}.mjs`)
  const entry = join(folder, 'adder.ts')
  writeFileSync(entry, ADDER)
  buildSync({
    entryPoints: [entry],
    outfile: adder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { kliping: resolve('src/index.ts') }
  })
})
afterAll(() => writeFileSync(adder, ''))

const start = (path: string, name: string, most: number) =>
  spawn(process.execPath, [adder, path, name, String(most)], { stdio: ['ignore', 'pipe', 'inherit'] })

test('kill -9 in the middle of adding loses nothing that was told of', async () => {
  const path = file()
  for (const round of [1, 2, 3]) {
    const child = start(path, `round${round}`, 1e9)
    const told: number[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      told.push(...line.split(' ').map(Number))
      if (told.length >= 20 + round) break
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    const archive = openArchive(path)
    for (const id of told) expect(archive.get(id)?.release.source.id).toMatch(`round${round}-`)
    expect(archive.people().items).toMatchObject([{ name: 'Arif Budiman', releases: archive.search().total }])
    archive.close()
  }
})

test('two processes add to one archive at once', async () => {
  const path = file()
  const children = [start(path, 'one', 60), start(path, 'two', 60)]
  for (const child of children) child.stdout.resume()
  const codes = await Promise.all(children.map(async child => (await once(child, 'exit'))[0]))
  expect(codes).toEqual([0, 0])
  const archive = open(path)
  expect(archive.search().total).toBe(120)
  expect(archive.people().total).toBe(1)
})

test('readers read while a writer writes', () => {
  const path = file()
  const writer = open(path)
  put(writer, 'Bupati Kebumen Arif Budiman hadir.', { id: 'a' })
  const reader = openArchive(path, { readOnly: true })
  put(writer, 'Bupati Kebumen Arif Budiman hadir lagi.', { id: 'b' })
  expect(reader.search().total).toBe(2)
  expect(() => put(reader, 'x', { id: 'c' })).toThrow()
  reader.close()
})

/** An archive with something in it, closed. */
function filled(): string {
  const path = file()
  const archive = openArchive(path)
  for (let at = 0; at < 60; at++)
    put(archive, `Bupati Kebumen Arif Budiman membuka rapat ke-${at}. `.repeat(20), { id: `${at}` })
  archive.close()
  return path
}

describe('what cannot be opened is refused and left as it is', () => {
  const foreign = (): string => {
    const path = file()
    new Database(path).exec('create table notes (text)').close()
    return path
  }
  const newer = (): string => {
    const path = filled()
    const database = new Database(path)
    database.pragma('user_version = 99')
    database.close()
    return path
  }
  const truncated = (): string => {
    const path = filled()
    truncateSync(path, Math.floor(statSync(path).size / 2))
    return path
  }
  const scribbled = (): string => {
    const path = filled()
    const bytes = readFileSync(path)
    bytes.fill(0x55, 4096 * 3, 4096 * 40)
    writeFileSync(path, bytes)
    return path
  }
  const text = (): string => {
    const path = file()
    writeFileSync(path, 'no database at all, but a text that goes on for a while\n'.repeat(100))
    return path
  }

  test.each<[string, () => string, RegExp]>([
    ['half of an archive', truncated, /is damaged|a damaged one/],
    ['an archive that was written over', scribbled, /is damaged/],
    ['the archive of a newer library', newer, /was written by a newer Kliping \(schema 99, this one knows 1\): update/],
    ['the database of another program', foreign, /is a database, but no archive of Kliping's/],
    ['a text', text, /is no archive, or a damaged one/]
  ])('%s', (_what, make, message) => {
    const path = make()
    const before = readFileSync(path)
    for (const readOnly of [false, true]) {
      expect(() => openArchive(path, { readOnly })).toThrow(ArchiveError)
      expect(() => openArchive(path, { readOnly })).toThrow(message)
    }
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('a large archive that was cut off, without being read through', () => {
    const path = file()
    const archive = openArchive(path)
    archive.close()
    const database = new Database(path)
    database.exec('create table filling (bytes blob)')
    database.prepare('insert into filling values (zeroblob(80000000))').run()
    database.close()
    openArchive(path).close()
    const { size } = statSync(path)
    truncateSync(path, size - 8192)
    expect(() => openArchive(path)).toThrow('is damaged: it is left as it is')
    expect(statSync(path).size).toBe(size - 8192)
  })

  test.each<[string, string, RegExp]>([
    ['a folder', folder, /is a folder/],
    ['a file in no folder', join(folder, 'none', 'a.db'), /the folder is not there/]
  ])('%s', (_what, path, message) => {
    expect(() => openArchive(path)).toThrow(message)
  })

  test('an archive that is not there, to read only', () => {
    const path = file()
    expect(() => openArchive(path, { readOnly: true })).toThrow(/there is no such archive/)
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined()
  })
})

test('any text can be added', () => {
  const archive = open()
  for (const [at, text] of ['', '\0', '\uD800', 'a'.repeat(3_000_000), '" OR 1 --', '<b>Bupati</b>'].entries()) {
    const id = put(archive, text, { id: `${at}` })
    expect(archive.get(id)!.text.length).toBe(text.length)
  }
})
