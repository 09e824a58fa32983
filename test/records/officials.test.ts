import { describe, expect, test } from 'vitest'
import { type Official, parseRelease } from '../../src/index.ts'

const officialsIn = (text: string): Official[] => parseRelease(text).officials

const held = (official: Official | undefined): string[] =>
  (official?.positions ?? []).map(
    ({ title, organization, acting, former }) =>
      `${former ? 'mantan ' : ''}${acting ? `${acting} ` : ''}${title} @ ${organization}`
  )

const ROWS: [about: string, text: string, name: string, positions: string[]][] = [
  [
    'a second office that ends the sentence',
    'Rapat dibuka Bupati Kudus Budi Santoso, Ketua PMI Jawa Tengah. Warga bertepuk tangan.',
    'Budi Santoso',
    ['Bupati @ Pemerintah Kabupaten Kudus', 'Ketua @ PMI Jawa Tengah']
  ],
  [
    'another of the same office',
    'Naskah diteken Wakil Ketua DPRD lainnya, H. Budi Santoso.',
    'Budi Santoso',
    ['Wakil Ketua DPRD @ DPRD']
  ],
  [
    'a command told by its number keeps its name',
    'Pangdam IV/Diponegoro Mayjen TNI Budi Santoso tiba di Kudus, Jawa Tengah.',
    'Budi Santoso',
    ['Panglima Kodam @ Kodam IV Diponegoro']
  ],
  [
    'two initials in one after an office',
    'Kepala Badan Riset dan Inovasi Nasional LT. Handaka menjawab.',
    'LT. Handaka',
    ['Kepala @ Badan Riset dan Inovasi Nasional']
  ],
  [
    'the beginnings of both names in one word',
    'Menteri Sosial Joko Widagdo tiba. “Kita jaga ini,” kata Menteri Sosial Jokowi kepada warga.',
    'Joko Widagdo',
    ['Menteri Sosial @ Kementerian Sosial']
  ],
  [
    'a group and its leader in a row',
    'Traktor diterima Ketua Kelompok Tani Sumber Rejeki Sukiman di balai desa.',
    'Sukiman',
    ['Ketua @ Kelompok Tani Sumber Rejeki']
  ],
  [
    'a name in the name of a group',
    'Mesin diterima Ketua KUB Mutiara Laut Nurlela br Hutabarat kemarin.',
    'Nurlela br Hutabarat',
    ['Ketua @ KUB Mutiara Laut']
  ],
  [
    'a region between a unit and a titled name',
    'Benih dibagikan Plt. Kepala Dinas Hortikultura Tabanan Ir. Ketut Sudarma.',
    'Ketut Sudarma',
    ['Plt Kepala Dinas Hortikultura @ Pemerintah Kabupaten Tabanan']
  ],
  [
    'a region beside the office gives the government',
    'Sekda Balikpapan Hasan Basri membuka acara.',
    'Hasan Basri',
    ['Sekretaris Daerah @ Pemerintah Kota Balikpapan']
  ],
  [
    'a bracket holds a second office',
    'Acara dibuka Pj Bupati Kebumen, Arif Santoso (Kepala BKD Provinsi Jawa Tengah).',
    'Arif Santoso',
    ['Pj Bupati @ Pemerintah Kabupaten Kebumen', 'Kepala Badan Kepegawaian Daerah @ Pemerintah Provinsi Jawa Tengah']
  ],
  [
    'an office held at other times',
    'Ketua Panitia Dewi Lestari, yang sehari-hari menjabat Camat Mojotengah, melapor.',
    'Dewi Lestari',
    ['Ketua Panitia @ null', 'Camat @ Kecamatan Mojotengah']
  ],
  [
    'the home of the release gives the region',
    'Pemerintah Kabupaten Wonosobo menggelar rapat. Bupati Eko Handoyo memimpin rapat itu.',
    'Eko Handoyo',
    ['Bupati @ Pemerintah Kabupaten Wonosobo']
  ],
  [
    'one who is put into an office',
    'Marsan dilantik sebagai Camat Mojotengah.',
    'Marsan',
    ['Camat @ Kecamatan Mojotengah']
  ],
  [
    'an office of before, in a sentence of its own',
    'Rini Astuti dilantik sebagai Camat Mojotengah. Sebelumnya menjabat Camat Kepil.',
    'Rini Astuti',
    ['Camat @ Kecamatan Mojotengah', 'mantan Camat @ Kecamatan Kepil']
  ],
  [
    'the former office in a list',
    'Yang dilantik yakni Joko Susilo, S.P., jabatan lama sebagai Camat Kepil.',
    'Joko Susilo',
    ['mantan Camat @ Kecamatan Kepil']
  ],
  [
    'a short form with a stop',
    'Hadir pula Sekda Prov. Jambi, Hj. Sri Lestari, S.E. dan tamu lain.',
    'Sri Lestari',
    ['Sekretaris Daerah @ Pemerintah Provinsi Jambi']
  ],
  [
    'an age between name and office',
    'Hal itu dikatakan Heru Susilo (45), sang pemilik warung.',
    'Heru Susilo',
    ['Pemilik @ null']
  ],
  [
    'a word of the body before the name of a fuller one',
    'Sekretaris Komisi Fatwa Majelis Ulama Indonesia Hasan Basri memberi penjelasan.',
    'Hasan Basri',
    ['Sekretaris Komisi @ Fatwa Majelis Ulama Indonesia']
  ],
  [
    'a name in the name of a body, before its head',
    'Bantuan diserahkan Kepala BBRSPDI Kartini, Joko Susilo, di balai desa.',
    'Joko Susilo',
    ['Kepala @ BBRSPDI Kartini']
  ],
  [
    'a second office beside one whose holder is named elsewhere',
    'Bupati Blora Slamet Riyanto hadir. Bupati yang juga Ketua PMI Blora memberi sambutan.',
    'Slamet Riyanto',
    ['Bupati @ Pemerintah Kabupaten Blora', 'Ketua @ PMI Blora']
  ],
  [
    'an office lost',
    'Mantan Bupati Blora Slamet Riyanto turut hadir.',
    'Slamet Riyanto',
    ['mantan Bupati @ Pemerintah Kabupaten Blora']
  ],
  [
    'an office passed on',
    'Kasat Lantas, dari Yuliana Siregar kepada Fathur Rozi, berganti hari ini.',
    'Fathur Rozi',
    ['Kepala Satuan Lalu Lintas @ null']
  ],
  [
    'an office that someone holds now',
    'Kursi Kepala Dinas Sosial Kota Bitung kini diduduki Ny. Maria Karamoy.',
    'Maria Karamoy',
    ['Kepala Dinas Sosial @ Pemerintah Kota Bitung']
  ],
  [
    'an office held before',
    'Drs. Yopie Wantah, semula Camat Mojotengah, dipercaya menjadi Kepala Dinas Sosial Kota Bitung.',
    'Yopie Wantah',
    ['mantan Camat @ Kecamatan Mojotengah', 'Kepala Dinas Sosial @ Pemerintah Kota Bitung']
  ],
  ['a stand-in does not take the office', 'Mewakili Bupati Blora, Andi Wijaya membacakan sambutan.', 'Andi Wijaya', []],
  [
    'a former office after the one held now',
    'Lomba dibuka Camat Blora Rina Hapsari, mantan Kepala Dinas Sosial Blora.',
    'Rina Hapsari',
    ['Camat @ Kecamatan Blora', 'mantan Kepala Dinas Sosial @ Pemerintah Kabupaten Blora']
  ],
  [
    'an office told of the one named before',
    'Bupati Blora Hadi Susilo membuka lomba. “Silakan,” kata mantan Camat Cepu itu.',
    'Hadi Susilo',
    ['Bupati @ Pemerintah Kabupaten Blora', 'mantan Camat @ Kecamatan Cepu']
  ],
  [
    'an office passed on the way to the next',
    'Hadi Susilo, yang juga Kepala Dinas Sosial Blora, hari ini dilantik sebagai Pj Sekda.',
    'Hadi Susilo',
    ['Kepala Dinas Sosial @ Pemerintah Kabupaten Blora', 'Pj Sekretaris Daerah @ Pemerintah Kabupaten Blora']
  ],
  [
    'the service of the one stood in for',
    'Kepala Dinas Sosial Blora diwakili Sekretaris Dinas, Rina Hapsari, menutup lomba.',
    'Rina Hapsari',
    ['Sekretaris Dinas Sosial @ Pemerintah Kabupaten Blora']
  ],
  ['the sentence goes on with its subject', 'Didampingi Rina Hapsari, Bupati Blora membuka lomba.', 'Rina Hapsari', []],
  [
    'an office told after a word that opens the sentence',
    'Sebelumnya Camat Cepu Rina Hapsari membuka lomba.',
    'Rina Hapsari',
    ['Camat @ Kecamatan Cepu']
  ],
  [
    'a name in brackets',
    'Gedung itu diresmikan Gubernur Jawa Tengah (Bapak Ismail) dahulu.',
    'Ismail',
    ['Gubernur @ Pemerintah Provinsi Jawa Tengah']
  ]
]

describe('officials', () => {
  test.each(ROWS)('%s', (_about, text, name, positions) => {
    expect(held(officialsIn(text).find(official => official.name === name))).toEqual(positions)
  })

  test('forms of one name are one person', () => {
    const found = officialsIn('Achmad Fauzan menyapa warga. “Selamat,” kata Ahmad Fauzan. Fauzan lalu pamit.')
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([['Achmad Fauzan', ['Ahmad Fauzan', 'Fauzan']]])
  })

  test('persons of one given name stay apart', () => {
    const found = officialsIn('Bupati Blora Agus Subekti menemui Sekda Agus Suryadi.')
    expect(found.map(({ name }) => name)).toEqual(['Agus Subekti', 'Agus Suryadi'])
  })

  test('husband and wife stay apart', () => {
    const found = officialsIn('Bupati Blora Eko Handoyo hadir bersama Ibu Ratna Eko Handoyo.')
    expect(found.map(({ name }) => name)).toEqual(['Eko Handoyo', 'Ratna Eko Handoyo'])
  })

  test('husband and wife side by side stay apart', () => {
    const found = officialsIn('Bupati Blora Eko Handoyo hadir. Eko Handoyo didampingi Ratna Eko Handoyo berkeliling.')
    expect(found.map(({ name }) => name)).toEqual(['Eko Handoyo', 'Ratna Eko Handoyo'])
  })

  test('initials stand for a name', () => {
    const found = officialsIn('Gubernur Lampung Hadi Susilo membuka lomba. “Silakan,” jelas HS. HS lalu pulang.')
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([['Hadi Susilo', ['HS']]])
  })

  test('a nickname in brackets is an alias', () => {
    const found = officialsIn('Wali Kota Bogor Rismaharini Lestari (Risma) membuka lomba.')
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([['Rismaharini Lestari', ['Risma']]])
  })

  test('a nickname is an alias', () => {
    const found = officialsIn(
      'Gubernur Jawa Barat Ridwan Hidayat, yang akrab disapa Kang Emil, hadir. Emil pun pulang.'
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.aliases).toContain('Emil')
  })

  test('a doubled name is told', () => {
    const { notices } = parseRelease('Pj Bupati Kebumen M Arief Sas M Arief Sasongko hadir.')
    expect(notices.map(({ code }) => code)).toContain('doubled-name')
  })

  test('evidence is what the source has', () => {
    const text = 'Bupati\u00a0Blora, Drs. Eko\u00a0Handoyo, M.Si., hadir.'
    for (const { evidence } of officialsIn(text)) {
      for (const { start, end, text: quoted } of evidence) expect(text.slice(start, end)).toBe(quoted)
    }
  })

  test.each(['Bupati selaku ', 'Sekda Budi Santoso, ', 'H. ', 'Bupati ( ', 'Desa Ahmad Budi, ', 'kata Ani '])(
    'a hostile text of "%s" is read',
    part => {
      expect(() => parseRelease(part.repeat(3_000))).not.toThrow()
    }
  )
})
