import { Command } from 'commander'
import { addInputOptions, type InputOptions } from './input-options.ts'
import { anyCount } from './numbers.ts'

const DEFAULT_WIDTH = 100

/** `kliping show FILE` */
export function showCommand(): Command {
  const command = new Command('show')
    .description('show one release in the terminal: evidence in colour, records beside')
    .argument('<file>', 'an article, or - for standard input')
    .option('-n, --nth <number>', 'which one, where there are several', anyCount, 1)
  return addInputOptions(command)
    .addHelpText('after', HELP)
    .action(async (path: string, options: InputOptions & { nth: number }) => {
      const [{ articleAt }, { parseRelease }, { showRelease }, { colorsFor }, { write }] = await Promise.all([
        import('./one-article.ts'),
        import('../../index.ts'),
        import('../terminal/show.ts'),
        import('../terminal/colors.ts'),
        import('../streams.ts')
      ])
      const { text, meta } = await articleAt(path, options.nth, options)
      const width = process.stdout.columns || DEFAULT_WIDTH
      const colors = colorsFor(process.stdout, process.env)
      await write(process.stdout, showRelease(parseRelease(text, meta), text, { width, colors }))
    })
}

const HELP = `
Where there are no colours (NO_COLOR, a file, a pipe) the evidence stands in brackets.

Examples:
  kliping show release.txt
  kliping show news.jsonl --nth 12
  FORCE_COLOR=1 kliping show release.html | less -R`
