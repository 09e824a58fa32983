import { Command, InvalidArgumentError } from 'commander'
import { stopOnInterrupt } from '../../interrupt.ts'
import { withArchive } from './opened.ts'
import { type ArchiveOptions, addArchiveOption } from './options.ts'

const LAST_PORT = 65_535

interface Options extends ArchiveOptions {
  host: string
  port: number
}

/** `kliping archive serve` */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('show an archive as pages in the browser, on this machine alone')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on (default: any that is free)', port, 0)
  return addArchiveOption(command)
    .addHelpText('after', HELP)
    .action(async ({ archive: file, host, port }: Options) => {
      const interrupt = stopOnInterrupt()
      await withArchive(file, async archive => {
        const { serve } = await import('../../archive/serve.ts')
        await serve(archive, { host, port }, process, interrupt.signal)
      })
    })
}

function port(value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number <= LAST_PORT) return number
  throw new InvalidArgumentError(`It must be a number from 0 to ${LAST_PORT}.`)
}

const HELP = `
It says at which address, and serves until Ctrl-C. Nothing is asked of other machines. With --host 0.0.0.0 others in the
network can read the archive too.

Examples:
  kliping archive serve
  kliping archive serve -a news.db --port 8080`
