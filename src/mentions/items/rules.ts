import type { AwardKind } from '../../contract/index.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Pattern } from '../../engine/pattern.ts'
import type { Built, Match, Rule } from '../../engine/rules.ts'
import type { AwardName } from '../../lexicon/award-names.ts'
import { looksLikeVerb, PHRASE_STOPS } from '../../lexicon/clause-words.ts'
import { HANDS_OVER, NOT_HANDED_OVER } from '../../lexicon/giving-verbs.ts'
import { type ItemNoun, SHORT_ITEM_NOUNS } from '../../lexicon/item-nouns.ts'
import { MULTIPLIERS, NEVER_IN_NAMES } from '../../lexicon/item-phrase-words.ts'
import { ITEM_UNITS, ONE_OF } from '../../lexicon/item-units.ts'
import {
  AT_WORK,
  AWARD_WORDS,
  DENIES,
  GIFTS,
  MONEY,
  NAMING_UNITS,
  OBJECT_ASIDES,
  OPINIONS,
  REPORTED
} from '../../lexicon/item-words.ts'
import type { ItemValue, NumberValue } from '../values.ts'
import { itemPhraseFrom, yearAt } from './item-phrase.ts'
import { seriesOf, titleOf } from './titles.ts'

type Quantity = ItemValue['quantity']

interface Head {
  readonly length: number
  readonly kind: AwardKind
  readonly title: string | null
  readonly pointing?: boolean
}

const anything: Pattern = (_chart, at, _captures, next) => next(at + 1)

/** The longest known name or noun that starts here. */
export function headAt(chart: Chart, at: number): Head | null {
  const token = chart.document.tokens[at]
  if (!token) return null
  const name = chart.phrase<AwardName>('award-name', at)
  const noun = chart.phrase<ItemNoun>('item-noun', at)
  if (
    SHORT_ITEM_NOUNS.has(token.lower) &&
    token.shape !== 'upper' &&
    Math.max(name?.length ?? 0, noun?.length ?? 0) === 1
  )
    return null
  if (token.lower === 'apresiasi' && noun?.length === 1 && chart.document.tokens[at + 1]?.shape !== 'capital')
    return null
  const isBareMoney = token.lower === 'uang' || token.lower === 'dana'
  if (isBareMoney && (noun?.length ?? 0) === 1 && afterAmount(chart, at + 1) === null) return null
  if (name && name.length >= (noun?.length ?? 0)) return { length: name.length, ...name.value }
  if (!noun) return null
  const { kind, base } = noun.value
  const isNamed = chart.document.tokens[at + noun.length]?.shape === 'capital'
  return { length: noun.length, kind, title: capitalised(base), pointing: base !== undefined && !isNamed }
}

const capitalised = (word: string | undefined): string | null =>
  word === undefined ? null : word.charAt(0).toUpperCase() + word.slice(1)

function afterAmount(chart: Chart, from: number): number | null {
  const { tokens } = chart.document
  let at = from
  while (['sebesar', 'senilai', 'sejumlah'].includes(tokens[at]?.lower ?? '')) at++
  const number = chart.startingAt('number', at)
  if (number && tokens[number.to]?.lower === 'rupiah') return number.to + 1
  if (tokens[at]?.lower === 'rp' && tokens[at + 1]?.text === '.') at++
  if (tokens[at]?.lower !== 'rp' || tokens[at + 1]?.kind !== 'number') return null
  return MULTIPLIERS.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
}

/** "penghargaan Kota Layak Anak | untuk tahun 2020" */
const yearFor = (chart: Chart, at: number): number | null =>
  chart.document.tokens[at]?.lower === 'untuk' && chart.document.tokens[at + 1]?.lower === 'tahun'
    ? (yearAt(chart, at + 1)?.year ?? null)
    : null

/** "opini WTP dari BPK atas LKPD Tahun Anggaran 2020", "untuk TA 2020": the year of the report that is judged. */
function yearOfReport(chart: Chart, from: number, to: number): number | null {
  const { tokens } = chart.document
  if (!OPINIONS.has(tokens[from]!.lower)) return null
  const end = Math.min(chart.document.sentenceAt(from).to, to + LONGEST_REPORT)
  let isReport = false
  for (let at = to; at < end; at++) {
    const { lower, text } = tokens[at]!
    if (text === ',' || text === ';') return null
    isReport ||= REPORTED.has(lower)
    const year = isReport ? yearAt(chart, at) : null
    if (year) return year.year
    if (isReport && tokens[at]!.kind === 'number') return null
  }
  return null
}

const LONGEST_REPORT = 24

const ENDS_IN_AWARD = / awards?$/i

/** The item whose name starts at `from` with a head of `length` tokens. */
function itemFrom(chart: Chart, from: number, head: Head, quantity: Quantity, start = from): Built<ItemValue> {
  const headTo = from + head.length
  const phrase = head.pointing ? { nameTo: headTo, to: headTo, year: null } : itemPhraseFrom(chart, from, headTo)
  const year = phrase.year ?? yearFor(chart, phrase.to) ?? yearOfReport(chart, from, phrase.to)
  const amountTo = MONEY.has(chart.document.textOf(from, phrase.nameTo).toLowerCase())
    ? afterAmount(chart, phrase.to)
    : null
  const nameTo = amountTo ?? phrase.nameTo
  const to = amountTo ?? phrase.to
  const rest = titleOf(chart, headTo, nameTo)
  const title = head.title === null ? titleOf(chart, from, nameTo) : rest ? `${head.title} ${rest}` : head.title
  const series = seriesOf(chart, from, nameTo)
  const { pointing } = head
  const kind = head.kind === 'other' && ENDS_IN_AWARD.test(title) ? 'award' : head.kind
  return { value: { kind, title, series, year, quantity, ...(pointing && { pointing }) }, from: start, to }
}

/** "Badan Amil Zakat", "Gedung Adipura": a word of a body's or a building's name. */
function isInsideName(chart: Chart, at: number): boolean {
  if (AT_WORK.has(chart.document.tokens[at - 1]?.lower ?? '')) return true
  if (GIFTS.has(chart.document.tokens[at]!.lower) && chart.covering('item', at - 1)) return true
  const name = chart.covering('organization', at) ?? chart.covering('venue', at)
  return name !== undefined && name.from < at
}

/** "Buku Top 99 Tahun 2014", "piagam penghargaan", "opini WTP". */
const named: Rule<ItemValue> = {
  name: 'item/name',
  classes: ['award-name', 'item-noun'],
  pattern: anything,
  build: ({ chart, from }) => {
    const head = isInsideName(chart, from) ? null : headAt(chart, from)
    if (!head) return null
    const start = AWARD_WORDS.has(chart.document.tokens[from + head.length - 1]!.lower)
      ? startOfCapitals(chart, from)
      : from
    return itemFrom(chart, start, start < from ? { ...head, length: head.length + from - start } : head, null)
  }
}

/** "Top 99", "Top 45 Inovasi Pelayanan Publik". */
const top: Rule<ItemValue> = {
  name: 'item/top',
  words: ['top'],
  pattern: anything,
  build: ({ chart, from }) => {
    const rank = chart.document.tokens[from + 1]
    if (rank?.kind !== 'number' || rank.text.length > 3) return null
    return itemFrom(chart, from, { length: 2, kind: 'award', title: null }, null)
  }
}

/** "Digital Innovation Award 2021": the name stands before the word. */
const awardNamed: Rule<ItemValue> = {
  name: 'item/award',
  words: [...AWARD_WORDS],
  pattern: anything,
  build: ({ chart, from }) => {
    const start = startOfCapitals(chart, from)
    return start < from ? itemFrom(chart, start, { length: from + 1 - start, kind: 'award', title: null }, null) : null
  }
}

const LONGEST_AWARD_NAME = 6

/** How far back a name in capitals goes that no other mention takes. */
function startOfCapitals(chart: Chart, at: number): number {
  const { tokens } = chart.document
  const first = Math.max(chart.document.sentenceAt(at).from, at - LONGEST_AWARD_NAME)
  let start = at
  while (start > first && isNameWord(chart, start - 1)) start--
  return tokens[start]!.kind === 'number' ? at : start
}

function isNameWord(chart: Chart, at: number): boolean {
  const { shape, kind } = chart.document.tokens[at]!
  const isTaken = ['item', 'person', 'position', 'date'].some(other => chart.covering(other, at))
  return (
    !isTaken &&
    kind !== 'mark' &&
    shape !== 'lower' &&
    !(kind === 'number' && chart.document.tokens[at]!.text.length > 2)
  )
}

/** "600 paket sembako", "satu set Buku", "312 persetujuan teknis", "sebuah laptop". */
const counted: Rule<ItemValue> = {
  name: 'item/quantity',
  words: [...ONE_OF.keys()],
  mentions: ['number'],
  pattern: anything,
  build: ({ chart, from }) => {
    const { tokens } = chart.document
    const number = chart.startingAt<NumberValue>('number', from)
    let at = number ? number.to : from + 1
    const written = tokens[at]?.lower ?? ''
    const hasUnit = number !== undefined && ITEM_UNITS.has(written)
    const unit = hasUnit ? written : number ? null : (ONE_OF.get(tokens[from]!.lower) ?? null)
    const value = number ? number.value.value : 1
    if (hasUnit && !NAMING_UNITS.has(written)) at++
    if (!hasUnit && !Number.isInteger(value)) return null
    const head = headAt(chart, at) ?? (hasUnit ? unknownHead(chart, at) : null)
    return head ? itemFrom(chart, at, head, { value, unit }, from) : null
  }
}

/** "menyerahkan vandel kepada": whatever is handed over. */
const object: Rule<ItemValue> = {
  name: 'item/object',
  words: [...HANDS_OVER, 'penyerahan'],
  pattern: anything,
  build: match => unnamedAfter(match, 'other')
}

/** "berupa kerajinan tangan dan alat tulis". */
const contents: Rule<ItemValue> = {
  name: 'item/contents',
  words: ['berupa'],
  pattern: anything,
  build: match =>
    hasItemBefore(match) && !DENIES.has(match.chart.document.tokens[match.from - 1]?.lower ?? '')
      ? unnamedAfter(match, 'aid')
      : null
}

/** "bantuan yang diberikan berupa": only of a thing is it told what it consists of. */
function hasItemBefore({ chart, from }: Match): boolean {
  const first = Math.max(chart.document.sentenceAt(from).from, from - REACH_OF_WHOLE)
  for (let at = from - 1; at >= first; at--) if (chart.covering('item', at)) return true
  return false
}

const REACH_OF_WHOLE = 14

function unnamedAfter({ chart, from, to }: Match, kind: AwardKind): Built<ItemValue> | null {
  const { tokens } = chart.document
  let at = to
  while (at < to + 4 && OBJECT_ASIDES.has(tokens[at]?.lower ?? '')) at++
  if (headAt(chart, at) || chart.startingAt('number', at)) return null
  const head = unknownHead(chart, at)
  const built = head ? itemFrom(chart, at, { ...head, kind }, null) : null
  return built && chart.document.sentenceAt(from) === chart.document.sentenceAt(at) ? built : null
}

/** A noun that no lexicon knows, where one must stand. */
function unknownHead(chart: Chart, at: number): Head | null {
  const token = chart.document.tokens[at]
  if (token?.kind !== 'word' || token.text.length < 3) return null
  const isNoun =
    !PHRASE_STOPS.has(token.lower) &&
    !NOT_HANDED_OVER.has(token.lower) &&
    !NEVER_IN_NAMES.has(token.lower) &&
    !looksLikeVerb(token.lower) &&
    !token.lower.endsWith('nya') &&
    !chart.phrase('audience-noun', at) &&
    !['person', 'position', 'organization', 'place', 'date'].some(kind => chart.covering(kind, at))
  return isNoun ? { length: 1, kind: 'aid', title: null } : null
}

export const ITEM_RULES: readonly Rule<ItemValue>[] = [counted, awardNamed, named, top, object, contents]
