import { Command } from 'commander'
import { withArchive } from './opened.ts'
import { addListOptions, filterOf, type ListOptions } from './options.ts'
import { print } from './printing.ts'

/** `kliping archive person NAME` */
export function personCommand(): Command {
  const command = new Command('person')
    .description('tell about a person: positions over time, events, what was said and handed over')
    .argument('<name>', 'a name or a part of it, or the number of a person')
  return addListOptions(command)
    .addHelpText('after', HELP)
    .action(async (name: string, options: ListOptions) => {
      const { limit, offset } = options
      const answer = await withArchive(options.archive, archive => {
        if (/^\d+$/.test(name)) return { found: null, person: archive.person(Number(name), { limit, offset }) }
        const found = archive.people({ ...filterOf(options), person: name, limit, offset })
        const only = found.total === 1 ? archive.person(found.items[0]!.personId, { limit, offset }) : null
        return { found, person: only }
      })
      if (answer.person === null && !answer.found?.total) throw new Error(`there is no person ${name} in the archive`)
      const { peopleText, personText } = await import('../../terminal/archive/person.ts')
      if (answer.person !== null) await print(answer.person, options.json, personText)
      else await print(answer.found!, options.json, peopleText)
    })
}

const HELP = `
Where several people fit, they are listed; the number in front tells about one of them.

Examples:
  kliping archive person "Eko Purnomo"
  kliping archive person Supriyadi --position Camat --region Wonosobo
  kliping archive person 12 --json | jq '.positions[].label'`
