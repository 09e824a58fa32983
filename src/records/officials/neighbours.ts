import type { Token } from '../../document/token.ts'
import type { Mention } from '../../engine/chart.ts'
import {
  ADDING_WORDS,
  AMONG_OTHERS,
  APPOINTING_WORDS,
  ARTICLES,
  FORMER_WORDS,
  HELD_BY,
  HOLDING_WORDS,
  LEADING_WORDS,
  NOW_WORDS,
  ON_BEHALF,
  OPENS_WITH_ANOTHER,
  TAKING_OFFICE
} from '../../lexicon/holding-words.ts'
import { PERSON_NOUNS } from '../../lexicon/speech-words.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

export type PersonMention = MentionOf<'person'>
export type PositionMention = MentionOf<'position'>

/** How close a name and an office stand; the smaller the closer. */
type Gap = 'none' | 'holds' | 'comma' | 'verb'
const NEARNESS: Record<Gap, number> = { none: 0, holds: 0, comma: 1, verb: 2 }

export interface Neighbour {
  readonly person: PersonMention
  readonly gap: Gap
}

/** At the same distance the name before counts: it has no office yet, or it would be listed. */
export const isCloser = (left: Neighbour, right: Neighbour): boolean => NEARNESS[left.gap] <= NEARNESS[right.gap]

/** Most words between "dilantik" and the office. */
const APPOINTING_REACH = 8
/** Most offices of one person in a row: "Sekda selaku Ketua sekaligus Pembina". */
const LONGEST_CHAIN = 4
/** Most tokens in a bracket between an office and its holder. */
const LONGEST_BRACKET = 8

/** Not "Sebelumnya Camat membuka lomba", where the sentence begins with the word. */
export function wasHeld({ document }: Reading, { from }: PositionMention): boolean {
  const { tokens } = document
  const first = document.sentenceAt(from).from
  for (let at = from - 1; at > first && HOLDING_WORDS.has(tokens[at]!.lower); at--) {
    if (FORMER_WORDS.has(tokens[at]!.lower)) return true
  }
  return opensWithFormer(tokens, first) && TAKING_OFFICE.has(verbBefore(tokens, from, first))
}

/** "Sebelumnya, Thomas menjabat Ketua", but not "Sebelumnya Camat membuka lomba". */
const opensWithFormer = (tokens: readonly Token[], first: number): boolean =>
  FORMER_WORDS.has(tokens[first]!.lower) || (tokens[first]!.lower === 'sebelum' && tokens[first + 1]?.lower === 'ini')

/** The word that leads to an office, past "jabatan" and "sebagai". */
function verbBefore(tokens: readonly Token[], from: number, first: number): string {
  let at = from - 1
  while (at > first && HOLDING_WORDS.has(tokens[at]!.lower) && !TAKING_OFFICE.has(tokens[at]!.lower)) at--
  return tokens[at]!.lower
}

export const personAt = (reading: Reading, at: number): PersonMention | undefined =>
  reading.chart.startingAt('person', at) as PersonMention | undefined

/** "Sekda Andang", "Bupati Wonosobo, Eko Purnomo", "Sekda sekaligus Ketua KORPRI, Andang". */
export function personAfter(reading: Reading, position: PositionMention, depth = 0): Neighbour | null {
  const { tokens } = reading.document
  const limit = limitAfter(reading, position)
  let at = position.to
  let gap: Gap = 'none'
  if (tokens[at]?.text === '(') {
    const inside = personAt(reading, at + 1)
    if (inside && tokens[inside.to]?.text === ')') return { person: inside, gap: 'none' }
    const bracket = Math.min(limit, at + LONGEST_BRACKET)
    while (at < bracket && tokens[at]!.text !== ')') at++
    if (at === bracket) return null
    at++
  }
  while (at < limit && AMONG_OTHERS.has(tokens[at]!.lower)) at++
  const isApart = isLightMark(tokens[at])
  if (isApart) {
    gap = 'comma'
    at++
  }
  while (at < limit && LEADING_WORDS.has(tokens[at]!.lower)) at++
  at = pastHeldBy(tokens, at, limit)
  const person = at < limit ? personAt(reading, at) : undefined
  const behind = tokens[person?.to ?? at]
  // "sambutan Bupati Kebumen, Arif, yang ...": told of further, the name is that office's.
  const goesOn = behind?.kind === 'mark' || (person !== undefined && behind?.lower === 'yang')
  if (isApart && !goesOn && isAnothers(reading, position)) return null
  if (person) return { person, gap }
  // "Sekda sekaligus Ketua KORPRI, Andang": the next office leads to the name.
  let next = at
  while (next < limit && (HOLDING_WORDS.has(tokens[next]!.lower) || tokens[next]!.text === '/')) next++
  const other = next > at && next < limit ? reading.chart.startingAt('position', next) : undefined
  return other && depth < LONGEST_CHAIN ? personAfter(reading, other as PositionMention, depth + 1) : null
}

/** "kini dijabat", "saat ini diduduki oleh": the token after, or the same one where it does not stand here. */
function pastHeldBy(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && NOW_WORDS.has(tokens[at]!.lower)) at++
  if (at >= limit || !HELD_BY.has(tokens[at]!.lower)) return from
  at++
  return tokens[at]?.lower === 'oleh' ? at + 1 : at
}

/** "Mewakili Bupati, Budi ...": after the comma comes someone else. */
function isAnothers(reading: Reading, position: PositionMention, depth = 0): boolean {
  const { tokens } = reading.document
  let at = position.from
  while (HOLDING_WORDS.has(tokens[at - 1]?.lower ?? '')) at--
  const other = reading.chart.endingAt('position', at) as PositionMention | undefined
  const isSecond = tokens[at]?.lower === 'sekaligus' || tokens[at]?.lower === 'merangkap'
  if (isSecond && !other) return true
  if (ON_BEHALF.has(tokens[at - 1]?.lower ?? '')) return true
  return other !== undefined && at < position.from && depth < LONGEST_CHAIN && isAnothers(reading, other, depth + 1)
}

const LIGHT_MARKS = new Set([',', ':', '-', '–', '—', ';', '|'])
const isLightMark = (token: Token | undefined): boolean => token !== undefined && LIGHT_MARKS.has(token.text)

/** The longest line that may be the name under an office, in tokens. */
const LONGEST_SIGNATURE = 8

/** The end of the sentence; of the next line too where the office stands alone on its own ("Kepala Biro Humas"). */
function limitAfter(reading: Reading, position: Mention): number {
  const { document } = reading
  const sentence = document.sentenceAt(position.from)
  const isAlone = sentence.from === position.from && sentence.to === position.to
  const next = document.sentences[sentence.index + 1]
  return isAlone && next && next.to - next.from <= LONGEST_SIGNATURE ? next.to : sentence.to
}

/** "Andang selaku Sekda", "Andang, Sekda Wonosobo", "Andang (Sekda Wonosobo)", "Andang dilantik sebagai Sekda". */
export function personBefore(
  reading: Reading,
  position: PositionMention,
  holders: ReadonlyMap<PositionMention, PersonMention>,
  depth = 0
): Neighbour | null {
  const { chart, document } = reading
  const { tokens } = document
  const { from: limit } = document.sentenceAt(position.from)
  let at = position.from
  const isHolding = ({ lower }: Token): boolean => HOLDING_WORDS.has(lower) || (depth > 0 && lower === 'dari')
  while (at > limit && ARTICLES.has(tokens[at - 1]!.lower)) at--
  const called = at
  while (at > limit && isHolding(tokens[at - 1]!)) at--
  const held = at < called
  // "dari jabatan lama sebagai"
  if (held && at > limit && tokens[at]!.lower === 'jabatan' && tokens[at - 1]!.lower === 'dari') at--
  const marked = at > limit && (isLightMark(tokens[at - 1]) || tokens[at - 1]!.text === '(')
  const person = chart.endingAt('person', at) as PersonMention | undefined
  if (person) return { person, gap: held ? 'holds' : 'none' }
  const apposed = marked ? beforeAge(tokens, at - 1) : at
  const before = marked ? (chart.endingAt('person', apposed) as PersonMention | undefined) : undefined
  if (before) {
    const inBrackets = tokens[at - 1]!.text === '('
    // "Danramil Sapuran, juga Kapten Sukriadi": the next of a list.
    const isHeld = held && !(position.from === at + 1 && ADDING_WORDS.has(tokens[at]!.lower))
    if (!inBrackets && !held && opensSentence(reading, before) && tokens[position.to]?.text !== ',') return null
    return { person: before, gap: isHeld || inBrackets ? 'holds' : 'comma' }
  }
  if (!held) return null
  const other = (chart.endingAt('position', at) ?? (marked ? chart.endingAt('position', at - 1) : undefined)) as
    | PositionMention
    | undefined
  if (other && depth < LONGEST_CHAIN) {
    const holder = personBefore(reading, other, holders, depth + 1)
    if (holder) return { ...holder, gap: 'holds' }
    const known = holders.get(other)
    if (known && known.from < other.from) return { person: known, gap: 'holds' }
  }
  return depth < LONGEST_CHAIN ? appointed(reading, at, limit, position.from, holders) : null
}

/** "Heru (45), pemilik kedai": the token before an age in brackets. */
const beforeAge = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === ')' && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.text === '(' ? at - 3 : at

/** "Didampingi Budi, Bupati membuka", "Menjawab Yuliana, Gubernur berjanji": the office is another's, the sentence's subject. */
function opensSentence({ document }: Reading, person: PersonMention): boolean {
  const { from } = document.sentenceAt(person.from)
  if (person.from !== from + 1) return false
  return (
    /^(?:me[mnlrwyg]|di[a-z]{4})/.test(document.tokens[from]!.lower) ||
    OPENS_WITH_ANOTHER.has(document.tokens[from]!.lower)
  )
}

/** "Andang resmi mengemban amanah baru sebagai", "Andang, yang di tingkat provinsi menjabat" before the office. */
function appointed(
  reading: Reading,
  from: number,
  limit: number,
  office: number,
  holders: ReadonlyMap<PositionMention, PersonMention>
): Neighbour | null {
  const { tokens } = reading.document
  let appoints = false
  for (let at = from; at < office; at++) appoints ||= APPOINTING_WORDS.has(tokens[at]!.lower)
  let words = 0
  for (let at = from; at > limit && words < APPOINTING_REACH; at--) {
    const person = reading.chart.endingAt('person', at) as PersonMention | undefined
    // "Marlyn diangkat sebagai Kepala Bagian, Frans ...": so near, it is hers.
    if (person) return appoints ? { person, gap: words < 3 && at < from ? 'holds' : 'verb' } : null
    // "Aziz, yang juga Asisten Pemerintahan, hari ini dilantik sebagai": past an office of the same one.
    const office = at < from ? (reading.chart.endingAt('position', at) as PositionMention | undefined) : undefined
    const known = office && holders.get(office)
    if (known) return appoints ? { person: known, gap: 'verb' } : null
    // "Wantah, semula Camat Mojotengah, dipercaya menjadi": past an office set between commas.
    const aside = tokens[at - 1]!.text === ',' ? reading.chart.endingAt('position', at - 1) : undefined
    if (aside) {
      const holder = personBefore(reading, aside as PositionMention, holders, LONGEST_CHAIN)
      return appoints && holder ? { person: holder.person, gap: 'verb' } : null
    }
    const token = tokens[at - 1]!
    const next = tokens[at]?.lower ?? ''
    const opensAside = token.text === ',' && (next === 'yang' || PERSON_NOUNS.has(next))
    if (token.kind === 'mark' && !opensAside) return null
    appoints ||= APPOINTING_WORDS.has(token.lower)
    words++
  }
  return null
}
