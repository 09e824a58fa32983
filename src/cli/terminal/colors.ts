import picocolors from 'picocolors'
import type { Mark } from '../../outputs/marks.ts'

export type Colors = ReturnType<typeof picocolors.createColors>
type Paint = (text: string) => string

/** Colours for a stream: as NO_COLOR and FORCE_COLOR want it, else where it is a terminal that can show them. */
export function colorsFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>
): Colors {
  const wanted = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stream.isTTY === true && env.TERM !== 'dumb'
  return picocolors.createColors(!env.NO_COLOR && wanted)
}

/** How each kind of record is painted. */
export function paintOf(colors: Colors): Record<Mark['kind'], Paint> {
  return {
    officials: text => colors.bold(colors.blue(text)),
    organizations: colors.magenta,
    locations: colors.green,
    events: text => colors.bold(colors.red(text)),
    attendance: text => colors.bold(colors.cyan(text)),
    awards: text => colors.bold(colors.yellow(text)),
    handovers: text => colors.underline(colors.magenta(text)),
    quotes: text => colors.underline(text),
    notices: text => colors.inverse(text)
  }
}
