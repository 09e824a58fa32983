import { version } from '../../../package.json'
import { isOlder } from '../../archive/adding/hash.ts'
import type { Archive, Article } from '../../archive/index.ts'
import type { FieldNames } from '../inputs/field-names.ts'
import { sourcesIn } from '../inputs/find.ts'
import type { InputKind } from '../inputs/kinds.ts'
import { measure } from '../inputs/measure.ts'
import { batchesOf } from '../jobs/batches.ts'
import { type Crew, crewOf } from '../jobs/crew.ts'
import { inOrder } from '../jobs/in-order.ts'
import type { Outcome } from '../jobs/work.ts'
import { Progress } from '../progress.ts'
import type { Streams } from '../run.ts'
import { write } from '../streams.ts'

/** What is to be added, and how. */
export interface AddRun {
  readonly paths: readonly string[]
  readonly jobs: number
  readonly quiet: boolean
  readonly kind: InputKind | undefined
  readonly fields: FieldNames
}

/** Reads every article into an archive; returns how many could not be read. */
export async function addArticles(archive: Archive, run: AddRun, streams: Streams, stop: AbortSignal): Promise<number> {
  const crew = await crewOf(run.jobs, {
    fields: run.fields,
    format: null,
    output: { width: 0, folder: false },
    withText: false,
    known: upToDate(archive)
  })
  const progress = new Progress(streams.stderr, streams.stderr.isTTY === true && !run.quiet)
  const reading = new Reading(progress)
  void progress.show(() => measure(run.paths))
  try {
    const outcomes = outcomesOf(run, crew, streams, stop, progress)
    const counts = await archive.addAll(reading.articlesOf(outcomes), {
      onAdded: batch => progress.read(batch.length)
    })
    const known = counts.known + reading.known
    await write(streams.stdout, `${counts.added} added, ${counts.updated} read anew, ${known} known already\n`)
  } finally {
    await crew.dismiss()
    progress.end(reading.failed)
  }
  return reading.failed
}

/** The hashes of the articles that need not be read again. */
function upToDate(archive: Archive): Set<string> {
  const known = new Set<string>()
  for (const [hash, readBy] of archive.versions()) if (!isOlder(readBy, version)) known.add(hash)
  return known
}

function outcomesOf(
  { paths, kind }: AddRun,
  crew: Crew,
  { stdin }: Streams,
  stop: AbortSignal,
  progress: Progress
): AsyncGenerator<Outcome[]> {
  const sources = sourcesIn(paths, { kind, stdin, seen: bytes => progress.seen(bytes) })
  return inOrder(batchesOf(sources, stop), batch => crew.do(batch), crew.size)
}

/** Parts what was read from what is known and what could not be read. */
class Reading {
  known = 0
  failed = 0
  readonly #progress: Progress

  constructor(progress: Progress) {
    this.#progress = progress
  }

  async *articlesOf(batches: AsyncIterable<Outcome[]>): AsyncGenerator<Article> {
    for await (const outcomes of batches) {
      for (const outcome of outcomes) {
        if (outcome.type === 'known') this.known++
        else if (outcome.type === 'failed') {
          this.failed++
          this.#progress.sayOf(outcome.label, outcome.reason)
        } else {
          for (const doubt of outcome.doubts) this.#progress.sayOf(outcome.label, doubt)
          yield outcome.rendered as Article
        }
      }
    }
  }
}
