import type { Chart } from '../engine/chart.ts'
import type { RuleSet } from '../engine/rules.ts'
import type { Trace } from '../engine/trace.ts'
import { counts } from './counts.ts'
import { dates } from './dates/index.ts'
import { items } from './items/index.ts'
import type { MentionOptions, MentionReader } from './kind.ts'
import { numbers } from './numbers/index.ts'
import { occasions } from './occasions/index.ts'
import { organizations } from './organizations/index.ts'
import { persons } from './persons/index.ts'
import { places } from './places/index.ts'
import { positions } from './positions/index.ts'
import { quotations } from './quotations/index.ts'
import { times } from './times.ts'
import type { MentionKind } from './values.ts'
import { venues } from './venues/index.ts'

/** In the order in which they are read: a kind may look at those before it, by their names on the chart. */
export const MENTION_READERS: readonly MentionReader[] = [
  quotations,
  dates,
  times,
  numbers,
  places,
  organizations,
  positions,
  venues,
  persons,
  items,
  occasions,
  counts
]

const NO_RULES: ReadonlyMap<MentionKind, RuleSet<unknown>> = new Map()

/** Reads every kind of mention into the chart; a caller's own rules of a kind go before the library's. */
export function readMentions(
  chart: Chart,
  trace: Trace | null,
  ownRules = NO_RULES,
  options: MentionOptions = {}
): void {
  for (const reader of MENTION_READERS) {
    ownRules.get(reader.kind)?.run(chart, trace)
    reader.read(chart, trace, options)
  }
}
