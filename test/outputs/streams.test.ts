import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'
import { json } from '../../src/outputs/json.ts'
import { jsonl } from '../../src/outputs/jsonl.ts'
import { table } from '../../src/outputs/table.ts'
import { corpus, OPTIONS, written } from './support.ts'

const articles = corpus().slice(0, 3)
const releases = articles.map(({ release }) => JSON.parse(JSON.stringify(release)))
const textOf = (files: Map<string, Buffer>): string => files.get('')?.toString() ?? ''

describe('json and jsonl', () => {
  test.each([0, 1, 3])('%i releases', async count => {
    const some = articles.slice(0, count)
    expect(JSON.parse(textOf(await written(json, some)))).toEqual(releases.slice(0, count))
    const lines = textOf(await written(jsonl, some)).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => JSON.parse(line))).toEqual(releases.slice(0, count))
  })
})

describe('table', () => {
  test.each([60, 80, 120, 200])('a line of %i characters', async width => {
    const lines = textOf(await written(table, articles, { ...OPTIONS, width }))
      .trimEnd()
      .split('\n')
    expect(lines[0]).toMatch(/^┌─+(┬─+)+┐$/)
    expect(lines.at(-1)).toMatch(/^└─+(┴─+)+┘$/)
    expect(new Set(lines.map(line => line.length)).size).toBe(1)
    if (width >= 80) expect(lines[0]!.length).toBeLessThanOrEqual(width)
  })

  test('a text cannot command the terminal', async () => {
    const release = { ...parseRelease(''), headline: '\x1b[31mmerah\x07\x9b2J' }
    expect(textOf(await written(table, [{ release, text: '' }]))).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('nothing for no releases', async () => {
    expect(textOf(await written(table, []))).toBe('')
  })
})
