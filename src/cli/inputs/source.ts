import type { InputKind } from './kinds.ts'

/** A file to read, in this thread or another; or the bytes of one that came another way. */
export interface FileSource {
  readonly type: 'file'
  readonly label: string
  readonly path: string | null
  /** What it is; null for what its name says. */
  readonly kind: InputKind | null
  readonly bytes?: Uint8Array
  readonly sidecar: string | null
}

/** One line of JSON Lines. */
export interface LineSource {
  readonly type: 'line'
  readonly label: string
  readonly path: string | null
  readonly text: string
}

/** One record of a CSV file. */
export interface RowSource {
  readonly type: 'row'
  readonly label: string
  readonly path: string | null
  readonly fields: Readonly<Record<string, string>>
}

/** What was found to be unreadable while looking for articles. */
export interface FailureSource {
  readonly type: 'failure'
  readonly label: string
  readonly reason: string
}

/** Where articles are: all that another thread needs to read them. */
export type Source = FileSource | LineSource | RowSource | FailureSource
