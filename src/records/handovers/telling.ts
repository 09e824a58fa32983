import {
  GIVES,
  GIVES_LOOSELY,
  IS_GIVEN,
  IS_RECEIVED,
  IS_WON,
  RECEIVES,
  TAKES_IN_HAND,
  WINS
} from '../../lexicon/giving-verbs.ts'
import { HONOURS, isGeneric } from './likeness.ts'
import type { ResolvedParty } from './parties.ts'
import type { Transfer } from './transfers.ts'

/** Verbs that may only tell how good somebody is. */
export const RATINGS: ReadonlySet<string> = new Set([...RECEIVES, ...IS_WON].filter(verb => !TAKES_IN_HAND.has(verb)))

/** Verbs of many other uses, which tell of a handover only with more to say so. */
const WEAK = new Set([...GIVES, ...GIVES_LOOSELY, ...IS_RECEIVED, ...IS_WON])

/** "Sekolah yang memenuhi syarat diberi penghargaan": nobody by name, and verbs that may tell of what is usual. */
export const isUsual = ({ giver, recipients, acts }: Transfer): boolean =>
  !giver?.official &&
  recipients.every(({ official }) => !official) &&
  acts.every(({ trigger }) => MAY_BE_USUAL.has(trigger))

const MAY_BE_USUAL = new Set([...WEAK, ...RATINGS])

const isNamed = ({ official, party }: ResolvedParty): boolean => official !== null || party.organizationId !== null

/** Whether a transfer is told fully enough to be a record: a thing, somebody who gets it, and a verb that says so. */
export function isHandover({ giver, recipients, items, acts }: Transfer): boolean {
  if (recipients.length === 0 || items.length === 0) return false
  const strong = acts.some(({ voice, trigger }) => voice !== 'receiving' && voice !== 'contents' && !WEAK.has(trigger))
  if (strong) return true
  if (acts.every(({ trigger }) => WINS.has(trigger))) return false
  const specific = items.some(({ value }) => !isGeneric(value))
  const honours = items.some(({ value }) => HONOURS.has(value.kind))
  const inHand = acts.some(({ trigger }) => !RATINGS.has(trigger))
  const known = recipients.some(({ official }) => official !== null)
  if (!inHand && !honours && !(known && giver?.official)) return false
  const takes = acts.some(({ trigger }) => trigger === 'diterima' || (TAKES_IN_HAND.has(trigger) && (honours || known)))
  if (giver)
    return specific || takes || known || (giver.official !== null && acts.some(({ voice }) => voice === 'giving'))
  if (honours && recipients.some(isNamed) && acts.some(({ voice }) => voice === 'giving')) return true
  if (honours && acts.some(({ adds }) => adds)) return true
  const isTaken = acts.some(({ trigger }) => trigger === 'diterima')
  return (specific || (honours && isTaken)) && takes && acts.every(({ trigger }) => !IS_GIVEN.includes(trigger))
}
