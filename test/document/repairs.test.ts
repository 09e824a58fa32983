import { describe, expect, test } from 'vitest'
import { Document } from '../../src/document/document.ts'

const MENDED: [source: string, text: string][] = [
  ['buku danBuku', 'buku dan Buku'],
  ['InovasiPelayananPublikyaituBuku', 'Inovasi Pelayanan Publik yaitu Buku'],
  ['camat danmenyerahkan bantuan', 'camat dan menyerahkan bantuan'],
  ['acara yangdihadiri warga', 'acara yang dihadiri warga'],
  ['Kabupaten\u00a0Kebumen', 'Kabupaten Kebumen'],
  ['peme\u00adrintah', 'pemerintah'],
  ['<b>Bupati</b> hadir', '   Bupati     hadir'],
  ['Dinas &amp; Badan', 'Dinas & Badan'],
  ['â€œHadir,â€\u009d ujarnya', '“Hadir,” ujarnya'],
  ['satu\r\ndua', 'satu \ndua'],
  ['nol\u0000byte', 'nol byte'],
  ['rusak \ud83d di sini', 'rusak \ufffd di sini']
]

/** Names with a capital inside, words that begin like a function word, marks that are no tags. */
const LEFT_ALONE = [
  'KemenPANRB',
  'YouTube',
  'PermenPANRB',
  'dandanan',
  'padahal',
  'danau',
  'suhu <3 derajat',
  'A & B',
  '👍🏽'
]

describe('repairs', () => {
  test.each(MENDED)('%j', (source, text) => {
    const document = new Document(source)
    expect(document.text).toBe(text)
    for (const token of document.tokens) {
      const { start, end } = document.evidence(token.index, token.index + 1, 'test')
      expect(source.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '')).toContain(
        token.text.replace(/[^\p{L}\p{N}]/gu, '')
      )
    }
  })

  test.each(LEFT_ALONE)('%j is left as it is', text => {
    expect(new Document(text).text).toBe(text)
  })

  test('glued words are told of, where they stand', () => {
    const source = 'Ia menyerahkan danBuku itu.'
    const [repair] = new Document(source).repairs
    expect(repair).toMatchObject({ code: 'glued-words', message: '"danBuku" is read as "dan Buku"' })
    expect(source.slice(repair!.start, repair!.end)).toBe('danBuku')
  })
})
