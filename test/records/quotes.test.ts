import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const LEAD = `JAYAPURA - Bupati Keerom Yosua Wenda membuka pasar di Kampung Arso, Senin (4/3/2019). Hadir Kepala Dinas
Perdagangan Kabupaten Keerom Martha Rumbiak.`.replace('\n', ' ')

/** The quotes of a body below a lead that names two officials: "D Yosua Wenda: Pasar ini milik kita". */
function quotesIn(body: string): string[] {
  return parseRelease(`${LEAD}\n\n${body}`, { publishedOn: '2019-03-05' }).quotes.map(
    ({ direct, speaker, text }) => `${direct ? 'D' : 'I'} ${speaker}: ${text}`
  )
}

const DIRECT: [body: string, quotes: string[]][] = [
  ['“Pasar ini milik kita,” ujar Bupati.', ['D Yosua Wenda: Pasar ini milik kita']],
  ['“Pasar ini milik kita,” kata Martha saat ditemui di kiosnya.', ['D Martha Rumbiak: Pasar ini milik kita']],
  ['“Pasar ini milik kita”. Ujar Martha.', ['D Martha Rumbiak: Pasar ini milik kita']],
  ['“Pasar ini milik kita,” demikian disampaikan Martha.', ['D Martha Rumbiak: Pasar ini milik kita']],
  ['“Pasar ini milik kita,” Martha menambahkan.', ['D Martha Rumbiak: Pasar ini milik kita']],
  ['“Pasar ini milik kita,” ungkapanya.', ['D Yosua Wenda: Pasar ini milik kita']],
  ['Martha mengatakan, “Pasar ini milik kita.”', ['D Martha Rumbiak: Pasar ini milik kita.']],
  ['Martha mengatakan “bahwa pasar ini sudah lama ditunggu warga”.', ['D Martha Rumbiak: bahwa pasar ini sudah lama ditunggu warga']],
  ['Pesan Bupati: “Jagalah pasar ini bersama-sama.”', ['D Yosua Wenda: Jagalah pasar ini bersama-sama.']],
  ['Martha dalam sambutannya, “Pasar ini milik kita semua.”', ['D Martha Rumbiak: Pasar ini milik kita semua.']],
  [
    '“Pasar ini,” kata Bupati, “harus kita jaga bersama.”',
    ['D Yosua Wenda: Pasar ini harus kita jaga bersama.']
  ],
  [
    'Martha menyebut pasar itu dibangun dua tahun. “Kiosnya ada seratus,” ujarnya. “Semua sudah terisi penuh hari ini.”',
    [
      'I Martha Rumbiak: pasar itu dibangun dua tahun.',
      'D Martha Rumbiak: Kiosnya ada seratus',
      'D Martha Rumbiak: Semua sudah terisi penuh hari ini.'
    ]
  ],
  ['“Pasar ini milik kita semua, ujar Martha.', ['D Martha Rumbiak: Pasar ini milik kita semua']],
  ['“Harga cabai masih tinggi sekali,” keluh seorang pedagang.', ['D seorang pedagang: Harga cabai masih tinggi sekali']],
  [
    '“Pasar ini milik kita semua.\n\n“Mari kita jaga bersama-sama,” ujar Martha.',
    ['D Martha Rumbiak: Pasar ini milik kita semua. Mari kita jaga bersama-sama']
  ],
  ['“Pasar ini milik kita,” ucap perempuan asal Biak itu.', ['D Yosua Wenda: Pasar ini milik kita']]
] // biome-ignore format: one row a line

const INDIRECT: [body: string, quotes: string[]][] = [
  ['Mendagri berpesan agar pasar itu dijaga bersama.', ['I Menteri Dalam Negeri: berpesan agar pasar itu dijaga bersama.']],
  ['Keluhan itu dijawab Martha, bahwa atap pasar segera diganti.', ['I Martha Rumbiak: atap pasar segera diganti.']],
  ['Martha di Jayapura menyampaikan atap pasar akan segera diganti.', ['I Martha Rumbiak: atap pasar akan segera diganti.']],
  [
    'Dalam amanatnya membacakan pidato Bupati, Martha menyampaikan atap pasar akan segera diganti.',
    ['I Yosua Wenda: atap pasar akan segera diganti.']
  ],
  ['Martha optimis pasar itu akan ramai tahun depan.', ['I Martha Rumbiak: pasar itu akan ramai tahun depan.']],
  ['Lalu siang harinya sambung Martha, para pedagang akan mengikuti pelatihan.', ['I Martha Rumbiak: Lalu siang harinya sambung Martha, para pedagang akan mengikuti pelatihan.']],
  [
    'Martha menegaskan bahwa seluruh kios sudah terisi. Dikatakan, sewa kios baru ditarik tahun depan.',
    ['I Martha Rumbiak: seluruh kios sudah terisi.', 'I Martha Rumbiak: sewa kios baru ditarik tahun depan.']
  ],
  [
    'Sambutan Bupati yang dibacakan Martha berisi tiga pesan. Menurut Martha, seluruh kios sudah terisi.',
    ['I Yosua Wenda: seluruh kios sudah terisi.']
  ],
  ['Martha menegaskan bahwa seluruh kios sudah terisi.', ['I Martha Rumbiak: seluruh kios sudah terisi.']],
  ['Membacakan sambutan Bupati, Martha menyampaikan bahwa seluruh kios sudah terisi.', ['I Yosua Wenda: seluruh kios sudah terisi.']],
  ['Seluruh kios sudah terisi pedagang lama, begitu dikatakan Martha di kiosnya.', ['I Martha Rumbiak: Seluruh kios sudah terisi pedagang lama']],
  ['Menurut Martha, hal ini dilakukan untuk mendekatkan pedagang dengan pembeli.', ['I Martha Rumbiak: hal ini dilakukan untuk mendekatkan pedagang dengan pembeli.']],
  ['Sekaligus kata Martha, pasar ini menjadi milik bersama.', ['I Martha Rumbiak: pasar ini menjadi milik bersama.']],
  ['Martha di hadapan Bupati menyampaikan, seluruh kios sudah terisi.', ['I Martha Rumbiak: seluruh kios sudah terisi.']],
  ['Martha juga berharap pasar segera ramai.', ['I Martha Rumbiak: berharap pasar segera ramai.']],
  ['Menurut Martha, seluruh kios sudah terisi.', ['I Martha Rumbiak: seluruh kios sudah terisi.']],
  ['Dikatakan Martha, seluruh kios sudah terisi.', ['I Martha Rumbiak: seluruh kios sudah terisi.']],
  ['Para pedagang disebut Martha akan dibebaskan dari sewa.', ['I Martha Rumbiak: Para pedagang disebut Martha akan dibebaskan dari sewa.']],
  ['Sewa kios, kata Martha, baru ditarik tahun depan.', ['I Martha Rumbiak: Sewa kios, kata Martha, baru ditarik tahun depan.']],
  ['Kepada para pedagang, Bupati meminta agar harga dijaga.', ['I Yosua Wenda: meminta agar harga dijaga.']],
  ['Didampingi Kepala Dinas Perdagangan, Bupati menjelaskan pasar dibuka tiap hari.', ['I Yosua Wenda: pasar dibuka tiap hari.']],
  ['Bupati didampingi Martha mengatakan pasar dibuka tiap hari.', ['I Yosua Wenda: pasar dibuka tiap hari.']],
  ['Bupati menekankan tiga hal, yakni kebersihan, keamanan dan kejujuran.', ['I Yosua Wenda: tiga hal, yakni kebersihan, keamanan dan kejujuran.']],
  [
    'Pasar itu menampung seratus pedagang dari empat distrik. Demikian disampaikan Martha seusai acara.',
    ['I Martha Rumbiak: Pasar itu menampung seratus pedagang dari empat distrik.']
  ]
] // biome-ignore format: one row a line

const NONE = [
  'Acara bertema “Pasar Bersih, Rezeki Bertambah Setiap Hari” itu meriah.',
  'Bupati menyampaikan sambutan di hadapan pedagang.',
  'Materi yang disampaikan Martha pada acara itu menarik.',
  'Hal itu disampaikan pada rapat sebelumnya.',
  'Warga berharap pasar itu segera ramai.',
  'Bupati melanjutkan perjalanan ke Kampung Skanto.',
  'Martha dipanggil untuk menyampaikan laporan keuangan.',
  'Visi:\n“Terwujudnya Keerom Yang Maju Dan Sejahtera”'
]

describe('quotes', () => {
  test.each(DIRECT)('%s', (body, quotes) => expect(quotesIn(body)).toEqual(quotes))
  test.each(INDIRECT)('%s', (body, quotes) => expect(quotesIn(body)).toEqual(quotes))
  test.each(NONE)('none: %s', body => expect(quotesIn(body)).toEqual([]))

  test('evidence is the words and the tag', () => {
    const [quote] = parseRelease('“Pasar ini milik kita,” ujar Bupati Keerom Yosua Wenda.').quotes
    expect(quote?.evidence.map(({ text, rule }) => [text, rule])).toEqual([
      ['Pasar ini milik kita', 'quote/tag-after'],
      ['ujar Bupati Keerom Yosua Wenda', 'quote/tag-after']
    ])
    expect(quote?.verb).toBe('ujar')
  })

  test('a quotation left open is told', () => {
    const { notices } = parseRelease('“Pasar ini milik kita semua, ujar Bupati Keerom Yosua Wenda.')
    expect(notices.map(({ code }) => code)).toContain('unclosed-quotation')
  })
})
