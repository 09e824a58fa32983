import { createHash } from 'node:crypto'
import { version } from '../../../package.json'
import { contentHash } from '../../archive/adding/hash.ts'
import { parseRelease, type Release, type ReleaseMeta } from '../../index.ts'
import type { OutputFormat, OutputOptions } from '../../outputs/format.ts'
import { OUTPUT_FORMATS } from '../../outputs/index.ts'
import { type Article, InputError } from '../inputs/article.ts'
import type { FieldNames } from '../inputs/field-names.ts'
import { readSource } from '../inputs/read.ts'
import type { Source } from '../inputs/source.ts'

/** What is the same for all articles of a run. */
export interface WorkSettings {
  readonly fields: FieldNames
  /** Null where articles go to an archive, as they are. */
  readonly format: string | null
  readonly output: OutputOptions
  /** Whether the text is kept with the records. */
  readonly withText: boolean
  /** Hashes of what an earlier run has read. */
  readonly known: ReadonlySet<string>
}

/** What became of one article. */
export type Outcome =
  | { readonly type: 'read'; readonly rendered: unknown; readonly doubts: readonly string[]; readonly label: string }
  | { readonly type: 'known'; readonly hash: string }
  | { readonly type: 'failed'; readonly label: string; readonly reason: string }

const AS_READ: Pick<OutputFormat, 'render'> = { render: article => article }

/** Reads sources and renders what they say: the part of a run that any thread can do. */
export class Work {
  readonly #settings: WorkSettings
  readonly #format: Pick<OutputFormat, 'render'>

  private constructor(settings: WorkSettings, format: Pick<OutputFormat, 'render'>) {
    this.#settings = settings
    this.#format = format
  }

  static async begin(settings: WorkSettings): Promise<Work> {
    if (settings.format === null) return new Work(settings, AS_READ)
    const entry = OUTPUT_FORMATS.find(({ name }) => name === settings.format)!
    return new Work(settings, await entry.load())
  }

  async do(sources: readonly Source[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    for (const source of sources) {
      for (const found of await readSource(source, this.#settings.fields)) outcomes.push(this.#outcomeOf(found))
    }
    return outcomes
  }

  #outcomeOf(found: Article | InputError): Outcome {
    if (found instanceof InputError) return { type: 'failed', label: found.label, reason: found.message }
    const { label, text, meta, doubts } = found
    try {
      const { format, withText } = this.#settings
      const hash = format === null ? contentHash(text, meta) : hashOf(text, meta, withText)
      if (this.#settings.known.has(hash)) return { type: 'known', hash }
      const release = this.#complete(parseRelease(text, meta), text, hash)
      return { type: 'read', rendered: this.#format.render({ release, text }, this.#settings.output), doubts, label }
    } catch (error) {
      return { type: 'failed', label, reason: (error as Error).message }
    }
  }

  #complete(release: Release, text: string, contentHash: string): Release {
    const source = this.#settings.withText ? { ...release.source, text } : release.source
    return { ...release, source, extraction: { contentHash, version } }
  }
}

/** Everything that the output for an article depends on beside the library itself. */
function hashOf(text: string, meta: ReleaseMeta, withText: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify([text, Object.entries(meta).sort(([a], [b]) => (a < b ? -1 : 1)), withText]))
    .digest('hex')
}
