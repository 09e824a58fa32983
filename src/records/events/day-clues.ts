import type { TokenRange } from '../../document/sentences.ts'
import { END_WORDS, HELD_PARTICIPLES, PAPER_WORDS, PLACING_WORDS, START_WORDS } from '../../lexicon/occasion-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { OccasionValue } from '../../mentions/values.ts'
import type { Reading } from '../reading.ts'
import type { DatedMention } from './candidate.ts'

/** How far before a date its papers are named: "Surat Nomor 12/2019 tanggal 7 Januari". */
const PAPER_REACH = 12
/** How far before a date the word stands that makes it a first or last day: "dibuka pada hari Senin". */
const EDGE_REACH = 5
/** No more than "pada" stands before the year in which something was. */
const RIGHT_BEHIND = 1
/** What happened longer ago than this before publication is told as history. */
const OLDEST_NEWS_DAYS = 400
const DAY = 86_400_000

/** "Surat ... tanggal 7 Januari": the date of a paper. */
export function isOfPaper({ document, chart }: Reading, { mention }: DatedMention): boolean {
  const { tokens } = document
  const { from } = document.sentenceAt(mention.from)
  for (let at = mention.from - 1; at >= Math.max(from, mention.from - PAPER_REACH); at--) {
    const { lower, kind } = tokens[at]!
    // "Penyerahan SK Pensiun dilaksanakan pada hari Selasa, 31 Juli": the paper is only what is given.
    if (HELD_PARTICIPLES.has(lower) || mentionAt(chart, 'occasion', at)) return false
    if (PAPER_WORDS.has(lower)) return true
    if (kind === 'mark' && lower !== '.' && lower !== '/' && lower !== '-' && lower !== ':') return false
  }
  return false
}

export function isHistory({ release, meta }: Reading, { date }: DatedMention): boolean {
  const published = release.publishedOn?.date ?? meta.publishedOn
  return typeof published === 'string' && Date.parse(published) - Date.parse(date.end) > OLDEST_NEWS_DAYS * DAY
}

/** "sejak 14 Mei" is a first day, "ditutup Senin (17/5)" a last one. */
export function edgeOf({ document }: Reading, from: number): DatedMention['edge'] {
  const { tokens } = document
  const sentence = document.sentenceAt(from)
  for (let at = from - 1; at >= Math.max(sentence.from, from - EDGE_REACH); at--) {
    const { lower } = tokens[at]!
    if (lower === ',') return null
    if (START_WORDS.has(lower)) return 'start'
    if (END_WORDS.has(lower)) return 'end'
  }
  return null
}

/** "Bertempat di Pendopo, ...", "Yang dilaksanakan di Hotel X, ...": a sentence that goes on about the one before. */
export function tellsWhere({ document: { tokens } }: Reading, from: number): boolean {
  const opening = tokens[from]!.lower
  return PLACING_WORDS.has(opening) || (opening === 'yang' && PLACING_WORDS.has(tokens[from + 1]?.lower ?? ''))
}

/** "diresmikan tanggal 11 Maret 1990": the nearest date behind a name, or else before it, is of long ago. */
export function isLongAgo(reading: Reading, name: MentionOf<'occasion'>, sentence: TokenRange): boolean {
  const { from, to } = name
  const published = reading.release.publishedOn?.date ?? reading.meta.publishedOn
  if (!published) return false
  if (isPastEdition(name.value, published)) return true
  const mention = dateBehind(reading, to, sentence.to) ?? dateBefore(reading, from, sentence.from)
  const date = mention && reading.dates.get(mention)
  if (!date) return false
  // "diresmikan pada tahun 1990", "milad tahun lalu"; not "penyerahan SK kepada CPNS Tahun 2017"
  if (date.precision === 'year') return date.end < published && mention.from >= to && mention.from <= to + RIGHT_BEHIND
  return Date.parse(published) - Date.parse(date.end) > OLDEST_NEWS_DAYS * DAY
}

/** So long after the end of its year nobody reports of "Festival Kopi 2017" any more. */
const LATEST_REPORT_DAYS = 60
const LAST_YEAR = /(?:19|20)\d\d$/

const isPastEdition = ({ type, name }: OccasionValue, published: string): boolean => {
  const year = type === 'exhibition' ? LAST_YEAR.exec(name)?.[0] : undefined
  return year !== undefined && Date.parse(published) - Date.parse(`${year}-12-31`) > LATEST_REPORT_DAYS * DAY
}

function dateBehind({ chart }: Reading, from: number, to: number): MentionOf<'date'> | undefined {
  for (let at = from; at < Math.min(to, from + PAPER_REACH); at++) {
    const date = mentionAt(chart, 'date', at)
    if (date || mentionAt(chart, 'occasion', at)) return date
  }
  return undefined
}

function dateBefore({ chart }: Reading, from: number, limit: number): MentionOf<'date'> | undefined {
  for (let at = from - 1; at >= Math.max(limit, from - PAPER_REACH); at--) {
    const date = mentionAt(chart, 'date', at)
    if (date || mentionAt(chart, 'occasion', at)) return date
  }
  return undefined
}
