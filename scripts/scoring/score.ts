import type { Gold } from './gold.ts'
import * as alike from './likeness.ts'
import { containment, jaccard } from './words.ts'

/** Counts of one record kind, with the entries that were missed and those that were too many. */
export interface Tally {
  hits: number
  /** Records that have a gold entry, those that could be counted or not among them. */
  right: unknown[]
  missed: unknown[]
  extra: unknown[]
}

export const KINDS = [
  'dateline',
  'byline',
  'officials',
  'positions',
  'locations',
  'events',
  'events: when+where',
  'attendance',
  'awards',
  'handovers',
  'quotes: direct',
  'quotes: indirect'
] as const
export type Kind = (typeof KINDS)[number]

interface Pairing<T> extends Tally {
  pairs: [gold: T, found: T][]
}

/** Pairs gold and found entries one to one, the most alike first; of equals those that are surely gold. */
function pair<T extends { maybe?: boolean }>(
  gold: readonly T[],
  found: readonly T[],
  like: alike.Likeness<T>
): Pairing<T> {
  const candidates = gold.flatMap((entry, g) =>
    found.flatMap((record, f) => {
      const likeness = like(entry, record)
      return likeness > 0 ? [{ likeness, g, f }] : []
    })
  )
  candidates.sort((a, b) => b.likeness - a.likeness || Number(!!gold[a.g]!.maybe) - Number(!!gold[b.g]!.maybe))
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { g, f } of candidates) {
    if (taken.has(g) || used.has(f)) continue
    taken.set(g, f)
    used.add(f)
  }
  return {
    hits: [...taken.keys()].filter(g => !gold[g]!.maybe).length,
    right: [...used].map(f => found[f]!),
    missed: gold.filter((entry, g) => !entry.maybe && !taken.has(g)),
    extra: found.filter((_, f) => !used.has(f)),
    pairs: [...taken].map(([g, f]) => [gold[g]!, found[f]!])
  }
}

/** Compares a value that a release has once or not at all. */
function single<T>(gold: T | null, found: T | null, same: (gold: T, found: T) => boolean): Tally {
  const hit = gold !== null && found !== null && same(gold, found)
  return {
    hits: Number(hit),
    right: hit ? [found] : [],
    missed: gold !== null && !hit ? [gold] : [],
    extra: found !== null && !hit ? [found] : []
  }
}

function scorePositions(people: Pairing<NonNullable<Gold['officials']>[number]>, found: Required<Gold>): Tally {
  const tally: Tally = { hits: 0, right: [], missed: [], extra: [] }
  const paired = new Set<unknown>()
  for (const [gold, record] of people.pairs) {
    paired.add(record)
    const { hits, missed, extra } = pair(gold.positions, record.positions, alike.position)
    tally.hits += hits
    tally.missed.push(...missed.map(entry => ({ of: gold.name, ...(entry as object) })))
    tally.extra.push(...extra.map(entry => ({ of: record.name, ...(entry as object) })))
  }
  for (const missed of people.missed as typeof found.officials) {
    tally.missed.push(...missed.positions.filter(entry => !entry.maybe).map(entry => ({ of: missed.name, ...entry })))
  }
  for (const record of found.officials) {
    if (!paired.has(record)) tally.extra.push(...record.positions.map(entry => ({ of: record.name, ...entry })))
  }
  return tally
}

/** Scores one release against its gold file. A kind that the gold leaves out of dateline and byline is not scored. */
export function scoreRelease(gold: Gold, found: Required<Gold>): Partial<Record<Kind, Tally>> {
  const people = pair(gold.officials ?? [], found.officials, alike.official)
  const quotes = (direct: boolean): Tally =>
    pair(
      (gold.quotes ?? []).filter(quote => quote.direct === direct),
      found.quotes.filter(quote => quote.direct === direct),
      alike.quote
    )
  return {
    ...('dateline' in gold && {
      dateline: single(gold.dateline ?? null, found.dateline, (a, b) =>
        a.code ? a.code === b.code : containment(a.text, b.text) === 1
      )
    }),
    ...('byline' in gold && {
      byline: single(gold.byline ?? null, found.byline, (a, b) => {
        const sameWriters = a.initials.join('/').toLowerCase() === b.initials.join('/').toLowerCase()
        return sameWriters && (!a.desk || jaccard(a.desk, b.desk) >= 0.5)
      })
    }),
    officials: people,
    positions: scorePositions(people, found),
    locations: pair(gold.locations ?? [], found.locations, alike.location),
    events: pair(gold.events ?? [], found.events, alike.event),
    'events: when+where': pair(gold.events ?? [], found.events, alike.eventWhenWhere),
    attendance: pair(gold.attendance ?? [], found.attendance, alike.attendance),
    awards: pair(gold.awards ?? [], found.awards, alike.award),
    handovers: pair(gold.handovers ?? [], found.handovers, alike.handover),
    'quotes: direct': quotes(true),
    'quotes: indirect': quotes(false)
  }
}

export interface Totals {
  hits: number
  gold: number
  found: number
}

export const precision = ({ hits, found }: Totals): number => (found ? hits / found : 0)
export const recall = ({ hits, gold }: Totals): number => (gold ? hits / gold : 0)
export const f1 = ({ hits, gold, found }: Totals): number => (gold + found ? (2 * hits) / (gold + found) : 0)

/** Sums the tallies of many releases by kind; kinds without gold are left out. */
export function sum(scores: readonly Partial<Record<Kind, Tally>>[]): Map<Kind, Totals> {
  const totals = new Map<Kind, Totals>()
  for (const kind of KINDS) {
    const total = { hits: 0, gold: 0, found: 0 }
    for (const score of scores) {
      const tally = score[kind]
      if (!tally) continue
      total.hits += tally.hits
      total.gold += tally.hits + tally.missed.length
      total.found += tally.hits + tally.extra.length
    }
    if (total.gold > 0) totals.set(kind, total)
  }
  return totals
}

/** The mean of the kinds' F1. */
export function macroF1(totals: ReadonlyMap<Kind, Totals>): number {
  const scores = [...totals.values()].map(f1)
  return scores.reduce((a, b) => a + b, 0) / scores.length
}

/** From this confidence on, records are meant to be right 95 times in 100. */
export const CONFIDENT = 0.8

/** How many of the records with a high confidence have a gold entry. */
export function confidentRecords(
  scores: readonly Partial<Record<Kind, Tally>>[]
): Map<Kind, { right: number; all: number }> {
  const isConfident = (record: unknown): boolean => ((record as { confidence?: number }).confidence ?? 0) >= CONFIDENT
  const counts = new Map<Kind, { right: number; all: number }>()
  for (const kind of KINDS) {
    // The same events, matched by place instead of type.
    if (kind === 'events: when+where') continue
    const tallies = scores.flatMap(score => score[kind] ?? [])
    const right = tallies.flatMap(tally => tally.right).filter(isConfident).length
    const wrong = tallies.flatMap(tally => tally.extra).filter(isConfident).length
    if (right + wrong > 0) counts.set(kind, { right, all: right + wrong })
  }
  return counts
}
