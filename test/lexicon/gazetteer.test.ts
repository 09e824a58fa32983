import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/document/token.ts'
import { districtsIn, regions } from '../../src/lexicon/gazetteer.ts'
import { DOUBTFUL_NAMES, REGION_NAMES, WEAK_NAMES } from '../../src/lexicon/region-names.ts'
import { fullName } from '../../src/lexicon/regions.ts'
import { TOWNS } from '../../src/lexicon/towns.ts'
import { knownPlaces } from '../../src/mentions/places/known-places.ts'

describe('gazetteer', () => {
  test('has every region by its code', () => {
    const { provinces, regencies, byCode } = regions()
    expect([provinces.length, regencies.length]).toEqual([38, 514])
    expect(regencies.flatMap(({ code }) => districtsIn(code))).toHaveLength(7277)
    expect(fullName(byCode.get('64.71')!)).toBe('Kota Balikpapan')
    expect(fullName(byCode.get('33.05')!)).toBe('Kabupaten Kebumen')
    expect(fullName(byCode.get('31')!)).toBe('DKI Jakarta')
  })

  test('districts keep codes that jump', () => {
    const names = new Map(districtsIn('33.07').map(({ code, name }) => [code, name]))
    expect(names.get('33.07.13')).toBe('Kejajar')
  })

  test.each([REGION_NAMES, TOWNS])('other names belong to regions that there are', names => {
    const { byCode } = regions()
    expect(Object.keys(names).filter(code => !byCode.has(code))).toEqual([])
  })

  test('words that need bearing out are names', () => {
    const unknown = [...DOUBTFUL_NAMES, ...WEAK_NAMES].filter(name => {
      const tokens = tokenize(name)
      return !knownPlaces().longestAt(tokens, 0, tokens.length)
    })
    expect(unknown).toEqual([])
  })
})
