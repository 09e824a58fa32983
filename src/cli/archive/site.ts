import type { Archive } from '../../archive/index.ts'
import { assetsWith } from '../../archive/web/assets.ts'
import { type SiteOptions, writeSite } from '../../archive/web/site/index.ts'
import type { Streams } from '../run.ts'
import { write } from '../streams.ts'
import { pageScripts } from './page-scripts.ts'

/** Pages after which a terminal hears how far it is. */
const TOLD_EVERY = 100

/** Writes an archive as pages in files, and says how many there are. */
export async function site(
  archive: Archive,
  options: Omit<SiteOptions, 'onPage'>,
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>
): Promise<void> {
  const onPage = (pages: number): void => {
    if (stderr.isTTY && pages % TOLD_EVERY === 0) stderr.write(`\r${pages} pages`)
  }
  const pages = await writeSite(archive, assetsWith(pageScripts()), { ...options, onPage })
  if (stderr.isTTY) stderr.write('\r')
  await write(stdout, `${pages} pages written to ${options.folder}\n`)
}
