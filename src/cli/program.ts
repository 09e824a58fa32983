import { Command } from 'commander'
import { description, version } from '../../package.json'
import { archiveCommand } from './commands/archive/index.ts'
import { completionCommand } from './commands/completion.ts'
import { explainCommand } from './commands/explain.ts'
import { extractCommand } from './commands/extract.ts'
import { schemaCommand } from './commands/schema.ts'
import { showCommand } from './commands/show.ts'

/** The command line, ready to parse. It throws a CommanderError where it would end the process. */
export function program(): Command {
  const kliping = new Command('kliping')
    .description(description)
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('Run "kliping --help" for what there is.')
    .addHelpText('after', HELP)
    .exitOverride()
  const commands = [
    extractCommand(),
    showCommand(),
    explainCommand(),
    archiveCommand(),
    schemaCommand(),
    completionCommand()
  ]
  for (const command of commands) kliping.addCommand(command)
  shareSettings(kliping)
  return kliping
}

function shareSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent)
    shareSettings(command)
  }
}

const HELP = `
Examples:
  kliping extract articles/ -o records.jsonl
  kliping extract articles/ --format html -o pages/
  kliping show release.txt
  kliping explain release.txt --outcome rejected
  kliping archive add articles/ -a news.db && kliping archive search "layanan publik" -a news.db

kliping COMMAND --help tells more.`
