import type { Evidence, Release } from '../../contract/index.ts'
import { type AnyRecord, RECORD_KINDS } from '../../outputs/records.ts'

type Piece = readonly [start: number, end: number, rule: string]

/** A release as JSON without its text and without the texts of its evidence, which stand in the text. */
export function packRelease(release: Release): string {
  const { text: _text, ...source } = release.source
  return JSON.stringify(
    withEvidence({ ...release, source }, ({ start, end, rule }: Evidence): Piece => [start, end, rule])
  )
}

export function unpackRelease(packed: string, text: string): Release {
  return withEvidence(
    JSON.parse(packed),
    ([start, end, rule]: Piece): Evidence => ({ start, end, text: text.slice(start, end), rule })
  ) as Release
}

/** A release with all its evidence written in another way. */
function withEvidence<From, To>(release: Release, change: (piece: From) => To): object {
  const changed: Record<string, unknown> = { ...release }
  for (const kind of RECORD_KINDS) {
    changed[kind] = (release[kind] as readonly AnyRecord[]).map(record => ({
      ...record,
      evidence: (record.evidence as unknown as From[]).map(change)
    }))
  }
  return changed
}
