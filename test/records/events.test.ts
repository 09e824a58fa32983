import { describe, expect, test } from 'vitest'
import { parseRelease, type Release } from '../../src/index.ts'

const read = (text: string, publishedOn = '2021-03-12'): Release => parseRelease(text, { publishedOn })

const summary = (release: Release): string[] =>
  release.events.map(({ type, start, end, status }) => `${type} ${start}${end !== start ? `..${end}` : ''} ${status}`)

const ONE: [text: string, event: string][] = [
  [
    'Wali Kota Ternate membuka Rapat Koordinasi Penanganan Sampah di Hotel Batik, Rabu (10/3). Rapat itu dihadiri para camat.',
    'meeting 2021-03-10 held'
  ],
  [
    'Harga cabai masih tinggi. Demikian disampaikan Bupati Sikka pada acara Sosialisasi Tertib Ukur. Bertempat di Aula Kantor Camat, Kamis (11/3).',
    'outreach 2021-03-11 held'
  ],
  [
    'Gubernur Gorontalo meninjau pembangunan Jembatan Molintogupo, Selasa (9/3). Peninjauan dilakukan bersama kepala dinas.',
    'visit 2021-03-09 held'
  ],
  [
    'Dinas Pariwisata akan menggelar Festival Layang-Layang pada Sabtu (20/3) mendatang di Pantai Padang Galak.',
    'exhibition 2021-03-20 planned'
  ],
  [
    'Turnamen voli antar desa yang berlangsung sejak Senin 1 Maret 2021 ditutup Camat Moutong. Turnamen ditutup pada Rabu (10/3).',
    'competition 2021-03-01..2021-03-10 held'
  ],
  [
    'Dalam upacara pelantikan di Pendopo, Senin (8/3), Bupati Ngada melantik dua belas kepala puskesmas.',
    'inauguration 2021-03-08 held'
  ],
  ['Bupati Alor menyerahkan piala kepada juara lomba kebersihan, Jumat (5/3).', 'award 2021-03-05 held'],
  ['Penyerahan SK pensiun dilaksanakan pada Selasa, 9 Maret 2021 di Pendopo Bupati Alor.', 'handover 2021-03-09 held'],
  ['Kota Bitung melakukan kunjungan kerja ke Kabupaten Sikka, Selasa (9/3), untuk melihat taman baca.', 'visit 2021-03-09 held'],
  ['Hari ini, Kamis 11 Maret 2021, Dinas Sosial mengadakan bimtek relawan di Kota Bima.', 'training 2021-03-11 held'],
  ['Kader memenuhi undangan pada Peringatan Hari Kesatuan Gerak PKK. Yang dilaksanakan di Hotel Sasando, Rabu (10/3).', 'ceremony 2021-03-10 held'],
  ['Menteri menyerahkan bantuan pompa air kepada kelompok tani di Desa Weoe, Jumat (5/3).', 'handover 2021-03-05 held'],
  ['Bupati Buru baru-baru ini membuka Lomba Cerdas Cermat. Surat tertanggal 2 Maret 2021 mengaturnya.', 'competition null held'],
  ['Tim penilai dari provinsi mengunjungi Kampung Iklim Oesao, Kabupaten Kupang, Selasa (9/3).', 'evaluation 2021-03-09 held'],
  ['Wali Kota Kupang menerima kunjungan tim penilai Adipura, Rabu (10/3).', 'evaluation 2021-03-10 held'],
  ['Bupati Sikka menyambut kedatangan 120 jemaah haji di Pelabuhan Maumere, Rabu (10/3).', 'ceremony 2021-03-10 held'],
  ['Bupati Ende melanjutkan penanaman 40 batang pohon di halaman kantor camat, Selasa (9/3).', 'social-service 2021-03-09 held'],
  ['Kepala Kanwil lakukan pembinaan kepada para penghulu di Kota Ternate, Kamis (11/3).', 'training 2021-03-11 held'],
  ['Sekretaris Dinas mengikuti kegiatan Finalisasi Pagu Anggaran di Hotel Batik, Rabu (10/3).', 'meeting 2021-03-10 held'],
  [
    'Sekda menutup Rapat Kerja Camat di Hotel Sasando, Rabu (10/3). Rapat kerja itu dimulai sejak Senin (8/3).',
    'meeting 2021-03-08..2021-03-10 held'
  ]
] // biome-ignore format: one row a release

const NONE: string[] = [
  'Pemerintah menganggarkan lima miliar rupiah untuk jembatan itu, kata kepala dinas, Jumat (5/3).',
  'Peraturan Bupati Nomor 4 Tahun 2021 mengatur jam malam bagi pelaku usaha.',
  'Perpustakaan daerah itu diresmikan pada tanggal 11 Maret 1990 oleh gubernur.',
  'Jumlah pasien sembuh bertambah menjadi 40 orang pada Kamis (11/3).'
]

const STORIES: [text: string, events: string[]][] = [
  [
    'Gubernur meresmikan Puskesmas Oesao, Senin (8/3). Peresmian ditandai penandatanganan prasasti oleh Gubernur.',
    ['opening 2021-03-08 held']
  ],
  [
    'Bupati Alor memimpin apel pagi, Senin (8/3). Sekretaris Daerah menerima piagam sebagai Top 10 dalam Lomba Inovasi Daerah.',
    ['ceremony 2021-03-08 held', 'award 2021-03-08 held']
  ],
  [
    'Usai apel pagi, Senin (8/3), Bupati Alor membuka halalbihalal di pendopo.',
    ['ceremony 2021-03-08 held', 'ceremony 2021-03-08 held']
  ],
  [
    'Memperingati Hari Bumi, Wali Kota Bima menanam pohon mahoni di Lapangan Manggemaci, Senin (8/3).',
    ['social-service 2021-03-08 held']
  ],
  [
    'Wali Kota Bima menutup Diklat Kepemimpinan Angkatan II di Aula Setda, Senin (8/3).\n\nSelama diklat para peserta menulis gagasan.',
    ['training 2021-03-08 held']
  ],
  ['Kepala dinas memberi penjelasan lewat aplikasi video conference, Senin (8/3), tentang anggaran sekolah.', []],
  [
    'Bupati Sikka membuka Rapat Kerja Camat di Aula Setda, Senin (8/3).\n\nPada kesempatan itu Bupati Fransiskus Diogo menyerahkan dua unit sepeda motor kepada Camat Nita, Maria Goreti.',
    ['meeting 2021-03-08 held', 'handover 2021-03-08 held']
  ],
  [
    'Wali Kota Bima membuka Pelantikan Pengurus Pramuka dan Seminar Kepemudaan di Gedung Seni Budaya, Senin (8/3).',
    ['inauguration 2021-03-08 held', 'seminar 2021-03-08 held']
  ],
  [
    'Dinas Pertanian menggelar panen raya jagung di Desa Weoe, Senin (8/3). Seusai panen, para petani berdialog.',
    ['other 2021-03-08 held']
  ],
  [
    'Bupati Sikka membuka Rapat Kerja Camat di Aula Setda, Senin (8/3).\n\nSehari kemudian Bupati meninjau Puskesmas Nita di Kecamatan Nita.',
    ['meeting 2021-03-08 held', 'visit 2021-03-09 held']
  ],
  [
    'Rapat paripurna digelar DPRD Ngada di Ruang Sidang, Selasa (9/3).\n\nSehari sebelum paripurna, Panitia Khusus meninjau Pasar Bajawa.',
    ['meeting 2021-03-09 held', 'visit 2021-03-08 held']
  ],
  [
    'Wakil Bupati Alor membuka Pelatihan Tenun di Gedung Serba Guna, Senin (8/3).\n\nMalam harinya Wakil Bupati memimpin rapat kerja di Aula Kantor Bupati.',
    ['training 2021-03-08 held', 'meeting 2021-03-08 held']
  ],
  [
    'Bupati Ende mengajak warga hadir Sabtu (20/3) dalam upacara Hari Air di Lapangan Pancasila, dan sepekan berikutnya, 27 Maret 2021, di Kecamatan Detusoko.',
    ['ceremony 2021-03-20 planned']
  ],
  [
    'Wali Kota Bima membuka rapat koordinasi di Aula Kota, Rabu (10/3).\n\nDalam rapat itu ditandatangani pula perjanjian kerja sama pengelolaan sampah.',
    ['meeting 2021-03-10 held', 'signing 2021-03-10 held']
  ],
  [
    'Bupati Lembata memimpin apel kesiapan di Lapangan Polres, Senin (8/3).\n\nSiangnya rombongan beranjak ke Desa Lamalera untuk meninjau dermaga nelayan.',
    ['ceremony 2021-03-08 held', 'visit 2021-03-08 held']
  ],
  [
    'Bupati Nagekeo membuka lomba tenun di Aula Setda, Rabu (10/3). “Penilaian karya dilaksanakan pada 17-18 Maret 2021,” ujarnya.',
    ['competition 2021-03-10 held', 'evaluation 2021-03-17..2021-03-18 planned']
  ],
  [
    'Dinas Sosial Kota Bima membuka pelatihan las di Aula Dinas, Rabu (10/3). Kepala dinas berharap alat itu memudahkan camat dalam melakukan monitoring.',
    ['training 2021-03-10 held']
  ],
  [
    'Pada evaluasi kejuaraan renang di Kantor Dinas Sosial, Rabu (10/3), Rani menyampaikan bahwa usai Kejuaraan Daerah Renang dirinya terus berlatih.',
    ['evaluation 2021-03-10 held', 'competition null held']
  ]
]

const PLACES: [text: string, code: string | null][] = [
  ['Bupati Sikka membuka rapat kerja di Aula Kantor Bupati Sikka, Senin (8/3). Kegiatan serupa pernah ada di Larantuka.', '53.07'],
  ['AMBON - Rektor membuka seminar kelautan di Aula Kampus, Senin (8/3). Hadir Bupati Buru, Sekda Buru dan Camat Namlea, Buru.', '81.71'],
  ['KUPANG - Bupati Kupang dan Wali Kota Kupang menandatangani kesepakatan di Aula Setda, Kupang, Senin (8/3). Camat Kupang Tengah hadir.', '53.71'],
  ['Gubernur membuka rakor di Kota Ternate, Senin (8/3).\n\nEsoknya rombongan terbang ke Kabupaten Buru. Gubernur meresmikan pasar rakyat.', '82.71']
] // biome-ignore format: one row a release

describe('events', () => {
  test.each(STORIES)('%s', (text, events) => {
    expect(summary(read(text))).toEqual(events)
  })

  test.each(ONE)('%s', (text, event) => {
    expect(summary(read(text))[0]).toBe(event)
  })

  test.each(PLACES)('where: %s', (text, code) => {
    const { events, locations } = read(text)
    const byId = new Map(locations.map(location => [location.id, location]))
    expect(byId.get(events[0]?.locationId ?? '')?.code).toBe(code)
  })

  test('the place to which the story has gone', () => {
    const { events, locations } = read(PLACES.at(-1)![0])
    const byId = new Map(locations.map(({ id, name }) => [id, name]))
    expect(events.map(({ locationId }) => byId.get(locationId ?? ''))).toEqual(['Kota Ternate', 'Kabupaten Buru'])
  })

  test.each(NONE)('none: %s', text => {
    expect(read(text).events).toEqual([])
  })

  test('one occurrence told again is one event', () => {
    const release = read(
      'Wakil Bupati Ende membuka Pelatihan Tenun Ikat, Senin (8/3).\n\nPelatihan tersebut diikuti 30 peserta. Dalam pelatihan itu, peserta belajar mewarnai benang.'
    )
    expect(summary(release)).toEqual(['training 2021-03-08 held'])
  })

  test('the same activity of another day is another event', () => {
    const release = read(
      'Deputi membuka Sosialisasi Pelayanan Publik di Kota Kupang, Rabu (10/3). Sebelumnya, Selasa (9/3), ia memberikan sosialisasi serupa di Kabupaten Belu.'
    )
    expect(summary(release)).toEqual(['outreach 2021-03-10 held', 'outreach 2021-03-09 held'])
  })

  test('an act of the next day follows the story', () => {
    const release = read(
      'Gubernur membuka Musrenbang Provinsi di Hotel Clarion, Senin (8/3). Keesokan harinya Gubernur meresmikan Pasar Lipu.'
    )
    expect(summary(release)).toEqual(['meeting 2021-03-08 held', 'opening 2021-03-09 held'])
  })

  test('theme, time and parts', () => {
    const [event] = read(
      'Seminar Pangan bertema “Laut untuk Semua” dibuka oleh Bupati Wakatobi Haliana, Rabu (10/3) pukul 09.00 WITA.'
    ).events
    expect(event).toMatchObject({ type: 'seminar', theme: 'Laut untuk Semua', time: { start: '09:00', zone: 'WITA' } })
    expect(event!.participants.map(({ role }) => role)).toContain('opener')
  })

  test('a very long line stays quick and throws nothing', () => {
    const release = read('Bupati membuka rapat koordinasi di Kota Bima, Senin (8/3), dan meninjau pasar '.repeat(4000))
    expect(release.events.length).toBeGreaterThan(0)
  })
})
