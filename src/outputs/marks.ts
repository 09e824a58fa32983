import type { Release } from '../contract/index.ts'
import { RECORD_KINDS, type RecordKind } from './records.ts'

/** Characters of a release that a record, or a notice, points at. */
export interface Mark {
  readonly kind: RecordKind | 'notices'
  /** The record's id; notices have none. */
  readonly id: string | null
  readonly rule: string
  readonly start: number
  readonly end: number
}

/** A stretch of text that the same marks cover, the shortest of them first. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly marks: readonly Mark[]
}

export function marksOf(release: Release): Mark[] {
  const marks: Mark[] = RECORD_KINDS.flatMap(kind =>
    release[kind].flatMap(({ id, evidence }) =>
      evidence.map(({ start, end, rule }) => ({ kind, id, rule, start, end }))
    )
  )
  for (const { code, start, end } of release.notices) marks.push({ kind: 'notices', id: null, rule: code, start, end })
  return marks.filter(({ start, end }) => start < end)
}

/** The text cut wherever a mark begins or ends. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const opening = [...marks].sort((a, b) => a.start - b.start)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (let at = 0; at + 1 < cuts.length; at++) {
    const start = cuts[at]!
    open = open.filter(({ end }) => end > start)
    while (next < opening.length && opening[next]!.start <= start) open.push(opening[next++]!)
    const shortestFirst = [...open].sort((a, b) => a.end - a.start - (b.end - b.start))
    segments.push({ text: text.slice(start, cuts[at + 1]), start, marks: shortestFirst })
  }
  return segments
}
