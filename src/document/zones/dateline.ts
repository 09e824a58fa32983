import { isDeskWord, NOT_IN_PLACE_NAMES, PLACE_LEVELS, WEB_ENDINGS } from '../../lexicon/desks.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { WEEKDAYS } from '../../lexicon/weekdays.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { afterDashes, closerOf, DASHES, isCapital, OPENERS } from './marks.ts'

/** "Padang, Humas", "KOTA BEKASI - Selasa, 22 November 2022", without the dash after it. */
export interface Dateline extends TokenRange {
  /** The place's name alone. */
  readonly place: TokenRange
  /** The newsroom named beside the place. */
  readonly desk: TokenRange | null
  /** Its form leaves no doubt; otherwise only a name known as a place's makes it one ("Jakarta:", "WONOSOBO."). */
  readonly sure: boolean
}

/** "KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO, HUMAS (12/03/2019)" and a little room. */
const LONGEST = 28
const LONGEST_PLACE = 6
/** A sentence of its own that begins in capitals is no dateline if it is over as soon as this. */
const SHORTEST_TEXT = 6
const PROSE_WINDOW = 40
/** "AP", "TNI" are no places. */
const SHORTEST_UPPER = 4

/** What has been read of a dateline: names of places and desks, and dates, in any order. */
interface Parts {
  readonly isTop: boolean
  readonly names: TokenRange[]
  /** A newsroom, an office for the press or a web site is named. */
  hasDesk: boolean
  desk: TokenRange | null
  /** No mark stands between the place and the desk. */
  isUnmarked: boolean
  hasDate: boolean
}

/** The dateline that a paragraph begins with; a mere name and comma are one only at the top. */
export function datelineOf(tokens: readonly Token[], { from, to }: TokenRange, isTop = false): Dateline | null {
  const limit = Math.min(to, from + LONGEST)
  const first = tokens[from]!
  if (OPENERS.has(first.text)) return bracketed(tokens, from, to)
  if (!isCapital(first) || isWeekday(first) || NOT_IN_PLACE_NAMES.has(first.lower)) return null
  const parts: Parts = { isTop, names: [], hasDesk: false, desk: null, isUnmarked: false, hasDate: false }
  let at = from
  while (at < limit) {
    const next = partAt(tokens, at, limit, parts)
    if (next === null) return null
    at = next
    const end = endAt(tokens, at, to, parts)
    if (end === 'none') return null
    if (end !== null) return made(from, at, parts, end === 'sure' && !parts.isUnmarked)
    at = afterJoint(tokens, at)
  }
  return null
}

/** "[Jatinangor, 29/09/2016]" before the text. */
function bracketed(tokens: readonly Token[], from: number, to: number): Dateline | null {
  const closer = closerOf(tokens, from, Math.min(to, from + LONGEST))
  const inside = closer !== null && isProse(tokens, closer + 1, to) ? { from: from + 1, to: closer } : null
  return inside && inside.to > inside.from && !OPENERS.has(tokens[inside.from]!.text)
    ? datelineOf(tokens, inside)
    : null
}

function made(from: number, to: number, { names, desk }: Parts, sure: boolean): Dateline | null {
  const [place] = names
  return place ? { from, to, place, desk, sure } : null
}

/** Reads one part and returns the token after it. */
function partAt(tokens: readonly Token[], at: number, limit: number, parts: Parts): number | null {
  const token = tokens[at]!
  if (OPENERS.has(token.text)) {
    const closer = closerOf(tokens, at, limit)
    if (closer === null) return null
    if (isDatePart(tokens[at + 1]!)) parts.hasDate = true
    else if (tokens.slice(at, closer).some(inside => isDeskWord(inside.lower))) {
      parts.hasDesk = true
      parts.desk = { from: at + 1, to: closer }
    }
    return closer + 1
  }
  const afterDate = dateEnd(tokens, at, limit)
  if (afterDate !== null) {
    parts.hasDate = true
    return afterDate
  }
  if (isWeekday(token)) return at + 1
  // "Padang, humas--", "OKI, koranlembah.id -"
  const isLowerDesk = parts.names.length > 0 && (isDeskWord(token.lower) || isWebSite(tokens, at))
  return isCapital(token) || isLowerDesk ? namePart(tokens, at, limit, parts) : null
}

const isWeekday = ({ lower }: Token): boolean => WEEKDAYS.has(lower) || WEEKDAYS.has(lower.replace(/[’‘`]/, "'"))

const isDatePart = (token: Token): boolean => token.kind === 'number' || isWeekday(token) || MONTHS.has(token.lower)

/** "Selasa, 22 November 2022", "12/3", "Rabu (12/3)"; a mere number is none. */
function dateEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!isDatePart(tokens[at]!)) return null
  let here = at + 1
  let saysMonth = MONTHS.has(tokens[at]!.lower)
  for (; here < limit; here++) {
    const token = tokens[here]!
    if (MONTHS.has(token.lower) || token.text === '/') saysMonth = true
    if (!isDatePart(token) && !(isInsideDate(token) && isDatePart(tokens[here + 1] ?? token))) break
  }
  // "Selasa (25 Mei 2021)"
  if (saysMonth && tokens[here]?.text === ')' && tokens.slice(at, here).some(({ text }) => text === '(')) here++
  return saysMonth && here > at + 1 ? here : null
}

const isInsideDate = (token: Token): boolean =>
  token.text === '/' || token.text === ',' || token.text === '(' || (token.text === '-' && token.glued)

/** Words with capitals: the name of a place, or of the desk that writes. */
function namePart(tokens: readonly Token[], at: number, limit: number, parts: Parts): number | null {
  let here = at
  let isDesk = false
  for (; here < limit; here++) {
    const token = tokens[here]!
    if (isInnerMark(tokens, here) || (token.glued && tokens[here - 1]?.text === '.' && token.kind === 'word')) continue
    // "PENDIM 0411"
    if (isDesk && token.kind === 'number') continue
    if (isDesk && isJoint(token) && isCapital(tokens[here + 1])) continue
    if ((!isCapital(token) && here > at) || isWeekday(token)) break
    if (isDeskWord(token.lower) && !isLevel(token)) isDesk = true
    else if (NOT_IN_PLACE_NAMES.has(token.lower) && !isDesk) return null
  }
  const isSite = tokens.slice(at, here).some(token => token.text === '.' && token.glued) && !isAbbreviated(tokens, at)
  if (isDesk || isSite) {
    parts.hasDesk = true
    const place = placeBeforeDesk(tokens, at, here)
    if (isDesk) parts.desk ??= { from: place?.to ?? at, to: here }
    if (place && parts.names.length === 0) {
      parts.names.push(place)
      parts.isUnmarked = true
    }
  } else if (parts.names.length > 0) return here
  else if (here - at <= LONGEST_PLACE) parts.names.push({ from: at, to: here })
  else return null
  return here
}

const isJoint = ({ text }: Token): boolean => text === 'dan' || text === '&'

/** "koranlembah.id". */
const isWebSite = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '.' && tokens[at + 2]?.glued === true && WEB_ENDINGS.has(tokens[at + 2]!.lower)

/** "Payakumbuh Humas": the place in the words before the desk's first. */
function placeBeforeDesk(tokens: readonly Token[], from: number, limit: number): TokenRange | null {
  let to = from
  while (to < limit && !isDeskWord(tokens[to]!.lower) && tokens[to]!.kind === 'word') to++
  return to > from && to < limit && isDeskWord(tokens[to]!.lower) && to - from <= LONGEST_UNMARKED_PLACE
    ? { from, to }
    : null
}
const LONGEST_UNMARKED_PLACE = 3

const isLevel = (token: Token): boolean => PLACE_LEVELS.has(token.lower)

/** "Kab. Bogor", "D.I. Yogyakarta": the name begins with a short form. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text.length <= 4

/** The stop of "Kab. Bogor" and "Detikzone.net", the hyphen of "Bau-Bau". */
function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!token.glued || !next) return false
  if (token.text === '.') {
    return isLevel(before!) || (next.glued && (WEB_ENDINGS.has(next.lower) || before!.shape === 'initial'))
  }
  return token.text === '-' && next.glued && next.lower === before!.lower
}

type End = 'sure' | 'unsure' | 'none' | null

/** Whether a dateline ends at a token: `null` where it goes on. */
function endAt(tokens: readonly Token[], at: number, to: number, parts: Parts): End {
  const token = tokens[at]
  if (at >= to) return parts.hasDate ? 'sure' : parts.hasDesk && !parts.isUnmarked ? 'unsure' : 'none'
  if (!token) return 'none'
  const comma = token.text === ',' && DASHES.has(tokens[at + 1]?.text ?? '') ? at + 1 : at
  if (DASHES.has(tokens[comma]!.text)) return dashEnd(tokens, comma, to, parts)
  if (token.text === ':') return isProse(tokens, at + 1, to) ? 'unsure' : 'none'
  if (token.text === '.') {
    // "Kadis Kominfo Sri Wahyuni, A.P., M.Si"
    if (tokens[at + 1]?.kind === 'mark' && tokens[at + 1]!.text === ',') return 'none'
    if (!isProse(tokens, at + 1, to)) return parts.hasDate && at + 1 === to ? 'sure' : 'none'
    return parts.hasDate || parts.hasDesk ? 'sure' : 'unsure'
  }
  const next = tokens[at + 1]
  // "Kendari, 30 Agustus 2021, Dalam rangka ..."
  if (token.text === ',' && parts.hasDate && isCapital(next) && !isWeekday(next!) && !isDeskWord(next!.lower)) {
    return isProse(tokens, at + 1, to) ? 'unsure' : 'none'
  }
  if (token.text === ',' && isBarePlace(tokens, at, to, parts)) return 'unsure'
  // "Jakarta, 30/10/2020 Kemenkeu -"
  if (parts.hasDate && isCapital(token) && isDeskWord(token.lower)) return null
  // "Palembang-Humas BKN, Kepala kantor ...": the sentence begins after the comma.
  if (token.text === ',' && parts.hasDesk && tokens[at + 2]?.shape === 'lower') return 'unsure'
  return token.text === ',' || token.text === '/' || OPENERS.has(token.text) || isDatePart(token) ? null : 'none'
}

/** "Wonosobo, Lomba desa merupakan ...": a short name, and a sentence after the comma that begins with no such list. */
function isBarePlace(
  tokens: readonly Token[],
  at: number,
  to: number,
  { isTop, names, hasDesk, hasDate }: Parts
): boolean {
  const [place] = names
  if (
    !isTop ||
    names.length !== 1 ||
    hasDesk ||
    hasDate ||
    place?.to !== at ||
    at - place.from > LONGEST_UNMARKED_PLACE
  )
    return false
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  for (let here = at + 1; here < at + LONGEST_PLACE; here++) if (DASHES.has(tokens[here]?.text ?? '')) return false
  if (!isCapital(next) || isDatePart(next!) || isLevel(next!) || isDeskWord(next!.lower)) return false
  return second?.kind === 'word' && second.lower !== 'dan' && isProse(tokens, at + 1, to)
}

/** A dash ends it unless a date or the desk follows: "KOTA BEKASI - Selasa, 22 November 2022", "Palembang-Humas BKN". */
function dashEnd(tokens: readonly Token[], at: number, to: number, parts: Parts): End {
  const after = afterDashes(tokens, at)
  const next = tokens[after]
  if (!next || after >= to) return 'none'
  if (!parts.hasDate && isDatePart(next) && dateEnd(tokens, after, to) !== null) return null
  const isGlued = tokens[at]!.glued && next.glued && after === at + 1
  if (isDeskWord(next.lower) && (isGlued || tokens[after + 1]?.text === ':')) return null
  if (!isProse(tokens, after, to)) return 'none'
  const place = parts.names[0] && tokens[parts.names[0].from]!
  const isUpper = place?.shape === 'upper' && place.text.length >= SHORTEST_UPPER
  if (isGlued) return isUpper || parts.hasDesk ? 'unsure' : 'none'
  return parts.hasDate || parts.hasDesk || isUpper ? 'sure' : 'unsure'
}

/** Running text: long enough, and not all of it in capitals. */
function isProse(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < SHORTEST_TEXT) return false
  let lower = 0
  for (let at = from; at < Math.min(to, from + PROSE_WINDOW); at++) if (tokens[at]!.shape === 'lower') lower++
  return lower >= 3
}

const afterJoint = (tokens: readonly Token[], at: number): number => {
  const { text } = tokens[at]!
  return DASHES.has(text) ? afterDashes(tokens, at) : text === ',' || text === '/' ? at + 1 : at
}
