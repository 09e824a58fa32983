import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import type { Source } from '../inputs/source.ts'
import { type Outcome, Work, type WorkSettings } from './work.ts'

/** Each thread has a heap of its own, which V8 would let grow to a multiple of what is in use: a fifth costs no time. */
const HEAP_GROWTH = '--heap-growing-percent=20'

/** Whoever does the work: this thread alone, or several others. */
export interface Crew {
  readonly size: number
  do(batch: readonly Source[]): Promise<Outcome[]>
  dismiss(): Promise<void>
}

export async function crewOf(jobs: number, settings: WorkSettings): Promise<Crew> {
  return jobs > 1 ? workerThreads(jobs, settings) : thisThread(settings)
}

async function thisThread(settings: WorkSettings): Promise<Crew> {
  const work = await Work.begin(settings)
  return {
    size: 1,
    do: async batch => {
      // Signals and timers have their turn between batches.
      await setImmediate()
      return work.do(batch)
    },
    dismiss: async () => {}
  }
}

async function workerThreads(jobs: number, settings: WorkSettings): Promise<Crew> {
  setFlagsFromString(HEAP_GROWTH)
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    // Where the build puts it: beside every other file.
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings
  })
  return {
    size: jobs,
    do: batch => pool.run(batch) as Promise<Outcome[]>,
    dismiss: () => pool.destroy()
  }
}
