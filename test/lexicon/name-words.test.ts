import { describe, expect, test } from 'vitest'
import { readCommonWords } from '../../src/lexicon/common-words.ts'
import { isNameWord, NAME_WORDS } from '../../src/lexicon/given-names.ts'

describe('words that names of people are made of', () => {
  test.each(['siti', 'simatupang', 'sukaryanti', 'kasmiati', 'hardiansyah', 'jamaluddin', 'poniyem'])('%s', word =>
    expect([NAME_WORDS.has(word), isNameWord(word)]).toContain(true)
  )

  test.each(['sukaryanti', 'kasmiyati', 'hardiansyah', 'samsuluddin', 'tumiyem', 'kusdarwanto', 'nurhidayati'])(
    '%s is in no list, its ending tells',
    word => expect([NAME_WORDS.has(word), isNameWord(word)]).toEqual([false, true])
  )

  test.each([
    'melewati',
    'karyawati',
    'seniwati',
    'mengamati',
    'diamati',
    'peserta',
    'kegiatan',
    'anto',
    'yanti',
    'wati'
  ])('%s is none', word => expect(isNameWord(word) && !NAME_WORDS.has(word)).toBe(false))

  test('no ordinary word ends like a name', () => {
    expect([...readCommonWords()].filter(word => isNameWord(word) && !NAME_WORDS.has(word))).toEqual([])
  })
})
