import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'
import { Chart } from '../../src/engine/chart.ts'
import { mentionsOf } from '../../src/mentions/kind.ts'
import { basePhrases } from '../../src/mentions/phrases.ts'
import { quotations } from '../../src/mentions/quotations/index.ts'

function spansOf(text: string): { words: string; closed: boolean }[] {
  const document = new Document(text)
  const chart = new Chart(document, basePhrases())
  quotations.read(chart, null)
  return mentionsOf(chart, 'quotation').map(({ value: { words, closed } }) => ({
    words: document.textOf(words.from, words.to),
    closed
  }))
}

const closed = (...words: string[]) => words.map(span => ({ words: span, closed: true }))

const CLOSED: [text: string, words: string[]][] = [
  ['“Pasar ini milik kita,” ujar Camat.', ['Pasar ini milik kita']],
  ['"Pasar ini milik kita," ujar Camat.', ['Pasar ini milik kita']],
  ['”Pasar ini milik kita,” ujar Camat.', ['Pasar ini milik kita']],
  ['”Pasar ini milik kita,“ ujar Camat.', ['Pasar ini milik kita']],
  ['“Pasar ini milik kita," ujar Camat.', ['Pasar ini milik kita']],
  ['«Pasar ini milik kita», ujar Camat.', ['Pasar ini milik kita']],
  ["'Pasar ini milik kita,' ujar Camat.", ['Pasar ini milik kita']],
  ["''Pasar ini milik kita,'' ujar Camat.", ['Pasar ini milik kita']],
  ['‘’Pasar ini milik kita,’’ ujar Camat.', ['Pasar ini milik kita']],
  ['``Pasar ini milik kita,´´ ujar Camat.', ['Pasar ini milik kita']],
  ['" Pasar ini milik kita, " ujar Camat.', ['Pasar ini milik kita']],
  ['Camat berkata:"Pasar ini milik kita."', ['Pasar ini milik kita.']],
  ["'Salat Jum'at tetap digelar,' ujar Camat.", ["Salat Jum'at tetap digelar"]],
  ['“Gerakan “Bersih Pasar” jalan terus,” ujar Camat.', ['Gerakan “Bersih Pasar” jalan terus']],
  ['Tema “Pasar Bersih” dan slogan "Kita Bisa" dipakai.', ['Pasar Bersih', 'Kita Bisa']]
]

const OPEN: [text: string, spans: { words: string; closed: boolean }[]][] = [
  ['“Pasar ini milik kita semua, ujar Camat Sutrisno.', [{ words: 'Pasar ini milik kita semua', closed: false }]],
  ['“Pasar ini milik kita semua, ujarnya.', [{ words: 'Pasar ini milik kita semua', closed: false }]],
  ['“Pasar ini milik kita, tutur Camat Sutrisno.”', [{ words: 'Pasar ini milik kita', closed: false }]],
  [
    '“Pasar ini milik kita semua. “Jagalah bersama,” ujar Camat.',
    [
      { words: 'Pasar ini milik kita semua.', closed: false },
      { words: 'Jagalah bersama', closed: true }
    ]
  ],
  ['“Pasar ini milik kita semua', [{ words: 'Pasar ini milik kita semua', closed: false }]]
]

const NONE = [
  "Salat Jum'at dan pengajian Al Qur'an digelar.",
  'Lampu 5\' dan papan 12" dipasang.',
  "Anak-anak Ya'ahowu '45 berbaris.",
  'Kegiatan “” itu selesai.'
]

describe('words between quotation marks', () => {
  test.each(CLOSED)('%s', (text, words) => expect(spansOf(text)).toEqual(closed(...words)))
  test.each(OPEN)('not closed: %s', (text, spans) => expect(spansOf(text)).toEqual(spans))
  test.each(NONE)('none: %s', text => expect(spansOf(text)).toEqual([]))
})
