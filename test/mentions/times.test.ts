import { expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'
import { times } from '../../src/mentions/times.ts'

const ROWS: [text: string, ...found: string[]][] = [
  ['mulai pukul 09.00 - 11.30 WIB', '09:00-11:30 WIB'],
  ['mulai jam 9 pagi', '09:00'],
  ['mulai jam 2 siang', '14:00'],
  ['mulai pkl. 08.00 s/d 12.00 WITA', '08:00-12:00 WITA'],
  ['09:00-11:30 Wit', '09:00-11:30 WIT'],
  ['pukul 07.30 WIB sampai selesai', '07:30 WIB'],
  ['pukul 3 dini hari', '03:00'],
  ['pukul 23.00 WIB', '23:00 WIB'],
  ['selama 2 jam'],
  ['nilai 08.00 dan 09.50'],
  ['pukul dia dengan keras']
]

test.each(ROWS)('%s', (text, ...found) => {
  const chart = new Chart(new Document(text), basePhrases())
  times.read(chart, null)
  const read = mentionsOf(chart, 'time').map(({ value: { start, end, zone } }) =>
    [end ? `${start}-${end}` : start, zone].filter(Boolean).join(' ')
  )
  expect(read).toEqual(found)
})
