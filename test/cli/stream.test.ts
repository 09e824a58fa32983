import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/cli/jobs/in-order.ts'
import { extract } from '../../src/cli/run.ts'
import type { Release } from '../../src/index.ts'
import { commandLine, Kept, PLAIN } from './support.ts'

const line = (at: number): string =>
  `${JSON.stringify({ id: `n-${at}`, text: `Bupati Kebumen membuka rapat ke-${at}.` })}\n`

describe('a pipe', () => {
  test.each(['1', '2'])('with %s threads each record comes as soon as its article is there', async jobs => {
    const child = spawn(process.execPath, commandLine(['extract', '-', '--jobs', jobs]))
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const at of [1, 2, 3]) {
      child.stdin.write(line(at))
      const { value } = await answers.next()
      expect((JSON.parse(value) as Release).source.id).toBe(`n-${at}`)
    }
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

describe('a run that is told to stop', () => {
  test.each(['json', 'table', 'html'])('ends %s as it should be', async format => {
    const [stdin, stdout, stderr] = [new PassThrough(), new Kept(), new Kept()]
    const controller = new AbortController()
    // Lines that go on for ever: only the stop ends it.
    for (let at = 0; at < 3; at++) stdin.write(line(at))
    const ended = extract({ ...PLAIN, paths: ['-'], format }, { stdin, stdout, stderr }, controller.signal)
    while (stdout.text === '') await wait(5)
    controller.abort()
    expect(await ended).toBe(0)
    if (format === 'json')
      expect((JSON.parse(stdout.text) as Release[]).map(({ source }) => source.id)).toContain('n-0')
    if (format === 'table') expect(stdout.text).toMatch(/┘\n$/)
    if (format === 'html') expect(stdout.text).toMatch(/<\/html>\n$/)
  })
})

describe('in order', () => {
  async function* tasks(count: number): AsyncGenerator<number> {
    for (let at = 0; at < count; at++) yield at
  }
  async function all(work: (task: number) => Promise<number>, threads: number): Promise<number[]> {
    const results: number[] = []
    for await (const result of inOrder(tasks(20), work, threads)) results.push(result)
    return results
  }

  test.each([1, 2, 4])('%i threads, whatever is done first', async threads => {
    const work = async (task: number): Promise<number> => {
      await wait((task * 7) % 5)
      return task
    }
    expect(await all(work, threads)).toEqual(Array.from({ length: 20 }, (_, at) => at))
  })

  test('no more is in hand than the threads can take', async () => {
    let [inHand, most] = [0, 0]
    await all(async task => {
      most = Math.max(most, ++inHand)
      await wait(1)
      inHand--
      return task
    }, 2)
    expect(most).toBeLessThanOrEqual(6)
  })

  test('a failure comes in its turn', async () => {
    const results: number[] = []
    const work = async (task: number): Promise<number> => {
      if (task === 3) throw new Error('three')
      return task
    }
    await expect(async () => {
      for await (const result of inOrder(tasks(20), work, 2)) results.push(result)
    }).rejects.toThrow('three')
    expect(results).toEqual([0, 1, 2])
  })
})
