import type { Token } from '../../document/token.ts'
import type { Mention } from '../../engine/chart.ts'
import { type MentionOf, mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

export type PersonMention = MentionOf<'person'>
export type PositionMention = MentionOf<'position'>

/** Who holds what, and which of it is over by what the words around say ("sebelumnya Camat Mandor"). */
export interface Links {
  readonly links: ReadonlyMap<PersonMention, readonly PositionMention[]>
  readonly former: ReadonlySet<PositionMention>
}

/** How close a name and an office stand; the smaller the closer. */
type Gap = 'none' | 'holds' | 'comma' | 'verb'
const NEARNESS: Record<Gap, number> = { none: 0, holds: 0, comma: 1, verb: 2 }

interface Neighbour {
  readonly person: PersonMention
  readonly gap: Gap
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const HOLDING_WORDS = set(
  'selaku sebagai juga yang menjabat menjadi sekaligus merangkap merupakan adalah saat ini pula masih kini sehari-hari kesehariannya sebelumnya pernah dulunya sempat semula sejatinya sehari-harinya kursi pos jabatan posisi'
)
const FORMER_WORDS = set('sebelumnya pernah dulunya sempat semula')
const APPOINTING_WORDS = set(
  'dilantik diangkat ditunjuk menjabat mengemban dikukuhkan terpilih dipercaya menduduki menempati naik bertugas diamanahi didapuk dinobatkan ditetapkan diberi mendapat amanah merangkap yang'
)
/** Most words between "dilantik" and the office. */
const APPOINTING_REACH = 8

/** Most offices of one person in a row: "Sekda selaku Ketua sekaligus Pembina". */
const LONGEST_CHAIN = 4
/** Most tokens in a bracket between an office and its holder. */
const LONGEST_BRACKET = 8

/** Links offices to persons by where they stand: "Sekda Andang", "Andang, Sekda Wonosobo", "Andang selaku Sekda". */
export function linkPositions(reading: Reading): Links {
  const links = new Map<PersonMention, PositionMention[]>()
  const former = new Set<PositionMention>()
  const link = (person: PersonMention, position: PositionMention): void => {
    const known = links.get(person)
    if (known) known.push(position)
    else links.set(person, [position])
  }
  for (const position of mentionsOf(reading.chart, 'position')) {
    if (wasHeld(reading, position)) former.add(position)
    const passed = handedOn(reading, position)
    if (passed.length > 0) {
      for (const person of passed) link(person, position)
      continue
    }
    const right = personAfter(reading, position)
    const left = personBefore(reading, position)
    const isListed = left !== null && (left.gap === 'comma' || left.gap === 'none') && links.has(left.person)
    if (left && !isListed && (!right || left.gap === 'holds' || isCloser(left, right))) link(left.person, position)
    else if (right) link(right.person, position)
    else if (isOfLastNamed(reading, position)) {
      const last = lastPersonBefore(reading, position.from)
      if (last) link(last, position)
    }
  }
  return { links, former }
}

/** At the same distance the name before counts: it has no office yet, or it would be listed. */
const isCloser = (left: Neighbour, right: Neighbour): boolean => NEARNESS[left.gap] <= NEARNESS[right.gap]

function wasHeld({ document: { tokens } }: Reading, { from }: PositionMention): boolean {
  for (let at = from - 1; at >= 0 && HOLDING_WORDS.has(tokens[at]!.lower); at--) {
    if (FORMER_WORDS.has(tokens[at]!.lower)) return true
  }
  return false
}

const personAt = (reading: Reading, at: number): PersonMention | undefined =>
  reading.chart.startingAt('person', at) as PersonMention | undefined

/** "Kasat Lantas, dari Yuliana kepada Fathur", "menyerahkan jabatan Kepala Kantor kepada Margaretha". */
function handedOn(reading: Reading, position: PositionMention): PersonMention[] {
  const { tokens } = reading.document
  const { to: limit } = reading.document.sentenceAt(position.from)
  let at = tokens[position.to]?.text === ',' ? position.to + 1 : position.to
  const persons: PersonMention[] = []
  const isPost = tokens[position.from - 1]?.lower === 'jabatan'
  if (tokens[at]?.lower === 'dari') {
    const giver = personAt(reading, at + 1)
    if (!giver) return []
    persons.push(giver)
    at = giver.to
  } else if (!isPost) return []
  if (at < limit && (tokens[at]?.lower === 'kepada' || tokens[at]?.lower === 'ke')) {
    const taker = personAt(reading, at + 1)
    if (taker) persons.push(taker)
  }
  return persons
}

/** "Sekda Andang", "Bupati Wonosobo, Eko Purnomo", "Sekda sekaligus Ketua KORPRI, Andang". */
function personAfter(reading: Reading, position: PositionMention, depth = 0): Neighbour | null {
  const { tokens } = reading.document
  const limit = limitAfter(reading, position)
  let at = position.to
  let gap: Gap = 'none'
  if (tokens[at]?.text === '(') {
    const bracket = Math.min(limit, at + LONGEST_BRACKET)
    while (at < bracket && tokens[at]!.text !== ')') at++
    if (at === bracket) return null
    at++
  }
  if (isLightMark(tokens[at])) {
    if (isAnothers(reading, position)) return null
    gap = 'comma'
    at++
  }
  while (at < limit && LEADING_WORDS.has(tokens[at]!.lower)) at++
  at = pastHeldBy(tokens, at, limit)
  const person = at < limit ? personAt(reading, at) : undefined
  if (person) return { person, gap }
  // "Sekda sekaligus Ketua KORPRI, Andang": the next office leads to the name.
  let next = at
  while (next < limit && HOLDING_WORDS.has(tokens[next]!.lower)) next++
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

const NOW_WORDS = set('kini saat ini sekarang selanjutnya')
const HELD_BY = set('dijabat diduduki dipegang diisi diemban dipimpin')
const LEADING_WORDS = set('yakni yaitu bernama atas nama')

const ON_BEHALF = set('mewakili sambutan amanat nama pidato')

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

const LIGHT_MARKS = new Set([',', ':', '-', '–', '—', ';'])
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
function personBefore(reading: Reading, position: PositionMention, depth = 0): Neighbour | null {
  const { chart, document } = reading
  const { tokens } = document
  const { from: limit } = document.sentenceAt(position.from)
  let at = position.from
  const isHolding = ({ lower }: Token): boolean => HOLDING_WORDS.has(lower) || (depth > 0 && lower === 'dari')
  while (at > limit && isHolding(tokens[at - 1]!)) at--
  const held = at < position.from
  const marked = at > limit && (isLightMark(tokens[at - 1]) || tokens[at - 1]!.text === '(')
  const person = chart.endingAt('person', at) as PersonMention | undefined
  if (person) return { person, gap: held ? 'holds' : 'none' }
  const before = marked ? (chart.endingAt('person', at - 1) as PersonMention | undefined) : undefined
  if (before) return { person: before, gap: held || tokens[at - 1]!.text === '(' ? 'holds' : 'comma' }
  if (!held) return null
  const other = (chart.endingAt('position', at) ?? (marked ? chart.endingAt('position', at - 1) : undefined)) as
    | PositionMention
    | undefined
  const holder = other && depth < LONGEST_CHAIN ? personBefore(reading, other, depth + 1) : null
  if (holder) return { ...holder, gap: 'holds' }
  return depth < LONGEST_CHAIN ? appointed(reading, at, limit, position.from) : null
}

/** "Andang resmi mengemban amanah baru sebagai", "Andang, yang di tingkat provinsi menjabat" before the office. */
function appointed(reading: Reading, from: number, limit: number, office: number): Neighbour | null {
  const { tokens } = reading.document
  let appoints = false
  for (let at = from; at < office; at++) appoints ||= APPOINTING_WORDS.has(tokens[at]!.lower)
  let words = 0
  for (let at = from; at > limit && words < APPOINTING_REACH; at--) {
    const person = reading.chart.endingAt('person', at) as PersonMention | undefined
    if (person) return appoints ? { person, gap: 'verb' } : null
    // "Wantah, semula Camat Mojotengah, dipercaya menjadi": past an office set between commas.
    const aside = tokens[at - 1]!.text === ',' ? reading.chart.endingAt('position', at - 1) : undefined
    if (aside) {
      const holder = personBefore(reading, aside as PositionMention, LONGEST_CHAIN)
      return appoints && holder ? { person: holder.person, gap: 'verb' } : null
    }
    const token = tokens[at - 1]!
    if (token.kind === 'mark' && (token.text !== ',' || tokens[at]?.lower !== 'yang')) return null
    appoints ||= APPOINTING_WORDS.has(token.lower)
    words++
  }
  return null
}

/** The last person named in the sentence or the one before. */
function lastPersonBefore({ chart, document }: Reading, before: number): PersonMention | null {
  const { index } = document.sentenceAt(before)
  const first = document.sentences[Math.max(0, index - 1)]!.from
  for (let at = before - 1; at >= first; at--) {
    const person = chart.covering('person', at)
    if (person) return person as PersonMention
  }
  return null
}

const PRONOUNS = set('ia dia beliau dirinya')
const POINTERS = set('tersebut itu ini')

/** "mantan Panglima TNI tersebut", "beliau sebagai Ketua Umum": an office of the person last named, told by the way. */
function isOfLastNamed({ document: { tokens } }: Reading, { from, to, value }: PositionMention): boolean {
  if (value.former && POINTERS.has(tokens[to]?.lower ?? '')) return true
  const holds = HOLDING_WORDS.has(tokens[from - 1]?.lower ?? '')
  return holds && PRONOUNS.has(tokens[from - 2]?.lower ?? '')
}
