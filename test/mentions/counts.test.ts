import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { readMentions } from '../../src/mentions/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'

const countsIn = (text: string): string[] => {
  const chart = new Chart(new Document(text), basePhrases())
  readMentions(chart, null)
  return mentionsOf(chart, 'count').map(
    ({ value }) => `${value.value} ${value.qualifier} ${value.noun} (${value.unit})`
  )
}

const ROWS: [text: string, counts: string[]][] = [
  ['Pelatihan menghimpun sekitar 85 guru honorer.', ['85 about guru honorer (person)']],
  ['Tak kurang dari 1.300 pelajar hadir.', ['1300 at-least pelajar (person)']],
  ['Lebih dari 70 orang kader posyandu berkumpul.', ['70 more-than kader posyandu (person)']],
  ['Ruang itu memuat maksimal 25 orang.', ['25 at-most orang (person)']],
  ['Ratusan warga menunggu di dermaga.', ['100 hundreds warga (person)']],
  ['Ada 300 lebih undangan di tenda.', ['300 more-than undangan (person)']],
  ['Rapat memanggil 18 perangkat daerah.', ['18 exact perangkat daerah (organization)']],
  ['Bantuan menjangkau 640 kepala keluarga.', ['640 exact kepala keluarga (household)']],
  ['Peserta sebanyak 45 orang mendaftar ulang.', ['45 exact Peserta (person)']],
  ['Undangan seluruhnya kira-kira 90 orang.', ['90 about Undangan (person)']],
  ['Sidang dihadiri 31 dari 40 anggota dewan.', ['31 exact anggota dewan (person)']]
]

const NONE = [
  'Jembatan itu menelan dana Rp 85 miliar.',
  'Ia juara ke-2 peserta termuda.',
  'Rapat dimulai pukul 09.00 WIB.',
  'Panitia menyiapkan 40 unit tenda.',
  'Kecamatan itu seluas 12 hektare.'
]

describe('counts', () => {
  test.each(ROWS)('%s', (text, expected) => expect(countsIn(text)).toEqual(expected))
  test.each(NONE)('nothing in: %s', text => expect(countsIn(text)).toEqual([]))
})
