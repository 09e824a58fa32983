import { DISTRICTS, PROVINCES, REGENCIES } from './generated/regions.ts'
import type { Region } from './regions.ts'

/** Numbers from here on are cities, below are regencies. */
const FIRST_CITY = 71

interface Gazetteer {
  readonly provinces: readonly Region[]
  /** Regencies and cities. */
  readonly regencies: readonly Region[]
  readonly byCode: ReadonlyMap<string, Region>
}

let gazetteer: Gazetteer | null = null
let districts: Map<string, readonly Region[]> | null = null

/** Provinces, regencies and cities. Decoded at first use, the same ever after. */
export function regions(): Gazetteer {
  if (gazetteer) return gazetteer
  const provinces = decodeFamily(PROVINCES, 10).map(
    ([number, name]): Region => ({ code: String(number), name, level: 'province' })
  )
  const regencies = decodeFamilies(REGENCIES, provinces, 0, (code, number, name) => ({
    code: `${code}.${String(number).padStart(2, '0')}`,
    name,
    level: number >= FIRST_CITY ? 'city' : 'regency'
  })).flat()
  const byCode = new Map([...provinces, ...regencies].map(region => [region.code, region]))
  gazetteer = { provinces, regencies, byCode }
  return gazetteer
}

/** The districts of each regency and city, by its code. */
export function districtsByRegency(): ReadonlyMap<string, readonly Region[]> {
  if (districts) return districts
  const { regencies } = regions()
  const families = decodeFamilies(DISTRICTS, regencies, 0, (code, number, name) => ({
    code: `${code}.${String(number).padStart(2, '0')}`,
    name,
    level: 'district'
  }))
  districts = new Map(regencies.map((regency, at) => [regency.code, families[at]!]))
  return districts
}

/** The villages in the generated text of `./generated/villages.ts`, which is not part of the core. */
export function decodeVillages(text: string): readonly Region[] {
  const parents = [...districtsByRegency().values()].flat()
  return decodeFamilies(text, parents, 2000, (code, number, name) => ({
    code: `${code}.${number}`,
    name,
    level: 'village'
  })).flat()
}

function decodeFamilies(
  text: string,
  parents: readonly Region[],
  before: number,
  make: (parentCode: string, number: number, name: string) => Region
): Region[][] {
  return text
    .split('\n')
    .map((line, at) => decodeFamily(line, before).map(([number, name]) => make(parents[at]!.code, number, name)))
}

/** "Bakongan|Kluet Utara|15=Trumon": each name's number is one more than the last, where none is written. */
function decodeFamily(line: string, before: number): [number: number, name: string][] {
  if (line === '') return []
  let number = before
  return line.split('|').map(cell => {
    const mark = cell.indexOf('=')
    number = mark < 0 ? number + 1 : Number(cell.slice(0, mark))
    return [number, mark < 0 ? cell : cell.slice(mark + 1)]
  })
}
