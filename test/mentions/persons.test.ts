import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { readMentions } from '../../src/mentions/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'

function personsIn(text: string) {
  const chart = new Chart(new Document(text), basePhrases())
  readMentions(chart, null)
  return mentionsOf(chart, 'person').map(({ value }) => value)
}

const NAMES: [sentence: string, names: string[]][] = [
  ['Hadir pula ibu Siti Rahmawati dan bapak Eko Santoso.', ['Siti Rahmawati', 'Eko Santoso']],
  ['Kepala Dinas Kesehatan Wonosobo Junaedi membuka rapat.', ['Junaedi']],
  ['Bupati Kebumen, M Arief Sasongko (Kepala BKD Provinsi Jawa Tengah) menyambut tamu.', ['M Arief Sasongko']],
  ['Tri Wibowo, Plt. Wali Kota Bekasi, meninjau pasar.', ['Tri Wibowo']],
  ['Kabid Rehabilitasi Sosial Beti Lestari SH.MH dan Kasi Napza Hj.Ningsih mendampingi.', ['Beti Lestari', 'Ningsih']],
  ['“Kami siap,” kata Mahfud Zulkarnain.', ['Mahfud Zulkarnain']],
  ['Hadir Victoria br. Simatupang dari Medan.', ['Victoria br. Simatupang']],
  ['Ustadz Moch. Rifai memimpin doa.', ['Moch. Rifai']],
  ['Siswi SMP Negeri 2 Pati, Nabila Zahra, tampil memukau.', ['Nabila Zahra']],
  ['Kapolda Sultra Irjen Pol Yan Sultra Kusuma hadir.', ['Yan Sultra Kusuma']],
  ['Kompol Roslina RM, S.Pd ikut serta.', ['Roslina RM']],
  ['Pj Bupati Kebumen M Arief Sas M Arief Sasongko hadir.', ['M Arief Sasongko']],
  ['Ketua DPRK Zulham Gayo, S.E. melantik Rusdi Aman Putra.', ['Zulham Gayo', 'Rusdi Aman Putra']],
  ['Piagam menjadi milik pasangan Sumarno dan Herlina.', ['Sumarno', 'Herlina']],
  ['BUPATI BLORA EKO HANDOYO RESMIKAN PASAR', ['Eko Handoyo']],
  ['Menteri Perhubungan Budi Karya Wardoyo hadir.', ['Budi Karya Wardoyo']],
  ['Kepala Dinas Sosial, Ika Yuni Indah dan Pj. Sekda, M.Zuhri hadir.', ['Ika Yuni Indah', 'M.Zuhri']],
  ['Piagam diberikan kepada Sarwanto dari Desa Kalibeber.', ['Sarwanto']],
  [
    'Juaranya Tuti Sumarni (getuk, Desa Sokaraja), Warsito (gula semut), dan Lim Mei Hwa (nopia).',
    ['Tuti Sumarni', 'Warsito', 'Lim Mei Hwa']
  ],
  ['Juara Kedua : Sukinah, Juara Harapan Tiga : Velmira Yudhista (SMA 3).', ['Sukinah', 'Velmira Yudhista']],
  ['Sembako diberikan kepada Tarsiyah, Wakinem, dan Ngadirin (67).', ['Tarsiyah', 'Wakinem', 'Ngadirin']],
  [
    'Daftar penerima:\n\nEko Santoso\n\nVanozza Marquell\n\nKeilani Ostara',
    ['Eko Santoso', 'Vanozza Marquell', 'Keilani Ostara']
  ],
  ['Sarwiyah, jemaah asal Batang, pulang dengan selamat.', ['Sarwiyah']],
  ['SK diterima Ketua KTH Wana Sentosa Suparjan di aula.', ['Suparjan']],
  ['Hadir Kapolda Riau Irjen. Pol. Drs. Heri Santoso.', ['Heri Santoso']],
  ['Doa dipimpin K.H. Salim Hadiwijaya.', ['Salim Hadiwijaya']],
  ['Cincin diterima Suwarti, karyawati koperasi.', ['Suwarti']]
]

const TITLES: [sentence: string, before: string[], after: string[]][] = [
  ['Acara dibuka Drs. H. Nana Suryana A.Pt.,M.Si kemarin.', ['Drs.', 'H.'], ['A.Pt.', 'M.Si']],
  ['Bupati Blora Eko Handoyo, S.E., M.M. hadir.', [], ['S.E.', 'M.M.']],
  ['Dandim 0707 Letkol C.Zi. Wiwid Hidayat hadir.', ['Letkol C.Zi.'], []],
  ['Tampak Jenderal (Purn) Bambang Sutejo di baris depan.', ['Jenderal (Purn)'], []],
  ['Direktur RSUD dr. Anita Rahayu, Sp.A(K) menjawab.', ['dr.'], ['Sp.A(K)']]
]

const NONE = [
  'Para ibu Dharma Wanita menanam pohon.',
  'Sebanyak 142 Peserta Didik mengikuti asesmen.',
  'Kantor pindah ke Jl. Slamet Riyadi.',
  'Pesawat mendarat di Bandara Soekarno-Hatta.',
  'Warga menanam pohon di Jalan Ahmad Yani.',
  'Pasien dirawat di RSUD Dr. Soetomo.',
  'Umat menyambut Hari Raya Idul Fitri.',
  'Bupati, Wakil Bupati, dan Sekda hadir.',
  'Sosialisasi digelar Dinas Kesehatan Wonosobo, Senin (3/2).',
  'Lomba “Sapta Pesona” diikuti pelajar.'
]

describe('persons', () => {
  test.each(NAMES)('%s', (sentence, names) => {
    expect(personsIn(sentence).map(({ name }) => name)).toEqual(names)
  })

  test.each(TITLES)('titles: %s', (sentence, before, after) => {
    expect(personsIn(sentence)[0]?.titles).toEqual({ before, after })
  })

  test.each(NONE)('no person: %s', sentence => {
    expect(personsIn(sentence)).toEqual([])
  })
})
