/** Long runs of the very characters that each pattern asks for are read in time that grows with their length alone. */
import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'
import { patternsIn, unitsOf } from './patterns.ts'

const SHORT = 4_000
const TIMES = 8
/** Twice what is linear, and a quarter of what is quadratic. */
const MOST = 2 * TIMES
/** Milliseconds; what takes less is as likely noise. */
const NOISE = 5

const runOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

function timeOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** How many times as long a run of {@link TIMES} the length takes, the least of three rounds. */
function growth(read: (text: string) => void, unit: string): number {
  const short = runOf(unit, SHORT)
  const long = runOf(unit, SHORT * TIMES)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && least > MOST; round++) {
    least = Math.min(
      least,
      timeOf(() => read(long)) /
        Math.max(
          timeOf(() => read(short)),
          NOISE
        )
    )
  }
  return least
}

const patterns = patternsIn('src')
const units = new Set(patterns.flatMap(unitsOf))

test('the patterns are found, with what they are made of', () => {
  expect(patterns.length).toBeGreaterThan(150)
  expect(units.size).toBeGreaterThan(500)
  expect(unitsOf(/(a+)\d/u)).toEqual(['a', '7', 'a7'])
})

test('a pattern that runs away is noticed', () => {
  expect(growth(text => /a+b/.test(text), 'a')).toBeGreaterThan(MOST)
})

describe('each pattern', () => {
  test.each(patterns.map(pattern => [String(pattern), pattern] as const))('%s', (_name, pattern) => {
    const anywhere = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''))
    const slow = unitsOf(pattern).filter(unit => growth(text => text.replace(anywhere, ''), unit) > MOST)
    expect(slow).toEqual([])
  })
})

test('a whole reading', { timeout: 240_000 }, () => {
  expect([...units].filter(unit => growth(text => parseRelease(text), unit) > MOST)).toEqual([])
})
