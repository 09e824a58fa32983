import { Argument, Command } from 'commander'
import { SHELLS, type Shell } from '../completion/index.ts'

/** `kliping completion SHELL` */
export function completionCommand(): Command {
  const command = new Command('completion')
  return command
    .description('write what makes a shell complete commands, options and their values')
    .addArgument(new Argument('<shell>', 'for which shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', HELP)
    .action((shell: Shell) => {
      process.stdout.write(SHELLS[shell](command.parent!))
    })
}

const HELP = `
Examples:
  kliping completion bash >> ~/.bashrc
  kliping completion zsh > ~/.zsh/completions/_kliping        a folder of your $fpath
  kliping completion fish > ~/.config/fish/completions/kliping.fish`
