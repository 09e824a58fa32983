import type { Chart } from '../../engine/chart.ts'
import { VILLAGE_NAME_WORDS } from '../../lexicon/generated/regions.ts'
import { LEVEL_NOUNS, LEVEL_OFFICES } from '../../lexicon/place-cues.ts'
import { knownAt } from './named.ts'
import { isCapital } from './words.ts'

const LONGEST_NAME = 3

let nameWords: ReadonlySet<string> | null = null
/** Words that stand second or third in the names of villages: "Barat", "Makmur". */
const isNameWord = (word: string): boolean => {
  nameWords ??= new Set(VILLAGE_NAME_WORDS.split(' '))
  return nameWords.has(word)
}

/**
 * The token after a name that no list has: "Karya Bhakti" in "Desa Karya Bhakti Kecamatan Rantau Rasau".
 * After an office a person's name may follow ("Kades Pungangan Supriyono"): there only words that end names of villages
 * carry it on, or a mark right after two words.
 */
export function endOfUnknownName(chart: Chart, at: number, limit: number, office: boolean): number {
  const { tokens } = chart.document
  let to = at + 1
  while (to < limit && to - at < LONGEST_NAME && continuesName(chart, to, limit)) to++
  if (to - at < 2) return to
  const endsAtMark = tokens[to] === undefined || to >= limit || tokens[to]!.kind === 'mark'
  if (to - at === 2 && (!office || endsAtMark)) return to
  let sure = at + 1
  while (sure < to && isNameWord(tokens[sure]!.lower)) sure++
  return sure
}

function continuesName(chart: Chart, at: number, limit: number): boolean {
  const { lower } = chart.document.tokens[at]!
  if (!isCapital(chart, at) || LEVEL_NOUNS.has(lower) || LEVEL_OFFICES.has(lower)) return false
  return isNameWord(lower) || knownAt(chart, at, limit) === null
}
