import type { Mark } from '../../outputs/marks.ts'
import { sentenceAt } from '../answers/citations.ts'

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentences that marks stand in, in order; those that a mark reaches across are one. */
export function sentencesOf(text: string, marks: readonly Mark[]): Stretch[] {
  const starts = new Map<number, number>()
  for (const { start, end } of marks) starts.set(start, Math.max(end, starts.get(start) ?? 0))
  const sentences: { start: number; end: number }[] = []
  for (const [start, end] of [...starts].sort(([a], [b]) => a - b)) {
    const last = sentences.at(-1)
    if (last && end <= last.end) continue
    const sentence = sentenceAt(text, start, end)
    if (last && sentence.start < last.end) last.end = Math.max(last.end, sentence.end)
    else sentences.push({ start: sentence.start, end: sentence.end })
  }
  return sentences
}
