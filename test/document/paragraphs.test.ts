import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../src/document/paragraphs.ts'

const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

const WRAPPED = `Wakil Bupati menyerahkan bantuan benih jagung dan pupuk kepada Kelompok
Tani Sumber Rejeki di balai desa yang baru saja selesai dibangun oleh
warga.`

describe('paragraphs', () => {
  test('one a line', () => {
    expect(cut('Judul\n\nKalimat pertama.\nKalimat kedua.\n')).toEqual(['Judul', 'Kalimat pertama.', 'Kalimat kedua.'])
  })

  test('one a block where lines are wrapped, a few lines or many', () => {
    expect(cut(WRAPPED)).toEqual([WRAPPED])
    expect(cut(`${WRAPPED}\n\n${WRAPPED}`)).toEqual([WRAPPED, WRAPPED])
  })

  test.each([
    ['a heading above its text', 'Panen Raya Jagung di Kecamatan Pekat Dihadiri Para Petani Muda\nBupati hadir.'],
    ['a list', 'Hadir dalam acara itu para pejabat di lingkungan pemerintah daerah:\nCamat Pekat\nLurah Beringin']
  ])('not joined: %s', (_name, text) => {
    expect(cut(text)).toEqual(text.split('\n'))
  })
})
