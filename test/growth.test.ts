import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseRelease } from '../src/index.ts'

/** Processor time of a run in milliseconds, the least of a few rounds: other processes at work do not count. */
function leastTime(rounds: number, repeats: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    for (let repeat = 0; repeat < repeats; repeat++) run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000 / repeats)
  }
  return least
}

test('a release repeated 100 times takes at most 120 times as long', { retry: 3, timeout: 240_000 }, () => {
  const text = readFileSync('corpus/panrb-balikpapan-2015/source.txt', 'utf8')
  const long = Array.from({ length: 100 }, () => text).join('\n')
  for (let warm = 0; warm < 400; warm++) parseRelease(text)
  parseRelease(long)
  const short = leastTime(10, 50, () => parseRelease(text))
  const ratio = leastTime(8, 1, () => parseRelease(long)) / short
  expect(ratio).toBeLessThan(120)
})
