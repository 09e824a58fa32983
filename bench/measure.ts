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

/**
 * Measures contestants on a set of texts in one run: a process each, one after the other in every round, so that
 * what else the machine does hits all of them alike. The first rounds warm up and do not count.
 */
export async function measure(
  set: string,
  { rounds = 15, warmUp = 4, names = Object.keys(CONTESTANTS) } = {}
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
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [at, worker] of workers.entries()) {
      const milliseconds = await oneRound(worker)
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
