import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { CONTESTANTS } from './contestants/index.ts'
import { readTexts } from './texts.ts'

export interface Result {
  readonly contestant: string
  /** Median over the rounds, in megabytes of UTF-8 a second. */
  readonly megabytesPerSecond: number
  /** Its time over that of the first contestant in the same run: 3 is three times as slow. */
  readonly ratio: number
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Times as slow as the first contestant: one round in three is enough for a median, as noise weighs less. */
const SLOW = 3
const SLOW_ROUNDS = 3

/**
 * Measures contestants on a set of texts in one run: a process each, one after the other in every round, so that
 * what else the machine does hits all of them alike. The first rounds warm up and do not count.
 */
export async function measure(
  set: string,
  { rounds = 12, warmUp = 3, names = Object.keys(CONTESTANTS) } = {}
): Promise<Result[]> {
  const bytes = readTexts(set).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const workers = await Promise.all(
    names.map(async name => {
      const worker = fork(new URL('./worker.ts', import.meta.url), [name, set])
      await once(worker, 'message')
      return worker
    })
  )
  const times = names.map(() => [] as number[])
  const slow = new Set<number>()
  for (let round = 0; round < warmUp + rounds; round++) {
    let first = 0
    for (const [at, worker] of workers.entries()) {
      if (slow.has(at) && round % SLOW_ROUNDS !== 0) continue
      const milliseconds = await oneRound(worker)
      if (at === 0) first = milliseconds
      if (round > 0 && milliseconds > first * SLOW) slow.add(at)
      if (round >= warmUp) times[at]!.push(milliseconds)
    }
  }
  for (const worker of workers) worker.kill()
  const medians = times.map(median)
  return names.map((contestant, at) => ({
    contestant,
    megabytesPerSecond: bytes / 1e3 / medians[at]!,
    ratio: medians[at]! / medians[0]!
  }))
}

async function oneRound(worker: ChildProcess): Promise<number> {
  worker.send('round')
  const [{ milliseconds }] = (await once(worker, 'message')) as [{ milliseconds: number }]
  return milliseconds
}
