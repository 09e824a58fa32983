import { Command, InvalidArgumentError } from 'commander'
import type { OfficialReference } from '../../../archive/index.ts'
import { anyCount } from '../numbers.ts'
import { withChangedArchive } from './opened.ts'
import { type ArchiveOptions, addArchiveOption } from './options.ts'

interface Options extends ArchiveOptions {
  reason?: string
}

/** `kliping archive merge KEPT GONE` */
export function mergeCommand(): Command {
  const command = new Command('merge')
    .description('decide that two people are one')
    .argument('<kept>', 'the number of the person', anyCount)
    .argument('<gone>', 'the number that is the same person', anyCount)
    .option('--reason <words>', 'why')
  return addArchiveOption(command)
    .addHelpText('after', MERGE_HELP)
    .action(async (kept: number, gone: number, { archive: file, reason }: Options) => {
      await withChangedArchive(file, archive => archive.merge(kept, gone, reason))
      process.stdout.write(`${gone} is ${kept} from now on\n`)
    })
}

const MERGE_HELP = `
Examples:
  kliping archive merge 12 97
  kliping archive merge 12 97 --reason "took another name in 2020"`

/** `kliping archive split PERSON OFFICIAL...` */
export function splitCommand(): Command {
  const command = new Command('split')
    .description('decide that some officials of releases are another person')
    .argument('<person>', 'the number of the person they were taken for', anyCount)
    .argument('<official...>', 'officials of releases: 41:official-2', collectOfficial)
    .option('--reason <words>', 'why')
  return addArchiveOption(command)
    .addHelpText('after', SPLIT_HELP)
    .action(async (person: number, officials: OfficialReference[], { archive: file, reason }: Options) => {
      const other = await withChangedArchive(file, archive => archive.split(person, officials, reason))
      process.stdout.write(`they are person ${other} from now on\n`)
    })
}

function collectOfficial(value: string, before: OfficialReference[] = []): OfficialReference[] {
  const [, release, official] = /^#?(\d+):(.+)$/.exec(value) ?? []
  if (release === undefined) throw new InvalidArgumentError('It must be a release and an official: 41:official-2.')
  return [...before, { releaseId: Number(release), officialId: official! }]
}

const SPLIT_HELP = `
"kliping archive person NUMBER" lists the officials that a person was found in.

Examples:
  kliping archive split 12 41:official-2 60:official-1`
