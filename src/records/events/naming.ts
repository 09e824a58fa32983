import type { OccasionValue } from '../../mentions/values.ts'

/** Names something of its own, unlike "acara tersebut". */
export const isFreshName = (value: OccasionValue): boolean => !(value.anaphoric && value.type === 'other')

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of the shorter name's words, beyond the first, that the longer one has too. */
const SHARED = 0.5

/** "Rakor Kebencanaan" and later "Rakor": the same kind of thing, and no word against it. */
export function sameName(one: OccasionValue, other: OccasionValue): boolean {
  if (one.type !== other.type) return false
  const [a, b] = [wordsOf(one.name), wordsOf(other.name)]
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (one.act !== other.act) return true
  const rest = shorter.slice(1)
  if (rest.length === 0) return true
  const known = new Set(longer)
  return rest.filter(word => known.has(word)).length >= rest.length * SHARED
}
