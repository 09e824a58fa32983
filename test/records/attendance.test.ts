import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const attendanceOf = (text: string): string[] =>
  parseRelease(text).attendance.map(({ value, qualifier }) => `${value} ${qualifier}`)

const ATTENDING: [text: string, attendance: string[]][] = [
  ['Lokakarya itu diikuti oleh 64 pustakawan dari tiga kota.', ['64 exact']],
  ['Acara dihadiri Camat, Danramil, serta sekitar 120 tamu undangan.', ['120 about']],
  ['Sedikitnya 400 petani memadati balai desa.', ['400 at-least']],
  ['Patroli malam melibatkan 52 personel gabungan.', ['52 exact']],
  ['Bupati berdialog dengan lebih dari 90 nelayan di pelabuhan.', ['90 more-than']],
  ['Ia berpidato di hadapan ribuan santri.', ['1000 thousands']],
  ['Bimbingan teknis bagi 35 bendahara desa dibuka Senin.', ['35 exact']],
  ['Dinas memberi penyuluhan kepada 14 kelompok tani.', ['14 exact']],
  ['"Jaga kesehatan," pesannya kepada 85 peserta.', ['85 exact']],
  ['Seminar itu pesertanya 75 mahasiswa.', ['75 exact']],
  ['Kontingen yang berangkat ke Ambon berjumlah 48 orang.', ['48 exact']],
  ['Kegiatan diikuti 60 orang, terdiri dari 25 guru dan 35 siswa.', ['60 exact']],
  ['Lomba diikuti 33 regu. Sebanyak 33 regu itu datang dari desa.', ['33 exact']]
]

const NOT_ATTENDING = [
  'Petugas melakukan tes kepada 40 pedagang.',
  'Bupati menyerahkan bantuan kepada 50 pelajar yatim.',
  'Piala diberikan kepada tiga peserta, yaitu Sari, Bimo dan Ayu.',
  'Surat peringatan dilayangkan kepada tiga wali kota untuk melaksanakan perbaikan.',
  'Panitia menargetkan 500 peserta tahun depan.',
  'Sebanyak 17 warga dinyatakan sembuh.',
  'Desa itu berpenduduk 2.300 jiwa.',
  'Dari 900 pelamar, panitia mencoret 120 orang.',
  'Program itu menyasar 700 keluarga penerima manfaat.',
  'Baru 9 orang yang pernah mengikuti kursus itu.'
]

describe('attendance', () => {
  test.each(ATTENDING)('%s', (text, expected) => expect(attendanceOf(text)).toEqual(expected))
  test.each(NOT_ATTENDING)('nobody in: %s', text => expect(attendanceOf(text)).toEqual([]))

  test('every count has its evidence', () => {
    const text = 'Workshop itu dihadiri sekitar 40 operator desa.'
    const [count] = parseRelease(text).attendance
    expect(count?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['sekitar 40 operator desa'])
  })
})
