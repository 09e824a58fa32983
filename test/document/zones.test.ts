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
    [`Solok, humas-- ${SENTENCE}`, 'Solok', true],
    [`MANADO, kabarlembah.co – ${SENTENCE}`, 'MANADO', true],
    [`Bengkulu, Selasa (25 Mei 2021) – ${SENTENCE}`, 'Bengkulu', true],
    [`Jakarta, 30/10/2020 Kemenkeu - ${SENTENCE}`, 'Jakarta', true],
    [`Siak, Kementerian Pertanian dan Perkebunan, Kamis, 30 Agustus 2018. ${SENTENCE}`, 'Siak', true],
    [`[Jatinangor, 29/09/2016] ${SENTENCE}`, 'Jatinangor', true],
    [`Kupang, Humas Undana\n${SENTENCE}`, 'Kupang', false],
    [`Kendari, 30 Agustus 2021, ${SENTENCE}`, 'Kendari', false],
    [`Wonosobo, Lomba itu digelar dengan ${SENTENCE}`, 'Wonosobo', false],
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
    `Kebumen, Banjarnegara dan Cilacap hadir, ${SENTENCE}`,
    `Lembah, Kecamatan Bukit, ${SENTENCE}`,
    `Kadin Kominfo Sri Wahyuni, AP., M.Si menyampaikan bahwa ${SENTENCE}`,
    `(Selasa) ${SENTENCE}`,
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
    ['ujar Sari (yas)', 'yas'],
    ['AKP Rijanto (Kamil/Nisa)', 'Kamil/Nisa'],
    ['(D2)\ndrg. Sri Wahyuni, MKM | Kepala Biro Umum', 'D2'],
    ['aris-Wulan', 'aris-Wulan'],
    ['\nSumber: Bagian Humas Setda Lembah', 'Bagian Humas Setda Lembah'],
    ['\n(R) Seksi Informasi Lembah', 'Seksi Informasi Lembah'],
    ['\nRatna Sari\nJuru Bicara Gubernur\n*Foto: Jufri © 2021.', 'Ratna Sari'],
    ['\n® DISKOMINFO LEMBAH\nLiteratur : kabarlembah', 'DISKOMINFO LEMBAH'],
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
    '\nKepala Pusat\n(ttd)\nBimo Setyawan',
    '\nSumber : humaslembah',
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
