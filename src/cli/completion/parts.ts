import type { Command, Option } from 'commander'

export const commandsOf = (program: Command): readonly Command[] => program.createHelp().visibleCommands(program)

/** The options of a command, with those of the commands within it, each once. */
export function optionsOf(command: Command): Option[] {
  const all = [command, ...command.commands].flatMap(each => command.createHelp().visibleOptions(each))
  return [...new Map(all.map(option => [option.long, option])).values()]
}

/** What may stand right behind a command: one of its own commands, or a value of its first argument. */
export function choicesOf(command: Command): readonly string[] {
  const own = commandsOf(command).map(within => within.name())
  return own.length > 0 ? own : (command.registeredArguments[0]?.argChoices ?? [])
}

export const flagsOf = ({ short, long }: Option): string[] => [short, long].filter(flag => flag !== undefined)

export const valuesOf = ({ argChoices }: Option): readonly string[] => argChoices ?? []

/** A word in single quotes, as every shell takes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
