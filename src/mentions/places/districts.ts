import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { NAMING_WORDS, REGIONAL_BODIES } from '../../lexicon/place-cues.ts'
import type { Region } from '../../lexicon/regions.ts'
import type { MentionOf } from '../kind.ts'
import type { PlaceValue } from '../values.ts'
import { districtsOf } from './known-places.ts'
import { isCapital, isNamedBody, isPlaceContext, isStreetName, mayBePersonal, wordBefore } from './words.ts'

/** Districts are sought bare only of the regencies that a release speaks of most. */
const MOST_REGENCIES = 3
const LONGEST_DISTRICT_NAME = 3

/** Adds districts that stand without "Kecamatan", of the regencies that the text names. */
export function readBareDistricts(chart: Chart, trace: Trace | null): void {
  const places = [...chart.all('place')] as MentionOf<'place'>[]
  const regencies = mostNamedRegencies(places)
  if (regencies.length === 0) return
  for (const place of places) {
    if (place.value.level === 'village' && place.value.candidates.length === 0)
      endBeforeDistrict(chart, place, regencies)
    for (const region of place.value.candidates) {
      if (isRegency(region)) readDistrictBefore(chart, trace, place, region)
    }
    if (place.from === place.value.name.from) readLongerDistrict(chart, trace, place, regencies)
  }
  for (const { from, to } of chart.document.sentences) {
    for (let at = from; at < to; at++) {
      if (isCapital(chart, at) && !chart.covering('place', at)) at = readDistrict(chart, trace, at, to, regencies) - 1
    }
  }
  for (const place of places) if (place.from === place.value.name.from) readNamesake(chart, trace, place, regencies)
}

const isRegency = ({ level }: Region): boolean => level === 'regency' || level === 'city'

function mostNamedRegencies(places: readonly MentionOf<'place'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { value } of places) {
    for (const region of value.candidates) {
      if (isRegency(region)) counts.set(region.code, (counts.get(region.code) ?? 0) + 1)
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked.slice(0, MOST_REGENCIES).map(([code]) => code)
}

/** "Desa Sembungan Kejajar": the village's name ends where the district's begins. */
function endBeforeDistrict(chart: Chart, village: MentionOf<'place'>, regencies: readonly string[]): void {
  const { tokens } = chart.document
  const { name } = village.value
  for (let at = name.from + 1; at < name.to; at++) {
    if (!regencies.some(code => districtsOf(code).longestAt(tokens, at, name.to)?.to === name.to)) continue
    const cut = village.value.label.length - chart.document.textOf(at, name.to).length
    const value: PlaceValue = {
      ...village.value,
      name: { from: name.from, to: at },
      label: village.value.label.slice(0, cut).trim()
    }
    chart.remove(village)
    chart.add({ ...village, to: at, value })
    return
  }
}

/** "Mlati, Sleman": a district right before its regency. */
function readDistrictBefore(chart: Chart, trace: Trace | null, place: MentionOf<'place'>, regency: Region): void {
  const { tokens } = chart.document
  const to = tokens[place.from - 1]?.lower === ',' ? place.from - 1 : place.from
  for (let at = Math.max(0, to - LONGEST_DISTRICT_NAME); at < to; at++) {
    if (!isCapital(chart, at) || chart.covering('place', at)) continue
    const found = districtsOf(regency.code).longestAt(tokens, at, to)
    if (found?.to !== to) continue
    if (isCommonWord(tokens[at]!.lower) || isStreetName(chart, at) || mayBePersonal(chart, at)) return
    add(chart, trace, found.value, at, to)
    return
  }
}

/** "Kapolsek Padang Ratu": a district whose name begins with another region's. */
function readLongerDistrict(
  chart: Chart,
  trace: Trace | null,
  place: MentionOf<'place'>,
  regencies: readonly string[]
): void {
  const { tokens } = chart.document
  const limit = chart.document.sentenceAt(place.from).to
  for (const code of regencies) {
    const found = districtsOf(code).longestAt(tokens, place.from, limit)
    if (!found || found.to <= place.to || !isCapital(chart, found.to - 1)) continue
    chart.remove(place)
    add(chart, trace, found.value, place.from, found.to)
    return
  }
}

/** "Desa Pucungwetan Sukoharjo", "Kecamatan Watumalang, Sukoharjo": the district, not the regency far away of its name. */
function readNamesake(
  chart: Chart,
  trace: Trace | null,
  place: MentionOf<'place'>,
  regencies: readonly string[]
): void {
  const isHome = place.value.candidates.some(({ code }) => regencies[0] === code)
  if (isHome || place.value.level !== null || !followsLocal(chart, place.from)) return
  const found = districtsOf(regencies[0]!).longestAt(chart.document.tokens, place.from, place.to)
  if (found?.to !== place.to) return
  chart.remove(place)
  add(chart, trace, found.value, place.from, place.to)
}

const JOINTS = new Set([',', 'dan', 'serta', '&'])

/** Right behind a village ("Desa Karangrejo, Gumukmas"), or next in a list of districts. */
function followsLocal(chart: Chart, at: number): boolean {
  if (chart.endingAt<PlaceValue>('place', at)?.value.level === 'village') return true
  const { tokens } = chart.document
  let here = at
  while (here > 0 && JOINTS.has(tokens[here - 1]!.lower)) here--
  const before = here < at ? chart.endingAt<PlaceValue>('place', here)?.value.level : undefined
  return before === 'district' || (before === 'village' && here === at - 1 && tokens[here]!.text === ',')
}

const LONGEST_TALLY = 5

/** "di 3 kecamatan, yaitu Kertek", "kecamatan di perbatasan, seperti Lamaknen": first of the districts spoken of. */
function isNamedOfSeveral(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  if (!NAMING_WORDS.has(tokens[at - 1]?.lower ?? '')) return false
  for (let here = at - 2; here >= Math.max(0, at - 1 - LONGEST_TALLY); here--) {
    if (tokens[here]!.lower === 'kecamatan') return true
  }
  return false
}

/** Reads a bare district at a token; returns the token to go on at. */
function readDistrict(
  chart: Chart,
  trace: Trace | null,
  at: number,
  limit: number,
  regencies: readonly string[]
): number {
  const { tokens } = chart.document
  for (const code of regencies) {
    const found = districtsOf(code).longestAt(tokens, at, limit)
    if (!found || isCommonWord(tokens[at]!.lower)) continue
    const reason = whyNot(chart, at, found.to)
    if (reason) trace?.rejected('place', RULE, at, found.to, reason)
    else add(chart, trace, found.value, at, found.to)
    return found.to
  }
  return at + 1
}

function whyNot(chart: Chart, at: number, to: number): string | null {
  if (isStreetName(chart, at)) return 'a street bears the name'
  if (REGIONAL_BODIES.has(wordBefore(chart, at))) return null
  if (isCapital(chart, to) && !chart.covering('place', to)) return 'part of a longer name'
  if (isPlaceContext(chart, at) || isNamedBody(chart, at) || chart.startingAt('place', to)) return null
  if (isNamedOfSeveral(chart, at)) return null
  // "Kecamatan Mojotengah, Garung", "warga Perboto Kalikajar"
  if (followsLocal(chart, at) || (isCapital(chart, at - 1) && isPlaceContext(chart, at - 1))) return null
  return 'nothing around says that a place is meant'
}

const RULE = 'place/bare-district'

function add(chart: Chart, trace: Trace | null, district: Region, from: number, to: number): void {
  const value: PlaceValue = {
    candidates: [district],
    level: 'district',
    name: { from, to },
    label: district.name,
    within: null
  }
  if (chart.add({ kind: 'place', from, to, rule: RULE, value })) trace?.fired('place', RULE, from, to)
}
