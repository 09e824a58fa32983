import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { dates as dateMentions } from '../../src/mentions/dates/index.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'
import { dates } from '../../src/records/dates.ts'
import { publication } from '../../src/records/publication.ts'
import type { Reading } from '../../src/records/reading.ts'

function read(text: string, publishedOn: string | null): Reading {
  const document = new Document(text)
  const chart = new Chart(document, basePhrases())
  dateMentions.read(chart, null)
  const release = { publishedOn: null, notices: [] } as unknown as Reading['release']
  const reading = {
    document,
    chart,
    meta: { publishedOn },
    trace: null,
    release,
    dates: new Map()
  } as unknown as Reading
  publication.read(reading)
  dates.read(reading)
  return reading
}

const daysOf = ({ dates: resolved }: Reading): string[] =>
  [...resolved.values()].map(({ start, end }) => (start === end ? start : `${start}..${end}`))

const noticesOf = ({ release }: Reading): string[] => release.notices.map(notice => notice.code)

const ROWS: [text: string, publishedOn: string | null, ...days: string[]][] = [
  ['Acara dibuka Sabtu (28/11).', '2015-11-30', '2015-11-28'],
  ['Acara dibuka Sabtu (28/11).', '2016-12-02', '2016-11-28'],
  ['Acara dibuka Sabtu (28/11).', '2016-06-02', '2015-11-28'],
  ['Lomba inovasi 2014 dan 2016 dibahas Sabtu (28/11), menjelang 2015.', null, '2015-11-28'],
  ['Rapat digelar 28 Desember lalu.', '2020-01-04', '2019-12-28'],
  ['Rapat akan digelar 12 Januari mendatang.', '2019-12-28', '2020-01-12'],
  ['Rapat digelar Kamis (6/1) di aula.', '2020-02-11', '2020-01-06'],
  ['Rapat digelar 29 Februari.', '2021-03-02', '2020-02-29'],
  ['Rapat digelar 30 Desember s.d. 2 Januari.', '2020-01-04', '2019-12-30..2020-01-02'],
  ['Patroli digelar Sabtu malam hingga Minggu dini hari (31/5/2020).', '2020-05-31', '2020-05-30..2020-05-31'],
  ['Rapat digelar Jumat pagi.', '2021-06-09', '2021-06-04'],
  ['Rapat akan digelar Jumat pagi.', '2021-06-09', '2021-06-11'],
  ['Mereka tiba kemarin dan pulang besok.', '2021-03-01', '2021-02-28', '2021-03-02'],
  ['Rapat digelar Kamis pekan depan.', '2021-06-09', '2021-06-17'],
  ['Jembatan selesai bulan depan.', '2021-12-09', '2022-01-01..2022-01-31'],
  ['Jembatan selesai April mendatang.', '2020-02-04', '2020-04-01..2020-04-30'],
  ['Program tahun 2015 sampai 2019.', null, '2015-01-01..2019-12-31'],
  ['Rapat digelar Rabu (24/11). Rabu malam para tamu pulang.', '2021-12-02', '2021-11-24', '2021-11-24'],
  ['Rapat digelar 12 Maret.', null]
]

describe('days', () => {
  test.each(ROWS)('%s (%s)', (text, publishedOn, ...days) => {
    expect(daysOf(read(text, publishedOn))).toEqual(days)
  })
})

describe('publication', () => {
  test.each([
    ['Rapat digelar Senin (1/3/2021).', '2021-03-02', { date: '2021-03-02', basis: 'metadata' }],
    [
      'KUPANG, 5 Mei 2019 - Rapat itu digelar di aula pagi ini dan dihadiri camat.',
      null,
      { date: '2019-05-05', basis: 'text' }
    ],
    [
      'Rapat digelar di aula pagi ini.\nRapat itu dihadiri para camat.\nDiterbitkan: 5 Mei 2019',
      null,
      { date: '2019-05-05', basis: 'text' }
    ],
    [
      'Rapat digelar Senin (1/3/2021) dan akan dilanjutkan Kamis (4/3/2021).',
      null,
      { date: '2021-03-01', basis: 'inferred' }
    ],
    ['Rapat digelar di aula.', null, null]
  ] as const)('%s', (text, publishedOn, expected) => {
    expect(read(text, publishedOn).release.publishedOn).toEqual(expected)
  })
})

describe('notices', () => {
  test.each([
    ['Rapat digelar Senin (1/3).', '2021-03-02', ['year-inferred']],
    ['Rapat digelar Rabu (25/2/2021).', '2021-02-24', ['weekday-conflict']],
    ['Rapat digelar Senin (1/3/2021).', '2021-03-02', []]
  ] as const)('%s', (text, publishedOn, codes) => {
    expect(noticesOf(read(text, publishedOn))).toEqual(codes)
  })
})
