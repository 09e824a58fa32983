/** A province, regency, city or district of Indonesia, by its Ministry of Home Affairs code. */
export interface Region {
  /** "64", "64.71", "64.71.01". */
  readonly code: string
  /** The bare name: "Balikpapan", "Kalimantan Timur". */
  readonly name: string
  readonly level: 'province' | 'regency' | 'city' | 'district' | 'village'
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
  return `${PREFIXES[region.level]}${region.name}`
}

/** The name of the government of a province, regency or city. */
export function governmentOf(region: Region): string {
  return region.level === 'province' ? `Pemerintah Provinsi ${region.name}` : `Pemerintah ${fullName(region)}`
}

/** "64.71.01" → "64.71" → "64" → null. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? null : code.slice(0, dot)
}
