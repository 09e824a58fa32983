import type { Release } from '../contract/index.ts'

/** A way to write releases out: one at a time, so that any number of them fits in memory. */
export interface OutputFormat {
  readonly name: string
  readonly description: string
  /** Text for one release, with its line end. */
  write(release: Release): string
}
