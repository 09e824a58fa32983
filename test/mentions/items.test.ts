import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { readMentions } from '../../src/mentions/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'

const itemsIn = (text: string): string[] => {
  const chart = new Chart(new Document(text), basePhrases())
  readMentions(chart, null)
  return mentionsOf(chart, 'item').map(({ value: { kind, title, year, quantity } }) =>
    [kind, title, year, quantity && `${quantity.value} ${quantity.unit}`].filter(Boolean).join(' | ')
  )
}

const ROWS: [text: string, items: string[]][] = [
  ['Ia menerima Buku 9 Inovasi Terbaik 2013.', ['book | Buku 9 Inovasi Terbaik | 2013']],
  ['Ia membawa Buku Top 45 tahun 2019.', ['book | Buku Top 45 | 2019']],
  ['Ada Buku Top 99 dan Buku Top 30 tahun 2018.', ['book | Buku Top 99 | 2018', 'book | Buku Top 30 | 2018']],
  [
    'Ada Kamus Bahasa Gayo dan Buku Sastra Lama tahun 2018.',
    ['book | Kamus Bahasa Gayo', 'book | Buku Sastra Lama | 2018']
  ],
  [
    'Ada Buku Pintar Petani tahun 2012 dan 2013.',
    ['book | Buku Pintar Petani | 2012', 'book | Buku Pintar Petani | 2013']
  ],
  [
    'Ada satu set Buku Layanan Prima yaitu Buku Top 40 dan Buku Juara UNPSA 2017.',
    ['book | Buku Top 40 | 2017 | 1 set', 'book | Buku Juara United Nations Public Service Awards | 2017 | 1 set']
  ],
  ['Kota itu meraih opini WTP tahun 2020.', ['award | Opini Wajar Tanpa Pengecualian | 2020']],
  [
    'Mereka membawa 120 paket sembako dan 40 lembar selimut.',
    ['aid | Paket sembako | 120 paket', 'aid | Selimut | 40 lembar']
  ],
  ['Mereka membawa 3 ton bawang putih.', ['aid | Bawang putih | 3 ton']],
  ['Ia menyampaikan uang tunai Rp25 juta.', ['aid | Uang tunai']],
  [
    'Juri membawa piala dan piagam lomba kebersihan pasar.',
    ['trophy | Piala lomba kebersihan pasar', 'certificate | Piagam lomba kebersihan pasar']
  ],
  ['Mereka menyerahkan gapura desa kepada warga.', ['other | Gapura desa']],
  ['Ia menerima penghargaan sebagai Pelopor Layanan Publik.', ['award | Penghargaan Pelopor Layanan Publik']],
  ['Ia menerima predikat sebagai yang terbaik.', ['award | Predikat']],
  ['Ada Sertifikat Mutu Bagi Perajin Rotan.', ['certificate | Sertifikat Mutu Bagi Perajin Rotan']],
  ['Mereka membawa bantuan dua belas unit mesin jahit.', ['aid | Bantuan', 'aid | Mesin jahit | 12 unit']],
  ['Kota itu meraih Digital Innovation Award 2021.', ['award | Digital Innovation Award | 2021']],
  ['Sanggar itu meraih Panji Budaya Nusantara Awards.', ['award | Panji Budaya Nusantara Awards']],
  ['Piagamnya hilang.', ['certificate | Piagam']],
  ['Bantuan beras harus segera sampai.', ['aid | Bantuan beras']],
  ['Ia menyematkan Satyalancana Karya Satya XX Tahun.', ['medal | Satyalancana Karya Satya XX Tahun']],
  [
    'Ia menyematkan Satyalancana Karya Satya XXX Tahun kepada 12 guru dan XX Tahun kepada 30 bidan.',
    ['medal | Satyalancana Karya Satya XXX Tahun', 'medal | Satyalancana Karya Satya XX Tahun']
  ],
  [
    'Mereka meraih opini WTP dari BPK RI atas laporan Tahun Anggaran 2021.',
    ['award | Opini Wajar Tanpa Pengecualian | 2021']
  ],
  ['Mereka meraih opini WTP untuk TA 2019.', ['award | Opini Wajar Tanpa Pengecualian | 2019']],
  ['Mereka membawa 40 unit komposter bantuan PT Sinar Jaya.', ['aid | Komposter | 40 unit']],
  ['Mereka membawa 150 sak beras ukuran 15 kilogram.', ['aid | Beras | 150 sak']],
  ['Ia menerima predikat tanpa angka.', ['award | Predikat']],
  ['Nilainya 71,22 predikat BB.', ['award | Predikat BB']],
  ['Ia menerima penghargaan sesuai nilainya.', ['award | Penghargaan']],
  ['Ia menerima Apresiasi Ikon Budaya.', ['award | Apresiasi Ikon Budaya']]
]

const NONE = [
  'Ibu Kia dan sk itu tidak ada.',
  'Ia menyerahkan jabatan itu kepada penggantinya.',
  'Uang rakyat harus dijaga.',
  'Ia menyampaikan apresiasi atas kerja mereka.',
  'Pukul 09.00 rapat dibuka oleh camat.',
  'Rapat di Badan Amil Zakat Nasional berjalan lancar.'
]

describe('items', () => {
  test.each(ROWS)('%s', (text, expected) => expect(itemsIn(text)).toEqual(expected))
  test.each(NONE)('nothing in: %s', text => expect(itemsIn(text)).toEqual([]))
})
