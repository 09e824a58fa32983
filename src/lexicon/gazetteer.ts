import { DIRECTIONS, OPENINGS } from './directions.ts'
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
let districtLines: ReadonlyMap<string, string> | null = null
const districts = new Map<string, readonly Region[]>()

/** Provinces, regencies and cities. Decoded at first use, the same ever after. */
export function regions(): Gazetteer {
  if (gazetteer) return gazetteer
  const provinces = decodeFamily(PROVINCES, 10, '', (_none, number, name) => ({
    code: String(number),
    name,
    level: 'province'
  }))
  const regencies = decodeFamilies(REGENCIES, provinces, 0, (code, number, name) => ({
    code: `${code}.${twoDigits(number)}`,
    name,
    level: number >= FIRST_CITY ? 'city' : 'regency'
  })).flat()
  const byCode = new Map([...provinces, ...regencies].map(region => [region.code, region]))
  gazetteer = { provinces, regencies, byCode }
  return gazetteer
}

/** The districts of a regency or city, decoded when it is first asked for. */
export function districtsIn(regencyCode: string): readonly Region[] {
  const known = districts.get(regencyCode)
  if (known) return known
  districtLines ??= linesOf(DISTRICTS, regions().regencies)
  const family = decodeFamily(districtLines.get(regencyCode) ?? '', 0, regencyCode, districtOf)
  districts.set(regencyCode, family)
  return family
}

const linesOf = (text: string, parents: readonly Region[]): ReadonlyMap<string, string> =>
  new Map(text.split('\n').map((line, at) => [parents[at]!.code, line]))

const districtOf = (regencyCode: string, number: number, name: string): Region => ({
  code: `${regencyCode}.${twoDigits(number)}`,
  name,
  level: 'district'
})

/** The villages in the generated text of `./generated/villages.ts`, which is not part of the core. */
export function decodeVillages(text: string): readonly Region[] {
  const parents = regions().regencies.flatMap(({ code }) => districtsIn(code))
  return decodeFamilies(text, parents, 2000, (code, number, name) => ({
    code: `${code}.${number}`,
    name,
    level: 'village'
  })).flat()
}

/** The families of a text, a line each, in the order of their parents: "Bakongan|Kluet^|15=Trumon". */
function decodeFamilies(
  text: string,
  parents: readonly Region[],
  before: number,
  make: (parentCode: string, number: number, name: string) => Region
): Region[][] {
  return text.split('\n').map((line, at) => decodeFamily(line, before, parents[at]!.code, make))
}

/** Each name's number is one more than the last, where none is written. */
function decodeFamily(
  line: string,
  before: number,
  parentCode: string,
  make: (parentCode: string, number: number, name: string) => Region
): Region[] {
  const family: Region[] = []
  if (line === '') return family
  let number = before
  for (const cell of line.split('|')) {
    const mark = cell.indexOf('=')
    number = mark < 0 ? number + 1 : Number(cell.slice(0, mark))
    family.push(make(parentCode, number, nameOf(mark < 0 ? cell : cell.slice(mark + 1))))
  }
  return family
}

/** "Kluet^" → "Kluet Utara", "aAbang" → "Sungai Abang". */
function nameOf(written: string): string {
  const last = DIRECTIONS[written.charAt(written.length - 1)]
  const rest = last === undefined ? written : written.slice(0, -1) + last
  const first = OPENINGS[rest.charAt(0)]
  return first === undefined ? rest : first + rest.slice(1)
}

/** 7 → "07". */
const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`)
