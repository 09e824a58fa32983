/** A province, regency, city or district of Indonesia, by its Ministry of Home Affairs code. */
export interface Region {
  /** "64", "64.71", "64.71.01". */
  readonly code: string
  /** The bare name: "Balikpapan", "Kalimantan Timur". */
  readonly name: string
  readonly level: 'province' | 'regency' | 'city' | 'district' | 'village'
}

/** What kind of place a name is; all but the first five have no code. */
export type PlaceLevel = Region['level'] | 'country' | 'island' | 'other'

/** A list of villages that a caller may hand to a parser; read at first use. */
export interface VillageList {
  readonly load: () => readonly Region[]
}

const PREFIXES: Record<Region['level'], string> = {
  province: '',
  regency: 'Kabupaten ',
  city: 'Kota ',
  district: 'Kecamatan ',
  village: 'Desa '
}

/** The name that records carry: "Kota Balikpapan", "Kabupaten Kebumen", "Kalimantan Timur". */
export function fullName(region: Region): string {
  const prefix = isUrbanVillage(region) ? 'Kelurahan ' : PREFIXES[region.level]
  return `${prefix}${region.name}`
}

/** Villages numbered from 1001 are "kelurahan", from 2001 "desa". */
const isUrbanVillage = ({ level, code }: Region): boolean => level === 'village' && code.at(-4) === '1'

/** The name of the government of a province, regency or city. */
export function governmentOf(region: Region): string {
  return region.level === 'province' ? `Pemerintah Provinsi ${region.name}` : `Pemerintah ${fullName(region)}`
}

/** "64.71.01" → "64.71" → "64" → null. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? null : code.slice(0, dot)
}
