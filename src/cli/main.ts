#!/usr/bin/env node
import { CommanderError } from 'commander'
import { program } from './program.ts'
import { endQuietlyOnClosedPipe } from './streams.ts'

/** Exit status where something could not be read or written. */
const FAILED = 1
/** Exit status for a command line that cannot be understood. */
const WRONG_USAGE = 2

endQuietlyOnClosedPipe(process.stdout)
try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE
  else {
    process.stderr.write(`kliping: ${(error as Error).message}\n`)
    process.exitCode = FAILED
  }
}
