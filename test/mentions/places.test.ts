import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'
import { places } from '../../src/mentions/places/index.ts'

/** "Kebumen 33.05" for a region, "Sembungan village" for what has no code; candidates are joined by "/". */
function placesIn(text: string): string[] {
  const document = new Document(text)
  const chart = new Chart(document, basePhrases())
  places.read(chart, null)
  return mentionsOf(chart, 'place').map(({ value }) => {
    const codes = value.candidates.map(({ code }) => code).sort()
    return `${document.textOf(value.name.from, value.name.to)} ${codes.length > 0 ? codes.join('/') : value.level}`
  })
}

const ROWS: [text: string, places: string[]][] = [
  // Words of level before the name.
  ['Rombongan tiba di Kabupaten Kebumen.', ['Kebumen 33.05']],
  [
    'Bupati Wonosobo bermalam di Desa Kumejing, Wadaslintang.',
    ['Wonosobo 33.07', 'Kumejing village', 'Wadaslintang 33.07.01']
  ],
  ['Rapat digelar di Hotel Anggrek, Kuningan, Jakarta Selatan.', ['Jakarta Selatan 31.74']],
  ['Pemkab OI memperbaiki jembatan.', ['OI 16.10']],
  ['Delegasi tiba dari Wuhan, China.', ['Wuhan other', 'China country']],
  ['Kegiatan ini diikuti pelajar se-Kota Bogor.', ['Bogor 32.71']],
  ['Petani Kab. Bogor hadir.', ['Bogor 32.01']],
  ['Tim dari Prov. Sultra datang.', ['Sultra 74']],
  ['Pemerintah Kota Administrasi Jakarta Timur menggelar pasar murah.', ['Jakarta Timur 31.75']],
  ['Camat Kejajar menyambut tamu.', ['Kejajar 33.07.13']],
  ['Warga kabupaten wonosobo bergotong royong.', ['wonosobo 33.07']],
  [
    'Bantuan tiba di Wonosobo, yakni Kecamatan Watumalang, Leksono, Sukoharjo.',
    ['Wonosobo 33.07', 'Watumalang 33.07.10', 'Leksono 33.07.05', 'Sukoharjo 33.07.14']
  ],
  ['Warga Wonosobo dari Desa Igirmranak Kejajar datang.', ['Wonosobo 33.07', 'Igirmranak village', 'Kejajar 33.07.13']],
  [
    'Bantuan untuk Kabupaten Wonosobo dibagi di dua kecamatan, yaitu Kertek dan Kaliwiro.',
    ['Wonosobo 33.07', 'Kertek 33.07.08', 'Kaliwiro 33.07.04']
  ],
  ['Sambutan di Aula Desa Tlogobening Kadiskominfo sampaikan.', ['Tlogobening village']],
  ['Pengurus Kecamatan IGTKI dan mahir berbahasa Inggris.', []],
  // Offices tell the level.
  ['Bupati Bandung membuka acara.', ['Bandung 32.04']],
  ['Wali Kota Bandung membuka acara.', ['Bandung 32.73']],
  ['Gubernur Gorontalo membuka acara.', ['Gorontalo 75']],
  ['Ia bertemu Bupati Pati kemarin.', ['Pati 33.18']],
  // Bare names, short forms, spellings.
  ['Mereka berangkat ke Semarang.', ['Semarang 33.22/33.74']],
  ['Kontingen Kaltim dan Babel tiba.', ['Kaltim 64', 'Babel 19']],
  ['Di Gunung Kidul dan Pangkal Pinang hujan turun.', ['Gunung Kidul 34.03', 'Pangkal Pinang 19.71']],
  ['Pelabuhan Bau-Bau ramai.', ['Bau-Bau 74.72']],
  ['Pelatihan di Ujung Pandang dan Irian Jaya.', ['Ujung Pandang 73.71', 'Irian Jaya 91']],
  ['Ia lahir di jawa Tengah.', ['jawa Tengah 33']],
  // Ordinary words that are regions too.
  ['Ia tinggal di Metro.', ['Metro 18.72']],
  ['DPRD Solok bersidang.', ['Solok 13.02/13.72']],
  ['Peserta dari Garut, Batang, dan Demak hadir.', ['Garut 32.05', 'Batang 33.25', 'Demak 33.21']],
  ['Bupati Paser hadir. Anggaran Paser naik.', ['Paser 64.01', 'Paser 64.01']],
  // Villages, their lists, and where a name ends.
  ['Bantuan untuk Desa Karya Bhakti Kecamatan Rantau Rasau.', ['Karya Bhakti village', 'Rantau Rasau 15.07.04']],
  ['Ia menyambangi Desa Tieng, Buntu dan Serang di Kejajar.', ['Tieng village', 'Buntu village', 'Serang village']],
  ['Kepala Desa Patakbanteng Widodo Saputro hadir.', ['Patakbanteng village']],
  ['Nagari Koto Baru, Gampong Lhok Nga, Dusun Krajan.', ['Koto Baru village', 'Lhok Nga village', 'Krajan other']],
  // Districts beside their regency.
  ['Kantor itu di Mlati, Sleman.', ['Mlati 34.04.06', 'Sleman 34.04']],
  ['Siswa SMP 2 Kertek Wonosobo juara.', ['Kertek 33.07.08', 'Wonosobo 33.07']],
  // Places without a code.
  ['Wisatawan memadati kawasan Dieng.', ['Dieng other']],
  ['Delegasi Malaysia dan Uni Emirat Arab hadir.', ['Malaysia country', 'Uni Emirat Arab country']],
  ['Kapal bersandar di Pulau Rubiah.', ['Rubiah island']],
  ['MTQ digelar di Donoharjo, Boyolali.', ['Donoharjo other', 'Boyolali 33.09']]
]

const NOT_PLACES = [
  'Ahmad Paser mengatakan hal itu.',
  'Kantor itu di Jalan Magelang nomor 7.',
  'Rapat di Jl. Raya Bogor berlangsung lancar.',
  'Ia belajar bahasa Jepang.',
  'Perang melawan kolonial Belanda usai.',
  'Program Desa Wisata dan Kota Layak Anak berjalan.',
  'Ada 200 desa. Menurut data, semua baik.',
  'Bupati Ahmad Fauzi hadir.',
  'Nasib malang menimpa keluarga itu, hujan batu pun turun.',
  'Sekretaris Desa Ahmad Mulyono menjelaskan.'
]

describe('places', () => {
  test.each(ROWS)('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected)
  })

  test.each(NOT_PLACES)('none: %s', text => {
    expect(placesIn(text)).toEqual([])
  })
})
