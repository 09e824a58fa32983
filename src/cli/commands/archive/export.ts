import { Command, Option } from 'commander'
import { OUTPUT_FORMATS } from '../../../outputs/index.ts'
import { planOf, UsageError } from '../../plan.ts'
import { withArchive } from './opened.ts'
import { addFilterOptions, type FilterOptions, filterOf } from './options.ts'

const DEFAULT_WIDTH = 120

interface Options extends FilterOptions {
  format?: string
  output?: string
  withText: boolean
}

/** `kliping archive export` */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write the records of the releases that fit, in any format of "kliping extract"')
    .argument('[words...]', 'only releases with these words')
    .addOption(
      new Option('-f, --format <name>', 'how to write them (default: table on a terminal, else jsonl)').choices(
        OUTPUT_FORMATS.map(({ name }) => name)
      )
    )
    .option('-o, --output <path>', 'the file or folder to write to (default: standard output)')
    .option('--with-text', 'keep the text that the offsets count in with the records', false)
  return addFilterOptions(command)
    .addHelpText('after', HELP)
    .action(async (words: string[], options: Options) => {
      const plan = planOrFail(command, options)
      const { exportReleases } = await import('../../archive/export.ts')
      const width = process.stdout.columns || DEFAULT_WIDTH
      const { archive: file, withText } = options
      const filter = filterOf(options, words.join(' '))
      await withArchive(file, archive =>
        exportReleases(archive.export(filter), { ...plan, width, withText }, process.stdout)
      )
    })
}

function planOrFail(command: Command, { archive, format, output }: Options) {
  try {
    return planOf({ paths: [archive], format, output, resume: false }, process.stdout.isTTY === true)
  } catch (error) {
    if (error instanceof UsageError) command.error(`error: ${error.message}`)
    throw error
  }
}

const HELP = `
Examples:
  kliping archive export -o records.jsonl
  kliping archive export --region "Jawa Tengah" --year 2019 --format csv -o tables/
  kliping archive export vaksinasi --format html -o pages/`
