import { Command, Option } from 'commander'
import { OUTPUT_FORMATS } from '../../outputs/index.ts'
import { stopOnInterrupt } from '../interrupt.ts'
import { planOf, UsageError } from '../plan.ts'
import { addInputOptions, fieldNamesOf, type InputOptions } from './input-options.ts'
import { countUpTo } from './numbers.ts'

const DEFAULT_WIDTH = 120
const MAX_JOBS = 64

interface Options extends InputOptions {
  format?: string
  output?: string
  withText: boolean
  jobs: number
  resume: boolean
  quiet: boolean
}

/** `kliping extract PATH...` */
export function extractCommand(): Command {
  const command = new Command('extract')
    .description('read press releases and write their records')
    .argument('<path...>', 'files, folders (with all in them), globs, or - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'how to write the records (default: table on a terminal, else jsonl)').choices(
        OUTPUT_FORMATS.map(({ name }) => name)
      )
    )
    .option('-o, --output <path>', 'the file or folder to write to (default: standard output)')
    .option('--with-text', 'keep the text that the offsets count in with the records', false)
    .option('-j, --jobs <number>', 'how many threads work on it', countUpTo(MAX_JOBS), 1)
    .option('--resume', 'go on with the output of an earlier run: read only what is new or has changed', false)
    .option('-q, --quiet', 'no progress bar', false)
  return addInputOptions(command)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await runExtract(command, paths, options)
    })
}

async function runExtract(command: Command, paths: readonly string[], options: Options): Promise<number> {
  try {
    const plan = planOf({ ...options, paths }, process.stdout.isTTY === true)
    const { jobs, withText, quiet, inputFormat: kind } = options
    const width = process.stdout.columns || DEFAULT_WIDTH
    const run = { ...plan, paths, jobs, withText, quiet, kind, width, fields: fieldNamesOf(options) }
    const interrupt = stopOnInterrupt()
    const { extract } = await import('../run.ts')
    const failed = await extract(run, process, interrupt.signal)
    return interrupt.signal.aborted ? interrupt.status : failed > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) command.error(`error: ${error.message}`)
    throw error
  }
}

const HELP = `
Articles are .txt, .md (with front matter), .html, .json, .jsonl and .csv files, each also gzipped. NAME.meta.json or
NAME.json beside NAME.txt holds its meta: {"publishedOn": "2015-11-30", "url": ..., "headline": ..., "publisher": ...}.

Examples:
  kliping extract release.txt                              what it is about, in the terminal
  kliping extract articles/ -o records.jsonl               a folder, a record a line
  kliping extract articles/ --format csv -o tables/        tables for a spreadsheet
  kliping extract articles/ --format html -o pages/        pages with the evidence marked in the text
  kliping extract news.csv --text-field isi --date-field tgl --format parquet -o tables/
  kliping extract articles/ -o records.jsonl --jobs 4 --resume
  zcat news.jsonl.gz | kliping extract - | jq .headline

Exit status: 0 all articles were read, 1 some could not be, 2 the command line is wrong.`
