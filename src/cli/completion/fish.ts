import type { Command } from 'commander'
import { choicesOf, commandsOf, optionsOf, quoted, valuesOf } from './parts.ts'

export function fishCompletion(program: Command): string {
  const name = program.name()
  const lines = commandsOf(program).flatMap(command => {
    const seen = quoted(`__fish_seen_subcommand_from ${command.name()}`)
    const choices = choicesOf(command)
    return [
      `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted(command.description())}`,
      ...(choices.length > 0 ? [`complete -c ${name} -n ${seen} -f -a ${quoted(choices.join(' '))}`] : []),
      ...optionsOf(command).map(option => {
        const parts = [`complete -c ${name} -n ${seen}`]
        if (option.short) parts.push(`-s ${option.short.slice(1)}`)
        if (option.long) parts.push(`-l ${option.long.slice(2)}`)
        const values = valuesOf(option)
        if (values.length > 0) parts.push(`-x -a ${quoted(values.join(' '))}`)
        else if (option.required) parts.push('-r')
        return [...parts, `-d ${quoted(option.description)}`].join(' ')
      })
    ]
  })
  return `${lines.join('\n')}\n`
}
