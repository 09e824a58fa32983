import type {
  GoldAttendance,
  GoldAward,
  GoldEvent,
  GoldHandover,
  GoldLocation,
  GoldOfficial,
  GoldQuote
} from './gold.ts'
import { containment, jaccard, sameName, words } from './words.ts'

/** How alike a gold entry and a record are; 0 is no match, and of several matches the most alike is taken first. */
export type Likeness<T> = (gold: T, found: T) => number

const regencyOf = (code: string | null): string | null => code?.split('.').slice(0, 2).join('.') ?? null

/** The gold's place, as exactly as the gold knows it: unknown is not compared, a province holds its regencies. */
function samePlace(gold: string | null, found: string | null): boolean {
  if (!gold) return true
  return gold.length === 2 ? found?.slice(0, 2) === gold : regencyOf(gold) === regencyOf(found)
}

export const official: Likeness<GoldOfficial> = (gold, found) =>
  sameName(gold.name, found.name) ? 1 + jaccard(gold.name, found.name) : 0

export const position: Likeness<GoldOfficial['positions'][number]> = (gold, found) => {
  if (gold.acting !== found.acting || gold.former !== found.former) return 0
  const alike = Math.max(
    jaccard(gold.title, found.title),
    jaccard(`${gold.title} ${gold.organization ?? ''}`, `${found.title} ${found.organization ?? ''}`)
  )
  return alike >= 0.5 ? alike : 0
}

export const location: Likeness<GoldLocation> = (gold, found) => {
  if (gold.code && found.code) return gold.code === found.code ? 1 : 0
  return jaccard(gold.name, found.name) >= 0.6 ? 0.5 : 0
}

/** What happened and when; the place and the name only choose between several. */
export const event: Likeness<GoldEvent> = (gold, found) =>
  gold.type === found.type && gold.start === found.start
    ? 1 + Number(samePlace(gold.code, found.code)) + jaccard(gold.name, found.name)
    : 0

export const eventWhenWhere: Likeness<GoldEvent> = (gold, found) =>
  gold.start === found.start && samePlace(gold.code, found.code) ? 1 + jaccard(gold.name, found.name) : 0

export const attendance: Likeness<GoldAttendance> = (gold, found) =>
  gold.value === found.value && gold.qualifier === found.qualifier ? 1 + jaccard(gold.noun, found.noun) : 0

export const award: Likeness<GoldAward> = (gold, found) => {
  const alike = jaccard(gold.title, found.title)
  return gold.year === found.year && alike >= 0.5 ? alike : 0
}

export const handover: Likeness<GoldHandover> = (gold, found) => {
  const sameGiver =
    gold.giver === null ? found.giver === null : found.giver !== null && sameName(gold.giver, found.giver)
  const hits = gold.recipients.filter(name =>
    found.recipients.some(other => sameName(name, other) || jaccard(name, other) >= 0.5)
  ).length
  return sameGiver && hits * 2 >= Math.max(gold.recipients.length, found.recipients.length) ? 1 + hits : 0
}

export const quote: Likeness<GoldQuote> = (gold, found) => {
  const starts = words(gold.starts)
  // Indirect speech may begin a word earlier or later ("agar", "bahwa"): its last words decide.
  const key = (gold.direct ? starts.slice(0, 4) : starts.slice(-4)).join(' ')
  if (!key || !words(found.starts).join(' ').includes(key)) return 0
  if (gold.speaker === null) return found.speaker ? 0 : 1
  const same = sameName(gold.speaker, found.speaker) || containment(gold.speaker, found.speaker) === 1
  return found.speaker && same ? 1 : 0
}
