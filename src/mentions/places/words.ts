import { isCommonWord } from '../../document/language.ts'
import type { Chart } from '../../engine/chart.ts'
import { LEVEL_OFFICES, LOCATIVES, REGIONAL_BODIES, STREET_WORDS } from '../../lexicon/place-cues.ts'
import type { PlaceLevel } from '../../lexicon/regions.ts'
import { VENUE_HEADS } from '../../lexicon/venue-words.ts'

/** Whether a token is a word with a capital. */
export function isCapital(chart: Chart, at: number): boolean {
  const token = chart.document.tokens[at]
  return token !== undefined && token.kind === 'word' && token.shape !== 'lower'
}

/** The word before a token, past the mark of an abbreviation ("Kab. X"), a dash or a slash ("0707/X"); '' for none. */
export function wordBefore(chart: Chart, at: number): string {
  const { tokens } = chart.document
  let here = at - 1
  while (here >= 0 && tokens[here]!.kind !== 'word' && (tokens[here]!.lower === '-' || tokens[here]!.lower === '.'))
    here--
  return here >= 0 && tokens[here]!.kind === 'word' ? tokens[here]!.lower : ''
}

/** The level that an office right before a name tells: "Bupati X", "Wali Kota X". */
export function officeLevel(chart: Chart, at: number): PlaceLevel | null {
  const { tokens } = chart.document
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'kota') return tokens[at - 2]?.lower === 'wali' ? 'city' : null
  if (before === 'desa') return tokens[at - 2]?.lower === 'kepala' ? 'village' : null
  return LEVEL_OFFICES.get(before) ?? null
}

/** "Jalan X", "Jl. Raya X": the name is a street's. */
export function isStreetName(chart: Chart, at: number): boolean {
  const before = wordBefore(chart, at)
  return STREET_WORDS.has(before === 'raya' ? wordBefore(chart, at - 1) : before)
}

/** Words before a name that leave no doubt of its being a place's: "di X", "Polres X", "0707/X". */
export function isPlaceContext(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  const before = wordBefore(chart, at)
  if (LOCATIVES.has(before) || REGIONAL_BODIES.has(before) || officeLevel(chart, at) !== null) return true
  return tokens[at - 1]?.lower === '/' && tokens[at - 2]?.kind === 'number'
}

/** A capitalised word before that is no ordinary one: the name may be a person's ("Ali Paser"). */
export function mayBePersonal(chart: Chart, at: number): boolean {
  const before = chart.document.tokens[at - 1]
  if (before?.kind !== 'word' || before.shape === 'lower' || before.shape === 'upper') return false
  return before.shape === 'initial' || !(isCommonWord(before.lower) || REGIONAL_BODIES.has(before.lower))
}

/** "SD 2 Karangluhur Kertek", "Masjid Baitul Muttaqin Demak": a name between a body or building and its region. */
const LONGEST_BODY_NAME = 4

/** Whether a body or a building is named right before a name: "SMP Negeri 5 X", "Masjid Agung X". */
export function isNamedBody(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  for (let here = at - 1; here >= 0 && here >= at - LONGEST_BODY_NAME; here--) {
    const token = tokens[here]!
    if (REGIONAL_BODIES.has(token.lower) || VENUE_HEADS.has(token.lower)) return true
    if (token.kind === 'mark' || token.shape === 'lower') return false
  }
  return false
}
