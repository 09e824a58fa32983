import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import { commonVillageStarts } from '../../lexicon/generated/regions.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { LEVEL_NOUNS, LEVEL_OFFICES, NAME_STOPPERS } from '../../lexicon/place-cues.ts'
import { knownAt } from './named.ts'
import { isVillageWord } from './village-words.ts'
import { isCapital } from './words.ts'

const LONGEST_NAME = 3

let commonStarts: ReadonlySet<string> | null = null

/** What begins the name of something other than a place. */
const BEGINNINGS = [LEVEL_NOUNS, LEVEL_OFFICES, NAME_STOPPERS]

/** Whether a place's name may begin with a word: ordinary ones only where villages are named so ("Karya Bhakti"). */
export function canStartName(word: string): boolean {
  commonStarts ??= new Set(commonVillageStarts())
  if (word.length < 3 || BEGINNINGS.some(words => words.has(word))) return false
  return !isCommonWord(word) || commonStarts.has(word)
}

/**
 * The token after a name that no list has: "Karya Bhakti" in "Desa Karya Bhakti Kecamatan Rantau Rasau".
 * After an office a person's name may follow ("Kades Pungangan Supriyono"): there only a word that ends names of
 * villages carries it on, and not two of them, which make a person's name again.
 */
export function endOfUnknownName(chart: Chart, at: number, limit: number, office: boolean): number {
  const { tokens } = chart.document
  let to = at + 1
  while (to < limit && to - at < LONGEST_NAME && continuesName(chart, to, limit)) to++
  if (!office && to - at <= 2) return to
  let sure = at + 1
  while (sure < to && isVillageWord(tokens[sure]!.lower)) sure++
  if (!office) return sure
  const last = tokens[sure - 1]!.lower
  if (sure - at > 2 && isNameWord(last)) return at + 1
  return sure === at + 1 && to === at + 2 && isPairOfWords(tokens[at]!.lower, tokens[to - 1]!.lower) ? to : sure
}

/** "Sungai Nyamuk", "Krueng Simpo": the first or second is a word that names of villages are made of. */
const isPairOfWords = (first: string, second: string): boolean =>
  !isNameWord(second) && (isVillageWord(first) || isCommonWord(second))

function continuesName(chart: Chart, at: number, limit: number): boolean {
  const { tokens } = chart.document
  const { lower } = tokens[at]!
  if (!isCapital(chart, at) || BEGINNINGS.some(words => words.has(lower))) return false
  if (isVillageWord(lower)) return true
  // "Desa Sungai Nyamuk, Kecamatan X": an ordinary word may end a name, but not begin what comes after it.
  const closes = at + 1 >= limit || !isCapital(chart, at + 1) || LEVEL_NOUNS.has(tokens[at + 1]!.lower)
  return (closes || !isCommonWord(lower)) && knownAt(chart, at, limit) === null
}
