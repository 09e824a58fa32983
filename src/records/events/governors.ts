import {
  HELD_PARTICIPLES,
  LIST_JOINTS,
  OCCASION_PREPOSITIONS,
  PROGRAMME_VERBS,
  RANKS,
  WITHIN_WORDS
} from '../../lexicon/occasion-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

type Tokens = Reading['document']['tokens']

const RANKED = 'juara'
const RANK_REACH = 3

/** The word that governs a name; "bersamaan dengan" is one. */
export function governorAt({ document: { tokens } }: Reading, at: number, limit: number): string {
  if (at < limit) return ''
  // "piala juara 1, 2, dan 3 lomba"
  if (tokens[at]!.kind === 'number') {
    let word = at
    while (word > limit && (tokens[word]!.kind === 'number' || LIST_JOINTS.has(tokens[word]!.lower))) word--
    return tokens[word]!.lower
  }
  const { lower } = tokens[at]!
  const earlier = at > limit ? tokens[at - 1]!.lower : ''
  if (WITHIN_WORDS.has(lower) && isRanked(tokens, at, limit)) return RANKED
  return lower === 'dengan' && (OCCASION_PREPOSITIONS.has(earlier) || PROGRAMME_VERBS.has(earlier)) ? earlier : lower
}

const isRanked = (tokens: Tokens, at: number, limit: number): boolean =>
  tokens.slice(Math.max(limit, at - RANK_REACH), at).some(({ lower }) => RANKS.has(lower))

/** "dilaksanakan penyerahan bantuan, peluncuran aplikasi dan peresmian gedung": what governs the first governs all. */
export function startOfList({ chart, document: { tokens } }: Reading, from: number, limit: number): number {
  let start = from
  for (;;) {
    let at = start - 1
    while (at > limit && LIST_JOINTS.has(tokens[at]!.lower)) at--
    if (at === start - 1) return start
    const before = mentionAt(chart, 'occasion', at)
    if (!before || before.value.head === '' || before.from < limit) return start
    start = before.from
  }
}

/** The word behind a name; "di gelar" is one. */
export function participleAt({ document: { tokens } }: Reading, at: number, limit: number): string {
  if (at >= limit) return ''
  const { lower } = tokens[at]!
  const whole = lower === 'di' && at + 1 < limit ? `di${tokens[at + 1]!.lower}` : lower
  return HELD_PARTICIPLES.has(whole) ? whole : lower
}
