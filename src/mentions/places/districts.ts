import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { REGIONAL_BODIES } from '../../lexicon/place-cues.ts'
import type { Region } from '../../lexicon/regions.ts'
import type { MentionOf } from '../kind.ts'
import { districtsOf } from './known-places.ts'
import { isCapital, isPlaceContext, isStreetName } from './words.ts'

/** Districts are sought bare only of the regencies that a release speaks of most. */
const MOST_REGENCIES = 3
/** "SD 2 Karangluhur Kertek": a school's name before its district's. */
const LONGEST_BODY_NAME = 4

/** Adds districts that stand without "Kecamatan", of the regencies that the text names. */
export function readBareDistricts(chart: Chart, trace: Trace | null): void {
  const places = [...chart.all('place')] as MentionOf<'place'>[]
  const codes = mostNamedRegencies(places)
  if (codes.length === 0) return
  const { tokens, sentences } = chart.document
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isCapital(chart, at) || chart.covering('place', at)) continue
      for (const code of codes) {
        const found = districtsOf(code).longestAt(tokens, at, sentence.to)
        if (!found || isCommonWord(tokens[at]!.lower)) continue
        const reason = whyNot(chart, at, found.to)
        if (reason) trace?.rejected('place', 'place/bare-district', at, found.to, reason)
        else add(chart, trace, found.value, at, found.to)
        at = found.to - 1
        break
      }
    }
  }
}

function mostNamedRegencies(places: readonly MentionOf<'place'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { value } of places) {
    for (const { code, level } of value.candidates) {
      if (level === 'regency' || level === 'city') counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked.slice(0, MOST_REGENCIES).map(([code]) => code)
}

function whyNot(chart: Chart, at: number, to: number): string | null {
  if (isStreetName(chart, at)) return 'a street bears the name'
  if (isCapital(chart, to) && !chart.covering('place', to)) return 'part of a longer name'
  if (isPlaceContext(chart, at) || isNamedBody(chart, at) || chart.startingAt('place', to)) return null
  return 'nothing around says that a place is meant'
}

/** "SMP Negeri 5 Kaliwiro", "MI Hidayatusibyan Wadaslintang". */
function isNamedBody(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  for (let here = at - 1; here >= 0 && here >= at - LONGEST_BODY_NAME; here--) {
    const token = tokens[here]!
    if (REGIONAL_BODIES.has(token.lower)) return true
    if (token.kind === 'mark' || token.shape === 'lower') return false
  }
  return false
}

function add(chart: Chart, trace: Trace | null, district: Region, from: number, to: number): void {
  const value = { candidates: [district], level: 'district', name: { from, to }, label: district.name, within: null }
  const rule = 'place/bare-district'
  if (chart.add({ kind: 'place', from, to, rule, value })) trace?.fired('place', rule, from, to)
}
