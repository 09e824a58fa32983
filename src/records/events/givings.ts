import type { EventType, Handover } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import { AWARD_OBJECTS } from '../../lexicon/occasion-words.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import type { OccasionValue } from '../../mentions/values.ts'
import type { Reading } from '../reading.ts'
import { isBare } from './naming.ts'

/** What goes on within another event is a handover or an award of it, an event only where it is told fully. */
export const GIVING_TYPES: ReadonlySet<EventType> = new Set(['handover', 'award'])

/** The handovers of a release by where the sentences that tell of them start in the source. */
export type Givings = ReadonlyMap<number, Handover>

export const givingsOf = ({ release: { handovers } }: Reading): Givings =>
  new Map(handovers.flatMap(handover => handover.evidence.map(({ start }) => [start, handover] as const)))

/** Nouns of giving and receiving, unlike "anugerah", "apresiasi": "penyerahan", "pembagian". */
const GIVING_NOUN = /^pe/

export const isGiving = ({ type, act, head }: OccasionValue): boolean =>
  GIVING_TYPES.has(type) && (act || GIVING_NOUN.test(head))

/** The handover that a sentence tells of where it names the act: who gave what to whom. */
export function givingOf(
  { document }: Reading,
  givings: Givings,
  { value }: MentionOf<'occasion'>,
  { from, to }: TokenRange
): Handover | undefined {
  if (givings.size === 0 || !isGiving(value)) return undefined
  return givings.get(document.evidence(from, to, 'event').start)
}

/** "Penyerahan dilakukan ...": what was given, told elsewhere, makes it an award or not. */
export function typeOfGiving(
  { release: { awards } }: Reading,
  value: OccasionValue,
  { awardIds }: Handover
): EventType {
  if (!isBare(value) || value.head.split(' ').some(word => AWARD_OBJECTS.has(word))) return value.type
  const titles = awards.filter(({ id }) => awardIds.includes(id)).map(({ title }) => title.toLowerCase().split(' '))
  if (titles.length === 0) return value.type
  return titles.some(words => words.some(word => AWARD_OBJECTS.has(word))) ? 'award' : 'handover'
}
