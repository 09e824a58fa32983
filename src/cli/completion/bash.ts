import type { Command } from 'commander'
import { choicesOf, commandsOf, flagsOf, optionsOf, quoted, valuesOf } from './parts.ts'

/** Values after an option that has them, options after a dash, commands first, files everywhere else. */
export function bashCompletion(program: Command): string {
  const commands = commandsOf(program)
  const values = commands.flatMap(command =>
    optionsOf(command)
      .filter(option => valuesOf(option).length > 0)
      .map(option => {
        const cases = flagsOf(option).map(flag => quoted(`${command.name()} ${flag}`))
        return `    ${cases.join('|')}) _kliping_reply ${quoted(valuesOf(option).join(' '))}; return ;;`
      })
  )
  const positions = commands.flatMap(command => {
    const choices = choicesOf(command)
    return choices.length > 0 ? [`      ${command.name()}) _kliping_reply ${quoted(choices.join(' '))} ;;`] : []
  })
  const options = commands.map(
    command => `      ${command.name()}) _kliping_reply ${quoted(optionsOf(command).flatMap(flagsOf).join(' '))} ;;`
  )
  return `_kliping_reply() {
  COMPREPLY=($(compgen -W "$1" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
_kliping() {
  COMPREPLY=()
  local command=\${COMP_WORDS[1]} current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    _kliping_reply ${quoted(commands.map(command => command.name()).join(' '))}
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  case "$current" in
    -*) case "$command" in
${options.join('\n')}
    esac ;;
    *) [ "$COMP_CWORD" -ne 2 ] || case "$command" in
${positions.join('\n')}
    esac ;;
  esac
}
complete -o default -F _kliping ${program.name()}
`
}
