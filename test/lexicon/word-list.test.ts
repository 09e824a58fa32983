import { describe, expect, test } from 'vitest'
import { frontCoded, withFrontCodedLists } from '../../scripts/front-coding.ts'
import { NAME_WORDS } from '../../src/lexicon/given-names.ts'
import { wordList } from '../../src/lexicon/word-list.ts'

describe('a list of words', () => {
  test.each([
    ['abadi abdu abdul', '0abadi2du4l'],
    ['a ab abc', '0a1b2c'],
    ["qur'an quran acara-acara", "0acara-acara0qur'an3an"],
    ['b a b', '0a0b']
  ])('%s is shipped as %s', (text, coded) => {
    expect(frontCoded(text.split(' '))).toBe(coded)
    expect(new Set(wordList(coded))).toEqual(new Set(wordList(text)))
  })

  test('all names come back', () => {
    expect(new Set(wordList(frontCoded(NAME_WORDS)))).toEqual(NAME_WORDS)
  })

  test('words that share more than nine letters come back', () => {
    const words = ['pemberdayaan', 'pemberdayaannya', 'pemberdayakan']
    expect(wordList(frontCoded(words))).toEqual(words)
  })

  test('a word with a digit is refused', () => expect(() => frontCoded(['covid19'])).toThrow('covid19'))

  test('only lists are rewritten', () => {
    expect(withFrontCodedLists('const a = wordList(`\n  b\n  ba\n`), c = words(`d`)')).toBe(
      "const a = wordList('0b1a'), c = words(`d`)"
    )
  })
})
