import { WordMap } from '../lexicon/word-set.ts'
import type { Chart } from './chart.ts'
import type { Captures, Pattern } from './pattern.ts'
import type { Trace } from './trace.ts'

/** What a rule's build sees of its match. */
export interface Match {
  readonly chart: Chart
  readonly from: number
  readonly to: number
  readonly captures: Captures
  /** The repaired text of a capture, or of the whole match. */
  text(capture?: string): string
}

/**
 * A rule is data: where it may start, what it looks like, what it makes of it. `build` may abstain with `null`,
 * and may return a narrower span than the match (`from`, `to`).
 */
export interface Rule<V> {
  readonly name: string
  /** Words (lower case) that can start a match; a gate, so that the pattern is not tried at every token. */
  readonly words?: readonly string[]
  /** Lexicon classes whose phrases can start a match. */
  readonly classes?: readonly string[]
  /** Mention kinds that can start a match. */
  readonly mentions?: readonly string[]
  readonly pattern: Pattern
  readonly build: (match: Match) => Built<V> | null
}

export interface Built<V> {
  readonly value: V
  readonly from?: number
  readonly to?: number
}

/** Rules of one kind, sorted by their gates. Earlier rules win over later ones at the same token. */
export class RuleSet<V> {
  readonly kind: string
  readonly #ordered: readonly Rule<V>[]
  readonly #byClass = new Map<string, number[]>()
  readonly #byMention = new Map<string, number[]>()
  readonly #anywhere: number[] = []
  readonly #startingWords: WordMap<number[]>

  constructor(kind: string, rules: readonly Rule<V>[]) {
    this.kind = kind
    this.#ordered = rules
    const byWord = new Map<string, number[]>()
    rules.forEach((rule, rank) => {
      for (const word of rule.words ?? []) push(byWord, word, rank)
      for (const name of rule.classes ?? []) push(this.#byClass, name, rank)
      for (const name of rule.mentions ?? []) push(this.#byMention, name, rank)
      if (!rule.words && !rule.classes && !rule.mentions) this.#anywhere.push(rank)
    })
    this.#startingWords = new WordMap(byWord)
  }

  /** Reads the chart from left to right and adds to it what the rules make. */
  run(chart: Chart, trace: Trace | null): void {
    const { tokens } = chart.document
    const openings = [...this.#byMention].map(([kind, ranks]) => ({ layer: chart.layer(kind), ranks }))
    for (let at = 0; at < tokens.length; at++) {
      let ranks: readonly number[] = join(this.#anywhere, this.#startingWords.get(tokens[at]!))
      if (this.#byClass.size > 0) {
        for (const hit of chart.phrasesAt(at)) ranks = join(ranks, this.#byClass.get(hit.class))
      }
      for (const { layer, ranks: more } of openings) {
        if (layer[at]?.from === at) ranks = join(ranks, more)
      }
      for (const rank of ranks) {
        const to = this.#tryRule(this.#ordered[rank]!, chart, at, trace)
        if (to !== null) {
          at = Math.max(at, to - 1)
          break
        }
      }
    }
  }

  /** Returns the token after the new mention, or `null` where the rule did not match, abstained or came too late. */
  #tryRule(rule: Rule<V>, chart: Chart, at: number, trace: Trace | null): number | null {
    const captures: Captures = {}
    let end = -1
    const matched = rule.pattern(chart, at, captures, to => {
      end = to
      return true
    })
    if (!matched || end <= at) return null
    const text = (name?: string): string => {
      if (name === undefined) return chart.document.textOf(at, end)
      const part = captures[name]
      return part ? chart.document.textOf(part.from, part.to) : ''
    }
    const built = rule.build({ chart, from: at, to: end, captures, text })
    if (built === null) {
      trace?.rejected(this.kind, rule.name, at, end, 'abstained')
      return null
    }
    const from = built.from ?? at
    const to = built.to ?? end
    if (!chart.add({ kind: this.kind, from, to, rule: rule.name, value: built.value })) {
      trace?.rejected(this.kind, rule.name, from, to, `an earlier ${this.kind} is in the way`)
      return null
    }
    trace?.fired(this.kind, rule.name, from, to)
    return to
  }
}

function push(map: Map<string, number[]>, key: string, rank: number): void {
  const ranks = map.get(key)
  if (ranks) ranks.push(rank)
  else map.set(key, [rank])
}

function join(a: readonly number[], b: readonly number[] | undefined): readonly number[] {
  if (!b || a === b) return a
  return a.length === 0 ? b : [...new Set([...a, ...b])].sort((x, y) => x - y)
}
