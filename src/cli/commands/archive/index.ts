import { Command } from 'commander'
import { addCommand } from './add.ts'
import { mergeCommand, splitCommand } from './decide.ts'
import { exportCommand } from './export.ts'
import { personCommand } from './person.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { siteCommand } from './site.ts'
import { statsCommand } from './stats.ts'

/** `kliping archive COMMAND` */
export function archiveCommand(): Command {
  const archive = new Command('archive').description('keep releases of years in one file, to search and to count')
  const commands = [
    addCommand(),
    searchCommand(),
    personCommand(),
    statsCommand(),
    showCommand(),
    exportCommand(),
    serveCommand(),
    siteCommand(),
    mergeCommand(),
    splitCommand()
  ]
  for (const command of commands) archive.addCommand(command)
  return archive.addHelpText('after', HELP)
}

const HELP = `
An archive is one SQLite file (default: kliping.db). It needs the package better-sqlite3.

Examples:
  kliping archive add articles/ news.jsonl
  kliping archive search "pelayanan publik" --region "Jawa Tengah" --year 2019
  kliping archive person "Eko Purnomo"
  kliping archive stats people --region Wonosobo --year 2019
  kliping archive serve

kliping archive COMMAND --help tells more.`
