import type { Archive } from '../../archive/index.ts'
import { assetsWith } from '../../archive/web/assets.ts'
import { type ServeOptions, serveArchive } from '../../archive/web/serve/index.ts'
import type { Streams } from '../run.ts'
import { write } from '../streams.ts'
import { pageScripts } from './page-scripts.ts'

/** Serves an archive until it is told to stop. */
export async function serve(
  archive: Archive,
  options: ServeOptions,
  { stdout }: Pick<Streams, 'stdout'>,
  stop: AbortSignal
): Promise<void> {
  const serving = await serveArchive(archive, assetsWith(pageScripts()), options)
  await write(stdout, `${serving.address}\n`)
  if (!stop.aborted) await new Promise(resolve => stop.addEventListener('abort', resolve, { once: true }))
  await serving.close()
}
