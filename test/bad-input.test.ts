import { describe, expect, test } from 'vitest'
import { parseRelease, type ReleaseMeta, release } from '../src/index.ts'

const MEGABYTE = 1 << 20

describe('bad input gives a valid release, with notices', () => {
  test.each([
    ['empty', '', 'empty-text'],
    ['white space', ' \n\t\u00a0', 'empty-text'],
    ['marks only', '... !!! ---', 'empty-text'],
    [
      'English',
      'The mayor opened the new library on Monday and thanked all of the guests who had come to see it.',
      'not-indonesian'
    ],
    [
      'Arabic',
      'افتتح رئيس البلدية المكتبة الجديدة يوم الاثنين وشكر جميع الضيوف الذين حضروا الحفل في المدينة',
      'not-indonesian'
    ],
    [
      'a lone surrogate',
      'Bupati hadir \ud83d di acara itu bersama warga yang datang dari desa',
      'unreadable-characters'
    ]
  ])('%s', (_name, text, code) => {
    const found = release.parse(parseRelease(text))
    expect(found.notices.map(notice => notice.code)).toContain(code)
  })

  test.each([
    ['5 MB of one letter', 'a'.repeat(5 * MEGABYTE)],
    ['5 MB of one line', 'Bupati Wonosobo membuka acara itu. '.repeat((5 * MEGABYTE) / 35)],
    ['NUL bytes', 'Bupati\0Wonosobo\0membuka\0acara '.repeat(100)]
  ])(
    '%s',
    (_name, text) => {
      expect(() => parseRelease(text)).not.toThrow()
    },
    60_000
  )
})

describe('what is no text or no meta is refused, saying what was wrong', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [['Bupati'], 'an array'],
    [{ text: 'Bupati' }, 'object']
  ])('text %j', (text, words) => {
    expect(() => parseRelease(text as never)).toThrow(TypeError)
    expect(() => parseRelease(text as never)).toThrow(
      `must be a string, but it is ${words === 'null' || words === 'an array' ? words : `a value of type ${words}`}`
    )
  })

  test.each<[unknown, RegExp]>([
    [{ publishedOn: '28/11/2015' }, /meta\.publishedOn: .*YYYY-MM-DD.*"28\/11\/2015"/],
    [{ publishedOn: '2015-02-30' }, /meta\.publishedOn/],
    [{ url: 'kebumen' }, /meta\.url: .*"kebumen"/],
    [{ publisher: 5 }, /meta\.publisher: .*string/],
    [{ published: '2015-11-28' }, /meta\.published: .*publishedOn/],
    ['2015-11-28', /meta: .*object/]
  ])('meta %j', (meta, message) => {
    expect(() => parseRelease('Bupati', meta as ReleaseMeta)).toThrow(message)
  })
})
