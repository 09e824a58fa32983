import type { Links } from './links.ts'
import { likeness, nameWords, sameWord } from './names.ts'
import type { PersonMention, PositionMention } from './neighbours.ts'

/** One person on the way to a record: every mention, and every office that some mention gives. */
export interface Person {
  /** The fullest form's words, lower-cased. */
  words: readonly string[]
  readonly mentions: PersonMention[]
  readonly positions: PositionMention[]
  readonly offices: Set<string>
  isFemale: boolean
  /** Where the person was last named by a full name, in the order of the text. */
  readonly fullAt: number[]
  lastSingleAt: number
}

/** A release names a few dozen persons; no more than these are compared, so that a hostile text stays linear. */
const MOST_COMPARED = 150

const FEMALE = new Set(['ibu', 'bu', 'ny', 'nyonya', 'ibunda', 'hj', 'mbak', 'bunda', 'hj.'])

/**
 * Who is who: full names first, then single names, each to the person who last bore it. Persons of the same surname
 * stay apart ("Agus Subagiyo", "Agus Suryatin"), and so do husband and wife ("Eko Purnomo", "Ibu Fairuz Eko Purnomo").
 * A nickname and the name it stands for are one person.
 */
export function groupPersons(
  mentions: readonly PersonMention[],
  links: Links['links'],
  nicknames: readonly (readonly [PersonMention, PersonMention])[]
): Person[] {
  const people = new Set<Person>()
  const personOf = new Map<PersonMention, Person>()
  const named = mentions.map(mention => ({ mention, words: nameWords(mention.value.name) }))
  const isFull = ({ words }: { words: readonly string[] }): boolean => words.filter(word => word.length > 1).length > 1
  const full = named.filter(isFull)
  const single = named.filter(each => !isFull(each))
  const recent: Person[] = []
  for (const { mention, words } of [...full, ...single]) {
    const positions = links.get(mention) ?? []
    let person = findPerson(recent, mention, words, positions)
    if (!person) {
      person = newPerson(words)
      people.add(person)
      recent.push(person)
      if (recent.length > MOST_COMPARED) recent.shift()
    }
    addMention(person, mention, words, positions)
    personOf.set(mention, person)
  }
  for (const [nickname, mention] of nicknames) {
    const [one, other] = [personOf.get(nickname)!, personOf.get(mention)!]
    if (one === other || !people.has(one) || !people.has(other)) continue
    const [kept, merged] = one.words.length >= other.words.length ? [one, other] : [other, one]
    people.delete(merged)
    kept.mentions.push(...merged.mentions)
    kept.positions.push(...merged.positions)
  }
  return [...people]
}

const newPerson = (words: readonly string[]): Person => ({
  words,
  mentions: [],
  positions: [],
  offices: new Set(),
  isFemale: false,
  fullAt: [],
  lastSingleAt: -1
})

function addMention(
  person: Person,
  mention: PersonMention,
  words: readonly string[],
  positions: readonly PositionMention[]
): void {
  person.mentions.push(mention)
  person.positions.push(...positions)
  for (const { value } of positions) person.offices.add(value.office)
  person.isFemale ||= isFemale(mention) || positions.some(isWifesOffice)
  if (words.length > person.words.length) person.words = words
  if (words.length > 1) person.fullAt.push(mention.from)
  else person.lastSingleAt = mention.from
}

function findPerson(
  people: readonly Person[],
  mention: PersonMention,
  words: readonly string[],
  positions: readonly PositionMention[]
): Person | null {
  let best: Person | null = null
  let bestScore = -1
  for (const person of people) {
    const alike = likeness(words, person.words)
    const isShort =
      words.length === 1 && alike === 'none' && isShortFor(words[0]!, person.words, mention.value.addressed.length > 0)
    if (alike === 'none' && !isShort) continue
    if (alike === 'part' && areSpouses(mention, words, person, positions)) continue
    if (alike === 'part' && isHusband(mention, words, person, positions)) continue
    const byName = alike === 'same' ? 4 : alike === 'part' ? 2 : 0
    const byOffice = positions.some(({ value }) => person.offices.has(value.office)) ? 3 : 0
    const score = byName + byOffice + recency(person, mention.from)
    if (score > bestScore) {
      best = person
      bestScore = score
    }
  }
  return best
}

/** "Mira" for "Mirawati", "Ningrum" for "Prasetyaningrum", "HD" for "Herman Deru". */
const isShortFor = (word: string, words: readonly string[], addressed: boolean): boolean =>
  (words.length > 1 && word === words.map(([first]) => first).join('')) ||
  (words.length === 2 && isBlend(word, words[0]!, words[1]!)) ||
  words.some(full => {
    if (full.length <= word.length + 1) return false
    return (word.length >= (addressed ? 2 : 3) && full.startsWith(word)) || (word.length >= 5 && full.endsWith(word))
  })

/** "Jokowi" for "Joko Widodo": the beginnings of both names in one word. */
function isBlend(word: string, first: string, second: string): boolean {
  if (word.length < SHORTEST_BLEND) return false
  let shared = 0
  while (shared < first.length && word[shared] === first[shared]) shared++
  for (let cut = shared; cut >= 2; cut--) if (word.length - cut >= 2 && second.startsWith(word.slice(cut))) return true
  return false
}

const SHORTEST_BLEND = 6

/** The wife goes by her husband's name after her own. */
function areSpouses(
  mention: PersonMention,
  words: readonly string[],
  person: Person,
  positions: readonly PositionMention[]
): boolean {
  if (Math.min(words.length, person.words.length) < 2 || sameWord(words[0]!, person.words[0]!)) return false
  if (standsBeside(mention, person)) return true
  return (isFemale(mention) || positions.some(isWifesOffice)) !== person.isFemale
}

/** "Kepala Kantor, Helmi" beside "Ketua Dharma Wanita, Nazifah Helmi": an office of his own before her name is told. */
const isHusband = (
  mention: PersonMention,
  words: readonly string[],
  person: Person,
  positions: readonly PositionMention[]
): boolean =>
  words.length === 1 &&
  person.positions.length > 0 &&
  person.positions.every(isWifesOffice) &&
  !sameWord(words[0]!, person.words[0]!) &&
  (positions.some(position => !isWifesOffice(position)) ||
    (!isFemale(mention) && mention.from < person.mentions[0]!.from))

/** "Eko Purnomo didampingi Fairuz Eko Purnomo": nobody is named in full twice in a row. */
const standsBeside = ({ from, to }: PersonMention, { mentions }: Person): boolean =>
  mentions.some(other => Math.max(from - other.to, other.from - to) <= CLOSE)

const CLOSE = 4

/** Bodies that the wives of officials lead. */
const isWifesOffice = ({ value }: PositionMention): boolean =>
  /PKK|Dekranas|Dharma Wanita|Bhayangkari|Persit|Jalasenastri|GOW|Bunda/.test(
    `${value.title} ${value.organization ?? ''}`
  )

const isFemale = ({ value }: PersonMention): boolean =>
  value.addressed.some(word => FEMALE.has(word)) || value.titles.before.some(title => FEMALE.has(title.toLowerCase()))

/** Between 0 and 1: more for the person last named before, some for one named only later. */
function recency({ fullAt, lastSingleAt }: Person, at: number): number {
  const last = Math.max(lastBefore(fullAt, at), lastSingleAt)
  return last < 0 ? 0.1 : 0.2 + 0.8 * (last / at)
}

/** The last of some ascending numbers below a limit; -1 where there is none. */
function lastBefore(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low > 0 ? ascending[low - 1]! : -1
}
