import type { Reading } from '../reading.ts'
import type { Candidate } from './candidate.ts'
import { occasionsOf } from './candidate.ts'
import { standingOf, weigh } from './clues.ts'
import { isFreshName, sameName } from './naming.ts'

/** One occurrence and everything that tells of it, the best telling first in `best`. */
export interface Occurrence {
  readonly tellings: Candidate[]
  best: Candidate
}

/** The occurrences that a release may tell of, in the order of their first telling. */
export function gatherOccurrences(reading: Reading): Occurrence[] {
  const occurrences: Occurrence[] = []
  for (const mention of occasionsOf(reading)) {
    const standing = standingOf(reading, mention)
    const candidate: Candidate = { mention, sentence: standing.sentence, score: weigh(standing) }
    const known = occurrenceOf(occurrences, candidate)
    if (known) addTelling(known, candidate)
    else if (isFreshName(mention.value)) occurrences.push({ tellings: [candidate], best: candidate })
  }
  return occurrences
}

/** The occurrence that a mention tells again: of the same name, or, for "acara tersebut", the last likely one. */
function occurrenceOf(occurrences: readonly Occurrence[], { mention }: Candidate): Occurrence | undefined {
  if (!isFreshName(mention.value)) return likeliest(occurrences)
  return occurrences.findLast(
    ({ best, tellings }) =>
      tellings.some(telling => isFreshName(telling.mention.value) && sameName(telling.mention.value, mention.value)) ||
      sameName(best.mention.value, mention.value)
  )
}

const likeliest = (occurrences: readonly Occurrence[]): Occurrence | undefined =>
  occurrences.reduce<Occurrence | undefined>(
    (best, one) => (!best || one.best.score > best.best.score ? one : best),
    undefined
  )

function addTelling(occurrence: Occurrence, candidate: Candidate): void {
  occurrence.tellings.push(candidate)
  const { value } = candidate.mention
  if (isFreshName(value) && candidate.score > occurrence.best.score) occurrence.best = candidate
}
