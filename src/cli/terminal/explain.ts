import type { Explanation, RuleDecision } from '../../index.ts'
import { plain } from '../../outputs/plain.ts'
import type { Colors } from './colors.ts'

const MAX_TEXT = 60

/** Which decisions to tell of. */
export interface ExplainFilter {
  readonly outcome?: RuleDecision['outcome'] | undefined
  readonly kind?: string | undefined
  /** A part of the rule's name. */
  readonly rule?: string | undefined
}

export function filtered(decisions: readonly RuleDecision[], filter: ExplainFilter): RuleDecision[] {
  return decisions.filter(
    ({ outcome, kind, rule }) =>
      (filter.outcome === undefined || outcome === filter.outcome) &&
      (filter.kind === undefined || kind === filter.kind) &&
      (filter.rule === undefined || rule.includes(filter.rule))
  )
}

/** The decisions of the rules, one a line, in the order of the text; then how many of each there were. */
export function explainText(decisions: Explanation['decisions'], colors: Colors): string {
  const places = decisions.map(({ start, end }) => `${start}-${end}`)
  const placeWidth = Math.max(0, ...places.map(place => place.length))
  const ruleWidth = Math.max(0, ...decisions.map(({ rule }) => rule.length))
  const lines = decisions.map(({ outcome, rule, text, reason }, at) => {
    const paint = outcome === 'fired' ? colors.green : colors.red
    const why = reason === null ? '' : colors.dim(`: ${plain(reason)}`)
    return `${places[at]!.padStart(placeWidth)}  ${paint(outcome.padEnd('rejected'.length))}  ${rule.padEnd(ruleWidth)}  ${quoted(text)}${why}`
  })
  const fired = decisions.filter(({ outcome }) => outcome === 'fired').length
  return `${[...lines, `${fired} fired, ${decisions.length - fired} rejected`].join('\n')}\n`
}

function quoted(text: string): string {
  const line = plain(text.replace(/\s+/g, ' '))
  return `"${line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line}"`
}
