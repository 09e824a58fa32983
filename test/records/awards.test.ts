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
  ['Acara diisi penyerahan penghargaan bagi para kader.', ['award | Penghargaan bagi para kader']],
  ['Tim itu berhak atas piala dan piagam.', ['trophy | Piala', 'certificate | Piagam']],
  ['Selain itu Kelompok Tani Mekar Sari mendapat dua unit traktor tangan.', ['aid | Traktor tangan']],
  [
    'Bupati menyerahkan bantuan kepada warga Kalimati. Bantuan dari provinsi itu terdiri atas 40 sak semen dan paku.',
    ['aid | Semen', 'aid | Paku']
  ],
  [
    'Lima RW menerima penghargaan. Penghargaan berupa piala, piagam, dan uang pembinaan diserahkan Bupati.',
    ['award | Penghargaan', 'trophy | Piala', 'certificate | Piagam', 'aid | Uang pembinaan']
  ],
  [
    'Kota Padang meraih penghargaan tingkat nasional. Penghargaan Bakti Husada itu diserahkan Menteri.',
    ['award | Penghargaan Bakti Husada']
  ]
]

const NOT_CONFERRED = [
  'Piala Adipura menjadi dambaan setiap kota.',
  'Kota Padang menargetkan Piala Adipura tahun depan.',
  'Pemerintah terus memperbaiki kursi roda.',
  'Warga berhak menerima bantuan beras.',
  'Tahun ini kota itu memperoleh target pendaftaran 40 ribu bidang tanah.',
  'Mereka bertukar informasi mengenai katalog lokal.',
  'Aturan itu menyebut pemberian SK pensiun bagi PNS ditetapkan oleh bupati.'
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
