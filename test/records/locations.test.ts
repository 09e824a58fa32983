import { describe, expect, test } from 'vitest'
import { createParser, parseRelease } from '../../src/index.ts'
import { villages } from '../../src/villages.ts'

const locationsIn = (text: string, publisher?: string) => {
  const { locations } = parseRelease(text, publisher ? { publisher } : {})
  return locations.map(({ name, code }) => `${name} ${code}`)
}

describe('locations', () => {
  test.each<[text: string, locations: string[]]>([
    ['Bupati Kebumen hadir. Warga Kebumen gembira.', ['Kabupaten Kebumen 33.05']],
    ['Warga Kota Bogor berkumpul. Cuaca Bogor cerah.', ['Kota Bogor 32.71']],
    ['Pemkab Bogor dan Pemkot Bogor bertemu.', ['Kabupaten Bogor 32.01', 'Kota Bogor 32.71']],
    [
      'Bantuan dikirim ke Kabupaten Kudus, Jepara, Semarang dan Tegal.',
      ['Kabupaten Kudus 33.19', 'Kabupaten Jepara 33.20', 'Kabupaten Semarang 33.22', 'Kabupaten Tegal 33.28']
    ],
    ['Warga Desa Pokjanal hadir.', []],
    ['Tim berangkat dari Jakarta.', ['DKI Jakarta 31']],
    [
      'Bantuan tiba di Kecamatan Kalibawang, Kulon Progo.',
      ['Kecamatan Kalibawang 34.01.12', 'Kabupaten Kulon Progo 34.01']
    ],
    ['Lurah Mlipak dan warga Kelurahan Mlipak hadir.', ['Kelurahan Mlipak null']],
    ['Tamu dari Nagari Maninjau datang. Di Maninjau acara meriah.', ['Nagari Maninjau null']]
  ])('%s', (text, expected) => {
    expect(locationsIn(text)).toEqual(expected)
  })

  test('the publisher tells which region of a name is meant', () => {
    expect(locationsIn('Rapat digelar di Sukabumi.', 'Pemerintah Kabupaten Sukabumi')).toEqual([
      'Kabupaten Sukabumi 32.02'
    ])
  })

  test('where nothing tells, the likelier one with a notice', () => {
    const { locations, notices } = parseRelease('Rapat digelar di Semarang.')
    expect(locations.map(({ name, confidence }) => [name, confidence])).toEqual([['Kota Semarang', 0.5]])
    expect(notices.map(({ code }) => code)).toContain('ambiguous-place')
  })

  test('each lies in the next larger one of the release', () => {
    const { locations } = parseRelease('Panen di Desa Tieng, Kecamatan Kejajar, Wonosobo, Jawa Tengah.')
    const nameOf = new Map(locations.map(({ id, name }) => [id, name]))
    expect(locations.map(({ name, withinId }) => [name, withinId && nameOf.get(withinId)])).toEqual([
      ['Desa Tieng', 'Kecamatan Kejajar'],
      ['Kecamatan Kejajar', 'Kabupaten Wonosobo'],
      ['Kabupaten Wonosobo', 'Jawa Tengah'],
      ['Jawa Tengah', null]
    ])
  })

  test('the list of villages gives them codes', () => {
    const parser = createParser({ villages })
    const { locations } = parser.parseRelease('Panen di Desa Tieng, Kecamatan Kejajar, Wonosobo.')
    expect(locations[0]).toMatchObject({ name: 'Desa Tieng', level: 'village', code: '33.07.13.2010' })
  })
})
