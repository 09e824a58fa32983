import { Command } from 'commander'
import { stopOnInterrupt } from '../../interrupt.ts'
import { addInputOptions, fieldNamesOf, type InputOptions } from '../input-options.ts'
import { countUpTo } from '../numbers.ts'
import { withChangedArchive } from './opened.ts'
import { type ArchiveOptions, addArchiveOption } from './options.ts'

const MAX_JOBS = 64

interface Options extends InputOptions, ArchiveOptions {
  jobs: number
  quiet: boolean
}

/** `kliping archive add PATH...` */
export function addCommand(): Command {
  const command = new Command('add')
    .description('read press releases into an archive; what is there already is not read again')
    .argument('<path...>', 'files, folders (with all in them), globs, or - for standard input')
    .option('-j, --jobs <number>', 'how many threads read', countUpTo(MAX_JOBS), 1)
    .option('-q, --quiet', 'no progress bar', false)
  return addArchiveOption(addInputOptions(command))
    .addHelpText('after', HELP)
    .action(async (paths: string[], { archive: file, jobs, quiet, ...options }: Options) => {
      const interrupt = stopOnInterrupt()
      const failed = await withChangedArchive(file, async archive => {
        const { addArticles } = await import('../../archive/add.ts')
        const run = { paths, jobs, quiet, kind: options.inputFormat, fields: fieldNamesOf(options) }
        return addArticles(archive, run, process, interrupt.signal)
      })
      process.exitCode = interrupt.signal.aborted ? interrupt.status : failed > 0 ? 1 : 0
    })
}

const HELP = `
Releases are written in batches. What the summary counts is there whatever happens; a run that was broken off is simply
started again. Several runs may add to one archive at the same time.

Examples:
  kliping archive add articles/
  kliping archive add news.jsonl.gz -a news.db --jobs 4
  zcat news.jsonl.gz | kliping archive add - -a news.db

Exit status: 0 all articles were read, 1 some could not be, 2 the command line is wrong.`
