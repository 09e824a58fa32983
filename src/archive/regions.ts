import { regions } from '../lexicon/gazetteer.ts'
import { REGION_NAMES } from '../lexicon/region-names.ts'
import { fullName, parentCode, type Region } from '../lexicon/regions.ts'

const CODE = /^\d\d(\.\d\d){0,2}(\.\d{4})?$/
const NOT_LETTERS = /[^\p{L}\p{N}]/gu
const PREFIXES: readonly (readonly [RegExp, Region['level']])[] = [
  [/^(kabupaten|kab)[\s.]+/i, 'regency'],
  [/^kota\s+/i, 'city'],
  [/^(provinsi|prov|propinsi)[\s.]+/i, 'province']
]

const keyOf = (name: string): string => name.toLowerCase().replace(NOT_LETTERS, '')

let byName: ReadonlyMap<string, readonly Region[]> | null = null

/** The codes of the regions that a name or code stands for: "Bogor" is a city and a regency; none where it is unknown. */
export function regionCodes(nameOrCode: string): string[] {
  const given = nameOrCode.trim()
  if (CODE.test(given)) return [given]
  const named = regionsNamed(keyOf(given))
  if (named.length > 0) return named.map(({ code }) => code)
  for (const [prefix, level] of PREFIXES) {
    if (!prefix.test(given)) continue
    return regionsNamed(keyOf(given.replace(prefix, '')))
      .filter(region => region.level === level)
      .map(({ code }) => code)
  }
  return []
}

function regionsNamed(key: string): readonly Region[] {
  byName ??= indexByName()
  return byName.get(key) ?? []
}

function indexByName(): Map<string, Region[]> {
  const index = new Map<string, Region[]>()
  const { provinces, regencies } = regions()
  for (const region of [...provinces, ...regencies]) {
    for (const name of [region.name, fullName(region), ...(REGION_NAMES[region.code] ?? [])]) {
      const known = index.get(keyOf(name)) ?? []
      if (!known.includes(region)) index.set(keyOf(name), [...known, region])
    }
  }
  return index
}

/** The full name of a province, regency or city, or of the one around a smaller region. */
export function regionName(code: string | null): string | null {
  for (let at = code; at !== null; at = parentCode(at)) {
    const region = regions().byCode.get(at)
    if (region) return fullName(region)
  }
  return null
}

/** "33.07.05" → "33.07"; a province is its own. */
export const regencyOf = (code: string): string => code.split('.').slice(0, 2).join('.')

export const provinceOf = (code: string): string => code.slice(0, 2)

/** Whether one region is the other or lies within it. */
export const isWithin = (code: string, outer: string): boolean => code === outer || code.startsWith(`${outer}.`)
