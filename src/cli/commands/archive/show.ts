import { Command } from 'commander'
import { anyCount } from '../numbers.ts'
import { withArchive } from './opened.ts'
import { type ArchiveOptions, addArchiveOption } from './options.ts'
import { print } from './printing.ts'

/** `kliping archive show RELEASE` */
export function showCommand(): Command {
  const command = new Command('show')
    .description('show one release of the archive: evidence in colour, records beside')
    .argument('<release>', 'the number of a release', anyCount)
    .option('--json', 'its records and its text, as JSON', false)
  return addArchiveOption(command)
    .addHelpText('after', HELP)
    .action(async (number: number, options: ArchiveOptions & { json: boolean }) => {
      const stored = await withArchive(options.archive, archive => archive.get(number))
      if (stored === null) throw new Error(`there is no release ${number} in the archive`)
      const { showRelease } = await import('../../terminal/show.ts')
      await print(stored, options.json, ({ release, text }, style) => showRelease(release, text, style))
    })
}

const HELP = `
Examples:
  kliping archive show 12
  kliping archive show 12 --json | jq -r .text`
