import type { Reading } from '../reading.ts'
import type { Candidate, DatedMention } from './candidate.ts'

/** Planned is what lies after the day of publication, or, where a day is not known, what the words put ahead. */
export function statusOf(reading: Reading, { isAhead }: Candidate, dated: DatedMention | null): 'held' | 'planned' {
  const published = reading.release.publishedOn?.date ?? reading.meta.publishedOn
  if (dated && published) return dated.date.start > published ? 'planned' : 'held'
  return isAhead ? 'planned' : 'held'
}
