import { districtsIn, regions } from '../../lexicon/gazetteer.ts'
import { COUNTRIES, PLACES_ABROAD } from '../../lexicon/places-abroad.ts'
import { REGION_NAMES } from '../../lexicon/region-names.ts'
import type { PlaceLevel, Region } from '../../lexicon/regions.ts'
import { ISLANDS, TOWNS } from '../../lexicon/towns.ts'
import { KeyIndex } from './key-index.ts'
import { NameIndex } from './name-index.ts'

/** What a name may stand for: regions, or one place without a code. */
export interface KnownPlace {
  readonly key: string
  readonly regions: readonly Region[]
  readonly level: PlaceLevel | null
  readonly label: string
  readonly within: string | null
}

/** What one name was added for: a region, or a place without a code. */
type NamedPlace = Region | Omit<KnownPlace, 'key' | 'regions'>

let names: NameIndex<NamedPlace, KnownPlace> | null = null
let districtNames: KeyIndex<Region> | null = null
const districtNamesOf = new Map<string, NameIndex<Region, Region>>()

/** Provinces, regencies and cities by all their names, and well-known places that are none. Built at first use. */
export function knownPlaces(): NameIndex<NamedPlace, KnownPlace> {
  if (names) return names
  const index = new NameIndex(placeOf)
  const { provinces, regencies, byCode } = regions()
  for (const region of provinces) index.add(region.name, region)
  for (const region of regencies) index.add(region.name, region)
  for (const [code, others] of Object.entries(REGION_NAMES)) {
    for (const name of others) index.add(name, byCode.get(code)!)
  }
  for (const [within, towns] of Object.entries(TOWNS)) {
    for (const town of towns) index.add(town, { level: 'other', label: town, within })
  }
  for (const island of ISLANDS) index.add(island, { level: 'island', label: island, within: null })
  for (const [name, label] of COUNTRIES) index.add(name, { level: 'country', label: label ?? name, within: null })
  for (const place of PLACES_ABROAD) index.add(place, { level: 'other', label: place, within: null })
  names = index
  return index
}

/** A name that regions bear is theirs, whatever else bears it. */
function placeOf(key: string, places: readonly [NamedPlace, ...NamedPlace[]]): KnownPlace {
  const named = places.filter(isRegion)
  if (named.length === 0) return { key, regions: [], ...(places[0] as Exclude<NamedPlace, Region>) }
  return { key, regions: [...new Set(named)], level: null, label: named[0]!.name, within: null }
}

const isRegion = (place: NamedPlace): place is Region => 'code' in place

/** All districts by name. Built at the first "Kecamatan". */
export function allDistricts(): KeyIndex<Region> {
  if (districtNames) return districtNames
  districtNames = new KeyIndex()
  for (const { code } of regions().regencies) {
    for (const district of districtsIn(code)) districtNames.add(district.name, district)
  }
  return districtNames
}

/** The districts of one regency or city by name. */
export function districtsOf(regencyCode: string): NameIndex<Region, Region> {
  let index = districtNamesOf.get(regencyCode)
  if (!index) {
    index = new NameIndex<Region, Region>((_key, [district]) => district)
    for (const district of districtsIn(regencyCode)) index.add(district.name, district)
    districtNamesOf.set(regencyCode, index)
  }
  return index
}
