import type { Command, Option } from 'commander'
import { choicesOf, commandsOf, flagsOf, optionsOf, quoted, valuesOf } from './parts.ts'

export function zshCompletion(program: Command): string {
  const commands = commandsOf(program)
  const names = commands.map(command => `    ${quoted(`${command.name()}:${escaped(command.description())}`)}`)
  const cases = commands.map(command => {
    const choices = choicesOf(command)
    const words = [
      ...optionsOf(command).flatMap(argumentsOf),
      quoted(choices.length > 0 ? `:value:(${choices.join(' ')})` : '*:file:_files')
    ]
    return `    ${command.name()}) _arguments ${words.join(' ')} ;;`
  })
  return `#compdef ${program.name()}
_kliping() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  # The command itself is no argument of it.
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_kliping" ]; then _kliping "$@"; else compdef _kliping ${program.name()}; fi
`
}

function argumentsOf(option: Option): string[] {
  const flags = flagsOf(option)
  const values = valuesOf(option)
  const value = option.required ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''
  return flags.map(flag => quoted(`(${flags.join(' ')})${flag}[${escaped(option.description)}]${value}`))
}

/** Brackets and colons mean something in what zsh is told. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')
