/** One decision of a rule, for `explain()`. Token ranges are half-open. */
export interface Decision {
  readonly kind: string
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly outcome: 'fired' | 'rejected'
  readonly reason: string | null
}

/** Collects what rules did; absent in ordinary parsing, where it would only cost time. */
export class Trace {
  readonly decisions: Decision[] = []

  fired(kind: string, rule: string, from: number, to: number): void {
    this.decisions.push({ kind, rule, from, to, outcome: 'fired', reason: null })
  }

  rejected(kind: string, rule: string, from: number, to: number, reason: string): void {
    this.decisions.push({ kind, rule, from, to, outcome: 'rejected', reason })
  }
}
