import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const venuesIn = (text: string) =>
  parseRelease(text)
    .locations.filter(({ level }) => level === 'venue')
    .map(({ name }) => name)

describe('venues', () => {
  test.each<[text: string, venues: string[]]>([
    ['Rapat berlangsung di Aula Kantor Bupati Agam, Senin.', ['Aula Kantor Bupati Agam']],
    ['Acara digelar di Hotel Bidakara, Jakarta.', ['Hotel Bidakara']],
    ['Upacara di halaman kampus MAN 2 Padang itu khidmat.', ['halaman kampus MAN 2 Padang']],
    ['Warga berkumpul di Alun-Alun Kabupaten Garut.', ['Alun-Alun Kabupaten Garut']],
    ['Tamu dijamu di pendopo.', ['pendopo']],
    ['Lomba digelar di SD Negeri 4 Kertek.', ['SD Negeri 4 Kertek']],
    ['Ia tiba di Ruang Pola, Kantor Wali Kota Parepare.', ['Ruang Pola', 'Kantor Wali Kota Parepare']],
    ['Salat di Masjid Agung Al-Aqsha Klaten.', ['Masjid Agung Al-Aqsha Klaten']],
    ['Upacara di Lapangan Merdeka Selasa pagi.', ['Lapangan Merdeka']]
  ])('%s', (text, expected) => {
    expect(venuesIn(text)).toEqual(expected)
  })

  test.each([
    'Kepala Puskesmas Kertek hadir.',
    'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Garut rapat.',
    'Ia dirawat di rumah sakit.',
    'Pengurus Kantor Urusan Agama menyambut tamu.',
    'Anak-anak bermain di taman.'
  ])('none: %s', text => {
    expect(venuesIn(text)).toEqual([])
  })

  test('a venue lies in the region named after it', () => {
    const { locations } = parseRelease('Acara digelar di Hotel Bidakara, Jalan Gatot Subroto, Jakarta.')
    expect(locations[0]).toMatchObject({ name: 'Hotel Bidakara', withinId: locations[1]!.id })
  })
})
