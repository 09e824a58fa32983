import type { Release } from '../contract/index.ts'

/** A release with the text that its offsets count in. */
export interface ReadArticle {
  readonly release: Release
  readonly text: string
}

/** What a writer may know of where its output goes. */
export interface OutputOptions {
  /** Characters in a line, for what is read in a terminal. */
  readonly width: number
  /** Whether the output is a folder rather than one stream. */
  readonly folder: boolean
}

/** A part of the output: of a file in the output folder, or of the one stream. */
export interface Chunk {
  readonly file: string | null
  readonly data: string | Uint8Array
  /** Whether the file is complete with it. */
  readonly whole?: boolean
}

/** Puts together what was rendered, release after release, in their order. */
export interface OutputWriter<Rendered> {
  add(rendered: Rendered): Iterable<Chunk>
  end(): Iterable<Chunk>
}

/**
 * A way to write releases out, one at a time, so that any number of them fits in memory. What one release becomes may be
 * made in another thread, so it must be cloneable.
 */
export interface OutputFormat<Rendered = unknown> {
  render(article: ReadArticle, options: OutputOptions): Rendered
  open(options: OutputOptions): OutputWriter<Rendered> | Promise<OutputWriter<Rendered>>
}

/** A format that writes each release's text as it comes. */
export function plainFormat(render: (article: ReadArticle) => string): OutputFormat<string> {
  return {
    render,
    open: () => ({ add: text => [{ file: null, data: text }], end: () => [] })
  }
}
