import { Command, Option } from 'commander'
import type { RuleDecision } from '../../index.ts'
import { addInputOptions, type InputOptions } from './input-options.ts'
import { anyCount } from './numbers.ts'

interface Options extends InputOptions {
  nth: number
  outcome?: RuleDecision['outcome']
  kind?: string
  rule?: string
  json: boolean
}

/** `kliping explain FILE` */
export function explainCommand(): Command {
  const command = new Command('explain')
    .description('tell which rules fired in a release, which were rejected, and why')
    .argument('<file>', 'an article, or - for standard input')
    .addOption(new Option('--outcome <name>', 'only rules that fired, or were rejected').choices(['fired', 'rejected']))
    .option('--kind <name>', 'only rules for one kind: place, person, event, ...')
    .option('--rule <part>', 'only rules with this in their name')
    .option('--json', 'one decision a line, as JSON', false)
    .option('-n, --nth <number>', 'which one, where there are several', anyCount, 1)
  return addInputOptions(command)
    .addHelpText('after', HELP)
    .action(async (path: string, options: Options) => {
      const [{ articleAt }, { explain }, { explainText, filtered }, { colorsFor }, { write }] = await Promise.all([
        import('./one-article.ts'),
        import('../../index.ts'),
        import('../terminal/explain.ts'),
        import('../terminal/colors.ts'),
        import('../streams.ts')
      ])
      const { text, meta } = await articleAt(path, options.nth, options)
      const decisions = filtered(explain(text, meta).decisions, options)
      const output = options.json
        ? decisions.map(decision => `${JSON.stringify(decision)}\n`).join('')
        : explainText(decisions, colorsFor(process.stdout, process.env))
      await write(process.stdout, output)
    })
}

const HELP = `
Examples:
  kliping explain release.txt
  kliping explain release.txt --outcome rejected --kind person
  kliping explain release.txt --json | jq -r .rule | sort | uniq -c`
