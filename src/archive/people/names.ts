import { MUHAMMAD, NAME_HONORIFICS, NAME_SHORT_FORMS, SPELLINGS } from '../../lexicon/name-variants.ts'
import { wordsOf } from '../words/tokens.ts'

/** A name as it is compared with others. */
export interface NameForm {
  /** As written, folded: "achmad m yani". */
  readonly written: string
  /** Its words in one spelling, without the many ways to be a Muhammad: ["ahmad", "m", "yani"]. */
  readonly words: readonly string[]
  /** The words that are more than initials. */
  readonly full: readonly string[]
  /** Whether it is more than that begins with "Muhammad", "Moh." or "M.". */
  readonly isMuhammad: boolean
  /** What the same names have in common, whatever their spelling. */
  readonly key: string
}

/** How two names go together, the closest first; `single` is one word that is the same. */
const RELATIONS = ['same', 'single', 'spelling', 'initials', 'shorter'] as const
export type NameRelation = (typeof RELATIONS)[number]

const PARTICLES = new Set(['bin', 'binti', 'al', 'el', 'alias'])

export function nameForm(name: string): NameForm {
  const written = withoutHonorifics(wordsOf(name.replace(/['’`]/g, '')).filter(word => !PARTICLES.has(word)))
  const spelled = written.map(inOneSpelling)
  const isMuhammad = spelled.length > 1 && (MUHAMMAD.has(written[0]!) || written[0] === 'm')
  const words = isMuhammad ? spelled.slice(1) : spelled
  const full = words.filter(word => word.length > 1)
  return { written: written.join(' '), words, full, isMuhammad, key: words.join(' ') }
}

/** Two words stay, whatever they are: "Ki Hajar". */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  const first = words.findIndex(word => !NAME_HONORIFICS.has(word))
  return words.slice(Math.min(Math.max(first, 0), Math.max(words.length - 2, 0)))
}

function inOneSpelling(word: string): string {
  if (word.length < 2) return word
  if (MUHAMMAD.has(word)) return 'muhamad'
  let spelled = NAME_SHORT_FORMS.get(word) ?? word
  for (const [letters, instead] of SPELLINGS) spelled = spelled.replace(letters, instead)
  return spelled
}

/** How two names can be one person's, or null where they cannot. */
export function relationOf(one: NameForm, other: NameForm): NameRelation | null {
  if (one.full.length === 0 || other.full.length === 0) return null
  if (one.key === other.key) {
    if (one.full.length === 1) return one.isMuhammad === other.isMuhammad ? 'single' : 'shorter'
    return one.written === other.written ? 'same' : 'spelling'
  }
  if (one.words.length === other.words.length && hasOneOtherLetter(one.words, other.words)) return 'spelling'
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const hasInitials = short.words.length !== short.full.length || long.words.length !== long.full.length
  if (hasInitials && initialsFit(short.words, long.words)) return 'initials'
  return isPartOf(short.words, long.words) ? 'shorter' : null
}

/** How a name goes together with that of several which it is closest to. */
export function closestRelation(form: NameForm, others: readonly NameForm[]): NameRelation | null {
  const found = new Set(others.map(other => relationOf(form, other)))
  return RELATIONS.find(relation => found.has(relation)) ?? null
}

/** "Benny N Yusuf" and "Benny Nurdin Yusuf"; at least two words in full are the same, or one and two initials. */
function initialsFit(short: readonly string[], long: readonly string[]): boolean {
  let inFull = 0
  let at = 0
  for (const word of short) {
    while (at < long.length && !fits(word, long[at]!)) at++
    if (at === long.length) return false
    if (word.length > 1 && word === long[at]) inFull++
    at++
  }
  return inFull > 0 && short[0]![0] === long[0]![0]
}

const fits = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))

/**
 * "Mirawati" in "Mirawati Sudjono": every word of the shorter name, in its order, from the first on. Who has another name
 * before is another: wives are called by their own name and their husband's.
 */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0]) return false
  let at = 0
  for (const word of short) {
    at = long.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return short.some(word => word.length > 2)
}

/** Shorter words differ by a letter without being alike: "Andi", "Andy" are one, "Eka", "Eko" two. */
const LONG_ENOUGH = 5

/** Whether all words are the same but one, and that by one letter: "Setyawan", "Setiawan". */
function hasOneOtherLetter(one: readonly string[], other: readonly string[]): boolean {
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!] as const]))
  if (differing.length !== 1 || one.length < 2) return false
  const [a, b] = differing[0]!
  return Math.min(a.length, b.length) >= LONG_ENOUGH && isOneLetterApart(a, b) && a[0] === b[0] && a.at(-1) === b.at(-1)
}

function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** Under which keys a name is found by its other forms: all of it, and its first and last word. */
export function formKeys({ key, full }: NameForm): string[] {
  return full.length < 2 ? [`name:${key}`] : [`name:${key}`, `ends:${full[0]} ${full.at(-1)}`]
}

/** Under which keys people look for a name: each of its words. */
export const wordKeys = ({ words }: NameForm): string[] => words.map(word => `word:${word}`)
