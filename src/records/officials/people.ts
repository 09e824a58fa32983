import type { PersonMention, PositionMention } from './links.ts'
import { likeness, nameWords, sameWord } from './names.ts'

/** One person on the way to a record: every mention, and every office that some mention gives. */
export interface Person {
  /** The fullest form's words, lower-cased. */
  words: readonly string[]
  readonly mentions: PersonMention[]
  readonly positions: PositionMention[]
}

const FEMALE = new Set(['ibu', 'bu', 'ny', 'nyonya', 'ibunda', 'hj', 'mbak', 'bunda', 'hj.'])

/**
 * Who is who: full names first, then single names, each to the person who last bore it. Persons of the same surname
 * stay apart ("Agus Subagiyo", "Agus Suryatin"), and so do husband and wife ("Eko Purnomo", "Ibu Fairuz Eko Purnomo").
 */
export function groupPersons(
  mentions: readonly PersonMention[],
  links: ReadonlyMap<PersonMention, readonly PositionMention[]>
): Person[] {
  const people: Person[] = []
  const byLength = (isSingle: boolean): PersonMention[] =>
    mentions.filter(mention => nameWords(mention.value.name).filter(word => word.length > 1).length > 1 !== isSingle)
  for (const mention of [...byLength(false), ...byLength(true)]) {
    const words = nameWords(mention.value.name)
    const positions = links.get(mention) ?? []
    const person = findPerson(people, mention, words, positions)
    if (!person) {
      people.push({ words, mentions: [mention], positions: [...positions] })
      continue
    }
    person.mentions.push(mention)
    person.positions.push(...positions)
    if (words.length > person.words.length) person.words = words
  }
  return people
}

/** Makes one person of two: of "Kang Emil" and of "Ridwan Kamil", whom the text says to be called so. */
export function join(people: Person[], a: PersonMention, b: PersonMention): void {
  const one = people.find(({ mentions }) => mentions.includes(a))
  const other = people.find(({ mentions }) => mentions.includes(b))
  if (!one || !other || one === other) return
  const [kept, merged] = one.words.length >= other.words.length ? [one, other] : [other, one]
  kept.mentions.push(...merged.mentions)
  kept.positions.push(...merged.positions)
  people.splice(people.indexOf(merged), 1)
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
    const isShort = words.length === 1 && alike === 'none' && isShortFor(words[0]!, person.words)
    if (alike === 'none' && !isShort) continue
    if (alike === 'part' && areSpouses(mention, words, person)) continue
    const score =
      (alike === 'same' ? 4 : alike === 'part' ? 2 : 0) +
      (sharesOffice(person, positions) ? 3 : 0) +
      recency(person, mention)
    if (score > bestScore) {
      best = person
      bestScore = score
    }
  }
  return best
}

/** "Mira" for "Mirawati", "Ningrum" for "Prasetyaningrum". */
const isShortFor = (word: string, words: readonly string[]): boolean =>
  words.some(
    full =>
      full.length > word.length + 1 &&
      ((word.length >= 3 && full.startsWith(word)) || (word.length >= 5 && full.endsWith(word)))
  )

/** The wife goes by her husband's name after her own. */
function areSpouses(mention: PersonMention, words: readonly string[], person: Person): boolean {
  if (Math.min(words.length, person.words.length) < 2 || sameWord(words[0]!, person.words[0]!)) return false
  return isFemale(mention) !== person.mentions.some(isFemale)
}

const isFemale = ({ value }: PersonMention): boolean =>
  value.addressed.some(word => FEMALE.has(word)) || value.titles.before.some(title => FEMALE.has(title.toLowerCase()))

const sharesOffice = (person: Person, positions: readonly PositionMention[]): boolean =>
  positions.some(({ value }) => person.positions.some(other => other.value.office === value.office))

/** Between 0 and 1: more for the person last named before, some for one named only later. */
function recency(person: Person, mention: PersonMention): number {
  let last = -1
  for (const { from } of person.mentions) if (from < mention.from && from > last) last = from
  return last < 0 ? 0.1 : 0.2 + 0.8 * (last / mention.from)
}
