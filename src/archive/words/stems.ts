import { Stemmer } from 'sastrawijs'
import { MORE_ROOTS } from '../../lexicon/stem-roots.ts'

/** Words whose stems are kept: all that a large archive uses often. */
const KEPT = 100_000

/** Shorter words have no affixes. */
const SHORTEST = 4
/** No Indonesian word is longer; the stemmer need not try. */
const LONGEST = 32

let stemmer: Stemmer | null = null
let stems = new Map<string, string>()

/** What a word is made of without its affixes: "pelayanan", "melayani", "layanan" → "layan". */
export function stemOf(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  stemmer ??= newStemmer()
  const stem = stemmer.stem(word)
  if (stems.size >= KEPT) stems = new Map()
  stems.set(word, stem)
  return stem
}

function newStemmer(): Stemmer {
  const made = new Stemmer()
  // Its own way to add words fails: it loses its "this".
  for (const root of MORE_ROOTS) made.internalDictionary[root] = ''
  return made
}
