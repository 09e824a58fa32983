import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { commandLine, run, scratchFolder } from './support.ts'

const { path: folder, put } = scratchFolder()
const article = (at: number, more = ''): string =>
  JSON.stringify({ text: `KEBUMEN - Bupati Kebumen Ratna Wijayanti membuka rapat ke-${at} di Pendopo. ${more}` })
const linesOf = (count: number): string[] => Array.from({ length: count }, (_, at) => article(at))
const fileOf = (lines: readonly string[]): string => lines.map(line => `${line}\n`).join('')

const input = (name: string, lines: readonly string[]): string => put(`${name}.jsonl`, fileOf(lines))
/** Ids would tell the place of a line: articles of their own files have none that changes. */
const inFolder = (name: string, articles: Readonly<Record<string, string>>): string => {
  for (const [file, line] of Object.entries(articles)) put(`${name}/${file}.json`, line)
  return join(folder, name)
}

/** What a run gives that nothing breaks off. */
async function unbroken(path: string): Promise<string> {
  return (await run([path])).out
}

async function resumed(path: string, output: string): Promise<string> {
  expect(await run([path], { output, resume: true })).toMatchObject({ failed: 0 })
  return readFileSync(output, 'utf8')
}

describe('a run that is gone on with gives the same bytes as an unbroken one', () => {
  const path = input('plain', linesOf(12))

  test.each([
    ['nothing is there', 0],
    ['after some lines', 0.5],
    ['in the middle of a line', 0.613],
    ['one byte is missing', 0.99999],
    ['all is there', 1]
  ])('%s', async (name, share) => {
    const whole = await unbroken(path)
    const output = put(`${name}.out.jsonl`, whole)
    truncateSync(output, Math.floor(Buffer.byteLength(whole) * share))
    expect(await resumed(path, output)).toBe(whole)
  })

  test('what stands there already is not read again', async () => {
    const whole = await unbroken(path)
    // A record that no reader gives, in the place of one that is known.
    const marked = whole.replace('"headline":null', '"headline":"dari jalan pertama"')
    expect(marked).not.toBe(whole)
    expect(await resumed(path, put('marked.out.jsonl', marked))).toBe(marked)
  })

  test('lines of another version are read again', async () => {
    const whole = await unbroken(path)
    const output = put('old.out.jsonl', whole.replaceAll(/"version":"[^"]*"/g, '"version":"0.0.1"'))
    expect(await resumed(path, output)).toBe(whole)
  })

  test('lines of another program are no records', async () => {
    const output = put('other.out.jsonl', '{"a": 1}\nnonsense\n')
    expect(await resumed(path, output)).toBe(await unbroken(path))
  })
})

describe('where the input has changed', () => {
  test.each([
    ['one is added', { a: article(1), b: article(2), d: article(4) }, { c: article(3) }],
    ['one is changed', { a: article(1), b: article(2), c: article(3) }, { a: article(1, 'Selesai.') }],
    ['all are new', { b: article(1) }, { a: article(2), b: article(3), c: article(4) }]
  ])('%s', async (name, before, after) => {
    const path = inFolder(name, before)
    const output = join(folder, `${name}.out.jsonl`)
    await resumed(path, output)
    inFolder(name, after)
    expect(await resumed(path, output)).toBe(await unbroken(path))
    expect(existsSync(`${output}.aside`)).toBe(false)
  })

  test('some are gone', async () => {
    const output = join(folder, 'gone.out.jsonl')
    await resumed(input('gone', linesOf(6)), output)
    const path = input('gone', linesOf(3))
    expect(await resumed(path, output)).toBe(await unbroken(path))
  })

  test('what was laid aside when a run broke off is taken from there', async () => {
    const path = inFolder('aside', { a: article(1), b: article(2), c: article(3) })
    const whole = await unbroken(path)
    const [a, b, c] = whole.split(/(?<=\n)/) as [string, string, string]
    const output = put('aside.out.jsonl', a)
    // As a kill leaves it: the last line laid aside is cut.
    writeFileSync(`${output}.aside`, b.replace('"headline":null', '"headline":"dari samping"') + c.slice(0, -5))
    expect(await resumed(path, output)).toBe(
      whole.replace(b, b.replace('"headline":null', '"headline":"dari samping"'))
    )
  })
})

describe('a process that is stopped', () => {
  const MANY = 3000
  const path = input('many', linesOf(MANY))

  /** Starts a run and stops it when some of its output is there. */
  async function stopped(output: string, signal: NodeJS.Signals): Promise<number | null> {
    const child = spawn(process.execPath, commandLine(['extract', path, '-o', output, '--resume', '--jobs', '2']))
    const ended = new Promise<number | null>(resolve => child.on('exit', code => resolve(code)))
    while (!existsSync(output) || readFileSync(output).length < 200_000) await wait(20)
    child.kill(signal)
    return ended
  }
  const recordsOf = (output: string): string[] => readFileSync(output, 'utf8').split('\n').filter(Boolean)

  test('killed in the middle, then gone on with', async () => {
    const output = join(folder, 'killed.out.jsonl')
    await stopped(output, 'SIGKILL')
    expect(recordsOf(output).length).toBeLessThan(MANY)
    // Wherever the last write broke off.
    appendFileSync(output, '{"schemaVersion":"1","sour')
    expect(await resumed(path, output)).toBe(await unbroken(path))
  })

  test('Ctrl-C leaves whole lines and says so by its status', async () => {
    const output = join(folder, 'stopped.out.jsonl')
    expect(await stopped(output, 'SIGINT')).toBe(130)
    const records = recordsOf(output)
    expect(records.length).toBeLessThan(MANY)
    for (const record of records) expect(() => JSON.parse(record)).not.toThrow()
    expect(await resumed(path, output)).toBe(await unbroken(path))
  })
})
