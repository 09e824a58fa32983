import { isCommonWord } from '../../document/language.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { isNameWord, MIDDLE_NAMES, NAME_PARTICLES } from '../../lexicon/given-names.ts'
import { SHORT_PARTS } from '../../lexicon/name-words.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { DOES, DONE_BY, NAMED_AFTER, SAID_BY } from '../../lexicon/person-verbs.ts'
import { ADDRESSES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { BODY_WORDS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import { degreeAt } from '../shared/degrees.ts'
import { isDerivedNoun } from '../shared/derived-nouns.ts'
import type { PlaceValue } from '../values.ts'
import { BEFORE_NAMES, degreesAfter, type Titles, titlesBefore } from './titles.ts'

/** A run of words that may be a person's name, with the titles around it. */
export interface Run {
  /** With the titles before. */
  readonly from: number
  /** With the degrees after. */
  readonly to: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly before: Titles | null
  readonly after: Titles | null
}

/** "Achmad Zaini bin Haji Abdul Karim" and a little room. */
const LONGEST_NAME = 7

/** Every run of a release that could be a name, from left to right; none crosses a sentence's end. */
export function runsOf(chart: Chart): Run[] {
  const runs: Run[] = []
  for (const sentence of chart.document.sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const run = runAt(chart, at, sentence.to)
      if (run) runs.push(run)
      at = run ? run.to : at + 1
    }
  }
  return runs
}

function runAt(chart: Chart, from: number, limit: number): Run | null {
  const { tokens } = chart.document
  const first = tokens[from]!
  if (first.kind !== 'word' || (first.shape === 'lower' && !BEFORE_NAMES.has(first))) return null
  if (chart.covering('position', from)) return null
  const before = titlesBefore(chart, from, limit)
  const nameFrom = before?.to ?? from
  if (isDegreeAfterComma(tokens, nameFrom)) return null
  const office = chart.endingAt('position', from) !== undefined
  const nameTo = nameEnd(chart, nameFrom, limit, before !== null, office || before !== null)
  if (nameTo === nameFrom) return initialTitle(chart, from, limit) ?? initialsOfOffice(chart, from, limit, office)
  if (before === null && degreeAt(tokens, from) >= nameTo) return null
  const after = degreesAfter(chart, nameTo, limit)
  return { from, to: after?.to ?? nameTo, nameFrom, nameTo, before, after }
}

/** ", S.H., M.H.": degrees that an office or a stray comma has parted from the name. */
function isDegreeAfterComma(tokens: readonly Token[], at: number): boolean {
  const inner = tokens[at + 2]
  return (
    tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === '.' && inner?.glued === true && degreeAt(tokens, at) > 0
  )
}

/** "H" and "M" may be a title or an initial; alone before a name that nothing else begins, it is an initial. */
function initialTitle(chart: Chart, from: number, limit: number): Run | null {
  if (chart.document.tokens[from]!.shape !== 'initial') return null
  const nameTo = nameEnd(chart, from, limit, false)
  return nameTo > from + 1 ? { from, to: nameTo, nameFrom: from, nameTo, before: null, after: null } : null
}

/** "Kepala Lembaga Riset LT. Handoko": two initials in one, right after an office. */
function initialsOfOffice(chart: Chart, from: number, limit: number, office: boolean): Run | null {
  const { tokens } = chart.document
  const first = tokens[from]!
  const isStopped = tokens[from + 1]?.text === '.' && tokens[from + 1]!.glued
  if (!office || first.shape !== 'upper' || first.text.length > 2 || !isStopped) return null
  const nameTo = nameEnd(chart, from + 2, limit, true)
  if (nameTo === from + 2) return null
  const after = degreesAfter(chart, nameTo, limit)
  return { from, to: after?.to ?? nameTo, nameFrom: from, nameTo, before: null, after }
}

/** The token after the longest name from a token; the token itself where none begins. */
function nameEnd(chart: Chart, from: number, limit: number, titled: boolean, announced = titled): number {
  const { tokens } = chart.document
  let at = from
  let words = 0
  let to = from
  while (at < limit && words < LONGEST_NAME) {
    const next = partEnd(chart, at, limit, words, titled, announced)
    if (next < 0) break
    // An initial or a particle alone ends no name, but "Agustinus Aji P" does.
    if (!NAME_PARTICLES.has(tokens[at]!.lower) || tokens[at]!.shape !== 'lower') to = next
    words++
    at = next
  }
  const onlyInitial =
    words === 1 &&
    (NAME_PARTICLES.has(tokens[from]!.lower) ||
      tokens[from]!.shape === 'initial' ||
      SHORT_PARTS.has(tokens[from]!.lower))
  return onlyInitial ? from : to
}

/** The token after one part of a name; -1 where none stands. */
function partEnd(chart: Chart, at: number, limit: number, words: number, titled: boolean, announced: boolean): number {
  const { tokens } = chart.document
  const token = tokens[at]!
  if (token.kind === 'mark') {
    // "Al-Fudhaily"
    const next = tokens[at + 1]
    const joins = token.text === '-' && words > 0 && token.glued && next?.glued && next.shape === 'capital'
    return joins && at + 1 < limit && !isNameWord(tokens[at - 1]!.lower) ? at + 2 : -1
  }
  if (token.kind !== 'word') return -1
  if (words > 0 && degreeAt(tokens, at) > 0 && !isNameWord(token.lower)) return -1
  if (token.shape === 'initial') return initialEnd(tokens, at, limit, words)
  if (token.shape === 'lower') {
    if (words > 0 && NAME_PARTICLES.has(token.lower)) {
      const to = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
      if (tokens[to]?.shape === 'capital') return to
    }
    return words > 0 && isNameWord(token.lower) && !isCommonWord(token.lower) && !chart.covering('place', at)
      ? at + 1
      : -1
  }
  if (SHORT_PARTS.has(token.lower) && tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued) return at + 2
  const isPart = isNamePart(chart, at, words, titled) || (announced && words > 0 && isLast(chart, at))
  return isPart ? at + 1 : -1
}

function initialEnd(tokens: readonly Token[], at: number, limit: number, words: number): number {
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued
  const to = dotted ? at + 2 : at + 1
  const next = tokens[to]
  const goesOn = to < limit && next?.kind === 'word' && next.shape !== 'lower'
  if (words === 0) return goesOn ? to : -1
  return dotted && !goesOn ? at + 1 : to
}

function isNamePart(chart: Chart, at: number, words: number, titled: boolean): boolean {
  const token = chart.document.tokens[at]!
  const { lower, shape } = token
  if (chart.covering('position', at) || chart.covering('date', at) || chart.phrase('acting', at)) return false
  const known = isNameWord(lower)
  if (
    NOT_NAMES.has(lower) &&
    !(words > 0 ? known || isInside(chart, at, titled) : known && isAnnounced(chart, at, titled))
  )
    return false
  if (chart.phrase('office', at) && !known) return false
  // "Juaranya Tuti"
  if (lower.length > 5 && lower.endsWith('nya') && !known) return false
  const endsName = shape === 'upper' && token.text.length <= 3 && chart.document.tokens[at + 1]?.shape !== 'capital'
  const isTitle = TITLES_BEFORE.has(lower) || RANKS.has(lower) || ADDRESSES.has(lower)
  if (words > 0 && isTitle && !known && !endsName) return false
  if (words === 0 && RANKS.has(lower)) return false
  if (chart.covering('place', at)) return isPlaceInName(chart, at, words)
  if (chart.covering('organization', at) && !(known && titled)) return false
  if (known) return true
  if (shape === 'upper' && isShouted(chart, at, words))
    return !isCommonWord(lower) && !UNIT_WORDS.has(lower) && !isCue(lower)
  if (shape === 'upper')
    return token.text.length <= 3 && words > 0 && !isRoman(token.text)
      ? !BODY_WORDS.has(lower) && !UNIT_WORDS.has(lower) && !chart.phrase('agency', at)
      : false
  // "Hendrikus Ngo": what is an acronym only in capitals.
  const isShortName = words > 0 && titled && token.text.length <= LONGEST_SHORT_NAME
  if ((words > 0 || titled) && isCommonWord(lower) && (isInside(chart, at, titled) || isMiddle(chart, at, titled)))
    return true
  return (
    !isCommonWord(lower) &&
    !isDerivedNoun(lower) &&
    !UNIT_WORDS.has(lower) &&
    (!BODY_WORDS.has(lower) || isShortName) &&
    !isCue(lower)
  )
}

const isRoman = (text: string): boolean => /^[IVX]+$/.test(text)

/** "Ngo", "Tio". */
const LONGEST_SHORT_NAME = 3

const isCue = (lower: string): boolean =>
  SAID_BY.has(lower) || DONE_BY.has(lower) || DOES.has(lower) || NAMED_AFTER.has(lower)

/** "EKO HANDOYO" in a headline of capitals: the word before is a name in capitals too. */
function isShouted({ document: { tokens } }: Chart, at: number, words: number): boolean {
  const before = tokens[at - 1]
  return words > 0 && before !== undefined && before.shape === 'upper' && isNameWord(before.lower)
}

/** "Hj. Ika Nur", "Kepala Dinas Sosial, Fitri Handayani": a title or an office says that a name begins. */
function isAnnounced(chart: Chart, at: number, titled: boolean): boolean {
  const { tokens } = chart.document
  if (tokens[at + 1]?.shape !== 'capital' && tokens[at + 1]?.text !== ',') return false
  return titled || chart.endingAt('position', tokens[at - 1]?.text === ',' ? at - 1 : at) !== undefined
}

/** "Bupati I Gede Dana bersama": an ordinary word with a capital, between a name and small words. */
function isLast(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  const { shape, lower } = tokens[at]!
  if (shape !== 'capital' || tokens[at - 1]!.shape === 'lower' || !isCommonWord(lower)) return false
  const next = tokens[at + 1]
  if (isCue(lower) || !(next?.kind === 'word' ? next.shape === 'lower' : next?.text === '.')) return false
  if (NOT_NAMES.has(lower) || UNIT_WORDS.has(lower) || BODY_WORDS.has(lower) || isDerivedNoun(lower)) return false
  return !KINDS_OF_OTHERS.some(kind => chart.covering(kind, at)) && !chart.phrase('office', at)
}

const KINDS_OF_OTHERS = ['position', 'date', 'place', 'organization'] as const

/** "Budi Karya Sumadi", "Ika Yarti Indah": an ordinary word that names have too, inside one or at its end. */
function isMiddle({ document: { tokens } }: Chart, at: number, titled: boolean): boolean {
  if (!MIDDLE_NAMES.has(tokens[at]!.lower) || !(titled || isNameWord(tokens[at - 1]?.lower ?? ''))) return false
  const next = tokens[at + 1]
  return (
    next?.shape !== 'capital' || !(isCommonWord(next.lower) || UNIT_WORDS.has(next.lower) || BODY_WORDS.has(next.lower))
  )
}

/** "Rusdi Aman Fitra": an ordinary word between two words of names. */
function isInside(chart: Chart, at: number, titled: boolean): boolean {
  const { tokens } = chart.document
  const { lower, shape } = tokens[at]!
  const next = tokens[at + 1]
  if (shape !== 'capital' || next?.shape !== 'capital' || BODY_WORDS.has(lower)) return false
  if (UNIT_WORDS.has(lower) && !titled) return false
  return isNameWord(next.lower) && !chart.covering('place', at + 1) && !isCue(lower)
}

/** "Yan Sultra Indrajaya", "Desa Ahmad Muklis": a place of one word inside a person's name, or read where a name stands. */
function isPlaceInName(chart: Chart, at: number, words: number): boolean {
  const { tokens } = chart.document
  const place = chart.covering<PlaceValue>('place', at)!
  const next = tokens[at + 1]
  if (place.to !== at + 1 || place.value.name.to - place.value.name.from !== 1) return false
  const goesOn =
    next !== undefined && isNameWord(next.lower) && next.shape === 'capital' && !chart.covering('place', at + 1)
  const known = isNameWord(tokens[at]!.lower)
  const isUnknownPlace = place.value.candidates.length === 0
  return words > 0 ? goesOn || known : known && (goesOn || isUnknownPlace)
}
