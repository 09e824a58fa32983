import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAt } from '../../src/archive/answers/citations.ts'
import { bestPassage, placesOf } from '../../src/archive/words/found.ts'
import { matchExpression, parseWordQuery } from '../../src/archive/words/query.ts'
import { stemsOf } from '../../src/archive/words/stems.ts'
import { wordsIn, wordsOf } from '../../src/archive/words/tokens.ts'

describe('stems', () => {
  const meet = (one: string, other: string): boolean => stemsOf(one).some(stem => stemsOf(other).includes(stem))

  test.each([
    ['pelayanan melayani layanan pelayan'],
    ['menyerahkan penyerahan diserahkan serah'],
    ['penghargaan menghargai dihargai harga'],
    ['peninjauan meninjau ditinjau tinjauan'],
    ['penandatanganan menandatangani ditandatangani'],
    ['penanaman menanam tanaman tanam'],
    ['penelitian meneliti peneliti diteliti teliti'],
    ['pengiriman mengirim kiriman'],
    ['pengelolaan mengelola dikelola kelola'],
    ['pembukaan membuka dibuka'],
    ['pemakaian memakai dipakai pakai'],
    ['sosialisasi menyosialisasikan mensosialisasikan']
  ])('%s are one word', words => {
    const [first, ...others] = words.split(' ')
    for (const other of others) expect([other, meet(first!, other)]).toEqual([other, true])
  })

  test.each([
    ['rapat', 'rapor'],
    ['tanam', 'tanah'],
    ['bupati', 'bupet'],
    ['rt', 'rw']
  ])('%s, %s are two', (one, other) => {
    expect(meet(one, other)).toBe(false)
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
  const FORMS: Record<string, string[]> = { pelayanan: ['layanan', 'pelayanan'], bantuan: ['bantuan'] }
  const formsOf = (word: string): string[] => FORMS[word] ?? []

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
  const formsOf = (word: string): string[] =>
    word === 'pelayanan' ? ['layanan', 'melayani', 'pelayanan', 'dilayani'] : []
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
