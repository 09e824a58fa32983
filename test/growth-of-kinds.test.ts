/** Time grows with the length of a text, whatever it is full of: a document ten times as long takes about ten times as long. */
import { expect, test } from 'vitest'
import { parseRelease } from '../src/index.ts'

const PLACES = ['Kebumen', 'Wonosobo', 'Cilacap', 'Sleman', 'Kudus', 'Pati', 'Bantul', 'Jepara']
const place = (at: number): string => PLACES[at % PLACES.length]!
const letter = (at: number): string => String.fromCharCode(97 + (at % 26))
/** A thousand names and more, each of its own letters. */
const name = (at: number): string =>
  `Budi S${letter(at)}r${letter(at >> 2)}n${letter(at * 7)} W${letter(at >> 4)}b${letter(at * 3)}wo`

const UNITS: Readonly<Record<string, (at: number) => string>> = {
  names: at => `Kepala Dinas Sosial ${place(at)} ${name(at)} hadir. `,
  'a list of names': at => `${name(at)}, `,
  quotes: at => `"Kami akan terus bekerja bagi semua warga di daerah nomor ${at}," kata ${name(at)}.\n`,
  'quotes in one paragraph': () => '"Kami akan terus bekerja bagi warga," kata Bupati Kebumen Budi Santoso. ',
  'quotes left open': () => '"Kami akan terus bekerja bagi warga. ',
  events: at =>
    `Bupati ${place(at)} membuka Rapat Koordinasi ${at} di Aula ${place(at * 3)}, Sabtu (${1 + (at % 28)}/3).\n`,
  awards: at => `Kabupaten ${place(at)} meraih penghargaan Adipura tahun ${1990 + (at % 30)} dan piala ke-${at}.\n`,
  handovers: at => `Bupati ${place(at)} menyerahkan bantuan ${at} paket sembako kepada ${name(at)}.\n`,
  attendance: at => `Acara itu dihadiri ${at + 10} peserta dari ${at % 9} desa. `,
  places: at => `Desa K${letter(at)}r${letter(at >> 3)}ngan Kecamatan Sadang Kabupaten ${place(at)}. `,
  organizations: at => `Dinas Pendidikan Kota ${place(at)} bersama Universitas ${name(at)}. `,
  'repeated paragraphs': () =>
    'Bupati Kebumen membuka rapat itu bersama para camat dan kepala desa dari seluruh kabupaten.\n\n',
  'one letter': () => 'aaaaaaaaaaaaaaaaaaaaaaaa'
}

const SIZE = 150
const textOf = (unit: (at: number) => string, count: number): string =>
  Array.from({ length: count }, (_, at) => unit(at)).join('')

/** Processor time in milliseconds, the least of a few rounds: other processes at work do not count. */
function leastTime(text: string, rounds: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    parseRelease(text, { publishedOn: '2019-06-28' })
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

// A square would be a hundred times; the collector's share grows somewhat with the heap, and short texts have noise.
test.each(Object.entries(UNITS))('%s', { retry: 3, timeout: 120_000 }, (_what, unit) => {
  const short = textOf(unit, SIZE)
  const long = textOf(unit, SIZE * 10)
  leastTime(short, 3)
  const ratio = leastTime(long, 2) / Math.max(leastTime(short, 5), 2)
  expect(ratio).toBeLessThan(25)
})
