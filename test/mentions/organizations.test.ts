import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const organizationsIn = (text: string) => parseRelease(text).organizations.map(({ name, kind }) => `${name}: ${kind}`)

describe('organizations', () => {
  test.each<[text: string, organizations: string[]]>([
    ['Pemkab Wonosobo menggelar rapat.', ['Pemerintah Kabupaten Wonosobo: regional-government']],
    ['Acara Pemerintah Provinsi Sumatera Barat usai.', ['Pemerintah Provinsi Sumatera Barat: regional-government']],
    ['Bupati Kebumen hadir. Pihak Pemkab menyambut baik.', ['Pemerintah Kabupaten Kebumen: regional-government']],
    ['Tim Dinkes Kabupaten Garut datang.', ['Dinas Kesehatan Kabupaten Garut: regional-office']],
    [
      'Tim Dinas Pendidikan, Pemuda dan Olahraga Kota Bogor datang. Dinas Pendidikan Pemuda dan Olahraga hadir.',
      ['Dinas Pendidikan, Pemuda dan Olahraga Kota Bogor: regional-office']
    ],
    [
      'Tim dari Dinas Kesehatan, Polres Garut dan Kodim 0611/Garut.',
      [
        'Dinas Kesehatan: regional-office',
        'Kepolisian Resor Garut: police-military',
        'Kodim 0611 Garut: police-military'
      ]
    ],
    ['Menurut Kementerian Agama RI, jemaah bertambah.', ['Kementerian Agama: ministry']],
    ['Rapat di Kanwil Kemenag Sumbar berjalan.', ['Kantor Wilayah Kementerian Agama Provinsi Sumatera Barat: agency']],
    [
      'Rapat DPRD Lumajang bersama Kejari Lumajang.',
      ['DPRD Kabupaten Lumajang: legislature', 'Kejaksaan Negeri Lumajang: court']
    ],
    [
      'Siswa SMA Negeri 2 Kuningan dan Universitas Udayana.',
      ['SMA Negeri 2 Kuningan: education', 'Universitas Udayana: education']
    ],
    [
      'Bantuan PT Semen Padang, Bank Jateng, dan Unicef.',
      ['PT Semen Padang: company', 'Bank Jateng: state-enterprise', 'UNICEF: international']
    ],
    ['Pengurus KONI Kota Tegal dilantik.', ['Komite Olahraga Nasional Indonesia Kota Tegal: association']],
    ['Pasien dirujuk ke RSUD dr. Soetomo Surabaya.', ['RSUD dr. Soetomo Surabaya: health']]
  ])('%s', (text, expected) => {
    expect(organizationsIn(text)).toEqual(expected)
  })

  test('a short form in brackets is its acronym', () => {
    const [first] = parseRelease('Badan Kepegawaian Daerah (BKD) Provinsi Jambi rapat.').organizations
    expect(first).toMatchObject({ name: 'Badan Kepegawaian Daerah Provinsi Jambi', acronym: 'BKD' })
  })

  test.each([
    'Pemerintah akan hadir.',
    'Nama Siti, S.Ag., MA disebut.',
    'Rapat di Balai Desa usai.',
    'Badan terasa segar.'
  ])('none: %s', text => {
    expect(organizationsIn(text)).toEqual([])
  })
})
