import type { Evidence, Release } from '../contract/index.ts'
import { summarizeCount } from './summary.ts'

/** A record of any kind. */
export interface AnyRecord {
  readonly id: string
  readonly evidence: readonly Evidence[]
  readonly confidence: number
}

/** The lists of a release whose records have evidence, as the contract orders them. */
export type RecordKind = {
  [Kind in keyof Release]-?: Release[Kind] extends readonly AnyRecord[] ? Kind : never
}[keyof Release]

export const RECORD_KINDS: readonly RecordKind[] = [
  'officials',
  'organizations',
  'locations',
  'events',
  'attendance',
  'awards',
  'handovers',
  'quotes'
]

/** What a record says in a few words: its name, or what stands for one. */
export function labelOf<Kind extends RecordKind>(kind: Kind, record: Release[Kind][number]): string {
  const labels: { readonly [K in RecordKind]: (record: Release[K][number]) => string } = {
    officials: ({ name }) => name,
    organizations: ({ name }) => name,
    locations: ({ name }) => name,
    events: ({ name }) => name,
    attendance: summarizeCount,
    awards: ({ title }) => title,
    handovers: ({ giver, recipients }) =>
      `${giver?.text ?? '?'} → ${recipients.map(({ text }) => text).join(', ') || '?'}`,
    quotes: ({ text }) => text
  }
  return (labels[kind] as (record: Release[Kind][number]) => string)(record)
}

/** A word of a description, or a record that it names. */
export type Piece = string | { readonly id: string; readonly label: string }

/** A field of a record that says something. */
export interface ShownField {
  readonly name: string
  readonly pieces: readonly Piece[]
}

/** Everything of a release that can be shown of its records, with the labels that references are shown by. */
export class RecordView {
  readonly #labels = new Map<string, string>()

  constructor(release: Release) {
    for (const kind of RECORD_KINDS) {
      for (const record of release[kind]) this.#labels.set(record.id, labelOf(kind, record))
    }
  }

  /** The fields of a record that hold something, beside its label. */
  fieldsOf(record: AnyRecord): ShownField[] {
    const { id: _id, evidence: _evidence, confidence: _confidence, ...fields } = record
    const label = this.#labels.get(record.id)
    return Object.entries(fields).flatMap(([name, value]) => {
      if (value === label) return []
      const pieces = this.#piecesOf(value)
      return pieces.length > 0 ? [{ name: inWords(name), pieces }] : []
    })
  }

  #piecesOf(value: unknown): Piece[] {
    if (value === null || value === undefined || value === false || value === '') return []
    if (value === true) return ['yes']
    if (Array.isArray(value))
      return joined(
        value.map(item => this.#piecesOf(item)),
        ', '
      )
    if (typeof value === 'object')
      return joined(
        Object.values(value).map(item => this.#piecesOf(item)),
        ' · '
      )
    const label = this.#labels.get(String(value))
    return [label === undefined ? String(value) : { id: String(value), label }]
  }
}

function joined(parts: readonly Piece[][], between: string): Piece[] {
  return parts.filter(part => part.length > 0).flatMap((part, at) => (at === 0 ? part : [between, ...part]))
}

/** "locationId" as people say it: "location". */
const inWords = (name: string): string =>
  name.replace(/Ids?$/, '').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
