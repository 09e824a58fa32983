import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const awardsOf = (text: string): string[] =>
  parseRelease(text).awards.map(({ kind, title, year }) => [kind, title, year].filter(Boolean).join(' | '))

const CONFERRED: [text: string, awards: string[]][] = [
  ['Kota Padang meraih Piala Adipura 2017.', ['trophy | Piala Adipura | 2017']],
  [
    'Kota Padang meraih Piala Adipura 2017. Piala itu diserahkan Gubernur kepada Wali Kota.',
    ['trophy | Piala Adipura | 2017']
  ],
  ['BPK memberikan opini WTP atas LKPD Tahun Anggaran 2020.', ['award | Opini Wajar Tanpa Pengecualian | 2020']],
  [
    'Kepada para juara diberikan piala, piagam, dan uang pembinaan.',
    ['trophy | Piala', 'certificate | Piagam', 'aid | Uang pembinaan']
  ],
  ['Bupati menyerahkan 30 lembar sarung kepada para santri.', ['aid | Sarung']],
  ['Tiga pemenang menerima piagam dan uang pembinaan dari Camat.', ['certificate | Piagam', 'aid | Uang pembinaan']],
  [
    'Bupati menyerahkan Bantuan Pangan Keluarga (BPK) kepada warga. BPK itu dibagikan camat kepada warga desa.',
    ['aid | Bantuan Pangan Keluarga (BPK)']
  ],
  [
    'Gubernur menyematkan Lencana Melati kepada Bupati. Penghargaan Lencana Melati diberikan kepada Bupati kemarin.',
    ['award | Penghargaan Lencana Melati']
  ],
  [
    'Bupati menyerahkan trofi dan piagam kepada para pemenang.',
    ['trophy | Trofi bagi para pemenang', 'certificate | Piagam']
  ],
  ['Acara diisi penyerahan penghargaan bagi para kader.', ['award | Penghargaan bagi para kader']]
]

const NOT_CONFERRED = [
  'Piala Adipura menjadi dambaan setiap kota.',
  'Kota Padang menargetkan Piala Adipura tahun depan.',
  'Pemerintah terus memperbaiki kursi roda.',
  'Warga berhak menerima bantuan beras.'
]

describe('awards', () => {
  test.each(CONFERRED)('%s', (text, expected) => expect(awardsOf(text)).toEqual(expected))
  test.each(NOT_CONFERRED)('none in: %s', text => expect(awardsOf(text)).toEqual([]))

  test('a book knows its series and its set', () => {
    const text = 'Deputi menyerahkan satu set Buku Inovasi yaitu Buku Top 45 Tahun 2021 kepada para camat.'
    expect(parseRelease(text).awards).toMatchObject([
      { title: 'Buku Top 45', series: { name: 'Top', rank: 45 }, year: 2021, quantity: { value: 1, unit: 'set' } }
    ])
  })
})
