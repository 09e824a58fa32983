import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { repeatedParagraphs } from '../../src/document/repetitions.ts'

const SENTENCE = 'Para perajin di sentra itu menerima alat tenun baru dari pemerintah daerah.'

describe('datelines', () => {
  test.each([
    [`KUPANG - ${SENTENCE}`, 'KUPANG', true],
    [`Padang, Humas--${SENTENCE}`, 'Padang', true],
    [`Jakarta (14/07) -- ${SENTENCE}`, 'Jakarta', true],
    [`MAGELANG, 12 April 2016 – ${SENTENCE}`, 'MAGELANG', true],
    [`Jakarta, 25 Agustus 2017. ${SENTENCE}`, 'Jakarta', true],
    [`KOTA BEKASI - Selasa, 22 November 2022\n${SENTENCE}`, 'KOTA BEKASI', true],
    [`Panen Raya Digelar di Lembah\nKendari, 23 Agustus 2021\n${SENTENCE}`, 'Kendari', true],
    [`BIAK NUMFOR,- ${SENTENCE}`, 'BIAK NUMFOR', true],
    [`Kominfo, Jakarta – ${SENTENCE}`, 'Jakarta', true],
    [`Sumenep, Wartapulau.net- ${SENTENCE}`, 'Sumenep', true],
    [`MAJALENGKA-${SENTENCE}`, 'MAJALENGKA', false],
    [`Palembang: ${SENTENCE}`, 'Palembang', false],
    [`BONTANG. ${SENTENCE}`, 'BONTANG', false],
    [`Painan (Rangkiangnagari) - ${SENTENCE}`, 'Painan', false]
  ])('%s', (text, place, sure) => {
    const document = new Document(text)
    const { dateline } = document.zones
    expect(dateline && document.textOf(dateline.place.from, dateline.place.to)).toBe(place)
    expect(dateline?.sure).toBe(sure)
  })

  test.each([
    SENTENCE,
    `Bupati Kupang - ${SENTENCE}`,
    `Penulis: ${SENTENCE}`,
    'LOMBA TENUN DIGELAR DI LEMBAH, 312 PESERTA AMBIL BAGIAN',
    'PERBAIKAN GORONG – GORONG RUAS JALAN LEMBAH HIJAU',
    `Senin, ${SENTENCE}`,
    `Jum’at 31 Januari 2020 - ${SENTENCE}`
  ])('none: %s', text => {
    expect(new Document(text).zones.dateline).toBeNull()
  })
})

function signOffs(end: string): string[] {
  const document = new Document(`${SENTENCE}\n${SENTENCE} ${end}`)
  return document.zones.signOffs.map(({ from, to }) => document.textOf(from, to))
}

describe('sign-offs', () => {
  test.each([
    ['(fs/ags/HUMAS MENPANRB)', 'fs/ags/HUMAS MENPANRB'],
    ['(Zon)', 'Zon'],
    ['[ab]', 'ab'],
    ['\n(Danang Sutejo - Dinas Kominfo)', 'Danang Sutejo - Dinas Kominfo'],
    ['\n***\n(Puspen Kemendagri)', 'Puspen Kemendagri'],
    ['\n--Humas Setda Kota Pangkalpinang--', 'Humas Setda Kota Pangkalpinang'],
    ['\nPenulis: Sri Wahyuni\n#TenunMaju', 'Penulis: Sri Wahyuni'],
    ['\nFoto & teks: Kominfo Tikep\nIG @kominfotikep', 'Foto & teks: Kominfo Tikep'],
    ['\n® DISKOMINFO SULTRA\nFoto © Jufri', 'DISKOMINFO SULTRA'],
    ['\nHUMAS JABAR\nKepala Biro Humas\nHermansyah', 'HUMAS JABAR'],
    ['-gdn-', 'gdn'],
    ['(kasno/Pendim 0411)', 'kasno/Pendim 0411'],
    ['\nBiro Hukum dan Humas, Jl. Kenanga No. 3', 'Biro Hukum dan Humas'],
    ['\nSihumas Polres Tarakan', 'Sihumas Polres Tarakan'],
    ['Rinarisna', 'Rinarisna'],
    ['aman/humas', 'aman/humas'],
    ['Sumber : http://contoh.id/berita']
  ])('%s', (end, ...found) => {
    expect(signOffs(end)).toEqual(found)
  })

  test.each([
    'Warga menerima Kartu Identitas Anak (KIA)',
    'Warga menerima Kartu Identitas Anak (KIA).',
    'Rapat itu digelar Senin (1/3)',
    '(Lihat tabel di bawah)',
    '(***)',
    'Terima Kasih',
    '\nInformasi lebih lanjut silakan menghubungi:\nBiro Humas\nJl. Kenanga 5',
    '\n- Kecamatan Lembah\n- Kecamatan Bukit',
    '\nKepala Biro Humas\nDinas Komunikasi dan Informatika\nBimo Setyawan'
  ])('none: %s', end => {
    expect(signOffs(end)).toEqual([])
  })
})

describe('paragraphs said twice', () => {
  test.each([
    [`${SENTENCE}\nKain itu dijual di pasar.\n${SENTENCE} (fs/Humas)`, [2]],
    [`${SENTENCE}\nTerima kasih.\nTerima kasih.`, []]
  ])('%s', (text, indexes) => {
    expect(repeatedParagraphs(new Document(text)).map(({ index }) => index)).toEqual(indexes)
  })
})
