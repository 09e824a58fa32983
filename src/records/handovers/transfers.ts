import type { Sentence } from '../../document/document.ts'
import { WINS } from '../../lexicon/giving-verbs.ts'
import { ALL_OF_THEM, GIVES_AGAIN, REFERS_BACK } from '../../lexicon/handover-clause-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { ItemValue } from '../../mentions/values.ts'
import type { Reading } from '../reading.ts'
import type { Act } from './acts.ts'
import { actsFor, HONOURS, isGeneric, isSameBody, isSameInFull, isSameName, mayBeSameItem } from './likeness.ts'
import { type ResolvedParty, resolveParties, resolveParty } from './parties.ts'
import {
  isAlike,
  isCounted,
  isNamedIn,
  isSummary,
  isUntold,
  namesGroup,
  onlyWins,
  pointsToNamed,
  receives,
  tellsOtherSide
} from './sides.ts'
import { RATINGS } from './telling.ts'

/** One act of giving, with every telling of it. */
export interface Transfer {
  giver: ResolvedParty | null
  recipients: ResolvedParty[]
  readonly items: MentionOf<'item'>[]
  readonly acts: Act[]
}

/** Bounds for texts that nobody wrote: how many transfers an act is compared with, and tellings of one. */
const MOST_COMPARED = 40
const MOST_TELLINGS = 40

/** Joins the tellings of one act: caption, lead and body, and what a sentence adds to the one before. */
export function gatherTransfers(reading: Reading, acts: readonly Act[]): Transfer[] {
  const transfers: Transfer[] = []
  let winners: Winners | null = null
  for (const act of acts) {
    const told = transferOf(reading, act)
    const linked = linkedTransfer(transfers, told, act)
    if (!linked && told.items.length === 0) {
      told.items.push(...(givenAgain(transfers.at(-1), told, act) ?? unsaidItems(reading, act)))
    }
    if (told.recipients.length === 0 && winners && isPrizeOf(winners, act)) told.recipients = winners.recipients
    if (told.items.length === 0 && told.recipients.length > 0 && WINS.has(act.trigger)) {
      winners = { recipients: told.recipients, sentence: act.sentence }
    }
    const known =
      linked ??
      transfers.slice(-MOST_COMPARED).findLast(transfer => isSameTransfer(transfer, told)) ??
      thankedFor(transfers, told, act)
    const handed = known ?? handedOverFor(transfers.at(-1), told, act)
    if (handed) join(handed, told)
    else if (told.items.length > 0 && act.voice !== 'contents') transfers.push(told)
    else reading.trace?.rejected('handover', act.rule, act.at, act.at + 1, 'nothing is handed over')
  }
  return transfers
}

/** "mendapat penghargaan dari Bupati yang diserahkan Asisten": whoever hands it over gives it for the other. */
function handedOverFor(last: Transfer | undefined, told: Transfer, act: Act): Transfer | null {
  const before = last?.acts.at(-1)
  const isSame = before?.sentence === act.sentence && before.voice === 'receiving' && act.continues
  if (!last || !isSame || !told.giver?.official || told.recipients.length > 0) return null
  if (!told.items.every(item => last.items.includes(item))) return null
  last.giver = told.giver
  return last
}

/** Those of whom the sentence before says that they came first, second and third. */
interface Winners {
  readonly recipients: ResolvedParty[]
  readonly sentence: Sentence
}

const REACH_OF_WINNERS = 2

/** "Juara pertama diraih Sari. Piala diserahkan Camat." */
const isPrizeOf = ({ sentence }: Winners, { voice, items, giver, sentence: { index } }: Act): boolean =>
  (voice === 'giving' || (voice === 'nominal' && giver.length > 0)) &&
  index - sentence.index <= REACH_OF_WINNERS &&
  items.length > 0 &&
  items.every(({ value }) => isGeneric(value))

function transferOf(reading: Reading, act: Act): Transfer {
  const givers = act.giver.map(term => resolveParty(reading, term)).filter(party => party !== null)
  const recipients = act.recipients.flatMap(term => resolveParties(reading, term))
  const giver = oneGiver(reading, givers) ?? ownerOf(reading, act)
  const others = recipients.filter(recipient => !giver || !isSameParty(recipient, giver))
  return { giver, recipients: distinct(others), items: itemsOf(reading, act), acts: [act] }
}

/** "Sumbangan itu diterima": the things that the sentence before counts or names. */
function itemsOf(reading: Reading, { items, sentence, voice, adds }: Act): MentionOf<'item'>[] {
  const before = reading.document.sentences[sentence.index - 1]
  const pointsBack = items.length > 0 && items.every(({ value }) => isGeneric(value)) && voice !== 'nominal' && !adds
  const pointsFar = items.some(({ value }) => value.pointing)
  if (!pointsBack || !before || (before.paragraph !== sentence.paragraph && !pointsFar)) return [...items]
  const named = itemsIn(reading, before)
    .filter(({ value }) => pointsFar || value.quantity !== null || value.kind === 'document' || value.kind === 'trophy')
    .filter(({ value }) => items.some(item => mayBeSameItem(item.value, value)))
  return [...items, ...named]
}

const itemsIn = ({ chart }: Reading, { from, to }: Sentence): MentionOf<'item'>[] =>
  chart.within<ItemValue>('item', from, to).filter(({ value }) => !isGeneric(value))

/** "Secara simbolis diserahkan Camat kepada warga": what the sentence before named last. */
function unsaidItems(reading: Reading, { trigger, recipients, sentence, at }: Act): MentionOf<'item'>[] {
  const before = reading.document.sentences[sentence.index - 1]
  const opens = at - sentence.from <= REACH_OF_OPENING
  if (!before || !opens || recipients.length === 0 || !REFERS_BACK.has(trigger)) return []
  const items = itemsIn(reading, before)
  return ALL_OF_THEM.has(reading.document.tokens[sentence.from]!.lower) ? items : items.slice(-1)
}

/** "Penghargaan diberikan kepada SD Mulia. Selain itu diberikan kepada Sari": the same honour, to another. */
function givenAgain(last: Transfer | undefined, told: Transfer, act: Act): readonly MentionOf<'item'>[] | null {
  const before = last?.acts.at(-1)
  if (!last || !before || !GIVES_AGAIN.has(act.trigger) || act.sentence.index - before.sentence.index > 1) return null
  const isHonour = last.items.every(({ value }) => HONOURS.has(value.kind) && isGeneric(value))
  return isHonour && areOthers(last, told, act) ? last.items : null
}

const REACH_OF_OPENING = 4

/** "bantuan Gubernur Jawa Tengah": whose the thing is, where nobody else gives it. */
function ownerOf(reading: Reading, { items, voice }: Act): ResolvedParty | null {
  if (voice === 'receiving') return null
  for (const { from, to, value } of items) {
    if (value.kind !== 'aid') continue
    for (let at = from + 1; at < to; at++) {
      const named = mentionAt(reading.chart, 'position', at)
      if (named?.from === at)
        return resolveParty(reading, { kind: 'party', from: at, to: named.to, named, form: 'named' })
    }
  }
  return null
}

/** Of several the one who is known; of several unknown all, in their words. */
function oneGiver({ document }: Reading, givers: readonly ResolvedParty[]): ResolvedParty | null {
  const known = givers.find(({ official }) => official) ?? givers.find(({ party }) => party.organizationId) ?? givers[0]
  if (!known || givers.length === 1) return known ?? null
  if (known.official) return known
  const text = document.textOf(givers[0]!.term.from, givers.at(-1)!.term.to)
  return { ...known, party: { officialId: null, organizationId: null, text }, body: text }
}

const distinct = (parties: readonly ResolvedParty[]): ResolvedParty[] =>
  parties.filter((party, at) => parties.findIndex(other => isSameParty(other, party)) === at)

export function isSameParty(a: ResolvedParty, b: ResolvedParty): boolean {
  if (a.official || b.official) {
    if (a.official === b.official) return true
    if (a.official && b.official) return false
    const [official, other] = a.official ? [a.official, b] : [b.official!, a]
    return other.body !== null && actsFor(official, other.body)
  }
  const isOneGroup = (a.term.form === 'group') !== (b.term.form === 'group')
  const [some, others] = [a.body ?? a.party.text, b.body ?? b.party.text]
  if (isOneGroup) return isSameInFull(some, others)
  return a.term.form === 'group' ? isSameName(some, others) : isSameBody(some, others)
}

/** "buku kepada pengurus, yang diterima Sari, dan piagam kepada Dewi": the receipt is that of its own thing. */
const givenInSentence = (
  transfers: readonly Transfer[],
  { items }: Transfer,
  { sentence }: Act
): Transfer | undefined =>
  transfers
    .slice(-MOST_COMPARED)
    .findLast(other => other.acts.at(-1)?.sentence === sentence && items.some(item => other.items.includes(item)))

/** The transfer of the sentence before, or of this one, of which the act tells more. */
function linkedTransfer(transfers: readonly Transfer[], told: Transfer, act: Act): Transfer | null {
  const last = (act.continues ? givenInSentence(transfers, told, act) : undefined) ?? transfers.at(-1)
  const before = last?.acts.at(-1)
  if (
    !last ||
    !before ||
    last.acts.length >= MOST_TELLINGS ||
    act.sentence.index - before.sentence.index > reachOf(act, told)
  )
    return null
  if (act.voice === 'contents') return last
  if (!fitsGiver(last, told) || areOthers(last, told, act)) return null
  if (!act.adds && receives(last, told, act)) return last
  if (told.items.length === 0) return act.continues || REFERS_BACK.has(act.trigger) ? last : null
  if (told.items.every(item => last.items.includes(item))) return last
  const isNamedAgain =
    told.recipients.length === 0 && !last.giver && act.items[0] !== undefined && isGeneric(act.items[0].value)
  const pointsBack = act.continues || (!act.adds && (pointsOnly(act) || isNamedAgain))
  const pointsAhead = !act.adds && last.recipients.length === 0 && last.items.every(({ value }) => isGeneric(value))
  if (!pointsBack && !pointsAhead) return null
  const fitting = isNamedAgain ? told.items.slice(0, 1) : told.items
  const fits = fitting.every(item => last.items.some(other => mayBeSameItem(item.value, other.value)))
  return fits ? last : null
}

/** "Manajer yang menerima bantuan tersebut mengaku bersyukur": however far away, of what was given last. */
function thankedFor(transfers: readonly Transfer[], { giver, items }: Transfer, act: Act): Transfer | null {
  if (act.voice !== 'receiving' || giver || act.items.length === 0 || RATINGS.has(act.trigger)) return null
  if (!act.items.every(({ value }) => isGeneric(value))) return null
  const given = transfers
    .slice(-MOST_COMPARED)
    .filter(({ giver, acts }) => giver && acts.length < MOST_TELLINGS)
    .filter(transfer => transfer.items.some(other => items.some(item => mayBeSameItem(item.value, other.value))))
  const received = given.filter(({ recipients }) => recipients.length > 0)
  const fitting = received.length > 0 ? received : given
  return fitting.length === 1 ? fitting[0]! : null
}

/** "Bantuan itu", and where it is received "bantuan berupa 40 selimut" too. */
const pointsOnly = ({ items, voice }: Act): boolean =>
  voice === 'receiving' ? items.some(({ value }) => isGeneric(value)) : items.every(({ value }) => isGeneric(value))

/** "Bantuan ini diterima Kepala Desa" may come a sentence later. */
function reachOf({ voice }: Act, { items, giver }: Transfer): number {
  const tellsWho = voice === 'nominal' && giver !== null && items.length === 0
  const pointsBack = voice === 'receiving' && !giver && items.length > 0 && items.every(({ value }) => isGeneric(value))
  return tellsWho || pointsBack ? REACH_OF_POINTING : 1
}

/** Both tell who gets it, and it is not the same. */
const areOthers = (a: Transfer, b: Transfer, { voice }: Act): boolean =>
  voice !== 'receiving' && a.recipients.length > 0 && b.recipients.length > 0 && !haveSameRecipient(a, b)

const haveSameRecipient = (a: Transfer, b: Transfer): boolean =>
  a.recipients.some(recipient => b.recipients.some(other => isSameParty(recipient, other)))

function isSameTransfer(known: Transfer, told: Transfer): boolean {
  if (known.acts.length >= MOST_TELLINGS) return false
  const pointing = [known, told].some(({ items }) => items.every(({ value }) => isGeneric(value)))
  const alike = told.items.some(item =>
    known.items.some(other => (pointing ? mayBeSameItem(item.value, other.value) : isAlike(item, other)))
  )
  if (!alike || !fitsGiver(known, told) || isUntold(known, told)) return false
  if (haveSameRecipient(known, told) || tellsOtherSide(known, told)) return true
  if (told.acts[0]!.adds && told.items.every(({ value }) => isGeneric(value))) return false
  if (known.recipients.length > 0 && told.recipients.length > 0) return isSummary(known, told)
  const apart = told.acts[0]!.sentence.index - known.acts.at(-1)!.sentence.index
  return !pointing || apart <= REACH_OF_POINTING || known.acts[0]!.sentence.index <= SENTENCES_OF_LEAD
}

/** "bantuan", "piala" alone point to what was named not long before, or in caption and lead. */
const REACH_OF_POINTING = 2
const SENTENCES_OF_LEAD = 1

/** The same giver, one of the two untold, or an official and the body he may act for. */
function fitsGiver(a: Transfer, b: Transfer): boolean {
  if (!a.giver || !b.giver || isSameParty(a.giver, b.giver)) return true
  const oneIsBody =
    (a.giver.official === null) !== (b.giver.official === null) && (a.giver.body ?? b.giver.body) !== null
  return oneIsBody && (haveSameRecipient(a, b) || a.recipients.length === 0 || b.recipients.length === 0)
}

/** Who it was, or at least in what office, says more than the body: "Desa Lembah Asri", "Kepala Desa". */
const isNearer = (told: ResolvedParty, known: ResolvedParty): boolean =>
  !known.official &&
  (told.official !== null || (told.term.named?.kind === 'position' && known.term.named?.kind === 'place'))

/** Adds a telling; people take the place of the bodies they act for. */
function join(known: Transfer, told: Transfer): void {
  if (tellsOtherSide(known, told)) {
    const given = known.giver ? known : told
    const taken = known.giver ? told : known
    const isPointing = pointsToNamed(given) && !isCounted(taken) && taken.recipients.length > 0
    const [first] = isNamedIn(taken) ? taken.recipients : []
    if (isPointing || (first && taken.recipients.length > 1)) known.recipients = [...taken.recipients]
    else known.recipients = first ? [...given.recipients, first] : [...given.recipients]
    known.giver ??= told.giver
    told = { ...told, recipients: [] }
  }
  if (isSummary(known, told)) known.recipients = []
  if (namesGroup(known, told)) known.recipients = []
  if (onlyWins(known) && !onlyWins(told) && told.recipients.length > 0) known.recipients = []
  if (onlyWins(told) && !onlyWins(known) && known.recipients.length > 0) told = { ...told, recipients: [] }
  known.acts.push(...told.acts)
  if (!known.giver || (told.giver?.official && !known.giver.official)) known.giver = told.giver ?? known.giver
  for (const recipient of told.recipients) {
    const same = known.recipients.findIndex(other => isSameParty(other, recipient))
    if (same < 0) known.recipients.push(recipient)
    else if (isNearer(recipient, known.recipients[same]!)) known.recipients[same] = recipient
  }
  const { giver } = known
  known.recipients = distinct(known.recipients).filter(recipient => !giver || !isSameParty(recipient, giver))
  for (const item of told.items) if (!known.items.includes(item)) known.items.push(item)
}
