import { stemmer } from '@orama/stemmers/indonesian'

/** Shorter words have no affixes. */
const SHORTEST = 4
/** No Indonesian word is longer; the stemmer need not try. */
const LONGEST = 32

/**
 * What a prefix and the vowel behind it may have swallowed: "menulis" is of "tulis", "mengirim" of "kirim"; the stemmer
 * leaves "ulis", "irim".
 */
const SWALLOWED: readonly (readonly [RegExp, string])[] = [
  [/^[mp]eng[aeiou]/, 'k'],
  [/^[mp]en[aeiou]/, 't']
]
/** "teliti" loses its last letter to the stemmer, "penelitian" does not. */
const LAST = /(?<=.{4})i$/

/**
 * What a word may be made of without its affixes; forms of one word have one of these in common: "pelayanan", "melayani"
 * and "layanan" all have "layan".
 */
export function stemsOf(word: string): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [word]
  const stem = stemmer(word)
  const stems = new Set([word.replace(LAST, ''), stem.replace(LAST, '')])
  for (const [prefix, letter] of SWALLOWED) {
    if (prefix.test(word) && /^[aeiou]/.test(stem)) stems.add(`${letter}${stem}`.replace(LAST, ''))
  }
  return [...stems]
}
