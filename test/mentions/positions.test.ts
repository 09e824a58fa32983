import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { readMentions } from '../../src/mentions/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'

function positionsIn(
  text: string
): { text: string; title: string; organization: string | null; acting: string | null; former: boolean }[] {
  const document = new Document(text)
  const chart = new Chart(document, basePhrases())
  readMentions(chart, null)
  return mentionsOf(chart, 'position').map(({ from, to, value }) => ({
    text: document.textOf(from, to),
    title: value.title,
    organization: value.organization,
    acting: value.acting,
    former: value.former
  }))
}

const TITLES: [sentence: string, words: string, title: string][] = [
  ['Komandan Korem (Danrem) 043/Garuda Hitam hadir.', 'Komandan Korem (Danrem) 043/Garuda Hitam', 'Komandan Korem'],
  [
    'Kepala Bidang (Kabid) Humas Polda Jateng hadir.',
    'Kepala Bidang (Kabid) Humas Polda Jateng',
    'Kepala Bidang Hubungan Masyarakat'
  ],
  ['Tamu disambut Bupati Kebumen di aula.', 'Bupati Kebumen', 'Bupati'],
  ['Acara dibuka Wawali Kota Bogor kemarin.', 'Wawali Kota Bogor', 'Wakil Wali Kota'],
  ['Hadir pula Sekda Balikpapan dan rombongan.', 'Sekda Balikpapan', 'Sekretaris Daerah'],
  ['Kadis Kominfo Wonosobo memberi keterangan.', 'Kadis Kominfo Wonosobo', 'Kepala Dinas Komunikasi dan Informatika'],
  ['Kadinkes Sleman datang paling awal.', 'Kadinkes Sleman', 'Kepala Dinas Kesehatan'],
  ['Kepala BKD Provinsi Jawa Tengah ikut serta.', 'Kepala BKD Provinsi Jawa Tengah', 'Kepala Badan Kepegawaian Daerah'],
  [
    'Kepala Dinas Perdagangan, Koperasi dan UKM Bantul berpidato.',
    'Kepala Dinas Perdagangan, Koperasi dan UKM Bantul',
    'Kepala Dinas Perdagangan, Koperasi dan UKM'
  ],
  ['Kasi PHU mencatat jumlah jemaah.', 'Kasi PHU', 'Kepala Seksi Penyelenggaraan Haji dan Umrah'],
  ['Kabag Kesra Setda Tegal mewakili panitia.', 'Kabag Kesra Setda Tegal', 'Kepala Bagian Kesejahteraan Rakyat'],
  ['Kasubbag TU Kemenag Demak membacakan doa.', 'Kasubbag TU Kemenag Demak', 'Kepala Subbagian Tata Usaha'],
  ['Wakapolres Tegal memeriksa barisan.', 'Wakapolres Tegal', 'Wakil Kepala Kepolisian Resor'],
  ['Menkes meninjau puskesmas itu.', 'Menkes', 'Menteri Kesehatan'],
  [
    'Deputi bidang Pelayanan Publik KemenPANRB memuji capaian itu.',
    'Deputi bidang Pelayanan Publik KemenPANRB',
    'Deputi Bidang Pelayanan Publik'
  ],
  ['Kepala SMP Negeri 2 Wonosobo menerima piala.', 'Kepala SMP Negeri 2 Wonosobo', 'Kepala Sekolah']
]

const ORGANIZATIONS: [sentence: string, organization: string | null][] = [
  ['Ketua PMI Wonosobo menyerahkan bantuan.', 'PMI Wonosobo'],
  ['Dandim 0707/Wonosobo memimpin apel.', 'Kodim 0707'],
  ['Ketua Bawaslu Kabupaten Kudus memberi arahan.', 'Badan Pengawas Pemilihan Umum Kabupaten Kudus'],
  ['Direktur RSUD Melati Jaya dr. Rina Astuti menjawab.', 'RSUD Melati Jaya'],
  ['Kepala BPS memaparkan angka itu.', 'Badan Pusat Statistik'],
  ['Camat baru disambut warga.', null],
  ['Kepala Desa Watu Lumbung, Sutrisno, menjamu tamu.', 'Pemerintah Desa Watu Lumbung']
]

const STANDING: [sentence: string, acting: string | null, former: boolean][] = [
  ['Plt. Wali Kota Bekasi hadir.', 'Plt', false],
  ['Pj Bupati Kebumen hadir.', 'Pj', false],
  ['Penjabat (Pj.) Gubernur Lampung hadir.', 'Pj', false],
  ['Penjabat Sementara (Pjs) Bupati Karimun hadir.', 'Pjs', false],
  ['Pelaksana Harian Sekda hadir.', 'Plh', false],
  ['Mantan Bupati Blora hadir.', null, true],
  ['Eks Kapolres Blora hadir.', null, true]
]

const NONE = [
  'Para camat dan lurah sudah pulang.',
  'Rapat digelar di Pendopo Bupati.',
  'Warga menunggu Keputusan Gubernur.',
  'Berkas itu disimpan di Setda Wonosobo.',
  'Calon Bupati menandatangani pakta.'
]

describe('positions', () => {
  test.each(TITLES)('%s', (sentence, words, title) => {
    expect(positionsIn(sentence)[0]).toMatchObject({ text: words, title })
  })

  test.each(ORGANIZATIONS)('%s', (sentence, organization) => {
    expect(positionsIn(sentence)[0]).toMatchObject({ organization })
  })

  test.each(STANDING)('%s', (sentence, acting, former) => {
    expect(positionsIn(sentence)[0]).toMatchObject({ acting, former })
  })

  test.each(NONE)('no office: %s', sentence => {
    expect(positionsIn(sentence)).toEqual([])
  })
})
