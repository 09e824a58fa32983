import type { Command, Option } from 'commander'

export const commandsOf = (program: Command): readonly Command[] => program.createHelp().visibleCommands(program)

export const optionsOf = (command: Command): Option[] => command.createHelp().visibleOptions(command)

export const flagsOf = ({ short, long }: Option): string[] => [short, long].filter(flag => flag !== undefined)

export const valuesOf = ({ argChoices }: Option): readonly string[] => argChoices ?? []

/** A word in single quotes, as every shell takes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
