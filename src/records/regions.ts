import { districtsIn, regions as gazetteer } from '../lexicon/gazetteer.ts'
import { LIKELIER_REGIONS } from '../lexicon/region-names.ts'
import { parentCode, type Region } from '../lexicon/regions.ts'
import { type MentionOf, mentionAt, mentionsOf } from '../mentions/kind.ts'
import type { PlaceValue } from '../mentions/values.ts'
import type { Reading } from './reading.ts'

/** The region that a mention means, and what told it. */
export interface Choice {
  readonly region: Region
  readonly basis: 'only' | 'context' | 'likeliest'
}

/** A region named within this many tokens before or after tells which one of a name is meant: "Mlati, Sleman". */
const NEAR = 6
/** Before the name of the town in which something is, or from or to which somebody goes. */
const WHERE_WORDS: ReadonlySet<string> = new Set(['di', 'ke', ','])
const REGENCY_PUBLISHER = /\b(?:kab|kabupaten|pemkab)\b/i
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'dan', 'serta', '&'])
const LONGEST_LIST = 12
/** "Kabupaten Jepara dan Semarang" may be a regency and a city; from the third member on a list is of one kind. */
const FEWEST_BEFORE = 1
/** "33.07". */
const REGENCY_CODE = 5

/** Chooses which of several regions of one name is meant, by all that the release names. */
export class RegionChooser {
  readonly #reading: Reading
  readonly #mentions: readonly MentionOf<'place'>[]
  /** How often each region is named beyond doubt, by code; its parents count with it. */
  readonly #weights = new Map<string, number>()
  /** Regions named beyond doubt, in the order of the text. */
  readonly #certain: { readonly at: number; readonly region: Region }[] = []

  constructor(reading: Reading) {
    this.#reading = reading
    this.#mentions = mentionsOf(reading.chart, 'place')
    for (const { value, from } of this.#mentions) {
      const [only] = value.candidates
      if (!only || value.candidates.length > 1) continue
      this.#certain.push({ at: from, region: only })
      for (let code: string | null = only.code; code; code = parentCode(code)) this.#addWeight(code, 1)
    }
    for (const region of this.#ofPublisher()) this.#addWeight(region.code, 2)
  }

  /** `null` for what is no region, and for a district or village that nothing tells apart from its namesakes. */
  choose(mention: MentionOf<'place'>): Choice | null {
    const { candidates } = mention.value
    const [first] = candidates
    if (!first) return townDistrict(mention.value)
    if (candidates.length === 1) return { region: first, basis: 'only' }
    const byContext =
      this.#nearest(mention) ?? this.#town(mention) ?? this.#listed(mention) ?? this.#heaviest(candidates)
    if (byContext) return { region: byContext, basis: 'context' }
    if (first.level === 'district' || first.level === 'village') return null
    const likeliest = candidates.find(({ code }) => LIKELIER_REGIONS.has(code)) ?? first
    return { region: likeliest, basis: 'likeliest' }
  }

  /** The code of the regency or city that a release speaks of: its dateline's, else the one that it names most. */
  home(): string | null {
    const zone = this.#reading.document.zones.dateline
    const place = zone && mentionAt(this.#reading.chart, 'place', zone.place.from)
    const code = place ? this.choose(place)?.region.code : undefined
    return code && code.length >= REGENCY_CODE ? code.slice(0, REGENCY_CODE) : this.#mostNamed()
  }

  #mostNamed(): string | null {
    let most: string | null = null
    for (const [code, weight] of this.#weights) {
      if (code.length === REGENCY_CODE && weight > (most ? this.#weights.get(most)! : 0)) most = code
    }
    return most
  }

  #addWeight(code: string, weight: number): void {
    this.#weights.set(code, (this.#weights.get(code) ?? 0) + weight)
  }

  /** A candidate within a region that is named close by. */
  #nearest({ value, from, to }: MentionOf<'place'>): Region | null {
    for (let near = this.#firstFrom(from - NEAR); near < this.#certain.length; near++) {
      const { at, region } = this.#certain[near]!
      if (at > to + NEAR) break
      const inside = value.candidates.filter(candidate => candidate.code.startsWith(`${region.code}.`))
      if (inside.length === 1) return inside[0]!
    }
    return null
  }

  /** The place in the list of the first certain region at or after a token. */
  #firstFrom(at: number): number {
    let low = 0
    let high = this.#certain.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#certain[middle]!.at < at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** "di Kupang", where "Kota Kupang" is named too: one is in a town, not in the regency of its name around it. */
  #town({ from, value }: MentionOf<'place'>): Region | null {
    const { document, meta } = this.#reading
    const isDateline = document.zones.dateline?.place.from === from
    const isWhere = isDateline || WHERE_WORDS.has(document.tokens[from - 1]?.lower ?? '')
    // "JAMBI -": written in the town, not in the province of its name.
    const isCapital = isDateline && value.candidates.some(({ level }) => level === 'province')
    if (!isWhere || (value.candidates.length !== 2 && !isCapital) || REGENCY_PUBLISHER.test(meta.publisher ?? ''))
      return null
    const city = value.candidates.find(({ level }) => level === 'city')
    if (!city) return null
    return isCapital || this.#weights.has(city.code) ? city : null
  }

  /** "Kabupaten Kudus, Jepara, Semarang dan Tegal": of the level that the word at the head of the list gives to all. */
  #listed({ from, value }: MentionOf<'place'>): Region | null {
    const { tokens } = this.#reading.document
    let at = from
    for (let members = 0; members < LONGEST_LIST; members++) {
      let end = at
      while (end > 0 && LIST_JOINTS.has(tokens[end - 1]!.lower)) end--
      if (end === at) return null
      const before = mentionAt(this.#reading.chart, 'place', end - 1)
      if (before?.to !== end) return null
      if (before.from < before.value.name.from) {
        if (members < FEWEST_BEFORE) return null
        const ofLevel = value.candidates.filter(({ level }) => level === before.value.level)
        return ofLevel.length === 1 ? ofLevel[0]! : null
      }
      at = before.from
    }
    return null
  }

  /** The candidate named most often itself, else the one whose surroundings are. */
  #heaviest(candidates: readonly Region[]): Region | null {
    for (const codeOf of [ownCode, regencyOf, provinceOf]) {
      const weighed = candidates.map(region => this.#weights.get(codeOf(region)) ?? 0)
      const most = Math.max(...weighed)
      if (most > 0 && weighed.filter(weight => weight === most).length === 1) return candidates[weighed.indexOf(most)]!
    }
    return null
  }

  /** "Pemerintah Kota Sukabumi": the regions that the publisher's name ends in. */
  #ofPublisher(): Region[] {
    const publisher = this.#reading.meta.publisher?.toLowerCase() ?? ''
    if (publisher === '') return []
    const { regencies } = gazetteer()
    return regencies.filter(({ name, level }) => {
      const noun = level === 'city' ? 'kota' : 'kab(?:upaten|\\.)?'
      return publisher.includes(name.toLowerCase()) && new RegExp(`${noun} ${name.toLowerCase()}`).test(publisher)
    })
  }
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '')

/** "Tilamuta": a town that is the district of its name. */
function townDistrict({ within, label }: PlaceValue): Choice | null {
  const namesake = within && districtsIn(within).find(({ name }) => lettersOf(name) === lettersOf(label))
  return namesake ? { region: namesake, basis: 'context' } : null
}

const ownCode = ({ code }: Region): string => code
const regencyOf = ({ code }: Region): string => code.split('.').slice(0, 2).join('.')
const provinceOf = ({ code }: Region): string => code.slice(0, 2)
