import type { Document } from '../../document/document.ts'
import type { AudienceNoun } from '../../lexicon/audience-nouns.ts'
import { looksLikeVerb } from '../../lexicon/clause-words.ts'
import { HOMES, ROW_JOINTS } from '../../lexicon/handover-clause-words.ts'
import { HANDOVER_TAGS } from '../../lexicon/handover-words.ts'
import { MEASURES } from '../../lexicon/item-units.ts'
import { MEASURED_BY } from '../../lexicon/item-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { ClauseTerm } from './terms.ts'

const LONGEST_BRACKET = 14

/** Past where a thing comes from: "uang tunai yang berasal dari takmir masjid | dan". */
export function afterSource({ tokens }: Document, from: number, end: number): number {
  let at = from + 2
  while (
    at < Math.min(end, from + LONGEST_SOURCE) &&
    !['dan', 'serta', ',', 'kepada', 'untuk', '.'].includes(tokens[at]!.lower)
  )
    at++
  return at
}

const LONGEST_SOURCE = 14
export function afterBracket({ document }: Reading, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_BRACKET); at++) {
    if (document.tokens[at]!.text === ')') return at + 1
  }
  return from + 1
}

/** "beras | ukuran 15 kilogram, mi", "terpal | 2 lembar": how large a thing is, or how many there are. */
export function afterMeasure({ tokens }: Document, from: number): number {
  const number = MEASURED_BY.has(tokens[from]!.lower) ? from + 1 : from
  const isMeasure = tokens[number]?.kind === 'number' && MEASURES.has(tokens[number + 1]?.lower ?? '')
  return isMeasure ? number + 2 : from
}

/** "Karim Umar dari Ditjen Bimas Islam dan | Ni Made Suastini": in a row of people, where each comes from. */
export function afterHome({ chart, document }: Reading, terms: readonly ClauseTerm[], at: number): number {
  const before = terms.at(-1)
  if (before?.kind !== 'party' || before.named?.kind !== 'person') return at
  const home = mentionAt(chart, 'organization', at + 1)
  if (home?.from !== at + 1) return at
  let next = home.to
  if (endsRow(document, terms)) return home.to
  while (ROW_JOINTS.has(document.tokens[next]?.lower ?? '')) next++
  const following =
    mentionAt(chart, 'person', next) ?? mentionAt(chart, 'position', next) ?? mentionAt(chart, 'organization', next)
  return next > home.to && following?.from === next ? home.to : at
}

/** "A dari Ditjen Islam dan B | dari Ditjen Hindu": the last of a row whose others have homes. */
function endsRow({ tokens }: Document, terms: readonly ClauseTerm[]): boolean {
  const before = terms.at(-3)
  return terms.at(-2)?.kind === 'word' && before?.kind === 'party' && HOMES.has(tokens[before.to]?.lower ?? '')
}

/** "Bidan Rosmauli | dari Desa Perlis, Kecamatan Berandan": where somebody comes from. */
export function afterOrigin({ chart, document }: Reading, terms: readonly ClauseTerm[], at: number): number {
  const last = terms.at(-1)
  const party = last?.kind === 'word' && last.lower === ',' ? terms.at(-2) : last
  let to = at + 1
  let place = party?.kind === 'party' ? chart.startingAt('place', to) : undefined
  if (!place) return at
  while (place) {
    to = place.to
    place =
      chart.startingAt('place', to) ??
      (document.tokens[to]?.text === ',' ? chart.startingAt('place', to + 1) : undefined)
  }
  return to
}

/** "Dewi | sebagai kader teladan, dan Sari": what somebody is chosen for. */
export function afterCapacity({ tokens }: Document, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_APPOSITION); at++) {
    const { lower, text, kind } = tokens[at]!
    if (HANDOVER_TAGS.has(lower) || (kind === 'mark' && text !== '-') || looksLikeVerb(lower)) return at
  }
  return from + 1
}

/** "Tatang, | warga Cimahi, | Neng Ida": what is said of one in a row. */
export function afterApposition(
  { chart, document }: Reading,
  terms: readonly ClauseTerm[],
  at: number,
  end: number
): number {
  const comma = terms.at(-1)
  const before = comma?.kind === 'word' && comma.lower === ',' ? terms.at(-2) : comma
  if (before?.kind !== 'party' || before.named?.kind !== 'person') return at
  const isNoun =
    document.tokens[at]!.shape === 'lower' && chart.phrase<AudienceNoun>('audience-noun', at)?.value.unit === 'person'
  if (!isNoun) return at
  for (let next = at + 1; next < Math.min(end, at + LONGEST_APPOSITION); next++) {
    const body = chart.startingAt('organization', next)
    if (body && body.to < end) next = body.to
    const { lower, text } = document.tokens[next]!
    if (body && HANDOVER_TAGS.has(lower)) return next
    if (text === ',' || text === ';' || lower === 'dan' || lower === 'serta') return next
    if (HANDOVER_TAGS.has(lower) || looksLikeVerb(lower) || mentionAt(chart, 'person', next)) return at
  }
  return at
}

const LONGEST_APPOSITION = 9
