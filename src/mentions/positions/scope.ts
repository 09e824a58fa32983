import type { Token } from '../../document/token.ts'
import type { Chart, Mention } from '../../engine/chart.ts'
import type { Agency } from '../../lexicon/agencies.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { BRANCH_WORDS, LOCAL_PARENTS, PAIRS_REGIONS, PARENT_WORDS, WHOLE_BODY } from '../../lexicon/position-words.ts'
import type { Region } from '../../lexicon/regions.ts'
import type { OrganizationValue, PlaceValue } from '../values.ts'
import { isNameStart, startsTitle } from './named.ts'
import { longForm, unitAt } from './unit.ts'

/** What follows an office and says whose it is: "Diskominfo Provinsi Sulawesi Tenggara". */
export interface Scope {
  readonly to: number
  readonly body: string | null
  readonly isNational: boolean
  readonly regions: readonly Region[] | null
  readonly level: 'province' | 'regency' | 'city' | null
}

const LEVELS: Record<string, 'province' | 'regency' | 'city'> = {
  provinsi: 'province',
  prov: 'province',
  propinsi: 'province',
  privinsi: 'province',
  pemprov: 'province',
  kabupaten: 'regency',
  kab: 'regency',
  pemkab: 'regency',
  kota: 'city',
  pemkot: 'city',
  pemko: 'city'
}

const isRoman = (text: string): boolean => /^[IVX]{1,4}$/.test(text)

function leadsToPlace(chart: Chart, at: number): boolean {
  const token = chart.document.tokens[at]
  const next = token && (token.kind === 'number' || isRoman(token.text)) ? at + 1 : at
  return chart.startingAt('place', next) !== undefined
}

/** "periode 2004-2009", "2004-2009": the token after; -1 for others. */
function termAt(tokens: readonly Token[], at: number): number {
  const isNamed = tokens[at]!.lower === 'periode'
  const first = isNamed ? at + 1 : at
  if (tokens[first]?.kind !== 'number') return -1
  if (DASHES.has(tokens[first + 1]?.text ?? '') && YEAR.test(tokens[first + 2]?.text ?? '')) return first + 3
  return isNamed ? first + 1 : -1
}

const DASHES = new Set(['-', '–'])
const YEAR = /^(?:19|20)\d\d$/

/** "Bupati Tambrauw | , Papua Barat | Gabriel", "Kepala Puskesmas Malawei | , Kota Sorong | , Maria". */
function placeBeforeName(chart: Chart, at: number, limit: number): Mention<PlaceValue> | null {
  const place = chart.startingAt<PlaceValue>('place', at)
  if (!place || place.to >= limit || place.value.candidates.length === 0) return null
  const next = chart.document.tokens[place.to]!.text === ',' ? place.to + 1 : place.to
  return next < limit && isNameStart(chart, next) ? place : null
}

/** Bodies that are called by a name of their own, whatever region they are in. */
const OWN_NAMED = new Set<OrganizationValue['kind']>([
  'company',
  'state-enterprise',
  'education',
  'health',
  'association',
  'media',
  'international'
])

/** Reads whose an office is, from the token after it. */
export function scopeAt(chart: Chart, start: number, limit: number): Scope {
  const { tokens } = chart.document
  // "Sekda Prov. Sultra", where the office was read up to the stop.
  const isShort = tokens[start]?.text === '.' && tokens[start]!.glued && LEVELS[tokens[start - 1]?.lower ?? '']
  const from = isShort ? start + 1 : start
  let body: string | null = null
  let isNational = false
  let hasAgency = false
  let regions: readonly Region[] | null = null
  let level: Scope['level'] = null
  let to = from
  let at = from
  while (at < limit) {
    const token = tokens[at]!
    const bracketEnd = token.text === '(' ? closingBracket(chart, at, limit) : -1
    if (bracketEnd > 0) {
      const place = chart.startingAt<PlaceValue>('place', at + 1)
      if (place && place.to === bracketEnd - 1) regions ??= place.value.candidates
      at = to = bracketEnd
      continue
    }
    const outer = token.text === ',' ? placeBeforeName(chart, at + 1, limit) : null
    if (outer && (!regions || isLarger(outer.value, regions))) {
      regions ??= outer.value.candidates
      at = to = outer.to
      continue
    }
    const place = regionAt(chart, at, from)
    if (place && place.to <= limit) {
      if (isPerson(chart, place)) break
      if (regions && !isLarger(place.value, regions)) break
      regions ??= place.value.candidates
      at = to = place.to
      continue
    }
    // "Kapolres Bekasi Kota"; "Kepala OJK Jawa Tengah dan DIY".
    if (regions && token.text === 'Kota' && !chart.startingAt('place', at + 1)) {
      at = to = at + 1
      continue
    }
    const second = regions && PAIRS_REGIONS.has(token.lower) ? chart.startingAt<PlaceValue>('place', at + 1) : undefined
    if (second && place === undefined && isNameStart(chart, second.to < limit ? second.to : at)) {
      at = to = second.to
      continue
    }
    if (BRANCH_WORDS.has(token.lower) && token.shape !== 'lower' && leadsToPlace(chart, at + 1)) {
      at += tokens[at + 1]!.kind === 'number' || isRoman(tokens[at + 1]!.text) ? 2 : 1
      continue
    }
    // "Kepala Balai Pelaksanaan Jalan Nasional | I | Banda Aceh"
    if (at === from && isRoman(token.text) && chart.startingAt('place', at + 1)) {
      at++
      continue
    }
    const term = termAt(tokens, at)
    if (term > 0) {
      at = to = term
      continue
    }
    if (regions) break
    const agency = chart.phrase<Agency>('agency', at)
    if (agency && !hasAgency && token.shape !== 'lower') {
      body = body === null ? agency.value.name : `${body} ${agency.value.name}`
      isNational = agency.value.reach === 'national'
      hasAgency = true
      at = to = at + agency.length
      continue
    }
    if (body === null && PARENT_WORDS.has(token.lower) && token.shape !== 'lower') {
      const unit = unitAt(chart, at + 1, limit)
      if (unit) {
        body = longForm(tokens, { from: at, to: unit.to })
        isNational = !LOCAL_PARENTS.has(token.lower)
        at = to = unit.to
        continue
      }
    }
    const organization: Mention<OrganizationValue> | undefined =
      body === null ? chart.startingAt('organization', at) : undefined
    if (organization && token.shape !== 'lower' && organization.value.kind !== 'regional-government') {
      const isOwn = OWN_NAMED.has(organization.value.kind)
      body = isOwn ? chart.document.textOf(at, organization.to) : organization.value.name
      isNational = isOwn
      if (!isOwn) regions ??= organization.value.region
      at = to = organization.to
      continue
    }
    const named = LEVELS[token.lower]
    if (named && (token.shape !== 'lower' || token.lower !== 'kota')) {
      level = named
      at = to =
        tokens[at + 1]?.text === '.' && (token.lower.length <= 4 || chart.startingAt('place', at + 2)) ? at + 2 : at + 1
      continue
    }
    if (WHOLE_BODY.has(token.lower) && (token.shape !== 'lower' || token.lower === 'setempat')) {
      at = to = at + 1
      continue
    }
    break
  }
  return { to, body, isNational, regions, level }
}

/** A place from here on, or one that began inside the office: "Sekretaris Daerah Kabupaten" before "Kebumen". */
function regionAt(chart: Chart, at: number, from: number): Mention<PlaceValue> | undefined {
  const place = chart.covering<PlaceValue>('place', at)
  return place && (place.from === at || (at === from && place.value.name.from === at)) ? place : undefined
}

/** "Sekretaris Desa Ahmad Muklis": a name right after the office, not a village. */
function isPerson({ document: { tokens } }: Chart, { to, value }: Mention<PlaceValue>): boolean {
  const { from } = value.name
  if (value.candidates.length > 0 || value.name.to - from !== 1 || !isNameWord(tokens[from]!.lower)) return false
  return tokens[to]?.shape === 'capital' || tokens[to]?.shape === 'lower'
}

/** The token after a short bracket of capitals, "(Bakesbangpol)", "(Sumbar)"; -1 for others. */
function closingBracket(chart: Chart, at: number, limit: number): number {
  const { tokens } = chart.document
  for (let inside = at + 1; inside < limit && inside <= at + 5; inside++) {
    const token = tokens[inside]!
    // "Gubernur Jawa Tengah (Bapak Ismail)"
    if (startsTitle(token.lower) || isNameWord(token.lower)) return -1
    if (token.text === ')') return inside > at + 1 ? inside + 1 : -1
    const isShortForm = inside === at + 1 && tokens[at + 2]?.text === ')'
    if (isShortForm && token.kind === 'word') continue
    if (token.kind === 'number' || chart.phrase('office', inside) || chart.phrase('acting', inside)) return -1
    if (token.kind === 'word' && token.shape === 'lower') return -1
  }
  return -1
}

/** "Kabupaten Kebumen Provinsi Jawa Tengah": a second place belongs to the office only if it holds the first. */
function isLarger(place: PlaceValue, regions: readonly Region[]): boolean {
  return place.candidates.some(outer => regions.some(inner => inner.code.startsWith(`${outer.code}.`)))
}
