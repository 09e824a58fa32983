import { Command } from 'commander'
import { withArchive } from './opened.ts'
import { type ArchiveOptions, addArchiveOption } from './options.ts'

interface Options extends ArchiveOptions {
  force: boolean
}

/** `kliping archive site DIR` */
export function siteCommand(): Command {
  const command = new Command('site')
    .description('write an archive as pages in files, which need no server')
    .argument('<folder>', 'where to write them: an empty folder, a new one, or one that this command wrote')
    .option('--force', 'write among other files', false)
  return addArchiveOption(command)
    .addHelpText('after', HELP)
    .action(async (folder: string, { archive: file, force }: Options) => {
      await withArchive(file, async archive => {
        const { site } = await import('../../archive/site.ts')
        await site(archive, { folder, force }, process)
      })
    })
}

const HELP = `
Open index.html of the folder in a browser, or put the folder on any web server.

Examples:
  kliping archive site pages/
  kliping archive site pages/ -a news.db --force`
