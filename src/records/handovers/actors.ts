import { isCommonWord } from '../../document/language.ts'
import { looksLikeVerb } from '../../lexicon/clause-words.ts'
import { HANDS_OVER } from '../../lexicon/giving-verbs.ts'
import {
  COMMON_BODIES,
  HANDOVER_ASIDES,
  HANDOVER_TAGS,
  NOT_BODIES,
  PREPOSITIONS,
  TIME_CONJUNCTIONS
} from '../../lexicon/handover-words.ts'
import type { Reading } from '../reading.ts'
import type { PartyTerm } from './naming.ts'
import type { ClauseTerm } from './terms.ts'

/** "dari rutan sendiri memberikan", "diserahkan oleh panitia": a body that is called by what it is. */
export function commonBodyAt(
  { document }: Reading,
  terms: readonly ClauseTerm[],
  at: number,
  end: number
): PartyTerm | null {
  const { tokens } = document
  const both = `${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`
  const length = COMMON_BODIES.has(both) ? 2 : COMMON_BODIES.has(tokens[at]!.lower) ? 1 : 0
  if (length === 0 || at + length >= end) return null
  let after = at + length
  while (after < end && HANDOVER_ASIDES.has(tokens[after]!.lower)) after++
  const before = terms.at(-1)
  const isAgent = before?.kind === 'word' && before.tag === 'By'
  const acts = after < end && GIVES_TAGS.has(HANDOVER_TAGS.get(tokens[after]!.lower) ?? '')
  return isAgent || acts ? { kind: 'party', from: at, to: at + length, named: null, form: 'body' } : null
}

/** "tindak lanjut awal, Unpad menyerahkan": one word in capitals that hands something over is somebody. */
export function actorAt({ document }: Reading, at: number, end: number): PartyTerm | null {
  const { tokens } = document
  const { lower, shape } = tokens[at]!
  if ((shape !== 'capital' && shape !== 'mixed') || HANDOVER_TAGS.has(lower) || NOT_BODIES.has(lower)) return null
  if (TIME_CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || looksLikeVerb(lower) || isCommonWord(lower))
    return null
  let after = at + 1
  while (after < end && HANDOVER_ASIDES.has(tokens[after]!.lower)) after++
  const acts = after < end && HANDS_OVER.includes(tokens[after]!.lower)
  return acts ? { kind: 'party', from: at, to: at + 1, named: null, form: 'body' } : null
}

const GIVES_TAGS = new Set(['Give', 'Reward'])
