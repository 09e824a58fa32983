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
  ['Kalaksa BPBD Tegal memimpin apel.', 'Kalaksa BPBD Tegal', 'Kepala Pelaksana'],
  ['Danlantamal VII menegaskan kesiapan kapal.', 'Danlantamal VII', 'Komandan Pangkalan Utama TNI Angkatan Laut'],
  ['Danbrigif Linud 17/KJ Kolonel Inf Agus Salim hadir.', 'Danbrigif Linud 17/KJ', 'Komandan Brigade Infanteri'],
  ['Direktur SDM dan Umum PT Garam, Budi Santoso, hadir.', 'Direktur SDM dan Umum PT Garam', 'Direktur SDM dan Umum'],
  ['Karolog Polda Jateng mewakili.', 'Karolog Polda Jateng', 'Kepala Biro Logistik'],
  ['As SDM Kapolri memberi sambutan.', 'As SDM Kapolri', 'Asisten Sumber Daya Manusia Kapolri'],
  ['Kordiv Pencegahan Bawaslu Tegal hadir.', 'Kordiv Pencegahan Bawaslu Tegal', 'Koordinator Divisi Pencegahan'],
  ['Komandan Korem (Danrem) 043/Garuda Hitam hadir.', 'Komandan Korem (Danrem) 043/Garuda Hitam', 'Komandan Korem'],
  [
    'Kepala Bidang (Kabid) Humas Polda Jateng hadir.',
    'Kepala Bidang (Kabid) Humas Polda Jateng',
    'Kepala Bidang Hubungan Masyarakat'
  ],
  ['Dirjen Hubla memeriksa dermaga.', 'Dirjen Hubla', 'Direktur Jenderal Perhubungan Laut'],
  [
    'Dirjen Ketasa (Ketahanan Tanaman dan Sarana Pertanian) Kementan hadir.',
    'Dirjen Ketasa (Ketahanan Tanaman dan Sarana Pertanian) Kementan',
    'Direktur Jenderal Ketahanan Tanaman dan Sarana Pertanian'
  ],
  ['Kasi Binadik ikut mencatat.', 'Kasi Binadik', 'Kepala Seksi Bimbingan Narapidana dan Anak Didik'],
  [
    'Panitera Muda Hukum Pengadilan Agama Sleman hadir.',
    'Panitera Muda Hukum Pengadilan Agama Sleman',
    'Panitera Muda Hukum'
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
  ['Kepala SMP Negeri 2 Wonosobo menerima piala.', 'Kepala SMP Negeri 2 Wonosobo', 'Kepala Sekolah'],
  [
    'Kabid Penegakan Perda Satpol PP Kudus, Sunardi, hadir.',
    'Kabid Penegakan Perda Satpol PP Kudus',
    'Kepala Bidang Penegakan Peraturan Daerah'
  ],
  [
    'Tim diketuai Kepala Subdirektorat Pemulihan Korban Banjir Bandang, Dr. Lina Hapsari.',
    'Kepala Subdirektorat Pemulihan Korban Banjir Bandang',
    'Kepala Subdirektorat Pemulihan Korban Banjir Bandang'
  ],
  [
    'Kasubag keuangan dan Aset Desa, Rina Hapsari, menjawab.',
    'Kasubag keuangan dan Aset Desa',
    'Kepala Subbagian Keuangan dan Aset Desa'
  ],
  ['Ketua Komisi A DPRD Sleman Budi Hartono hadir.', 'Ketua Komisi A DPRD Sleman', 'Ketua Komisi A'],
  ['Asisten Pemerintahan Sekda, Hadi Susilo, pulang.', 'Asisten Pemerintahan Sekda', 'Asisten Pemerintahan'],
  ['Bupati Blora 2016-2021 Hadi Susilo hadir.', 'Bupati Blora 2016-2021', 'Bupati'],
  ['Kapolres Semarang Kota Kombes Pol Hadi Susilo hadir.', 'Kapolres Semarang Kota', 'Kepala Kepolisian Resor'],
  ['Danlanud Suryadarma Marsma TNI Hadi Susilo hadir.', 'Danlanud Suryadarma', 'Komandan Pangkalan TNI Angkatan Udara'],
  ['Camat Watulawang yang diwakili Sekcam Rina Hapsari hadir.', 'Camat Watulawang', 'Camat'],
  [
    'Wakil Rektor ITX Bidang Akademik, Hadi Susilo, hadir.',
    'Wakil Rektor ITX Bidang Akademik',
    'Wakil Rektor Bidang Akademik'
  ],
  ['Dekan Fakultas Peternakan, Dr. Rina Hapsari, hadir.', 'Dekan Fakultas Peternakan', 'Dekan Fakultas Peternakan'],
  ['Kepala Biro (Karo) Hukum Kemenkes, Hadi Susilo, hadir.', 'Kepala Biro (Karo) Hukum Kemenkes', 'Kepala Biro Hukum'],
  ['Sekertaris Dinas Sosial Rina Hapsari hadir.', 'Sekertaris Dinas Sosial', 'Sekretaris Dinas Sosial'],
  [
    'Deputi Bidang Pengawasan Pangan Olahan Hadi Susilo hadir.',
    'Deputi Bidang Pengawasan Pangan Olahan',
    'Deputi Bidang Pengawasan Pangan Olahan'
  ],
  [
    'Kasi Pembinaan Anak Usia Dini, Rina Hapsari, hadir.',
    'Kasi Pembinaan Anak Usia Dini',
    'Kepala Seksi Pembinaan Anak Usia Dini'
  ],
  ['Camat Bekasi Selatan Hadi Jaya Susilo hadir.', 'Camat Bekasi Selatan', 'Camat']
]

const ORGANIZATIONS: [sentence: string, organization: string | null][] = [
  ['Ketua PMI Wonosobo menyerahkan bantuan.', 'PMI Wonosobo'],
  ['Dandim 0707/Wonosobo memimpin apel.', 'Kodim 0707'],
  ['Ketua Bawaslu Kabupaten Kudus memberi arahan.', 'Badan Pengawas Pemilihan Umum Kabupaten Kudus'],
  ['Direktur RSUD Melati Jaya dr. Rina Astuti menjawab.', 'RSUD Melati Jaya'],
  ['Kepala BPS memaparkan angka itu.', 'Badan Pusat Statistik'],
  ['Camat baru disambut warga.', null],
  ['Kepala Desa Watu Lumbung, Sutrisno, menjamu tamu.', 'Pemerintah Desa Watu Lumbung'],
  ['Ketua Komisi Pemberantasan Korupsi (KPK) Hadi Susilo hadir.', 'Komisi Pemberantasan Korupsi'],
  ['Kepala BPJS Kesehatan Cabang Magelang Rina Hapsari hadir.', 'BPJS Kesehatan'],
  ['Kepala Balai Taman Nasional Gunung Merbabu Budi Hartono hadir.', 'Balai Taman Nasional Gunung Merbabu'],
  ['Ketua TP. PKK Kabupaten Kudus, Rina Hapsari, hadir.', 'Tim Penggerak PKK Kabupaten Kudus'],
  ['Sekretaris Jenderal Kementerian Sosial Hadi Susilo hadir.', 'Kementerian Sosial'],
  ['Kepala BPSDM Kemendagri Hadi Susilo hadir.', 'Kementerian Dalam Negeri'],
  ['Pangdam V/Brawijaya Mayjen TNI Hadi Susilo hadir.', 'Kodam V Brawijaya'],
  ['Kabid Promosi pada Dinas Kesehatan Kudus, dr. Rina Hapsari, hadir.', 'Dinas Kesehatan'],
  [
    'Kepala Pusat Pembinaan, Badan Pengembangan Bahasa Kementerian Pendidikan Nasional Hadi Susilo hadir.',
    'Badan Pengembangan Bahasa Kementerian Pendidikan Nasional'
  ],
  ['Ketua Koperasi Konsumen Guru Mekar, Hj. Rina Hapsari hadir.', 'Koperasi Konsumen Guru Mekar'],
  ['Hadiah dari Hj. Rina Hapsari, Ketua Kelompok Tani Mekar Jaya.', 'Kelompok Tani Mekar Jaya'],
  [
    'Kepala Kantor Unit Penyelenggara Pelabuhan (UPP) Kelas III Dobo Hadi Susilo hadir.',
    'Kantor Unit Penyelenggara Pelabuhan Kelas III'
  ],
  ['Juru Bicara Gugus Tugas Covid-19 Kudus, dr Rina Hapsari, hadir.', 'Gugus Tugas Covid-19 Kudus']
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
  'Menurut hakim, sidang ditunda.',
  'Ceramah disampaikan Lukman Hakim kemarin.',
  'Para camat dan lurah sudah pulang.',
  'Rapat digelar di Pendopo Bupati.',
  'Warga menunggu Keputusan Gubernur.',
  'Berkas itu disimpan di Setda Wonosobo.',
  'Calon Bupati menandatangani pakta.',
  'Apel diikuti 1.200 anggota KORPRI.',
  'Sidang di bawah pimpinan dewan berlangsung singkat.'
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
