import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { dates } from '../../src/mentions/dates/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'
import type { DateValue, PartialDate } from '../../src/mentions/values.ts'

function read(text: string): [words: string, value: string][] {
  const chart = new Chart(new Document(text), basePhrases())
  dates.read(chart, null)
  return mentionsOf(chart, 'date').map(({ from, to, value }) => [chart.document.textOf(from, to), brief(value)])
}

const partial = ({ day, month, year }: PartialDate): string => `${year ?? '?'}-${month ?? '?'}-${day ?? '?'}`

/** "2018-8-11..2018-8-12", "?-11-28 w6", "-1 day". */
function brief({ start, end, weekday, offset, unit, direction }: DateValue): string {
  const parts = offset === null ? [partial(start) + (end ? `..${partial(end)}` : '')] : [`${offset} ${unit}`]
  if (weekday !== null) parts.push(`w${weekday}`)
  if (direction) parts.push(direction)
  return parts.join(' ')
}

const ROWS: [text: string, ...found: [words: string, value: string][]][] = [
  ['dibuka Sabtu (28/11)', ['Sabtu (28/11)', '?-11-28 w6']],
  ['dibuka Sabtu, (28/11)', ['Sabtu, (28/11)', '?-11-28 w6']],
  ['dibuka Selasa [13/06]', ['Selasa [13/06]', '?-6-13 w2']],
  ['dibuka Jumat (27/10/2023)', ['Jumat (27/10/2023)', '2023-10-27 w5']],
  ['dibuka Jum’at, 12 Nopember 2021', ['Jum’at, 12 Nopember 2021', '2021-11-12 w5']],
  ['dibuka Rabu (24 November 2021) malam', ['Rabu (24 November 2021)', '2021-11-24 w3']],
  ['dibuka Rabu,Tanggal 19 Februari 2020', ['Rabu,Tanggal 19 Februari 2020', '2020-2-19 w3']],
  ['dibuka Kamis malam lalu (5/6)', ['Kamis malam lalu (5/6)', '?-6-5 w4']],
  ['dibuka Ahad Legi (3/9)', ['Ahad Legi (3/9)', '?-9-3 w7']],
  ['dibuka tanggal 5 Mei', ['5 Mei', '?-5-5']],
  ['dibuka (18/3/20)', ['18/3/20', '2020-3-18']],
  ['dibuka 17/08/2020', ['17/08/2020', '2020-8-17']],
  ['dibuka 24.11.2021', ['24.11.2021', '2021-11-24']],
  ['dibuka 24-11-2021', ['24-11-2021', '2021-11-24']],
  ['dibuka 2021-11-24', ['2021-11-24', '2021-11-24']],
  ['pada 11-12 Agustus 2018', ['11-12 Agustus 2018', '2018-8-11..2018-8-12']],
  ['pada 12 dan 13 Maret', ['12 dan 13 Maret', '?-3-12..?-3-13']],
  ['pada 12, 13, dan 14 Maret', ['12, 13, dan 14 Maret', '?-3-12..?-3-14']],
  ['pada 12 dan 19 Maret 2020', ['12', '2020-3-12'], ['19 Maret 2020', '2020-3-19']],
  ['pada Sabtu-Minggu (8-9/2)', ['Sabtu-Minggu (8-9/2)', '?-2-8..?-2-9 w6']],
  ['berlangsung (10-12/3/2025)', ['10-12/3/2025', '2025-3-10..2025-3-12']],
  ['pada 30 Maret s.d. 2 April 2021', ['30 Maret s.d. 2 April 2021', '2021-3-30..2021-4-2']],
  ['pada 28 Desember - 3 Januari 2020', ['28 Desember - 3 Januari 2020', '2019-12-28..2020-1-3']],
  [
    'mulai Senin, 4 Oktober 2021 hingga Rabu, 6 Oktober 2021',
    ['Senin, 4 Oktober 2021 hingga Rabu, 6 Oktober 2021', '2021-10-4..2021-10-6 w1']
  ],
  ['sejak bulan Mei 2019 dan pada November', ['Mei 2019', '2019-5-?'], ['November', '?-11-?']],
  ['dimulai April mendatang', ['April', '?-4-? future']],
  ['selama tahun 2016 sampai 2021', ['tahun 2016 sampai 2021', '2016-?-?..2021-?-?']],
  ['hari ini, Rabu 24 Mei 2023', ['Rabu 24 Mei 2023', '2023-5-24 w3']],
  ['tiba Selasa kemarin', ['Selasa kemarin', '?-?-? w2 past']],
  ['yang akan digelar Minggu pagi', ['Minggu', '?-?-? w7 future']],
  ['tiba Kamis pekan depan', ['Kamis pekan depan', '1 week w4 future']],
  ['tiba lusa, bukan kemarin', ['lusa', '2 day'], ['kemarin', '-1 day past']]
]

const SPELLED_OUT = ['hari ini, Minggu 21 Mei 2023', 'kemarin (12/3)', 'hari ini Sabtu 27 Juli']

const NOTHING = [
  'di Jalan 17 Agustus',
  'di Universitas 17 Agustus 1945',
  'murid SDN 1/2 Sukamaju',
  'menurut Pasal 3/4',
  'markas Kodim 0707/Wonosobo',
  'UU Nomor 5 Tahun 2014',
  'Tahun Pelajaran 2019/2020',
  'menang dengan skor 3-2',
  'nomor 443.2/093/2020',
  'pada tanggal 31/2',
  'pada 30 Februari 2020',
  'setiap hari Senin',
  'tiap Jumat',
  'gerakan Jumat Bersih',
  'buka Senin-Jumat',
  'selama seminggu, dua minggu',
  'pada minggu ke-3',
  'dua Minggu terakhir',
  'usai salat Jumat',
  'lahir Sabtu, 19 Safar 1372',
  'buka tiap hari kecuali hari Senin'
]

describe('dates', () => {
  test.each(ROWS)('%s', (text, ...found) => {
    expect(read(text)).toEqual(found)
  })

  test.each(SPELLED_OUT)('one day: %s', text => {
    expect(read(text)).toHaveLength(1)
  })

  test.each(NOTHING)('nothing in: %s', text => {
    expect(read(text)).toEqual([])
  })
})
