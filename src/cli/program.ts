import { Command } from 'commander'
import { description, version } from '../../package.json'
import { extractCommand } from './commands/extract.ts'
import { schemaCommand } from './commands/schema.ts'

/** The command line, ready to parse. It throws a CommanderError where it would end the process. */
export function program(): Command {
  const kliping = new Command('kliping')
    .description(description)
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('Run "kliping --help" for what there is.')
    .addHelpText('after', HELP)
    .exitOverride()
  for (const command of [extractCommand(), schemaCommand()]) {
    kliping.addCommand(command.copyInheritedSettings(kliping))
  }
  return kliping
}

const HELP = `
Examples:
  kliping extract articles/ -o records.jsonl
  kliping extract --help
  kliping schema > release.schema.json`
