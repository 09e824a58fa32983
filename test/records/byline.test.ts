import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const TEXT = 'Para perajin di sentra itu menerima alat tenun baru dari pemerintah daerah.'

describe('bylines', () => {
  test.each([
    ['(fs/ags/HUMAS MENPANRB)', ['fs', 'ags'], 'HUMAS MENPANRB'],
    ['(prokopim/wan)', ['wan'], 'prokopim'],
    ['(opa/mgr/Loka POM Ambon)', ['opa', 'mgr'], 'Loka POM Ambon'],
    ['\nPenulis: Dewi Anggraini (Adpim)', ['Dewi Anggraini'], 'Adpim'],
    ['\nPenulis: Meri Oktaviana, S.Pd (guru bahasa)', ['Meri Oktaviana'], null],
    ['\nPenulis: Ida Ayu Puspita | Foto: Tim Humas', ['Ida Ayu Puspita'], null],
    ['\nPenulis: Sri Wahyuni\nEditor: Oman Faturohman', ['Sri Wahyuni'], null],
    ['\nEditor: Oman Faturohman', ['Oman Faturohman'], null],
    ['\nRilis: Diskominfo Kota Lembah\nPenulis: Erwin Ndraha', ['Erwin Ndraha'], 'Diskominfo Kota Lembah'],
    ['(hm.ys)', ['hm', 'ys'], null],
    ['(HMS5)', ['HMS5'], null],
    ['(hms/nd)', ['hms', 'nd'], null],
    ['(mc.lembah/ald)', ['ald'], 'mc.lembah'],
    ['(Pendim 1605/Belu)', [], 'Pendim 1605/Belu'],
    ['(Kabag Humas, Drs. Bimo Setyawan)', ['Bimo Setyawan'], null],
    ['(Danang Sutejo Wibowo - Dinas Kominfo)', ['Danang Sutejo Wibowo'], 'Dinas Kominfo'],
    ['\nRedaksi berita: Biro Komunikasi Kemenkes (AS/mf)', ['AS', 'mf'], 'Biro Komunikasi Kemenkes'],
    ['\nLaporan oleh: Dede Irawan & Tania Maharani / art', ['Dede Irawan', 'Tania Maharani', 'art'], null],
    ['\nPenulis / Foto ® Admin2', ['Admin2'], null],
    ['\nJurnalisme Warga – Bimo Setyawan (Pegiat Ekonomi Kreatif)', ['Bimo Setyawan'], null],
    ['\nEditor ® LAYANAN INFORMASI - BSSN RI', [], 'LAYANAN INFORMASI - BSSN RI'],
    ['\nLAYANAN INFORMASI & KEMITRAAN\nDINAS KOMUNIKASI', [], 'LAYANAN INFORMASI & KEMITRAAN DINAS KOMUNIKASI'],
    ['\nEditorial ® Pranata Humas (Layanan Informasi - Sri Wahyuni)', ['Sri Wahyuni'], 'Layanan Informasi'],
    ['\nPINMAS - Pusat Informasi Keagamaan dan Kehumasan', [], 'PINMAS']
  ])('%s', (end, initials, desk) => {
    expect(parseRelease(`${TEXT}\n${TEXT} ${end}`).byline).toEqual({ initials, desk })
  })

  test('a line above the text says which newsroom wrote it', () => {
    expect(parseRelease(`Tim Liputan Diskominfo Lembah\n${TEXT}\n${TEXT}`).byline).toEqual({
      initials: [],
      desk: 'Tim Liputan Diskominfo Lembah'
    })
    expect(parseRelease(`Tim Diskominfo Lembah Tinjau Menara\n${TEXT}\n${TEXT}`).byline).toBeNull()
  })

  test('the newsroom of the dateline is that of those who sign', () => {
    expect(parseRelease(`Padang (Pinmas) -- ${TEXT} (dm/wly)`).byline).toEqual({
      initials: ['dm', 'wly'],
      desk: 'Pinmas'
    })
    expect(parseRelease(`Padang (Pinmas) -- ${TEXT}`).byline).toBeNull()
  })

  test.each(['(rls)', '(***)', '(Sumber: contoh.co.id)', 'Wonosobo'])('none: %s', end => {
    expect(parseRelease(`${TEXT}\n${TEXT} ${end}`).byline).toBeNull()
  })
})

describe('datelines', () => {
  test.each([
    [`KUPANG, 12 April 2016 - ${TEXT}`, 'KUPANG', '2016-04-12'],
    [`Palembang: ${TEXT}`, 'Palembang', null],
    [`SELINGSING: ${TEXT} Kepala Desa Selingsing hadir.`, 'SELINGSING', null]
  ])('%s', (text, place, date) => {
    expect(parseRelease(text).dateline).toMatchObject({ text: place, date })
  })

  test.each([
    [`JAMBI - ${TEXT}`, '15.71'],
    [`Gorontalo, Humas - ${TEXT}`, '75.71'],
    [`Kupang - ${TEXT}`, '53.71']
  ])('a release is written in the town: %s', (text, code) => {
    const { dateline, locations } = parseRelease(text)
    expect(locations.find(({ id }) => id === dateline?.locationId)?.code).toBe(code)
  })

  test.each([`Wonosobo, Jawa Tengah kembali menjadi tuan rumah, dan ${TEXT}`])('no dateline: %s', text => {
    expect(parseRelease(text).dateline).toBeNull()
  })

  test('a word that is no known place is none', () => {
    expect(parseRelease(`Senada: ${TEXT}`).dateline).toBeNull()
  })
})
