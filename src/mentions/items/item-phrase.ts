import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { looksLikeVerb, PHRASE_STOPS } from '../../lexicon/clause-words.ts'
import {
  CAPITAL_INSIDE,
  CONFERRED_AS,
  CONTESTS,
  JOINTS,
  MULTIPLIERS,
  NEVER_IN_NAMES,
  NUMBERED,
  YEAR_WORDS
} from '../../lexicon/item-phrase-words.ts'
import { ITEM_UNITS } from '../../lexicon/item-units.ts'
import { GIFTS } from '../../lexicon/item-words.ts'

/** The words that belong to an item's name, and the year that stands after them. */
export interface ItemPhrase {
  /** After the name itself. */
  readonly nameTo: number
  /** After name and year. */
  readonly to: number
  readonly year: number | null
}

const LONGEST_NAME = 16
const LONGEST_BRACKET = 6
/** "Pakarti Utama I Tingkat Nasional | sebagai" */
const LONGEST_HONOUR = 6
const LONGEST_QUOTED_TITLE = 14
const SHORT_QUOTED_TITLE = 6
/** Reads on from the head of an item to where its name ends. */
export function itemPhraseFrom(chart: Chart, from: number, headTo: number): ItemPhrase {
  const { tokens } = chart.document
  const end = Math.min(chart.document.sentenceAt(from).to, from + LONGEST_NAME)
  let at = headTo
  while (at < end) {
    const year = yearAt(chart, at)
    if (year) return { nameTo: at, to: year.to, year: year.year }
    const next = endOfNamePart(chart, from, at)
    if (next === at) break
    at = next
  }
  while (at > headTo && tokens[at - 1]!.kind === 'mark' && !CLOSERS.has(tokens[at - 1]!.text)) at--
  return { nameTo: at, to: at, year: null }
}

const CLOSERS = new Set([')', '"', '”', '’', "'", '“'])

/** "tahun 2014", "2014", "edisi 2012", "Tahun Anggaran 2021". */
export function yearAt(chart: Chart, from: number): { year: number; to: number } | null {
  const { tokens } = chart.document
  let at = from
  while (at < from + LONGEST_YEAR_WORDS && isYearWord(tokens[at], at > from)) at++
  const token = tokens[at]
  const year = token?.kind === 'number' && token.text.length === 4 ? Number(token.text) : 0
  if (year < 1980 || year > 2049) return null
  return { year, to: at + 1 }
}

const LONGEST_YEAR_WORDS = 4

/** "tahun", "T.A", "Th." */
const isYearWord = (token: Token | undefined, isLater: boolean): boolean =>
  token !== undefined && (YEAR_WORDS.has(token.lower) || (isLater && (token.text === '.' || token.lower === 'a')))

/** The token after the next part of the name, or the same token where the name ends. */
function endOfNamePart(chart: Chart, from: number, at: number): number {
  const { tokens } = chart.document
  const token = tokens[at]!
  const before = tokens[at - 1]!
  if (joinsContest(chart, from, at)) return at + 1
  if (token.kind === 'number') return endOfNumber(chart, at)
  if (token.kind === 'mark') return endOfMark(chart, from, at)
  if (token.lower === 'ke' && tokens[at + 1]?.text === '-' && tokens[at + 2]) return at + 3
  if (token.lower === 'untuk' && tokens[at + 1]?.lower === 'kategori') return at + 2
  if (token.lower === 'tahun' && isLength(before)) return at + 1
  if (token.lower === 'dan' || token.lower === 'serta') return joinsBookTitle(chart, from, at) ? at + 1 : at
  if (startsAmount(chart, at)) return at
  if (GIFTS.has(token.lower) && at > from && tokens[at + 1]?.shape !== 'lower') return at
  if (token.lower === 'sebagai') return opensHonour(chart, from, at) ? at + 1 : at
  if (isInsideTitle(chart, at)) return at + 1
  const known = Math.max(chart.phrase('item-noun', at)?.length ?? 0, chart.phrase('award-name', at)?.length ?? 0)
  if (known > 0) return at + known
  const ends =
    PHRASE_STOPS.has(token.lower) ||
    token.lower === 'rp' ||
    (NEVER_IN_NAMES.has(token.lower) && token.shape !== 'capital') ||
    (looksLikeVerb(token.lower) && token.shape === 'lower') ||
    startsPerson(chart, at) ||
    before.lower === 'yang'
  return ends ? at : at + 1
}

/** "penghargaan sebagai Unit Pelayanan Terbaik": what the honour is for, in capitals. */
function opensHonour(chart: Chart, from: number, at: number): boolean {
  const { tokens } = chart.document
  const next = tokens[at + 1]
  const isCapital = next?.kind === 'word' && next.shape !== 'lower' && tokens[at + 2]?.shape !== 'lower'
  const isHonour = CONFERRED_AS.has(tokens[from]!.lower) || chart.phrase('award-name', from) !== undefined
  return at - from <= LONGEST_HONOUR && isCapital && isHonour && !startsPerson(chart, at + 1)
}

/** "bantuan | lima unit mesin kasir" */
function startsAmount(chart: Chart, at: number): boolean {
  const number = chart.startingAt('number', at)
  return number !== undefined && ITEM_UNITS.has(chart.document.tokens[number.to]?.lower ?? '')
}

/** "Badan Hukum Bagi Kelompok": a small word between capitals, with a capital itself. */
function isInsideTitle({ document }: Chart, at: number): boolean {
  const { tokens } = document
  return (
    tokens[at]!.shape === 'capital' &&
    CAPITAL_INSIDE.has(tokens[at]!.lower) &&
    tokens[at - 1]!.shape === 'capital' &&
    tokens[at + 1]?.shape === 'capital'
  )
}

/** "30 tahun", "XXX Tahun": how long somebody has served. */
const isLength = ({ kind, text }: Token): boolean => kind === 'number' || /^[IVXL]+$/.test(text)

/** A person, or an office with its holder's name after it. */
function startsPerson(chart: Chart, at: number): boolean {
  if (chart.startingAt('person', at)) return true
  const position = chart.startingAt('position', at)
  return position !== undefined && chart.covering('person', position.to) !== undefined
}

function endOfNumber(chart: Chart, at: number): number {
  const { tokens } = chart.document
  const before = tokens[at - 1]!
  const after = tokens[at + 1]?.lower ?? ''
  const date = chart.covering<{ start: { month: number | null } }>('date', at)
  if (date?.value.start.month) return at
  if (NUMBERED.has(before.lower) || (tokens[at]!.glued && before.kind === 'word')) return at + 1
  // "Buku 9 Inovasi Terpuji"
  if (before.text === 'Buku' && tokens[at + 1]?.shape === 'capital') return at + 1
  if (after === 'tahun' || MULTIPLIERS.has(after)) return at + 2
  return before.text === '-' && before.glued ? at + 1 : at
}

/** A bracket with a short form, a book's title between quotation marks, a stroke or hyphen inside a word. */
function endOfMark(chart: Chart, from: number, at: number): number {
  const { tokens } = chart.document
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.text === '(') return afterBracket(chart, at) ?? at
  const quoted = chart.startingAt('quotation', at)
  const longest = at - from <= 2 ? LONGEST_QUOTED_TITLE : SHORT_QUOTED_TITLE
  if (quoted && quoted.to - at <= longest) return quoted.to
  const joins = (token.text === '/' || token.text === '-' || token.text === '&') && next?.kind !== 'mark'
  return joins && (token.text === '&' || (token.glued && next?.glued)) ? at + 1 : at
}

function afterBracket(chart: Chart, at: number): number | null {
  const { tokens } = chart.document
  for (let here = at + 1; here <= at + LONGEST_BRACKET && here < tokens.length; here++) {
    if (tokens[here]!.text === ')') return here + 1
  }
  return null
}

/** "lomba Kebersihan, Keindahan dan Kemakmuran Masjid": the parts of a contest's name. */
function joinsContest(chart: Chart, from: number, at: number): boolean {
  const { tokens } = chart.document
  const next = tokens[at + 1]
  if (!JOINTS.has(tokens[at]!.lower) || next?.shape !== 'capital' || tokens[at - 1]!.shape !== 'capital') return false
  if (startsPerson(chart, at + 1) || chart.startingAt('position', at + 1) || chart.phrase('item-noun', at + 1))
    return false
  for (let here = at - 1; here > from; here--)
    if (CONTESTS.has(tokens[here]!.lower)) return continuesInCapitals(chart, at)
  return false
}

/** A comma goes on only where "dan" ends the row: else a new clause may begin. */
function continuesInCapitals(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  if (tokens[at]!.text !== ',') return true
  for (let here = at + 1; here < at + LONGEST_ROW; here++) {
    if (JOINTS.has(tokens[here]?.lower ?? '')) return true
    if (tokens[here]?.shape !== 'capital') return false
  }
  return false
}

const LONGEST_ROW = 6

/** "Buku Juara dan Finalis": a capital that begins no other item. */
function joinsBookTitle(chart: Chart, from: number, at: number): boolean {
  const { tokens } = chart.document
  const next = tokens[at + 1]
  if (tokens[from]!.lower !== 'buku' || at - from > 4 || next?.kind !== 'word') return false
  const sameCase = (next.shape === 'lower') === (tokens[at - 1]!.shape === 'lower')
  return (
    sameCase &&
    next.lower !== 'top' &&
    !PHRASE_STOPS.has(next.lower) &&
    !looksLikeVerb(next.lower) &&
    !chart.phrase('item-noun', at + 1) &&
    !chart.startingAt('position', at + 1) &&
    !chart.startingAt('person', at + 1)
  )
}
