import { DOUBLING, FORMER_WORDS, HOLDING_WORDS, POINTERS, PRONOUNS } from '../../lexicon/holding-words.ts'
import { PERSON_NOUNS } from '../../lexicon/speech-words.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { likeness, nameWords } from './names.ts'
import {
  isCloser,
  type Neighbour,
  type PersonMention,
  type PositionMention,
  personAfter,
  personAt,
  personBefore,
  wasHeld
} from './neighbours.ts'

/** Who holds what, and which of it is over by what the words around say ("sebelumnya Camat Mandor"). */
export interface Links {
  readonly links: ReadonlyMap<PersonMention, readonly PositionMention[]>
  readonly former: ReadonlySet<PositionMention>
}

/** Links offices to persons by where they stand: "Sekda Andang", "Andang, Sekda Wonosobo", "Andang selaku Sekda". */
export function linkPositions(reading: Reading): Links {
  const links = new Map<PersonMention, PositionMention[]>()
  const holders = new Map<PositionMention, PersonMention>()
  const named = new Map<string, PersonMention>()
  const former = new Set<PositionMention>()
  const link = (person: PersonMention, position: PositionMention): void => {
    const known = links.get(person)
    if (known) known.push(position)
    else links.set(person, [position])
    holders.set(position, person)
  }
  for (const position of mentionsOf(reading.chart, 'position')) {
    if (wasHeld(reading, position)) former.add(position)
    const passed = handedOn(reading, position)
    if (passed.length > 0) {
      for (const person of passed) link(person, position)
      continue
    }
    const after = personAfter(reading, position)
    const right = after && isListedAfter(position, after, named) ? null : after
    const left = personBefore(reading, position, holders)
    if (left && isOf(reading, position, left, right, links)) {
      link(left.person, position)
      for (const person of alsoBefore(reading, position, left)) link(person, position)
    } else if (right) {
      link(right.person, position)
      if (right.gap === 'none') named.set(position.value.office, right.person)
    } else if (isOfLastNamed(reading, position)) {
      const last = lastPersonBefore(reading, position.from)
      if (last) link(last, position)
    }
  }
  linkSecondOffices(reading, holders, link)
  return { links, former }
}

/** "Bupati yang juga Ketua Satgas menegaskan", where the Bupati is named elsewhere: both are that one's. */
function linkSecondOffices(
  reading: Reading,
  holders: ReadonlyMap<PositionMention, PersonMention>,
  link: (person: PersonMention, position: PositionMention) => void
): void {
  const lastIn = new Map<string, PersonMention>()
  for (const position of mentionsOf(reading.chart, 'position')) {
    const holder = holders.get(position)
    if (holder) {
      lastIn.set(position.value.office, holder)
      continue
    }
    const first = officeBefore(reading, position)
    const known = first && !holders.has(first) ? lastIn.get(first.value.office) : undefined
    if (known) link(known, position)
  }
}

/** The office that "yang juga", "sekaligus", "selaku" joins to the one after. */
function officeBefore(
  { chart, document: { tokens } }: Reading,
  { from }: PositionMention
): PositionMention | undefined {
  let at = from
  while (at > 0 && HOLDING_WORDS.has(tokens[at - 1]!.lower)) at--
  if (at === from) return undefined
  return chart.endingAt('position', tokens[at - 1]?.text === ',' ? at - 1 : at) as PositionMention | undefined
}

/** Whether an office is that of the name before it, rather than of the one after. */
function isOf(
  reading: Reading,
  position: PositionMention,
  left: Neighbour,
  right: Neighbour | null,
  links: Links['links']
): boolean {
  const isApart = left.gap === 'comma' || left.gap === 'none'
  const isListed = isApart && links.has(left.person)
  if (isListed) return !right && isAside(reading, position)
  return !right || left.gap === 'holds' || isCloser(left, right)
}

/**
 * "Muslihi, mantan kepala SMA 2", "Riyanto, pemilik kedai": written small, it goes on about the name before; so does
 * what ends a sentence or has a second office joined to it ("Burhan, Ketua HKTI.", "Sabirin, Kepala Bidang merangkap Plt.").
 */
function isAside({ document }: Reading, { from, to, value }: PositionMention): boolean {
  const { tokens } = document
  if (value.former || tokens[from]!.shape === 'lower') return true
  const next = tokens[to]
  return next !== undefined && (next.text === '.' || DOUBLING.has(next.lower))
}

/** "piagam dari Kapolres, yaitu Ipda Rizky", when the Kapolres was named before: the name after the comma is another's. */
function isListedAfter(
  { value }: PositionMention,
  { person, gap }: Neighbour,
  named: ReadonlyMap<string, PersonMention>
): boolean {
  const isBare = !value.former && !value.regions && value.title.toLowerCase() === value.office
  const known = gap === 'comma' && isBare ? named.get(value.office) : undefined
  return known !== undefined && likeness(nameWords(known.value.name), nameWords(person.value.name)) === 'none'
}

/** "Salamah, S.Pd. dan Win Sastrawan, S.H. sebagai anggota": of an office that many hold, the others in the row. */
function alsoBefore(
  { chart, document: { tokens } }: Reading,
  { value }: PositionMention,
  left: Neighbour
): PersonMention[] {
  const others: PersonMention[] = []
  if (left.gap !== 'holds' || !value.title.startsWith('Anggota')) return others
  let at = left.person.from
  while (tokens[at - 1] && (tokens[at - 1]!.lower === 'dan' || tokens[at - 1]!.text === ',')) {
    const other = (chart.endingAt('person', at - 1) ?? chart.endingAt('person', at - 2)) as PersonMention | undefined
    if (!other) break
    others.push(other)
    at = other.from
  }
  return others
}

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

/** The last person named before, in the same paragraph or the one before. */
function lastPersonBefore({ chart, document }: Reading, before: number): PersonMention | null {
  const { paragraph } = document.sentenceAt(before)
  const first = document.paragraphs[Math.max(0, paragraph - 1)]!.from
  for (let at = before - 1; at >= Math.max(first, before - FARTHEST_NAME); at--) {
    const person = chart.covering('person', at)
    if (person) return person as PersonMention
  }
  return null
}

/** Most tokens back to the one an office is told of by the way. */
const FARTHEST_NAME = 120

/** Most words between a pronoun and the office it holds. */
const FARTHEST_PRONOUN = 6

/** Most tokens from an office to the "itu" that ends a description: "mantan Kepala Dinas yang kini ... itu". */
const LONGEST_DESCRIPTION = 16

/**
 * "mantan Panglima TNI tersebut", "beliau sebagai Ketua Umum", "pria yang kini menjabat Sekda itu": an office of the
 * person last named, told by the way.
 */
function isOfLastNamed(reading: Reading, position: PositionMention): boolean {
  const { from, value } = position
  const { tokens } = reading.document
  if (value.former && (endsDescription(reading, position) || POINTERS.has(tokens[position.to]?.lower ?? '')))
    return true
  let at = from
  while (at > 0 && HOLDING_WORDS.has(tokens[at - 1]!.lower)) at--
  if (at === from) return false
  // "Sebelumnya menjabat Camat Mandor."
  if (at === reading.document.sentenceAt(from).from && FORMER_WORDS.has(tokens[at]!.lower))
    return wasHeld(reading, position)
  // "Khusus Joko, ia masih harus menjalankan tugas selaku"
  for (let back = at; back > Math.max(0, at - FARTHEST_PRONOUN) && tokens[back - 1]!.kind !== 'mark'; back--) {
    if (PRONOUNS.has(tokens[back - 1]!.lower)) return true
  }
  const isDescribed = PERSON_NOUNS.has(tokens[at - 1]?.lower ?? '') && endsDescription(reading, position)
  return isDescribed
}

/** Up to "itu", without another name or mark between: "mantan Kepala Dinas Sosial yang kini menjabat Sekda itu". */
function endsDescription({ chart, document }: Reading, { from, to }: PositionMention): boolean {
  const limit = Math.min(document.sentenceAt(from).to, to + LONGEST_DESCRIPTION)
  for (let at = to; at < limit; at++) {
    const token = document.tokens[at]!
    if (POINTERS.has(token.lower) && token.shape === 'lower') return document.tokens[at - 1]!.lower !== 'saat'
    if (token.kind === 'mark' || chart.startingAt('person', at)) return false
  }
  return false
}
