import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/document/token.ts'

const ROWS: [text: string, tokens: string[]][] = [
  ['Sabtu, (28/11)', ['Sabtu', ',', '(', '28', '/', '11', ')']],
  ['sela-sela acara', ['sela-sela', 'acara']],
  ['se-Kabupaten', ['se', '-', 'Kabupaten']],
  ['10-12 Maret', ['10', '-', '12', 'Maret']],
  ['4.957 orang, 08.00 WIB', ['4.957', 'orang', ',', '08.00', 'WIB']],
  ['Rp85 miliar', ['Rp', '85', 'miliar']],
  ["Jum'at", ["Jum'at"]],
  ['H. Sayid, M.Si', ['H', '.', 'Sayid', ',', 'M', '.', 'Si']],
  ['“Inovasi,” ucap', ['“', 'Inovasi', ',', '”', 'ucap']]
]

describe('tokens', () => {
  test.each(ROWS)('%s', (text, expected) => {
    const tokens = tokenize(text)
    expect(tokens.map(token => token.text)).toEqual(expected)
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  test('lower-casing keeps lengths', () => {
    expect(tokenize('İstanbul SİDANG').map(token => token.lower.length)).toEqual([8, 6])
  })
})
