import type { AwardKind, Official } from '../../contract/index.ts'
import { ITEM_NOUNS } from '../../lexicon/item-nouns.ts'
import { EMPTY_WORDS, GENERIC_HEADS, LEVELS, POINTING } from '../../lexicon/item-words.ts'
import type { ItemValue } from '../../mentions/values.ts'

/** "Surat Keputusan Pengangkatan" and "SK pengangkatan" are alike. */
const shortened = (text: string): string => text.toLowerCase().replaceAll('surat keputusan', 'sk')

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    shortened(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter(word => !EMPTY_WORDS.has(word)) ?? []
  )

/** Share of the fewer words that two names must have in common. */
const SAME_NAME_SHARE = 0.6
/** Share of a body's words that must stand in the office of whoever acts for it. */
const COVERED_SHARE = 0.5

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let both = 0
  for (const word of few) if (many.has(word)) both++
  return both / few.size
}

/** "Kota Metro" and "Pemerintah Kota Metro", but not "SD Negeri 1 Sukamaju" and "SD Negeri 2 Sukamaju". */
export function isSameName(a: string, b: string): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)]
  const common = share(some, others)
  return common === 1 || (common >= SAME_NAME_SHARE && !arePeers(some, others))
}

/** Of two bodies one name must hold what the other begins with: "BKD Torue" and "Inspektorat Torue" are in one place. */
export function isSameBody(a: string, b: string): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)]
  const [[first], [other]] = [some, others]
  const isOneKind = first !== undefined && other !== undefined && (others.has(first) || some.has(other))
  return isSameName(a, b) && (isOneKind || share(some, others) === 1)
}

/** Of one sort: they begin alike, and each has a word of its own. */
function arePeers([first]: ReadonlySet<string>, [other]: ReadonlySet<string>): boolean {
  return first === other
}

/** A group is the same as a body only where its words say nothing else: "warga penyandang disabilitas" is no home for them. */
export const isSameInFull = (a: string, b: string): boolean => share(wordsOf(a), wordsOf(b)) === 1

/** Whether an official acts for a body: the head of BPK for "BPK Perwakilan Kalsel", but the regent for no office of his. */
export function actsFor(official: Official, body: string): boolean {
  const named = wordsOf(body)
  return official.positions.some(({ title, organization }) => {
    const office = wordsOf(`${title} ${organization ?? ''}`)
    const covered = [...named].filter(word => office.has(word)).length / named.size
    const [kind] = named
    return kind !== undefined && office.has(kind) && covered >= COVERED_SHARE && share(office, named) >= SAME_NAME_SHARE
  })
}

let generic: ReadonlySet<string> | null = null

/** "bantuan", "penghargaan", "piala": a word that points to a thing more than it names it. */
export function isGeneric({ title, year, pointing }: ItemValue): boolean {
  if (pointing) return true
  generic ??= new Set(
    ITEM_NOUNS.filter(([phrase, noun]) => noun.generic || POINTING.has(phrase)).map(([phrase]) => phrase)
  )
  const told = title.toLowerCase()
  const noun = withoutLevel(told)
  return (year === null || noun !== told) && generic.has(noun)
}

/** "penghargaan tingkat provinsi jawa tengah" */
function withoutLevel(title: string): string {
  const [noun, level, ...rest] = title.split(' ')
  const isBare =
    level !== undefined && LEVELS.has(level) && (level === 'tingkat' ? rest.length <= LONGEST_LEVEL : rest.length === 0)
  return isBare ? noun! : title
}

const LONGEST_LEVEL = 3

/** Kinds that one word may stand for: "penghargaan" for a medal, "bantuan" for rice. */
const FAMILIES: Record<AwardKind, string> = {
  award: 'honour',
  certificate: 'honour',
  trophy: 'honour',
  medal: 'honour',
  decree: 'paper',
  document: 'paper',
  book: 'book',
  aid: 'good',
  other: 'good'
}

/** Whether two items may be one thing, told more and less fully: "piala" and "Piala Adipura 2022". */
export function mayBeSameItem(a: ItemValue, b: ItemValue): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false
  if (isGeneric(a) || isGeneric(b)) return FAMILIES[a.kind] === FAMILIES[b.kind]
  const [some, others] = [namesOf(a.title), namesOf(b.title)]
  if (some.long.some(name => others.long.some(other => isPartOfName(name, other)))) return true
  return isShortOf(some.short, others.long) || isShortOf(others.short, some.long)
}

const isPartOfName = (a: string, b: string): boolean =>
  firstWord(a) === firstWord(b) && share(wordsOf(a), wordsOf(b)) === 1

const isShortOf = (short: string | null, names: readonly string[]): boolean =>
  short !== null && names.some(name => name.split(' ', 1)[0] === short)

/** "Bantuan Jaring Pengaman Sosial (JPS)" is "Jaring Pengaman Sosial", and "JPS" for short. */
function namesOf(title: string): { readonly long: readonly string[]; readonly short: string | null } {
  const head = GENERIC_HEADS.find(word => title.toLowerCase().startsWith(`${word} `))
  const bare = head ? title.slice(head.length + 1) : title
  return { long: head ? [title, bare] : [title], short: SHORT_FORM.exec(bare)?.[1] ?? initialsOf(bare) }
}

const SHORT_FORM = /\((\p{Lu}[\p{L}\p{N}-]{1,11})\)/u
const LONGEST_SPELLED = 6

/** "APD" of "alat pelindung diri"; what is longer is no name with a short form. */
function initialsOf(name: string): string | null {
  const parts = name.split(' ', LONGEST_SPELLED + 1)
  if (parts.length < 2 || parts.length > LONGEST_SPELLED) return null
  return parts.map(part => part.charAt(0).toUpperCase()).join('')
}

const firstWord = (title: string): string => shortened(title).split(' ', 1)[0]!

/** Kinds that tell of an honour however one comes by them: "meraih Piala Adipura". */
export const HONOURS: ReadonlySet<AwardKind> = new Set(['award', 'certificate', 'trophy', 'medal'])
