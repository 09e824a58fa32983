import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAt } from '../../src/archive/answers/citations.ts'
import { bestPassage, placesOf } from '../../src/archive/words/found.ts'
import { matchExpression, parseWordQuery } from '../../src/archive/words/query.ts'
import { stemOf } from '../../src/archive/words/stems.ts'
import { wordsIn, wordsOf } from '../../src/archive/words/tokens.ts'

describe('stems', () => {
  test.each([
    ['pelayanan melayani layanan pelayan', 'layan'],
    ['menyerahkan penyerahan diserahkan', 'serah'],
    ['penghargaan menghargai dihargai', 'harga'],
    ['peninjauan meninjau ditinjau', 'tinjau'],
    ['penandatanganan menandatangani ditandatangani', 'tandatangan'],
    ['penanaman menanam tanaman', 'tanam'],
    ['pembukaan membuka dibuka', 'buka'],
    ['balikpapan', 'balikpapan'],
    ['constructor', 'constructor'],
    ['rt', 'rt']
  ])('%s', (words, stem) => {
    expect(words.split(' ').map(stemOf)).toEqual(words.split(' ').map(() => stem))
  })
})

describe('words', () => {
  test.each([
    ['Jum’at, 1/3', ['jum', 'at', '1', '3']],
    ['anak-anak', ['anak', 'anak']],
    ['KÉMENTERIAN', ['kementerian']],
    ['peme\u00ADrintah', ['pemerintah']],
    ['\uD800 \0 \u200b', []],
    ['a'.repeat(100), ['a'.repeat(64)]]
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
    expect(wordsIn(text).words).toEqual(words)
  })
})

describe('queries', () => {
  const FORMS: Record<string, string[]> = { layan: ['layanan', 'pelayanan'], bantu: ['bantuan'] }
  const formsOf = (stem: string): string[] => FORMS[stem] ?? []

  test.each<[string, string | null]>([
    ['pelayanan publik', '("layanan" OR "pelayanan") AND "publik"'],
    ['inova*', '"inova" *'],
    ['"Rapat Koordinasi" bupati', '"rapat koordinasi" AND "bupati"'],
    ['“rapat koordinasi', '"rapat koordinasi"'],
    ['bantuan -"sosial tunai" -beras', '(("bantuan")) NOT ("sosial tunai" OR "beras")'],
    ['anak-anak', '"anak" AND "anak"'],
    ['-beras', null],
    ['"" * -', null],
    ['', null]
  ])('%s', (typed, expression) => {
    expect(matchExpression(parseWordQuery(typed), formsOf)).toBe(expression)
  })
})

describe('places', () => {
  const formsOf = (stem: string): string[] => (stem === 'layan' ? ['layanan', 'melayani', 'pelayanan', 'dilayani'] : [])
  const text = 'Layanan itu melayani warga. Pelayanan publik, kata Bupati, dilayani petugas pelayanan publik.'

  test.each<[string, string[]]>([
    ['pelayanan', ['Layanan', 'melayani', 'Pelayanan', 'dilayani', 'pelayanan']],
    ['"pelayanan publik"', ['Pelayanan publik', 'pelayanan publik']],
    ['pel*', ['Pelayanan', 'pelayanan']],
    ['camat', []]
  ])('%s', (typed, found) => {
    const places = placesOf(text, parseWordQuery(typed), formsOf)
    expect(places.map(({ text }) => text)).toEqual(found)
    for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text)
  })

  test('the passage is where most of them stand', () => {
    const long = `${'Layanan. '}${'Kata lain. '.repeat(60)}${text}${' Kata lain.'.repeat(60)}`
    const passage = bestPassage(long, placesOf(long, parseWordQuery('pelayanan'), formsOf))
    expect(passage.text).toContain('melayani warga')
    expect(long.slice(passage.start, passage.end)).toBe(passage.text)
  })
})

describe('sentences', () => {
  test.each([
    ['Acara dibuka. Bupati hadir di sana. Lalu pulang.', 'hadir', 'Bupati hadir di sana.'],
    ['Ia datang. Drs. H. Amir, M.Si. hadir di sana. Lalu pulang.', 'hadir', 'Drs. H. Amir, M.Si. hadir di sana.'],
    ['Judul\n\nBupati hadir\n\nLain', 'hadir', 'Bupati hadir'],
    ['“Mari hadir.” Ia pulang.', 'hadir', '“Mari hadir.”'],
    ['hadir', 'hadir', 'hadir']
  ])('%j', (text, evidence, sentence) => {
    const start = text.indexOf(evidence)
    const found = sentenceAt(text, start, start + evidence.length)
    expect(found.text).toBe(sentence)
    expect(text.slice(found.start, found.end)).toBe(sentence)
  })
})

test('any text and any query are safe, and every offset is true', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (text, typed) => {
        const query = parseWordQuery(typed)
        const places = placesOf(text, query, () => [])
        for (const span of [...places, bestPassage(text, places), sentenceAt(text, 0, text.length)]) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
        }
      }
    ),
    { numRuns: 300 }
  )
})
