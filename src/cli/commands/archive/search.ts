import { Command, Option } from 'commander'
import type { SearchQuery } from '../../../archive/index.ts'
import { withArchive } from './opened.ts'
import { addListOptions, filterOf, type ListOptions } from './options.ts'
import { print } from './printing.ts'

interface Options extends ListOptions {
  sort?: SearchQuery['sort']
  copies: boolean
}

/** `kliping archive search [WORDS]` */
export function searchCommand(): Command {
  const command = new Command('search')
    .description('find releases; all conditions must fit')
    .argument('[words...]', 'words in any form, "\\"phrases\\"", prefix*; none for all releases')
    .addOption(
      new Option('--sort <order>', 'best first (default with words), newest or oldest').choices([
        'best',
        'newest',
        'oldest'
      ])
    )
    .option('--copies', 'also releases that republish one that is listed', false)
  return addListOptions(command)
    .addHelpText('after', HELP)
    .action(async (words: string[], options: Options) => {
      const { limit, offset, sort, copies } = options
      const query = { ...filterOf(options, words.join(' ')), limit, offset, sort, withCopies: copies }
      const found = await withArchive(options.archive, archive => archive.search(query))
      const { hitsText } = await import('../../terminal/archive/search.ts')
      await print(found, options.json, hitsText)
    })
}

const HELP = `
Words are found in all their forms: pelayanan, melayani and layanan are one.

Examples:
  kliping archive search pelayanan publik
  kliping archive search '"reformasi birokrasi" inova* -lomba' --region "Jawa Tengah" --year 2019
  kliping archive search --type outreach --min-attendance 100 --json | jq '.items[].releaseId'`
