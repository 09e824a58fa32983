#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { description, version } from '../../package.json'
import { extractCommand } from './commands/extract.ts'
import { schemaCommand } from './commands/schema.ts'
import { endQuietlyOnClosedPipe } from './streams.ts'

/** Exit status for a command line that cannot be understood; 1 is for articles that could not be read. */
const WRONG_USAGE = 2

endQuietlyOnClosedPipe(process.stdout)
const program = new Command('kliping')
  .description(description)
  .version(version)
  .showSuggestionAfterError()
  .showHelpAfterError('Run "kliping --help" for what there is.')
for (const command of [extractCommand(), schemaCommand()]) program.addCommand(command.exitOverride())
program.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE
}
