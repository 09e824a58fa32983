import { GENERIC_HEADS, HEAD_FAMILIES } from '../../lexicon/occasion-words.ts'
import type { OccasionValue } from '../../mentions/values.ts'

/** Names something of its own, unlike "acara tersebut". */
export const isFreshName = (value: OccasionValue): boolean => value.head !== ''

/** Says no more than what kind of thing it is: "paparan". */
export const isBare = ({ name, head }: OccasionValue): boolean => name.length === head.length

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const familyOf = (head: string): string => HEAD_FAMILIES.get(head) ?? head

/** What a name says beyond its head. */
const restOf = ({ name, head }: OccasionValue): string[] => wordsOf(name.toLowerCase().replace(head, ' '))

/** "panen" for the "panen raya", "rapat koordinasi" for the "rapat koordinasi teknis". */
const isWithin = (one: string, other: string): boolean => one.startsWith(`${other} `) || other.startsWith(`${one} `)

/** Share of the shorter name's words that the longer one has too: less is enough where the heads are the same. */
const SHARED = 0.5
const SHARED_OTHER_HEAD = 0.7

/** "Rakor Kebencanaan" and later "rakor": the same kind of thing, and no word against it. */
export function sameName(one: OccasionValue, other: OccasionValue): boolean {
  if (one.type !== other.type) return false
  const [a, b] = [restOf(one), restOf(other)]
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const isSameHead =
    one.act || other.act || familyOf(one.head) === familyOf(other.head) || isWithin(one.head, other.head)
  if (shorter.length === 0) {
    const bare = a.length <= b.length ? one : other
    return isSameHead || one.anaphoric || other.anaphoric || GENERIC_HEADS.has(bare.head)
  }
  const known = new Set([...longer, ...wordsOf(a.length <= b.length ? other.head : one.head)])
  const shared = shorter.filter(word => known.has(word)).length / shorter.length
  return shared >= (isSameHead ? SHARED : SHARED_OTHER_HEAD)
}
