import { SO_MANY } from '../../lexicon/handover-clause-words.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import type { ItemValue } from '../../mentions/values.ts'
import type { Act } from './acts.ts'
import { isGeneric, mayBeSameItem } from './likeness.ts'
import { RATINGS } from './telling.ts'
import type { Transfer } from './transfers.ts'

/**
 * "Dua sanggar menerima sertifikat seni" and "Camat menyerahkan sertifikat seni kepada kedua sanggar": one says who got a
 * thing of that name, the other who gave it, and one of them only counts those who got it.
 */
export function tellsOtherSide(a: Transfer, b: Transfer): boolean {
  const [given, taken] = a.giver ? [a, b] : [b, a]
  if (
    !given.giver ||
    taken.giver ||
    given.recipients.length === 0 ||
    !taken.acts.every(({ voice }) => voice === 'receiving')
  )
    return false
  const specific = taken.items.some(item => given.items.some(other => isAlike(item, other)))
  return specific && (isCounted(given) || isCounted(taken))
}

export const isAlike = (a: MentionOf<'item'>, b: MentionOf<'item'>): boolean =>
  !isGeneric(a.value) && !isGeneric(b.value) && mayBeSameItem(a.value, b.value)

export const isCounted = ({ recipients }: Transfer): boolean =>
  recipients.length > 0 && recipients.every(({ term }) => term.form === 'group')

/** "secara simbolis diterima Sari dan Dewi": those of the group who are named. */
export const isNamedIn = ({ recipients }: Transfer): boolean =>
  recipients.length > 0 && recipients.every(({ official }) => official !== null)

/** "kedua sanggar": those who were named. */
export const pointsToNamed = ({ recipients }: Transfer): boolean =>
  recipients.every(
    ({ party, term }) => term.form === 'group' && SO_MANY.has(party.text.split(' ', 1)[0]!.toLowerCase())
  )

/** "Menteri menyerahkan bantuan gempa. Bantuan tahap pertama diterima Bupati": who gets what nobody has got yet. */
export function receives(given: Transfer, { giver, items }: Transfer, { voice, trigger }: Act): boolean {
  if (voice !== 'receiving' || RATINGS.has(trigger) || giver || !given.giver || items.length === 0) return false
  const isOpen = given.recipients.length === 0 || isCounted(given)
  return isOpen && items.some(({ value }) => given.items.some(other => isNamedAlike(value, other.value)))
}

/** "bantuan rehabilitasi" and "bantuan tahap pertama", "mobil" and its "kunci". */
const isNamedAlike = (a: ItemValue, b: ItemValue): boolean =>
  mayBeSameItem(a, b) || firstWordOf(a) === firstWordOf(b) || firstWordOf(a) === 'kunci'

const firstWordOf = ({ title }: ItemValue): string => title.split(' ', 1)[0]!.toLowerCase()

/** "Kementerian menghibahkan laptop kepada 29 sekolah": headline and lead tell in sum what the body tells of people. */
export function isSummary(known: Transfer, { giver, recipients, items }: Transfer): boolean {
  const [first] = known.acts
  const isInSum = known.recipients.length > 0 && known.recipients.every(({ official }) => official === null)
  const isUnsigned =
    !known.giver &&
    first!.voice === 'nominal' &&
    isCounted(known) &&
    known.items.some(item => items.some(other => isAlike(item, other)))
  const isLead = first!.sentence.index <= LAST_OF_LEAD && !known.giver?.official
  return isInSum && giver?.official != null && recipients.length > 0 && (isUnsigned || isLead)
}

const LAST_OF_LEAD = 5

/** "12 kepala daerah", then "penghargaan diterima Sari dan Dewi": the names take the place of the number. */
export const namesGroup = (known: Transfer, told: Transfer): boolean =>
  known.giver !== null &&
  isCounted(known) &&
  isNamedIn(told) &&
  told.recipients.length > 1 &&
  told.acts.every(({ trigger, voice }) => voice === 'receiving' && !RATINGS.has(trigger))

/** Tellings of who came first: they say nothing of who was handed the prize. */
export const onlyWins = ({ acts }: Transfer): boolean => acts.every(({ trigger }) => RATINGS.has(trigger))

/** "Selain penyerahan piagam": nobody's, and so nothing more of who won what. */
export const isUntold = (known: Transfer, { giver, recipients, acts }: Transfer): boolean =>
  onlyWins(known) && !giver && recipients.length === 0 && acts.every(({ voice }) => voice === 'nominal')
