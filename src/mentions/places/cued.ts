import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import { FIRST_NAMES, isNameWord } from '../../lexicon/given-names.ts'
import { LEVEL_ADJECTIVES, LEVEL_NOUNS, LEVEL_OFFICES, NAME_NOUNS, PROGRAMME_WORDS } from '../../lexicon/place-cues.ts'
import { DOUBTFUL_NAMES } from '../../lexicon/region-names.ts'
import type { PlaceLevel, Region } from '../../lexicon/regions.ts'
import type { PlaceValue } from '../values.ts'
import type { KeyIndex } from './key-index.ts'
import { allDistricts } from './known-places.ts'
import { knownAt, knownInLowerCase, placeValue } from './named.ts'
import { canStartName, endOfUnknownName } from './unknown-name.ts'
import { isCapital, isStreetName, wordBefore } from './words.ts'

/** A place read after a word of its level. */
export interface CuedPlace {
  /** Where the mention starts: at "Kabupaten", or at the name where the word belongs to an office. */
  readonly from: number
  readonly to: number
  readonly value: PlaceValue
  /** Of a known name. */
  readonly key: string | null
}

/** The word before a name: "Kabupaten", "Lurah". */
interface Cue {
  readonly level: PlaceLevel
  readonly word: string
  /** An office's, so that a person's name may follow the place's. */
  readonly office: boolean
}

/** Reads places after "Kabupaten", "Camat" and the like. */
export class CuedPlaces {
  readonly #chart: Chart
  readonly #villages: KeyIndex<Region> | null

  constructor(chart: Chart, villages: KeyIndex<Region> | null) {
    this.#chart = chart
    this.#villages = villages
  }

  /** The place whose cue stands at a token, and the others that share it ("Desa A, B dan C"). */
  read(at: number, limit: number): CuedPlace[] {
    const cue = cueAt(this.#chart, at)
    if (!cue || isStreetName(this.#chart, at) || COMPANIES.has(wordBefore(this.#chart, at))) return []
    const nameAt = startOfName(this.#chart, at + 1)
    if (nameAt >= limit) return []
    const first = this.#named(cue, nameAt, limit)
    if (!first) return []
    const own = cue.office ? first : { ...first, from: at }
    return cue.level === 'village' || cue.level === 'district' ? [own, ...this.#others(cue, own.to, limit)] : [own]
  }

  #named(cue: Cue, at: number, limit: number): CuedPlace | null {
    switch (cue.level) {
      case 'district':
        return this.#listed(cue, allDistricts(), at, limit) ?? (cue.office ? null : this.#unknown(cue, at, limit))
      case 'village':
        return (this.#villages && this.#listed(cue, this.#villages, at, limit)) ?? this.#unknown(cue, at, limit)
      case 'island':
      case 'other':
        return this.#unknown(cue, at, limit)
      default:
        return this.#known(cue, at, limit)
    }
  }

  #known({ level }: Cue, at: number, limit: number): CuedPlace | null {
    const known = knownAt(this.#chart, at, limit) ?? knownInLowerCase(this.#chart, at, limit)
    if (!known) return null
    const { key, within, label } = known.value
    // "Kota Mungkid": a town that is no city of its own.
    if (within !== null) return level === 'city' ? this.#town(label, within, at, known.to) : null
    const value = placeValue(known.value, level, at, known.to)
    // "Polda Metro Jaya" is no province's.
    if (level === 'province' && value.level !== 'province') return null
    return { from: at, to: known.to, value, key }
  }

  #town(label: string, within: string, from: number, to: number): CuedPlace {
    const value: PlaceValue = { candidates: [], level: 'other', name: { from, to }, label: `Kota ${label}`, within }
    return { from, to, value, key: null }
  }

  #listed(cue: Cue, index: KeyIndex<Region>, at: number, limit: number): CuedPlace | null {
    const { tokens } = this.#chart.document
    // "Kecamatan kalikajar"
    const mayBeName = isCapital(this.#chart, at) || (isCapital(this.#chart, at - 1) && !isCommonWord(tokens[at]!.lower))
    const found = mayBeName ? index.longestAt(tokens, at, limit) : null
    // "Camat Bambang Triyono": a person of the name of a district far away; but "Camat Leksono Bambang Wen".
    const next = found && isCapital(this.#chart, found.to) ? tokens[found.to]!.lower : null
    if (cue.office && next !== null && isNameWord(tokens[at]!.lower) && !FIRST_NAMES.has(next)) return null
    // "Camat Kota": the district of the town, whichever that is.
    if (found?.to === at + 1 && LEVEL_NOUNS.has(tokens[at]!.lower)) return null
    return found && this.#place(cue, at, found.to, found.value)
  }

  #unknown(cue: Cue, at: number, limit: number): CuedPlace | null {
    const { tokens } = this.#chart.document
    const first = tokens[at]!.lower
    if (!isCapital(this.#chart, at) || PROGRAMME_WORDS.has(first) || !canStartName(first)) return null
    if (cue.level === 'island' && isCommonWord(first)) return null
    // "Kepala Desa Ahmad Farid": the village is not named.
    if (cue.office && isNameWord(first)) return null
    if (isBody(this.#chart, at) || isAcronym(this.#chart, at)) return null
    return this.#place(cue, at, endOfUnknownName(this.#chart, at, limit, cue.office), [])
  }

  #place({ level, word }: Cue, from: number, to: number, candidates: readonly Region[]): CuedPlace {
    const label = `${NAME_NOUNS.get(word) ?? (level === 'district' ? 'Kecamatan' : 'Desa')} ${this.#chart.document.textOf(from, to)}`
    return { from, to, value: { candidates, level, name: { from, to }, label, within: null }, key: null }
  }

  /** The rest of "Desa A, B dan C": only a list that comes to its "dan". */
  #others(cue: Cue, from: number, limit: number): CuedPlace[] {
    const { tokens } = this.#chart.document
    const others: CuedPlace[] = []
    let at = from
    for (;;) {
      const comma = tokens[at]?.lower === ','
      const last = at + (comma ? 1 : 0)
      const and = last < limit && AND.has(tokens[last]!.lower)
      if (!comma && !and) return []
      const nameAt = and ? last + 1 : last
      if (nameAt >= limit || LEVEL_NOUNS.has(tokens[nameAt]!.lower)) return []
      const known = knownAt(this.#chart, nameAt, limit)
      if (known && !DOUBTFUL_NAMES.has(known.value.key)) return []
      const place = this.#named({ ...cue, office: true }, nameAt, limit)
      if (!place) return []
      others.push(place)
      if (and) return others
      at = place.to
    }
  }
}

/** "Pengembangan Daya Desa Kemendes", "Satgas Desa Panerusan dan Pokjatap": a body, by its short form. */
const isBody = (chart: Chart, at: number): boolean =>
  chart.phrase('agency', at) !== undefined || BODY_STARTS.test(chart.document.tokens[at]!.lower)
const BODY_STARTS = /^(?:kemen|pokja|satgas|posyan|dinas|dispermas)/

/** "Desa LKMD", but "DESA SUKA". */
const isAcronym = (chart: Chart, at: number): boolean => {
  const { tokens } = chart.document
  const [before, { shape, text }] = [tokens[at - 1], tokens[at]!]
  return shape === 'upper' && text.length <= LONGEST_ACRONYM && before?.shape !== 'upper'
}
const LONGEST_ACRONYM = 5

/** "PT Pulau Mas": a company's name. */
const COMPANIES = new Set(['pt', 'cv', 'ud', 'kud'])

const AND = new Set(['dan', 'serta', '&'])

/** The cue that ends at a token: "Bupati", "Kota", or "Wali Kota" and "Kepala Desa" at their last word. */
function cueAt(chart: Chart, at: number): Cue | null {
  const { tokens } = chart.document
  const word = tokens[at]!.lower
  const before = tokens[at - 1]?.lower ?? ''
  const level = LEVEL_OFFICES.get(word)
  if (level) return { level, word, office: true }
  const noun = LEVEL_NOUNS.get(word)
  return noun ? { level: noun, word, office: HEADS.has(before) } : null
}

/** Before "Kota", "Desa", "Nagari", "Dusun" these make it an office. */
const HEADS = new Set(['wali', 'kepala', 'sekretaris', 'penjabat'])

/** Past the mark of an abbreviation ("Kab.") and words such as "Administrasi". */
function startOfName(chart: Chart, at: number): number {
  const { tokens } = chart.document
  let here = at
  if (tokens[here]?.lower === '.' && ABBREVIATED.has(tokens[here - 1]!.lower)) here++
  if (!LEVEL_ADJECTIVES.has(tokens[here]?.lower ?? '')) return here
  here++
  return tokens[here]?.lower === '.' ? here + 1 : here
}

/** Words of level that are written with a mark. */
const ABBREVIATED = new Set(['kab', 'prov', 'kec', 'kel', 'ds'])
