import type { Writable } from 'node:stream'
import type { Article } from '../../archive/index.ts'
import { OUTPUT_FORMATS } from '../../outputs/index.ts'
import type { Plan } from '../plan.ts'
import { fileSink, folderSink, streamSink } from '../sinks/streams.ts'

/** How and where to write releases. */
export interface ExportRun extends Plan {
  readonly width: number
  readonly withText: boolean
}

/** Writes releases of an archive as "kliping extract" writes those that it reads. */
export async function exportReleases(
  articles: Iterable<Article>,
  { format, output, folder, width, withText }: ExportRun,
  stdout: Writable
): Promise<void> {
  const { render, open } = await OUTPUT_FORMATS.find(({ name }) => name === format)!.load()
  const sink = await (output === null ? streamSink(stdout) : folder ? folderSink(output) : fileSink(output))
  const options = { width, folder }
  const writer = await open(options)
  for (const { release, text } of articles) {
    const source = withText ? { ...release.source, text } : release.source
    for (const chunk of writer.add(render({ release: { ...release, source }, text }, options))) await sink.write(chunk)
  }
  for (const chunk of writer.end()) await sink.write(chunk)
  await sink.close(true)
}
