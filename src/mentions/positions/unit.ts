import { isCommonWord } from '../../document/language.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { COMPANY_FORMS } from '../../lexicon/bodies.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { LEVEL_NOUNS } from '../../lexicon/place-cues.ts'
import { KEPT_LOWER, MINISTRIES, PARENT_WORDS, PLAIN_WHEN_LOWER } from '../../lexicon/position-words.ts'
import { DEGREES, RANKS, TITLES_BEFORE } from '../../lexicon/titles.ts'
import { UNIT_SHORT_FORMS } from '../../lexicon/unit-short-forms.ts'
import { UNIT_JOINERS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import { degreeAt } from '../shared/degrees.ts'
import { isDerivedNoun } from '../shared/derived-nouns.ts'
import { isNameStart, isTailWord, startsTitle } from './named.ts'

export const isAcronym = ({ shape, lower, text }: Token): boolean =>
  shape === 'upper' && text.length >= 2 && !TITLES_BEFORE.has(lower) && !RANKS.has(lower) && !DEGREES.has(lower)

const isUnitWord = ({ lower, shape }: Token): boolean =>
  UNIT_WORDS.has(lower) ||
  UNIT_SHORT_FORMS.has(lower) ||
  (shape === 'capital' && isDerivedNoun(lower) && !isNameWord(lower))

/**
 * The name of a unit, from its first word: "Perdagangan, Koperasi, UKM" before "Kabupaten Wonosobo, Agus Suryatin".
 * Unknown words end it, but for one inside ("Aparatur Negara dan Refiormasi Birokrasi").
 */
export function unitAt(chart: Chart, from: number, limit: number): TokenRange | null {
  const { tokens } = chart.document
  let to = from
  let at = from
  while (at < limit) {
    const token = tokens[at]!
    if ((at > from || MINISTRIES.has(token.lower)) && startsOther(chart, at)) {
      if (tokens[at - 1]!.shape === 'capital') to = at
      break
    }
    if (belongs(tokens, at, from)) {
      to = ++at
      continue
    }
    if (isNumberOfName(tokens, at) && to === at && to > from) {
      at = to = at + 2
      continue
    }
    if (isNumbered(tokens, at)) {
      at = to = at + 2
      continue
    }
    const next = to > from ? afterJoiner(chart, at, limit) : -1
    if (next < 0 || !UNIT_JOINERS.has(token.lower)) break
    at = next
  }
  const tail = unlistedTail(chart, to, limit)
  // "Kepala Divisi Customer Relation PT": with no known word before, only a body shows that these are no name.
  if (to > from || startsBody(chart, tail)) to = tail
  return to > from ? { from, to } : null
}

const startsBody = (chart: Chart, at: number): boolean =>
  chart.startingAt('organization', at) !== undefined || COMPANY_FORMS.has(chart.document.tokens[at]?.lower ?? '')

/** A region, or the body that the unit is of: "Rehabilitasi Sosial | BNN", "Perbendaharaan | Kementerian Keuangan". */
function startsOther(chart: Chart, at: number): boolean {
  const token = chart.document.tokens[at]!
  if (PARENT_WORDS.has(token.lower)) return token.shape !== 'lower'
  if (isUnitWord(token)) return false
  return (
    chart.startingAt('place', at) !== undefined ||
    startsBody(chart, at) ||
    (token.shape !== 'lower' && chart.phrase('agency', at) !== undefined)
  )
}

/** Most words of a unit's name that no list has. */
const LONGEST_TAIL = 6

/**
 * The end of a unit's name with words no list has: "Anak dalam Situasi | Darurat" before ", Dr. Lestari". What follows
 * must show that they are no name: its head's title, the comma before its head, a region or a body.
 */
function unlistedTail(chart: Chart, from: number, limit: number): number {
  const { tokens } = chart.document
  let at = from
  let ordinary = true
  while (at < limit && at <= from + LONGEST_TAIL) {
    const token = tokens[at]!
    if (startsOther(chart, at) || startsTitle(token.lower) || LEVEL_NOUNS.has(token.lower)) return at
    if (token.text === ',')
      return at > from + 1 && isNameStart(chart, at + 1) && degreeAt(tokens, at + 1) < 0 ? at : from
    // "Pengawasan Pangan | Olahan | Emiliana": ordinary words before a name.
    if (at > from && ordinary && isNameWord(token.lower) && !isUnitWord(token) && token.shape === 'capital') return at
    ordinary &&= isCommonWord(token.lower)
    const joins = at > from && UNIT_JOINERS.has(token.lower) && token.kind === 'word' && isTailWord(chart, at + 1)
    if (!joins && (!isTailWord(chart, at) || (isNameWord(token.lower) && !isUnitWord(token)))) return from
    at++
  }
  return from
}

function belongs(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return false
  if (token.lower === 'dini' && tokens[at - 1]?.lower === 'usia') return true
  if (token.shape === 'lower') {
    const before = tokens[at - 1]
    const inLower = before?.shape === 'lower' || (at > from && before?.kind === 'mark')
    return isUnitWord(token) && !PLAIN_WHEN_LOWER.has(token.lower) && (inLower || leadsToCapital(tokens, at))
  }
  return isUnitWord(token) || (isAcronym(token) && !areInitials(tokens, at)) || isNumeral(token)
}

/** "LT." of "Kepala Badan Riset LT. Handoko": a name's, not the unit's. */
export const areInitials = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text.length === 2 &&
  tokens[at + 1]?.text === '.' &&
  tokens[at + 1]!.glued &&
  tokens[at + 2]?.shape === 'capital'

/** "Kasubag keuangan dan Aset Desa", "Kabid pengendalian Penyakit": written small, but of the same name. */
function leadsToCapital(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + 3; at++) {
    const token = tokens[at]
    if (!token || !(isUnitWord(token) || UNIT_JOINERS.has(token.lower))) return false
    if (token.shape === 'capital') return isUnitWord(token)
  }
  return false
}

/** The "-19" of "Covid-19". */
export const isNumberOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]!.glued && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued

/** "K3", "B3": a capital with the number that is written to it. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.shape === 'initial' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued

/** "Asisten III", "Deputi I". */
const isNumeral = (token: Token): boolean => /^[IVX]{1,4}$/.test(token.text)

/** Past "dan", ", dan" and the like, where the unit's name goes on; -1 where it does not. */
function afterJoiner(chart: Chart, at: number, limit: number): number {
  const { tokens } = chart.document
  let next = at
  while (next < limit && next < at + 2 && UNIT_JOINERS.has(tokens[next]!.lower)) next++
  const word = tokens[next]
  if (next === at || next >= limit || !word || word.kind !== 'word') return -1
  if (chart.phrase('office', next) || chart.phrase('acting', next)) return -1
  if (isNumbered(tokens, next)) return next
  if (isUnitWord(word) && (word.shape !== 'lower' || !PLAIN_WHEN_LOWER.has(word.lower))) return next
  if (isAcronym(word)) return tokens[next - 1]!.text === ',' && !isUnitWord(word) ? -1 : next
  // An unknown word between two known ones: "dan Refiormasi Birokrasi"; or the last one: "dan Ekosistem KLHK".
  const after = tokens[next + 1]
  const joined = tokens[next - 1]!.lower === 'dan' || tokens[next - 1]!.text === '&'
  if (!joined || word.shape !== 'capital' || !after || isNameWord(word.lower)) return -1
  return (after.shape === 'capital' && isUnitWord(after)) || startsOther(chart, next + 1) || startsTitle(after.lower)
    ? next + 1
    : -1
}

/** A unit's name in its long form, Title Case: "Kominfo" is "Komunikasi dan Informatika". */
export function longForm(tokens: readonly Token[], { from, to }: TokenRange): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const pair = at + 1 < to ? UNIT_SHORT_FORMS.get(`${token.lower} ${tokens[at + 1]!.lower}`) : undefined
    const long = pair ?? UNIT_SHORT_FORMS.get(token.lower) ?? titleCase(token)
    const spaced = token.kind === 'number' ? !token.glued : token.kind !== 'mark' || token.text === '&'
    text += text !== '' && spaced && tokens[at - 1]!.text !== '/' ? ` ${long}` : long
    if (pair) at++
  }
  return text
}

function titleCase({ text, lower, shape, kind }: Token): string {
  if (kind !== 'word' || shape === 'upper' || shape === 'mixed' || KEPT_LOWER.has(lower))
    return KEPT_LOWER.has(lower) ? lower : text
  return text[0]!.toUpperCase() + text.slice(1)
}
