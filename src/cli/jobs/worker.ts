import { Tinypool } from 'tinypool'
import type { Source } from '../inputs/source.ts'
import { type Outcome, Work, type WorkSettings } from './work.ts'

let work: Promise<Work> | null = null

/** What a worker thread does with each batch that it is sent. */
export default async function doBatch(sources: readonly Source[]): Promise<Outcome[]> {
  work ??= Work.begin(Tinypool.workerData as WorkSettings)
  return (await work).do(sources)
}
