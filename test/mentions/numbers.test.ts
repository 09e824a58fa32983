import { expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { dates } from '../../src/mentions/dates/index.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { numbers } from '../../src/mentions/numbers/index.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'

const ROWS: [text: string, ...found: string[]][] = [
  ['diikuti 250 orang', '250'],
  ['diikuti 4.957 orang', '4957'],
  ['sebanyak 1,5 juta dosis', '1500000'],
  ['sebanyak 13 (tiga belas) peserta', '13'],
  ['sebanyak tiga belas (13) peserta', '13'],
  ['dua ratus lima puluh siswa', '250'],
  ['tiga belas ribu empat ratus warga', '13400'],
  ['seratus dua puluh delapan unit', '128'],
  ['seribu bibit dan satu bangku', '1000', '1'],
  ['20-30 peserta', '20..30'],
  ['20 sampai 30 peserta', '20..30'],
  ['ratusan warga', '100 hundreds'],
  ['puluhan ribu warga', '10000 thousands'],
  ['belasan warga', '10 tens'],
  ['2000 orang', '2000'],
  ['tahun ke-3'],
  ['peringatan ke 74'],
  ['naik 5% atau 10 persen'],
  ['senilai Rp 5 juta dan Rp. 100.000,-'],
  ['pagu 35 miliar rupiah'],
  ['wabah COVID-19'],
  ['RT 05, Pasal 3, Nomor 12, SMPN 2'],
  ['nomor telepon 081234567890'],
  ['Kodim 0707'],
  ['salah satu cara'],
  ['sepanjang 2019'],
  ['pada 12 Maret'],
  ['1. Jenjang pertama']
]

test.each(ROWS)('%s', (text, ...found) => {
  const chart = new Chart(new Document(text), basePhrases())
  dates.read(chart, null)
  numbers.read(chart, null)
  const read = mentionsOf(chart, 'number').map(({ value: { value, upper, qualifier } }) =>
    [upper === null ? `${value}` : `${value}..${upper}`, qualifier === 'exact' ? '' : qualifier].join(' ').trim()
  )
  expect(read).toEqual(found)
})
