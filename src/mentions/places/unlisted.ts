import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { LEVEL_OFFICES, NAME_STOPPERS, NO_PLACES, REGIONAL_BODIES } from '../../lexicon/place-cues.ts'
import type { Region } from '../../lexicon/regions.ts'
import { VENUE_HEADS } from '../../lexicon/venue-words.ts'
import type { MentionOf } from '../kind.ts'
import type { PlaceValue } from '../values.ts'
import type { KeyIndex } from './key-index.ts'

const PREPOSITIONS = new Set(['di', 'ke', 'asal', 'warga', 'kawasan', 'wilayah', 'daerah', 'desa', 'kampung'])
const SHORTEST_NAME = 4
/** What begins the name of something other than a place. */
const OTHER_HEADS = [LEVEL_OFFICES, NAME_STOPPERS, REGIONAL_BODIES, VENUE_HEADS]
const RULE = 'place/unlisted'

/** Adds places that no list has, between a word of place and the region they lie in: "di Donohudan, Boyolali". */
export function readUnlistedPlaces(chart: Chart, trace: Trace | null, villages: KeyIndex<Region> | null): void {
  const { tokens } = chart.document
  for (const place of [...chart.all('place')] as MentionOf<'place'>[]) {
    const to = tokens[place.from - 1]?.lower === ',' ? place.from - 1 : place.from
    const from = to - 1
    if (from < 1 || !PREPOSITIONS.has(tokens[from - 1]!.text) || !isUnknownName(chart, from)) continue
    const known = villages?.longestAt(tokens, from, to)
    const candidates = known?.value.filter(village => isWithin(village, place.value.candidates)) ?? []
    const value: PlaceValue = {
      candidates,
      level: candidates.length > 0 ? 'village' : 'other',
      name: { from, to },
      label: chart.document.textOf(from, to),
      within: place.value.candidates.length === 1 ? place.value.candidates[0]!.code : null
    }
    if (chart.add({ kind: 'place', from, to, rule: RULE, value })) trace?.fired('place', RULE, from, to)
  }
}

function isUnknownName(chart: Chart, at: number): boolean {
  const { lower, shape } = chart.document.tokens[at]!
  if (shape !== 'capital' || lower.length < SHORTEST_NAME || chart.covering('place', at)) return false
  return !(
    isCommonWord(lower) ||
    NO_PLACES.has(lower) ||
    chart.phrase('agency', at) ||
    OTHER_HEADS.some(words => words.has(lower))
  )
}

const isWithin = (village: Region, regions: readonly Region[]): boolean =>
  regions.some(({ code }) => village.code.startsWith(`${code}.`))
