import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { LEVEL_OFFICES, OTHER_NAME_ENDINGS } from '../../lexicon/place-cues.ts'
import { DOUBTFUL_COUNTRIES, NOT_A_COUNTRY_AFTER } from '../../lexicon/places-abroad.ts'
import { DOUBTFUL_NAMES, QUARTERS, WEAK_NAMES } from '../../lexicon/region-names.ts'
import type { PlaceLevel } from '../../lexicon/regions.ts'
import { ADDRESSES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { DOUBTFUL_TOWNS } from '../../lexicon/towns.ts'
import { UNIT_WORDS } from '../../lexicon/unit-words.ts'
import type { PlaceValue } from '../values.ts'
import { type KnownPlace, knownPlaces } from './known-places.ts'
import { type Found, keyOf } from './name-index.ts'
import { isVillageWord } from './village-words.ts'
import { isCapital, isNamedBody, isPlaceContext, isStreetName, mayBePersonal, wordBefore } from './words.ts'

/** The value of a known place at a range of tokens. A level that no candidate has is none of this place's. */
export function placeValue(place: KnownPlace, level: PlaceLevel | null, from: number, to: number): PlaceValue {
  const ofLevel = place.regions.filter(region => region.level === level)
  const told = place.regions.length === 0 ? place.level : ofLevel.length > 0 ? level : null
  return {
    candidates: ofLevel.length > 0 ? ofLevel : place.regions,
    level: told,
    name: { from, to },
    label: place.label,
    within: place.within
  }
}

/** A known name at a token, if it is written as a name. */
export function knownAt(chart: Chart, at: number, limit: number): Found<KnownPlace> | null {
  // "jawa Tengah" is a name too, "tegal" is not.
  if (!isCapital(chart, at) && !(at + 1 < limit && isCapital(chart, at + 1))) return null
  const found = knownPlaces().longestAt(chart.document.tokens, at, limit)
  return found && (found.to > at + 1 || isCapital(chart, at)) ? found : null
}

/** "kabupaten wonosobo": a name in small letters that is no word of its own. */
export function knownInLowerCase(chart: Chart, at: number, limit: number): Found<KnownPlace> | null {
  const found = knownPlaces().longestAt(chart.document.tokens, at, limit)
  if (!found || found.value.regions.length === 0) return null
  return DOUBTFUL_NAMES.has(found.value.key) || WEAK_NAMES.has(found.value.key) ? null : found
}

/** Names without "Kabupaten" or the like before them, with those left for later that the text has to bear out. */
export class BareNames {
  readonly #chart: Chart
  readonly #trace: Trace | null
  readonly #unsure: { found: Found<KnownPlace>; at: number }[] = []
  readonly #sure = new Set<string>()

  constructor(chart: Chart, trace: Trace | null) {
    this.#chart = chart
    this.#trace = trace
  }

  /** A name that "Kabupaten" or the like has made sure. */
  confirm(key: string): void {
    this.#sure.add(key)
  }

  /** Reads a bare name at a token; returns the token after it. */
  read(at: number, limit: number): number | null {
    const found = knownAt(this.#chart, at, limit)
    if (!found) return null
    const place = found.value
    const reason = this.#whyNot(place, at, found.to)
    if (reason === null) {
      this.#add(place, at, found.to, 'place/name')
    } else {
      this.#unsure.push({ found, at })
      this.#trace?.rejected('place', 'place/name', at, found.to, reason)
    }
    return found.to
  }

  /** Adds the doubtful names that are places elsewhere in the text. */
  readAgain(): void {
    for (const { found, at } of this.#unsure) {
      if (!this.#sure.has(found.value.key)) continue
      if (isStreetName(this.#chart, at) || isPeople(this.#chart, found.value, at)) continue
      if (mayBePersonal(this.#chart, at) || isQuarter(this.#chart, found.value, found.to)) continue
      this.#add(found.value, at, found.to, 'place/name-again')
    }
  }

  #add(place: KnownPlace, from: number, to: number, rule: string): void {
    const value = placeValue(place, null, from, to)
    const isSpelt = place.level === 'other' || (place.level === 'country' && keyOf(place.label) === place.key)
    const written = place.regions.length > 0 || !isSpelt ? value : { ...value, label: asWritten(this.#chart, from, to) }
    if (this.#chart.add({ kind: 'place', from, to, rule, value: written })) this.#trace?.fired('place', rule, from, to)
    this.#sure.add(place.key)
  }

  #whyNot(place: KnownPlace, at: number, to: number): string | null {
    const chart = this.#chart
    if (isStreetName(chart, at)) return 'a street bears the name'
    if (isPeople(chart, place, at)) return 'a language or people'
    if (isQuarter(chart, place, to)) return 'a quarter of a city'
    if (WEAK_NAMES.has(place.key)) return 'a name with other readings'
    if (place.level === 'country' && isHyphenated(chart, to)) return 'part of another name'
    if (!isDoubtful(place.key)) return null
    if (isPlaceContext(chart, at)) return isLongerName(chart, to) ? 'part of a longer name' : null
    if (isNamedBody(chart, at) || isOfUnit(chart, at, to) || followsPlace(chart, at) || precedesPlace(chart, to))
      return null
    return opensParagraph(chart, at, to) ? null : 'a name with other readings'
  }
}

/** "MUARASABAK" is "Muarasabak" in a record. */
function asWritten(chart: Chart, from: number, to: number): string {
  const text = chart.document.textOf(from, to)
  if (text !== text.toUpperCase()) return text
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}

/** "bahasa Jepang", "kolonial Belanda". */
const isPeople = (chart: Chart, place: KnownPlace, at: number): boolean =>
  place.level === 'country' && NOT_A_COUNTRY_AFTER.has(wordBefore(chart, at))

/** "Kuningan, Jakarta". */
function isQuarter({ document: { tokens } }: Chart, { key }: KnownPlace, to: number): boolean {
  const city = QUARTERS.get(key)
  return city !== undefined && tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower === city
}

/** "Swiss-Belhotel". */
const isHyphenated = (chart: Chart, to: number): boolean => {
  const { tokens } = chart.document
  return tokens[to]?.text === '-' && tokens[to]!.glued && tokens[to + 1]?.glued === true && isCapital(chart, to + 1)
}

/** "Batu Merah": a word that no lexicon knows goes on with the name. */
function isLongerName(chart: Chart, to: number): boolean {
  const next = chart.document.tokens[to]
  if (next && isCapital(chart, to) && (OTHER_NAME_ENDINGS.has(next.lower) || isVillageWord(next.lower))) return true
  if (next?.shape !== 'capital' || isCommonWord(next.lower) || isNameWord(next.lower)) return false
  return (
    !LEVEL_OFFICES.has(next.lower) &&
    knownPlaces().longestAt(chart.document.tokens, to, Math.min(to + 3, chart.document.tokens.length)) === null
  )
}

const isDoubtful = (key: string): boolean =>
  DOUBTFUL_NAMES.has(key) || DOUBTFUL_TOWNS.has(key) || DOUBTFUL_COUNTRIES.has(key)

/** "Dinas Hortikultura Tabanan Ir. Ketut Ayu": a region between a unit's name and its head's. */
function isOfUnit(chart: Chart, at: number, to: number): boolean {
  const { tokens } = chart.document
  const before = tokens[at - 1]
  const next = tokens[to]
  if (before?.kind !== 'word' || before.shape === 'lower' || next?.kind !== 'word' || next.shape === 'lower')
    return false
  const isUnit = UNIT_WORDS.has(before.lower) || chart.phrase('agency', at - 1) !== undefined
  return isUnit && (TITLES_BEFORE.has(next.lower) || RANKS.has(next.lower) || ADDRESSES.has(next.lower))
}

const LIST_WORDS = new Set([',', 'dan', 'serta', 'hingga', 'maupun', '&'])

/** "Garut, Solok dan Agam": next in a list of places. */
function followsPlace(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  let here = at - 1
  while (here >= 0 && LIST_WORDS.has(tokens[here]!.lower)) here--
  return here < at - 1 && here >= 0 && chart.covering('place', here) !== undefined
}

/** "Lahat, Banyuasin", "Solo dan Sragen": first in a list of places. */
function precedesPlace(chart: Chart, to: number): boolean {
  const { tokens } = chart.document
  if (!LIST_WORDS.has(tokens[to]?.lower ?? '') || !isCapital(chart, to + 1)) return false
  const next = knownPlaces().longestAt(tokens, to + 1, tokens.length)
  return next !== null && next.value.regions.length > 0 && !isDoubtful(next.value.key)
}

/** "SOLOK - ", "Solok, Humas": a dateline. */
function opensParagraph(chart: Chart, at: number, to: number): boolean {
  const { tokens, paragraphs } = chart.document
  const paragraph = paragraphs[chart.document.sentenceAt(at).paragraph]!
  return paragraph.from === at && ['-', '–', '—', ','].includes(tokens[to]?.lower ?? '')
}
