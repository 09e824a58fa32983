import { districtsIn, regions } from '../../lexicon/gazetteer.ts'
import { COUNTRIES, PLACES_ABROAD } from '../../lexicon/places-abroad.ts'
import { REGION_NAMES } from '../../lexicon/region-names.ts'
import type { PlaceLevel, Region } from '../../lexicon/regions.ts'
import { ISLANDS, TOWNS } from '../../lexicon/towns.ts'
import { KeyIndex } from './key-index.ts'
import { keyOf, NameIndex } from './name-index.ts'

/** What a name may stand for: regions, or one place without a code. */
export interface KnownPlace {
  readonly key: string
  readonly regions: readonly Region[]
  readonly level: PlaceLevel | null
  readonly label: string
  readonly within: string | null
}

let names: NameIndex<KnownPlace> | null = null
let districtNames: KeyIndex<Region> | null = null
const districtNamesOf = new Map<string, NameIndex<Region>>()

/** Provinces, regencies and cities by all their names, and well-known places that are none. Built at first use. */
export function knownPlaces(): NameIndex<KnownPlace> {
  if (names) return names
  names = new NameIndex()
  const { provinces, regencies, byCode } = regions()
  for (const region of provinces) addRegion(names, region.name, region)
  for (const region of regencies) addRegion(names, region.name, region)
  for (const [code, others] of Object.entries(REGION_NAMES)) {
    for (const name of others) addRegion(names, name, byCode.get(code)!)
  }
  for (const [within, towns] of Object.entries(TOWNS)) {
    for (const town of towns) addOther(names, town, 'other', town, within)
  }
  for (const island of ISLANDS) addOther(names, island, 'island', island, null)
  for (const [name, label] of COUNTRIES) addOther(names, name, 'country', label ?? name, null)
  for (const place of PLACES_ABROAD) addOther(names, place, 'other', place, null)
  return names
}

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
export function districtsOf(regencyCode: string): NameIndex<Region> {
  let index = districtNamesOf.get(regencyCode)
  if (!index) {
    index = new NameIndex()
    for (const district of districtsIn(regencyCode)) index.add(district.name, district)
    districtNamesOf.set(regencyCode, index)
  }
  return index
}

function addRegion(index: NameIndex<KnownPlace>, name: string, region: Region): void {
  index.add(
    name,
    { key: keyOf(name), regions: [region], level: null, label: region.name, within: null },
    (known, added) => ({ ...known, regions: [...new Set([...known.regions, ...added.regions])] })
  )
}

/** A name that regions bear too is theirs. */
function addOther(
  index: NameIndex<KnownPlace>,
  name: string,
  level: PlaceLevel,
  label: string,
  within: string | null
): void {
  index.add(name, { key: keyOf(name), regions: [], level, label, within })
}
