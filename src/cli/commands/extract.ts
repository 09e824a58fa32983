import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { OUTPUT_FORMATS } from '../../outputs/index.ts'
import type { FieldNames } from '../inputs/field-names.ts'
import { USUAL_NAMES } from '../inputs/field-names.ts'
import { INPUT_KINDS, type InputKind } from '../inputs/kinds.ts'
import { stopOnInterrupt } from '../interrupt.ts'
import { planOf, UsageError } from '../plan.ts'

const DEFAULT_WIDTH = 120
const MAX_JOBS = 64

interface Options {
  format?: string
  output?: string
  inputFormat?: InputKind
  textField?: string
  dateField?: string
  titleField?: string
  urlField?: string
  withText: boolean
  jobs: number
  resume: boolean
  quiet: boolean
}

const usual = (field: keyof typeof USUAL_NAMES): string => USUAL_NAMES[field].slice(0, 4).join(', ')

/** `kliping extract PATH...` */
export function extractCommand(): Command {
  const command = new Command('extract')
  return command
    .description('read press releases and write their records')
    .argument('<path...>', 'files, folders (with all in them), globs, or - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'how to write the records (default: table on a terminal, else jsonl)').choices(
        OUTPUT_FORMATS.map(({ name }) => name)
      )
    )
    .option('-o, --output <path>', 'the file or folder to write to (default: standard output)')
    .addOption(new Option('--input-format <name>', 'what the input is (default: by its name)').choices(INPUT_KINDS))
    .option('--text-field <name>', `the field of JSON and CSV with the text (default: ${usual('text')})`)
    .option('--date-field <name>', `... with the date of publication (default: ${usual('date')})`)
    .option('--title-field <name>', `... with the headline (default: ${usual('title')})`)
    .option('--url-field <name>', `... with the address (default: ${usual('url')})`)
    .option('--with-text', 'keep the text that the offsets count in with the records', false)
    .option('-j, --jobs <number>', 'how many threads work on it', jobsOf, 1)
    .option('--resume', 'go on with the output of an earlier run: read only what is new or has changed', false)
    .option('-q, --quiet', 'no progress bar', false)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await runExtract(command, paths, options)
    })
}

async function runExtract(command: Command, paths: readonly string[], options: Options): Promise<number> {
  try {
    const plan = planOf(options, process.stdout.isTTY === true)
    const { jobs, withText, quiet, inputFormat: kind } = options
    const width = process.stdout.columns ?? DEFAULT_WIDTH
    const run = { ...plan, paths, jobs, withText, quiet, kind, width, fields: fieldsOf(options) }
    const interrupt = stopOnInterrupt()
    const { extract } = await import('../run.ts')
    const failed = await extract(run, process, interrupt.signal)
    return interrupt.signal.aborted ? interrupt.status : failed > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) command.error(`error: ${error.message}`)
    throw error
  }
}

function fieldsOf({ textField, dateField, titleField, urlField }: Options): FieldNames {
  return { text: textField, date: dateField, title: titleField, url: urlField }
}

function jobsOf(value: string): number {
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS) return jobs
  throw new InvalidArgumentError(
    `It must be a number from 1 to ${MAX_JOBS}; this machine can run ${availableParallelism()} at once.`
  )
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
