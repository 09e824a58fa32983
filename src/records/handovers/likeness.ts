import type { AwardKind, Official } from '../../contract/index.ts'
import { ITEM_NOUNS } from '../../lexicon/item-nouns.ts'
import type { ItemValue } from '../../mentions/values.ts'

/** "Surat Keputusan Pengangkatan" and "SK pengangkatan" are alike. */
const shortened = (text: string): string => text.toLowerCase().replaceAll('surat keputusan', 'sk')

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    shortened(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter(word => !EMPTY_WORDS.has(word)) ?? []
  )

const EMPTY_WORDS = new Set([
  'dan',
  'ri',
  'republik',
  'indonesia',
  'pemerintah',
  'pemkot',
  'pemkab',
  'pemprov',
  'para',
  'seluruh',
  'yang',
  'bidang',
  'kepala',
  'kantor',
  'provinsi'
])
/** Share of the fewer words that two names must have in common. */
const SAME_NAME_SHARE = 0.6

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let both = 0
  for (const word of few) if (many.has(word)) both++
  return both / few.size
}

/** "Kota Metro" and "Pemerintah Kota Metro". */
export const isSameName = (a: string, b: string): boolean => share(wordsOf(a), wordsOf(b)) >= SAME_NAME_SHARE

/** Whether an official acts for a body: the head of BPK for "BPK Perwakilan Kalsel". */
export function actsFor(official: Official, body: string): boolean {
  return official.positions.some(
    ({ title, organization }) => share(wordsOf(`${title} ${organization ?? ''}`), wordsOf(body)) >= SAME_NAME_SHARE
  )
}

let generic: ReadonlySet<string> | null = null

/** "bantuan", "penghargaan", "piala": a word that points to a thing more than it names it. */
export function isGeneric({ title, year }: ItemValue): boolean {
  generic ??= new Set(
    ITEM_NOUNS.filter(([phrase, noun]) => noun.generic || POINTING.has(phrase)).map(([phrase]) => phrase)
  )
  return year === null && generic.has(title.toLowerCase())
}

/** Nouns that name a thing the first time and point to it later. */
const POINTING = new Set([
  'buku',
  'salinan',
  'sumbangan',
  'donasi',
  'cinderamata',
  'cenderamata',
  'cendera mata',
  'cindera mata',
  'souvenir',
  'piala',
  'trofi',
  'tropi',
  'trophy',
  'sertifikat',
  'sertipikat',
  'sk',
  'surat keputusan',
  'piagam',
  'medali',
  'hadiah',
  'santunan',
  'dokumen',
  'naskah',
  'hibah',
  'piagam penghargaan',
  'surat penghargaan',
  'kartu',
  'uang',
  'opini',
  'anugerah',
  'tanda kehormatan',
  'award',
  'bansos',
  'paket bantuan',
  'paket'
])

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
  const [words, others] = [wordsOf(a.title), wordsOf(b.title)]
  return share(words, others) === 1 && firstWord(a.title) === firstWord(b.title)
}

const firstWord = (title: string): string => shortened(title).split(' ', 1)[0]!

/** Kinds that tell of an honour however one comes by them: "meraih Piala Adipura". */
export const HONOURS: ReadonlySet<AwardKind> = new Set(['award', 'certificate', 'trophy', 'medal'])
