import type { Position } from '../../contract/index.ts'
import { HIGH_OFFICES } from '../../lexicon/high-offices.ts'
import { isWithin, provinceOf, regencyOf } from '../regions.ts'
import { wordsOf } from '../words/tokens.ts'

/** From the first day that is known to the last. */
export interface Time {
  readonly firstOn: string | null
  readonly lastOn: string | null
}

/** A position held at some time, of a mention or of what is known of a person. */
export interface Holding extends Position, Time {}

/** What two people have in common beside their names, the most telling first. */
export type Agreement = 'office' | 'organization' | 'region' | 'province'

const DAY = 86_400_000
/** Nobody is in an office for longer than this between two mentions: two terms. */
const LONGEST_IN_OFFICE = 10 * 365
/** Two offices in two regions within this time are two people's. */
const NO_MOVE_WITHIN = 45

export const titleKey = (title: string): string => wordsOf(title).join(' ')

const bodyKey = (organization: string | null): string | null =>
  organization === null ? null : wordsOf(organization).join(' ')

/** Under which keys people in the same office are found; offices of no known body or region are too many's. */
export function officeKeys({ title, organization, jurisdiction }: Position): string[] {
  const place = jurisdiction ?? bodyKey(organization)
  return place === null ? [] : [`office:${titleKey(title)}|${place}`]
}

/** What two positions have in common. */
export function agreementOf(one: Holding, other: Holding): Agreement | null {
  if (daysBetween(one, other) > LONGEST_IN_OFFICE) return null
  const inOneBody = one.organization !== null && bodyKey(one.organization) === bodyKey(other.organization)
  const inOneRegion = one.jurisdiction !== null && one.jurisdiction === other.jurisdiction
  if (titleKey(one.title) === titleKey(other.title) && (inOneBody || inOneRegion)) return 'office'
  if (one.jurisdiction === null || other.jurisdiction === null) return inOneBody ? 'organization' : null
  if (regencyOf(one.jurisdiction) === regencyOf(other.jurisdiction)) {
    return areDifferentDistricts(one.jurisdiction, other.jurisdiction) ? null : inOneBody ? 'organization' : 'region'
  }
  return provinceOf(one.jurisdiction) === provinceOf(other.jurisdiction) ? 'province' : null
}

/** The same title, one of them without saying of which body or region. */
export function isTitleAlone(one: Holding, other: Holding): boolean {
  const hasNoPlace = ({ jurisdiction }: Holding): boolean => jurisdiction === null
  return (hasNoPlace(one) || hasNoPlace(other)) && titleKey(one.title) === titleKey(other.title)
}

/** Whether nobody can hold both: two regions at one time, neither for somebody else nor in the past. */
export function areInConflict(one: Holding, other: Holding): boolean {
  if (one.former || other.former || one.acting !== null || other.acting !== null) return false
  if (one.jurisdiction === null || other.jurisdiction === null) return false
  if (isWithin(one.jurisdiction, other.jurisdiction) || isWithin(other.jurisdiction, one.jurisdiction)) return false
  return daysBetween(one, other) <= NO_MOVE_WITHIN
}

const areDifferentDistricts = (one: string, other: string): boolean =>
  one.length > 5 && other.length > 5 && !isWithin(one, other) && !isWithin(other, one)

/** "Menteri Pendayagunaan ..." is one as well as "Menteri". */
export function isHighOffice({ title }: Position): boolean {
  const key = title.toLowerCase()
  return HIGH_OFFICES.has(key) || key.startsWith('menteri ') || key.startsWith('wakil menteri ')
}

/** Days between two stretches of time; none where they overlap or nothing is known. */
export function daysBetween(one: Time, other: Time): number {
  if (one.firstOn === null || one.lastOn === null || other.firstOn === null || other.lastOn === null) return 0
  const gap = Math.max(
    Date.parse(one.firstOn) - Date.parse(other.lastOn),
    Date.parse(other.firstOn) - Date.parse(one.lastOn)
  )
  return Math.max(0, gap / DAY)
}
