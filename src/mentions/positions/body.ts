import { isCommonWord } from '../../document/language.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { isNameWord, MIDDLE_NAMES } from '../../lexicon/given-names.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { LEVEL_NOUNS } from '../../lexicon/place-cues.ts'
import { APPOSES_OFFICE, LEADS_TO_NAME, MEMBER_WORDS, NAMING_BODIES } from '../../lexicon/position-words.ts'
import { BODY_WORDS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import { degreeAt } from '../shared/degrees.ts'
import type { PlaceValue } from '../values.ts'
import { isNameStart, isTailWord, startsTitle } from './named.ts'
import { areInitials, isAcronym, isNumberOfName } from './unit.ts'

/** The longest name of a body, in tokens. */
const LONGEST_BODY = 14

/**
 * The name of a body after the office of its head: "PMI Wonosobo". Unknown words belong to it only when the head's
 * name follows apart from it, after a comma.
 */
export function bodyAt(chart: Chart, from: number, limit: number, office: number): TokenRange | null {
  const { tokens } = chart.document
  let to = organizationEnd(chart, from)
  let at = to
  const hasNamingWord = NAMING_BODIES.has(tokens[from]?.lower ?? '') || NAMING_BODIES.has(tokens[from - 1]?.lower ?? '')
  const end = Math.min(limit, from + LONGEST_BODY)
  while (at < end) {
    const token = tokens[at]!
    if (token.text === '(' && to === at && tokens[at + 2]?.text === ')' && tokens[at + 1]!.shape !== 'lower') {
      at += 3
      continue
    }
    const place = chart.startingAt('place', at)
    if (place && place.to <= limit) {
      at = to = place.to
      continue
    }
    if (to > from && isField(token)) return { from, to }
    const isMember = to > from && to === at && hasNamingWord && MEMBER_WORDS.has(token.lower)
    if (!isMember && (chart.phrase('office', at) || chart.phrase('acting', at))) break
    const agency = chart.phrase('agency', at)
    if (agency && token.shape !== 'lower') {
      at = to = at + agency.length
      continue
    }
    const isBank = token.shape === 'lower' && token.kind === 'word' && tokens[at - 1]?.lower === 'bank'
    if (
      isMember ||
      isBank ||
      isKnown(token.lower, token.shape) ||
      (isAcronym(token) && !isNameWord(token.lower) && !areInitials(tokens, at))
    ) {
      to = ++at
      continue
    }
    const placed = to === at ? beforeBody(chart, at, end, to > from) : -1
    if (placed > 0) {
      at = to = placed
      continue
    }
    const named = to > from && to === at && hasNamingWord ? ownName(chart, at, end) : -1
    if (named > 0) {
      at = to = named
      continue
    }
    const isNumeral = token.kind === 'number' || /^[IVX]{1,4}$/.test(token.text)
    if (isNumeral && (to > from || token.kind === 'word')) {
      to = ++at
      continue
    }
    if (isNumberOfName(tokens, at) && to === at && to > from) {
      at = to = at + 2
      continue
    }
    // "Balai Besar POM di Banda Aceh"
    const placeAfter =
      (token.lower === 'di' || token.lower === 'untuk') && to > from ? chart.startingAt('place', at + 1) : undefined
    if (placeAfter) {
      at = to = placeAfter.to
      continue
    }
    const joins = (token.lower === 'dan' || token.text === '&' || token.text === '-' || token.text === '/') && to > from
    const after = tokens[at + 1]
    if (joins && after && after.shape !== 'lower' && isKnown(after.lower, after.shape)) {
      at++
      continue
    }
    break
  }
  const apposed = isApposition(chart, office) || (hasNamingWord && followsName(chart, office))
  const unknownTo = unknownTail(chart, at, end, apposed, hasNamingWord)
  if (unknownTo > at) to = unknownTo
  return to > from ? { from, to } : null
}

/** "Wakil Rektor ITX | Bidang Akademik": what the office is for. */
export const isField = ({ lower, shape }: Token): boolean => lower === 'bidang' && shape === 'capital'

/** The end of the organization read here; "RSUD dr. Anita Rahayu, Sp.A" is one and its head, as the degree shows. */
function organizationEnd(chart: Chart, from: number): number {
  const { tokens } = chart.document
  const read = chart.startingAt('organization', from)?.to ?? from
  // "Majelis Rakyat Papua | Tengah"
  const place = read > from ? chart.covering('place', read) : undefined
  const to = place && place.from < read ? place.to : read
  if (tokens[to]?.text !== ',' || degreeAt(tokens, to + 1) < 0) return to
  for (let at = from + 1; at < to; at++) if (startsTitle(tokens[at]!.lower)) return at
  return to
}

/** "Galangan Segara Utama" in "PT Galangan Segara Utama Hendrik": up to where a person's name begins; else -1. */
export function ownName(chart: Chart, from: number, end: number): number {
  const { tokens } = chart.document
  let to = from
  while (to < end && isTailWord(chart, to) && !isPersonal(chart, to)) to++
  return to > from && to < end && isNameWord(tokens[to]!.lower) ? to : -1
}

/** A word of names, but not where an ordinary one makes it a body's: "Mutiara" in "KUB Mutiara Laut". */
function isPersonal({ document: { tokens } }: Chart, at: number): boolean {
  if (!isNameWord(tokens[at]!.lower) || (at > 0 && MIDDLE_NAMES.has(tokens[at]!.lower))) return false
  const next = tokens[at + 1]
  if (next?.shape !== 'capital' || isNameWord(next.lower)) return true
  return !(NOT_NAMES.has(next.lower) || UNIT_WORDS.has(next.lower) || isCommonWord(next.lower))
}

/**
 * The token after the place or body that a few unknown words lead to: "Pupuk" in "PT Pupuk Kalimantan Timur", "Fatwa" in
 * "Komisi Fatwa Majelis Ulama Indonesia"; else -1. Where nothing known stands before, only a listed region is one.
 */
function beforeBody(chart: Chart, at: number, end: number, isInside: boolean): number {
  for (let next = at; next < Math.min(end, at + 3) && isTailWord(chart, next); next++) {
    const place = chart.startingAt<PlaceValue>('place', next)
    if (place && next > at && place.to <= end && (isInside || place.value.candidates.length > 0)) return place.to
    if (place) return -1
    const body = next > at ? (chart.startingAt('organization', next)?.to ?? -1) : -1
    if (body > 0 && body <= end) return body
    if (isNameWord(chart.document.tokens[next]!.lower)) return -1
  }
  return -1
}

function isKnown(lower: string, shape: string): boolean {
  if (lower === 'bank' && shape === 'lower') return true
  return (
    shape !== 'lower' && shape !== 'none' && shape !== 'initial' && (BODY_WORDS.has(lower) || UNIT_WORDS.has(lower))
  )
}

/**
 * The end of a run of capitalised words that a comma and a name follow, else `at` itself: "Tamzis Bina Utama" in "Ketua
 * KSPPS Tamzis Bina Utama, Agustinus"; or that a title ends: "Panembahan Senopati" before "dr. Anindita". Words of names
 * are in it only before a place or a title: "Kartini Temanggung, Langgeng".
 */
function unknownTail(chart: Chart, at: number, end: number, apposed: boolean, isNamingBody: boolean): number {
  const { tokens } = chart.document
  let to = at
  let named = false
  let placed = false
  while (to < end && isTailWord(chart, to)) {
    const place = chart.startingAt('place', to)
    named ||= !place && isPersonal(chart, to)
    placed = place !== undefined
    to = place?.to ?? to + 1
  }
  const after = tokens[to + 1]
  if (to === at || to > end) return at
  if (to < end && startsTitle(tokens[to]!.lower)) return to
  if (isNamingBody && !named && to < end && tokens[to]!.shape === 'capital' && LEVEL_NOUNS.has(tokens[to]!.lower))
    return to
  if (tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && isAcronym(tokens[to + 1]!)) return to
  // "Pengasuh Pesantren Bahrul Hikmah, KH. Salim": a title after the comma leaves no doubt.
  const isApart = tokens[to]?.text === ',' && after !== undefined && startsTitle(after.lower)
  if (isNamedBeforeHead(chart, at, to)) return to
  if (named && !placed && !((isApart || apposed) && isNamingBody)) return at
  // "Ketua DPRK Armia Gayosyah, S.E.": what a degree follows is a name.
  if (tokens[to]?.text === ',' && degreeAt(tokens, to + 1) > 0) return at
  if (apposed && (to >= end || tokens[to]!.kind === 'mark' || tokens[to]!.shape === 'lower')) return to
  return tokens[to]?.text === ',' && after?.kind === 'word' && isNameStart(chart, to + 1) ? to : at
}

/** "Kartini" in "Kepala BBRSPDI Kartini, Langgeng Setiawan": one word after the short form, and a full name behind the comma. */
function isNamedBeforeHead(chart: Chart, at: number, to: number): boolean {
  const { tokens } = chart.document
  if (to !== at + 1 || at === 0 || !isAcronym(tokens[at - 1]!) || tokens[to]?.text !== ',') return false
  const [first, second] = [tokens[to + 1], tokens[to + 2]]
  if (first?.shape !== 'capital' || second?.shape !== 'capital' || !isTailWord(chart, to + 1)) return false
  return isNameWord(first.lower) && isNameWord(second.lower) && degreeAt(tokens, to + 1) < 0
}

/** The longest name with its degrees, in tokens. */
const LONGEST_NAME = 8

/**
 * "kepada Hj. Bunga Intan, Ketua Kelompok ...": a comma parts the office from a name that has no office before it, as
 * those of a list have ("Ketua PMI Rahmat, Ketua Kelompok ...").
 */
function followsName(chart: Chart, office: number): boolean {
  const { tokens } = chart.document
  if (tokens[office - 1]?.text !== ',') return false
  let isNamed = false
  for (let at = office - 2; at >= Math.max(0, office - LONGEST_NAME); at--) {
    const token = tokens[at]!
    isNamed ||= startsTitle(token.lower) || isNameWord(token.lower)
    if (token.shape === 'lower' && !startsTitle(token.lower)) return isNamed && LEADS_TO_NAME.has(token.lower)
    if (token.kind === 'number' || chart.phrase('office', at)) return false
  }
  return false
}

/** "Riyanto, founder Kerabat Ngopi": the name stands before the office, so the words after it are its body's. */
function isApposition({ document: { tokens } }: Chart, office: number): boolean {
  const before = tokens[office - 1]
  return before !== undefined && APPOSES_OFFICE.has(before.lower) && tokens[office]!.shape === 'lower'
}
