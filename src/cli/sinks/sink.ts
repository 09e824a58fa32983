import type { Chunk } from '../../outputs/format.ts'

/** Where output goes. */
export interface Sink {
  write(chunk: Chunk): void | Promise<void>
  /** The run is over; `complete` when every article has had its turn. */
  close(complete: boolean): void | Promise<void>
}
