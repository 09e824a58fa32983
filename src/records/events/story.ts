import type { Sentence } from '../../document/document.ts'
import type { TokenRange } from '../../document/sentences.ts'
import { DAY_PARTS, RELATIVE_DAYS } from '../../lexicon/story-words.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { mentionAt } from '../../mentions/kind.ts'
import { shiftDays } from '../calendar.ts'
import type { Reading } from '../reading.ts'
import { type Candidate, type DatedMention, isQuoted } from './candidate.ts'
import { edgeOf, isHistory, isOfPaper } from './day-clues.ts'

/** How far back the day to which a story has come may have been told. */
const STORY_REACH = 500

/**
 * The day to which the story has come where a sentence tells of something without one: the paragraph's own, else the
 * one told last before, or the main event's where that is later, moved on by "keesokan harinya" and the like.
 */
export function dayOfStory(reading: Reading, candidate: Candidate, main: DatedMention | null): DatedMention | null {
  const { mention, sentence } = candidate
  const { from } = reading.document.paragraphs[sentence.paragraph]!
  const day =
    narratedDate(reading, candidate) ?? lastDate(reading, { from: mention.from - STORY_REACH, to: from }) ?? main
  const shift = day ? shiftSince(reading, day, sentence) : 0
  return day && shift !== 0 ? moved(day, shift) : day
}

/** The day that the paragraph has come to before a name: "Esoknya, Rabu (15/2), ia ke Bintan. Di sana ia meresmikan ...". */
export function narratedDate(reading: Reading, { mention, sentence }: Candidate): DatedMention | null {
  return lastDate(reading, { from: reading.document.paragraphs[sentence.paragraph]!.from, to: mention.from })
}

/** "Sehari kemudian ia ke Pulau Lembeh. Di sana ia menyerahkan ...": how far the paragraph has moved the story. */
function shiftSince(reading: Reading, day: DatedMention, sentence: Sentence): number {
  const { sentences } = reading.document
  for (let index = sentence.index; index >= 0; index--) {
    const earlier = sentences[index]!
    if (earlier.paragraph !== sentence.paragraph || earlier.from <= day.mention.from)
      return index === sentence.index ? shiftAt(reading, sentence) : 0
    const shift = shiftAt(reading, earlier)
    if (shift !== 0) return shift
  }
  return 0
}

/** The last day that a stretch tells as over. */
function lastDate(reading: Reading, { from, to }: TokenRange): DatedMention | null {
  const published = reading.release.publishedOn?.date ?? reading.meta.publishedOn
  for (let at = to - 1; at >= Math.max(0, from); at--) {
    const mention = mentionAt(reading.chart, 'date', at)
    if (!mention) continue
    at = mention.from
    const date = reading.dates.get(mention)
    if (date?.precision !== 'day' || isQuoted(reading, mention.from)) continue
    if (published && date.start > published) continue
    const dated: DatedMention = { mention, date, edge: edgeOf(reading, mention.from) }
    if (dated.edge !== 'start' && !isOfPaper(reading, dated) && !isHistory(reading, dated)) return dated
  }
  return null
}

function moved(day: DatedMention, days: number): DatedMention {
  const on = shiftDays(days > 0 ? day.date.end : day.date.start, days)
  return { ...day, date: { ...day.date, start: on, end: on } }
}

const FIRST_OF_RELATIVE_DAYS = new WordSet([...RELATIVE_DAYS.keys()].map(words => words.split(' ')[0]!))

/** How far from the start of a sentence the words that move a story stand. */
const OPENING_REACH = 4

/** "Keesokan harinya", "Dua hari berselang", "Sehari sebelumnya": how many days a sentence moves the story. */
export function shiftAt({ document: { tokens } }: Reading, { from, to }: TokenRange): number {
  for (let at = from; at < Math.min(to, from + OPENING_REACH); at++) {
    const { lower } = tokens[at]!
    if (!FIRST_OF_RELATIVE_DAYS.has(tokens[at]!)) continue
    const shift =
      RELATIVE_DAYS.get(lower) ??
      RELATIVE_DAYS.get(`${lower} ${tokens[at + 1]?.lower}`) ??
      RELATIVE_DAYS.get(`${lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`)
    if (shift !== undefined) return shift
  }
  return 0
}

/** "Malam harinya", "Pada sore hari": something else of the same day begins. */
export const opensPartOfDay = ({ document: { tokens } }: Reading, { from, to }: TokenRange): boolean =>
  tokens.slice(from, Math.min(to, from + 2)).some(({ lower }) => DAY_PARTS.has(lower))
