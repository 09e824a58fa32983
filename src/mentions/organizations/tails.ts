import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { CHAPTER_WORDS, NAME_JOINERS } from '../../lexicon/organization-words.ts'
import { LEVEL_NOUNS, NAME_STOPPERS } from '../../lexicon/place-cues.ts'
import { ADDRESSES, DEGREES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { UNIT_SHORT_FORMS } from '../../lexicon/unit-short-forms.ts'
import { UNIT_JOINERS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import { degreeAt } from '../shared/degrees.ts'

/** The longest name of its own, in tokens. */
const LONGEST_NAME = 6

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.shape !== 'lower'

/** Where a new thing begins that is no part of a body's name. */
const startsOffice = (chart: Chart, at: number): boolean =>
  chart.phrase('office', at) !== undefined || chart.phrase('acting', at) !== undefined

/** "Wonosobo" in "Polres Wonosobo", "Perwakilan Provinsi Sumatera Utara", "/Wonosobo": the token after the region, or `at`. */
export function endOfRegion(chart: Chart, at: number, limit: number): number {
  const { tokens } = chart.document
  const joined = (CHAPTER_WORDS.has(tokens[at]?.lower ?? '') && isCapital(tokens[at])) || tokens[at]?.text === '/'
  const from = joined ? at + 1 : at
  const place = chart.startingAt('place', from)
  return place && place.to <= limit ? place.to : at
}

/** "Pendidikan, Pemuda dan Olahraga" in "Dinas Pendidikan, Pemuda dan Olahraga Kabupaten X". */
export function endOfUnits(chart: Chart, from: number, limit: number): number {
  const { tokens } = chart.document
  let to = from
  let at = from
  while (at < limit) {
    if (isUnit(chart, at)) {
      to = ++at
      continue
    }
    let next = at
    while (next < at + 2 && next < limit && UNIT_JOINERS.has(tokens[next]!.lower)) next++
    // After a comma alone a new thing may begin: "Dinas Kesehatan, Polres dan Kodim".
    if (to === from || next === at || next >= limit || !isUnit(chart, next) || startsOffice(chart, next)) break
    if (chart.phrase('body', next) || chart.phrase('agency', next)) break
    at = next
  }
  return to
}

function isUnit(chart: Chart, at: number): boolean {
  const token = chart.document.tokens[at]!
  if (!isCapital(token)) return false
  if (UNIT_WORDS.has(token.lower) || UNIT_SHORT_FORMS.has(token.lower)) return !startsRegion(chart, at)
  const acronym = token.shape === 'upper' && !isTitle(token) && !chart.covering('place', at)
  return acronym || /^[IVX]{1,4}$/.test(token.text)
}

const startsRegion = (chart: Chart, at: number): boolean => chart.startingAt('place', at) !== undefined

const isTitle = ({ lower }: Token): boolean => TITLES_BEFORE.has(lower) || RANKS.has(lower) || DEGREES.has(lower)

/** "Pupuk Kalimantan Timur" in "PT Pupuk Kalimantan Timur, Budi": a name of its own, to its region if that ends it. */
export function endOfName(chart: Chart, from: number, limit: number, led = false): number {
  const { tokens } = chart.document
  const end = Math.min(limit, from + LONGEST_NAME)
  let to = from
  let at = from
  while (at < end) {
    const token = tokens[at]!
    const place = chart.startingAt('place', at)
    if (place && place.to <= limit) return place.to
    if (LEVEL_NOUNS.has(token.lower) || NAME_STOPPERS.has(token.lower) || token.lower === 'indonesia') break
    if (at > from && chart.covering('date', at)) break
    if (led && at > from && startsPerson(chart, at, limit)) break
    if (at > from ? isTitle(token) || startsBody(chart, at) : startsBody(chart, at)) break
    if (isCapital(token) || token.kind === 'number' || (at === from && isTitle(token))) {
      to = ++at
      continue
    }
    const joins = NAME_JOINERS.has(token.lower) && to > from && isCapital(tokens[at + 1]) && !startsBody(chart, at + 1)
    if (!joins) break
    at++
  }
  // A number alone is a count's, not a name's: "SMK 505".
  return to === from + 1 && !isCapital(tokens[from]) ? from : to
}

/** "Sukiman" after "Ketua Kelompok Tani Sumber Rejeki", unless the leader's name stands apart, after a comma. */
function startsPerson(chart: Chart, at: number, limit: number): boolean {
  const { tokens } = chart.document
  if (ADDRESSES.has(tokens[at]!.lower)) return true
  if (!isNameWord(tokens[at]!.lower)) return false
  let to = at + 1
  while (to < limit && isCapital(tokens[to]) && degreeAt(tokens, to) < 0) to++
  if (to > at + 1 && !tokens.slice(at + 1, to).some(({ lower, shape }) => shape === 'initial' || isNameWord(lower)))
    return false
  const next = tokens[to + 1]
  const isApart = tokens[to]?.text === ',' && next !== undefined && degreeAt(tokens, to + 1) < 0
  return !isApart || !(TITLES_BEFORE.has(next.lower) || isNameWord(next.lower))
}

const startsBody = (chart: Chart, at: number): boolean =>
  chart.phrase('body', at) !== undefined || chart.phrase('agency', at) !== undefined || startsOffice(chart, at)

/** "0707" in "Kodim 0707/Wonosobo", "072/Pamungkas", "IV/Diponegoro": a command's number, and its name after a slash. */
export function endOfCommand(chart: Chart, from: number, limit: number): number {
  const { tokens } = chart.document
  let at = from
  while (at < limit && (tokens[at]!.kind === 'number' || /^(?:[IVX]+|[/-])$/.test(tokens[at]!.text))) at++
  let to = at
  while (to > from && tokens[to - 1]!.kind === 'mark') to--
  if (to === from || chart.startingAt('place', at) || tokens[at - 1]!.text !== '/') return to
  while (at < limit && at < to + 3 && tokens[at]!.shape === 'capital' && !startsOffice(chart, at)) at++
  return tokens[at - 1]!.kind === 'mark' ? to : at
}
