import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { readMentions } from '../../src/mentions/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'

function occasionsIn(text: string): string[] {
  const chart = new Chart(new Document(text), basePhrases())
  readMentions(chart, null)
  return mentionsOf(chart, 'occasion').map(({ value }) => `${value.type}: ${value.name}`)
}

const NAMED: [text: string, occasion: string][] = [
  ['Wali kota membuka Rapat Koordinasi Pengendalian Inflasi di aula kantor.', 'meeting: Rapat Koordinasi Pengendalian Inflasi'],
  ['Dinas menggelar bimtek penyusunan laporan keuangan bagi bendahara desa.', 'training: bimtek penyusunan laporan keuangan bagi bendahara desa'],
  ['Dinas menggelar kegiatan pembinaan kader posyandu.', 'training: pembinaan kader posyandu'],
  ['Warga memadati Festival Danau Sentani 2019 sejak pagi.', 'exhibition: Festival Danau Sentani 2019'],
  ['Ratusan atlet mengikuti Kupang Badminton Championship 2022.', 'competition: Kupang Badminton Championship 2022'],
  ['Ia hadir dalam Musyawarah Perencanaan Pembangunan (Musrenbang) Kecamatan Sape.', 'meeting: Musyawarah Perencanaan Pembangunan (Musrenbang) Kecamatan Sape'],
  ['Hal itu disampaikan pada penyerahan piala lomba desa.', 'award: penyerahan piala lomba desa'],
  ['Hal itu disampaikan pada penyerahan bantuan benih padi.', 'handover: penyerahan bantuan benih padi'],
  ['Lurah hadir di acara Pembukaan Turnamen Voli Antar Kampung.', 'competition: Turnamen Voli Antar Kampung'],
  ['Camat membuka Musorkab KONI Kabupaten Ende.', 'meeting: Musorkab KONI Kabupaten Ende'],
  ['Lurah membuka Pelantikan Pengurus Karang Taruna dan Seminar Kewirausahaan.', 'inauguration: Pelantikan Pengurus Karang Taruna'],
  ['Dinas menggelar Edukasi Pangan Sehat di balai desa.', 'outreach: Edukasi Pangan Sehat']
] // biome-ignore format: one row a line

const ACTS: [text: string, occasion: string][] = [
  ['Gubernur meresmikan Pasar Oeba di Kupang.', 'opening: Peresmian Pasar Oeba'],
  ['Bupati melantik Kepala Dinas Kesehatan yang baru.', 'inauguration: Pelantikan Kepala Dinas Kesehatan'],
  ['Menteri menyerahkan piagam penghargaan kepada kepala desa.', 'award: Penyerahan piagam penghargaan'],
  ['Menteri menyerahkan sertifikat tanah kepada warga.', 'handover: Penyerahan sertifikat tanah'],
  ['Wakil bupati menyambangi Desa Sukamaju.', 'visit: Kunjungan ke Desa Sukamaju'],
  ['Camat bersama pelajar menanam 300 bibit mangrove di pantai.', 'social-service: Penanaman 300 bibit mangrove'],
  ['Rabu, tim menilai Puskesmas Wae Nakeng.', 'evaluation: Penilaian Puskesmas Wae Nakeng'],
  ['Dalam rapat itu diteken pula perjanjian pasokan cabai.', 'signing: Penandatanganan perjanjian pasokan cabai'],
  ['Puluhan batang bambu ditanam di tepi telaga.', 'social-service: Penanaman Puluhan batang bambu'],
  ['Gubernur meninjau jembatan layang dan penyerahan sertifikat tanah.', 'visit: Peninjauan jembatan layang'],
  ['Bupati menyeberang ke Pulau Adonara untuk menyerahkan bantuan.', 'handover: Penyerahan bantuan'],
  ['Sekolah mengadakan Gebyar Literasi dengan tema lautan.', 'exhibition: Gebyar Literasi']
]

const NONE = [
  'Wakil wali kota memberi apresiasi atas temuan para siswa.',
  'Gubernur belum meresmikan pasar itu.',
  'Program yang di canangkan oleh presiden itu berjalan.',
  'Bupati meminta waktu untuk meresmikan pasar itu.',
  'Anggaran pembangunan jembatan mencapai lima miliar rupiah.',
  'Peraturan daerah mengatur retribusi parkir.',
  'Pengusaha menanam modal di kawasan industri.',
  'Bupati menilai cara itu murah.',
  'Desa itu mengumpulkan 41 poin.'
]

describe('occasions', () => {
  test.each([...NAMED, ...ACTS])('%s', (text, occasion) => {
    expect(occasionsIn(text)).toContain(occasion)
  })

  test.each(NONE)('none: %s', text => {
    expect(occasionsIn(text)).toEqual([])
  })

  test('what points back is no name', () => {
    expect(occasionsIn('Acara tersebut dihadiri camat.')).toEqual(['other: Acara tersebut'])
  })
})
