import type { Evidence, Release } from './contract/index.ts'
import type { Trace } from './engine/trace.ts'
import type { Reading } from './records/reading.ts'

/** One rule's decision: where it looked, whether it fired, and why not. */
export interface RuleDecision {
  readonly kind: string
  readonly rule: string
  readonly outcome: 'fired' | 'rejected'
  readonly reason: string | null
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A release with the decisions that led to it, in the order of the text. */
export interface Explanation {
  readonly release: Release
  readonly decisions: readonly RuleDecision[]
}

export function explanationOf(reading: Reading, trace: Trace): Explanation {
  const decisions = trace.decisions.map(({ from, to, kind, rule, outcome, reason }): RuleDecision => {
    const { start, end, text }: Evidence = reading.document.evidence(from, to, rule)
    return { kind, rule, outcome, reason, start, end, text }
  })
  decisions.sort((a, b) => a.start - b.start)
  return { release: reading.release, decisions }
}
