import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { version } from '../../package.json'
import type { OutputWriter } from '../outputs/format.ts'
import { OUTPUT_FORMATS } from '../outputs/index.ts'
import type { FieldNames } from './inputs/field-names.ts'
import { sourcesIn } from './inputs/find.ts'
import type { InputKind } from './inputs/kinds.ts'
import { measure } from './inputs/measure.ts'
import { batchesOf } from './jobs/batches.ts'
import { crewOf } from './jobs/crew.ts'
import { inOrder } from './jobs/in-order.ts'
import type { Outcome } from './jobs/work.ts'
import type { Plan } from './plan.ts'
import { Progress } from './progress.ts'
import { ResumedFile } from './sinks/resumed-file.ts'
import type { Sink } from './sinks/sink.ts'
import { fileSink, folderSink, streamSink } from './sinks/streams.ts'

/** A run over articles, all settled. */
export interface Run extends Plan {
  readonly paths: readonly string[]
  readonly jobs: number
  readonly fields: FieldNames
  readonly kind: InputKind | undefined
  readonly withText: boolean
  readonly quiet: boolean
  readonly width: number
}

/** Where a run reads and writes beside its files. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/** Reads every article and writes its records; returns how many could not be read. */
export async function extract(run: Run, streams: Streams, stop: AbortSignal): Promise<number> {
  const output = { width: run.width, folder: run.folder }
  const sink = await sinkOf(run, streams)
  const known = sink instanceof ResumedFile ? sink.known() : new Set<string>()
  const { fields, format, withText } = run
  const crew = await crewOf(run.jobs, { fields, format, output, withText, known })
  const writer = await (await OUTPUT_FORMATS.find(({ name }) => name === format)!.load()).open(output)
  // A bar between the lines of output on the same terminal would spoil both.
  const isOnTerminal = run.output === null && streams.stdout.isTTY === true
  const progress = new Progress(streams.stderr, streams.stderr.isTTY === true && !run.quiet && !isOnTerminal)
  const report = new Report(writer, sink, progress)
  void progress.show(() => measure(run.paths))
  const sources = sourcesIn(run.paths, {
    kind: run.kind,
    except: run.output === null ? undefined : resolve(run.output),
    stdin: streams.stdin,
    seen: bytes => progress.seen(bytes)
  })
  try {
    for await (const outcomes of inOrder(batchesOf(sources, stop), batch => crew.do(batch), crew.size)) {
      for (const outcome of outcomes) await report.take(outcome)
    }
    for (const chunk of writer.end()) await sink.write(chunk)
    await sink.close(!stop.aborted)
  } finally {
    await crew.dismiss()
    progress.end(report.failed)
  }
  return report.failed
}

async function sinkOf({ output, folder, resume }: Run, { stdout }: Streams): Promise<Sink> {
  if (output === null) return streamSink(stdout)
  if (resume) return ResumedFile.open(output, version)
  return folder ? folderSink(output) : fileSink(output)
}

/** Takes what became of each article to where it belongs: records to the output, the rest to the user. */
class Report {
  failed = 0
  readonly #writer: OutputWriter<unknown>
  readonly #sink: Sink
  readonly #progress: Progress

  constructor(writer: OutputWriter<unknown>, sink: Sink, progress: Progress) {
    this.#writer = writer
    this.#sink = sink
    this.#progress = progress
  }

  async take(outcome: Outcome): Promise<void> {
    if (outcome.type === 'failed') {
      this.failed++
      this.#progress.sayOf(outcome.label, outcome.reason)
      return
    }
    if (outcome.type === 'known') (this.#sink as ResumedFile).keep(outcome.hash)
    else {
      for (const doubt of outcome.doubts) this.#progress.sayOf(outcome.label, doubt)
      for (const chunk of this.#writer.add(outcome.rendered)) await this.#sink.write(chunk)
    }
    this.#progress.read()
  }
}
