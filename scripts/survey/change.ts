import type { Release } from '../../src/index.ts'

/** Each record of a release in a line, without ids and evidence, so that two runs can be compared. */
export function linesOf(release: Release): Map<string, string[]> {
  const names = new Map<string, string>()
  for (const kind of ['officials', 'organizations', 'locations'] as const) {
    for (const { id, name } of release[kind]) names.set(id, name)
  }
  const lines = new Map<string, string[]>()
  for (const [kind, value] of Object.entries(release)) {
    if (kind === 'notices' || kind === 'source' || kind === 'schemaVersion') continue
    const records = Array.isArray(value) ? value : value === null ? [] : [value]
    lines.set(
      kind,
      records.map(record => inOneLine(record, names))
    )
  }
  return lines
}

function inOneLine(record: unknown, names: ReadonlyMap<string, string>): string {
  return JSON.stringify(record, (key, value) => {
    if (key === 'id' || key === 'evidence' || key === 'confidence' || key.endsWith('Ids')) return undefined
    return typeof value === 'string' ? (names.get(value) ?? value) : value
  })
}

export interface Change {
  readonly gone: string[]
  readonly come: string[]
}

/** What one run has and the other has not, by kind. */
export function changes(
  before: ReadonlyMap<string, string[]>,
  after: ReadonlyMap<string, string[]>
): Map<string, Change> {
  const found = new Map<string, Change>()
  for (const [kind, lines] of after) {
    const old = new Set(before.get(kind) ?? [])
    const now = new Set(lines)
    const gone = [...old].filter(line => !now.has(line))
    const come = [...now].filter(line => !old.has(line))
    if (gone.length + come.length > 0) found.set(kind, { gone, come })
  }
  return found
}
