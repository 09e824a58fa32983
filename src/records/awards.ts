import type { Award } from '../contract/index.ts'
import {
  EXCHANGES,
  GIVES_ANYTHING,
  GIVING,
  HANDS_OVER,
  IS_GIVEN,
  IS_RECEIVED,
  IS_WON,
  RECEIVES,
  TAKES_IN_HAND,
  WINS
} from '../lexicon/giving-verbs.ts'
import { AID, HONOURS_BY_RECEIVER, PRIZE_MONEY, TELLS_OF_PROGRAMMES } from '../lexicon/item-words.ts'
import type { MentionOf } from '../mentions/kind.ts'
import type { ItemValue } from '../mentions/values.ts'
import type { Act } from './handovers/acts.ts'
import { HONOURS, isGeneric, mayBeSameItem } from './handovers/likeness.ts'
import { isHandover } from './handovers/telling.ts'
import type { Transfer } from './handovers/transfers.ts'
import { evidenceOf, number, type Reading, type RecordReader } from './reading.ts'

type Item = MentionOf<'item'>

const OF_RECEIVING = new Set([...RECEIVES, ...IS_RECEIVED, ...IS_WON])
const LONGEST_TITLE = 12
/** A bound for texts that nobody wrote: how many awards an item is compared with. */
const MOST_COMPARED = 100

interface Named {
  value: ItemValue
  readonly items: Item[]
}

/** What is conferred or handed over, each thing once however often it is named. */
function readAwards(reading: Reading): void {
  const named: Named[] = []
  const items = reading.transfers.flatMap(conferredItems)
  const told = honoursByReceivers(reading.transfers)
  const besides = listedTogether(reading.transfers)
  const givenIn = new Map(reading.transfers.flatMap(given => given.items.map(item => [item, given] as const)))
  const meets = (known: Named, item: Item): boolean =>
    !isBareObject(item) ||
    known.value.kind === item.value.kind ||
    (!isOfPrizes(besides.get(item) ?? []) && known.items.some(other => givenIn.get(other) === givenIn.get(item)))
  const toldAs = (item: Item): ItemValue => told.get(item) ?? item.value
  const generic = items.filter(item => isGeneric(toldAs(item)))
  for (const item of [...items.filter(item => !isGeneric(toldAs(item))), ...generic]) {
    const value = toldAs(item)
    const known = named
      .slice(-MOST_COMPARED)
      .find(other => mayBeSameItem(other.value, value) && !areListed(besides, other.items, item) && meets(other, item))
    if (!known) named.push({ value, items: [item] })
    else {
      known.items.push(item)
      known.value = fuller(known.value, value)
    }
  }
  for (const { value, items } of named) reading.release.awards.push(awardOf(reading, value, items))
  number('award', reading.release.awards)
}

/** The things that one telling of an act lists: "trofi dan piagam" are two. */
function listedTogether(transfers: readonly Transfer[]): ReadonlyMap<Item, readonly Item[]> {
  const lists = new Map<Item, readonly Item[]>()
  for (const { acts } of transfers) for (const { items } of acts) for (const item of items) lists.set(item, items)
  return lists
}

const areListed = (lists: ReadonlyMap<Item, readonly Item[]>, items: readonly Item[], item: Item): boolean =>
  isBareHonour(item) && items.some(other => isBareHonour(other) && isBeside(lists, item, other))

/** "trofi", "piagam" are things, where "penghargaan" may be any. */
const isBareObject = ({ value }: Item): boolean => isGeneric(value) && value.kind !== 'award' && HONOURS.has(value.kind)

const isBareHonour = ({ value }: Item): boolean => HONOURS.has(value.kind) && isGeneric(value)

const isBeside = (lists: ReadonlyMap<Item, readonly Item[]>, item: Item, other: Item): boolean =>
  other.value.title !== item.value.title && lists.get(item)?.includes(other) === true

/** "penghargaan bagi para kader": an honour without a name is told by who gets it, where nothing else tells it. */
function honoursByReceivers(transfers: readonly Transfer[]): ReadonlyMap<Item, ItemValue> {
  const told = new Map<Item, ItemValue>()
  for (const { items, recipients } of transfers) {
    const group = recipients.length === 1 && recipients[0]!.term.form === 'group' ? recipients[0]!.party.text : null
    if (group === null || !items.every(({ value }) => isGeneric(value))) continue
    for (const item of items) {
      if (HONOURS_BY_RECEIVER.has(item.value.title.toLowerCase())) {
        told.set(item, { ...item.value, title: `${item.value.title} bagi ${group}` })
      }
    }
  }
  return told
}

/** What a handover tells of counts; else a thing with a name that somebody hands over, and honours however told. */
function conferredItems(transfer: Transfer): Item[] {
  const { acts, items, giver } = transfer
  if (isHandover(transfer)) return [...items]
  const isProgramme = acts.every(({ trigger }) => TELLS_OF_PROGRAMMES.has(trigger))
  if (isProgramme && giver === null && transfer.recipients.length === 0) return []
  if (isPrizeList(transfer))
    return items.filter(({ value }) => HONOURS.has(value.kind) || (isPrizeMoney(value) && !isGeneric(value)))
  const named = items.filter(({ value }) => !isGeneric(value))
  if (acts.some(({ trigger, voice }) => voice !== 'contents' && HANDS.has(trigger))) return named
  const inHand = acts.some(({ trigger }) => TAKES_IN_HAND.has(trigger))
  const isCounted = transfer.recipients.length > 0 && acts.some(getsAtOnce)
  const isGiven = acts.some(({ trigger }) => !OF_RECEIVING.has(trigger))
  return named.filter(({ value, rule }) => {
    if (HONOURS.has(value.kind)) return true
    if (!inHand && !isGiven) return isCounted && value.quantity !== null && rule === 'item/quantity'
    return (
      FOUND_BY_NAME.has(rule) &&
      ((giver !== null && giver.term.form !== 'group') || value.quantity !== null || isNamedAid(value))
    )
  })
}

/** "piala, piagam dan uang pembinaan": several objects are each a thing of its own. */
const isOfPrizes = (items: readonly Item[]): boolean =>
  items.length >= MANY_PRIZES && items.filter(item => isBareObject(item) || isPrizeMoney(item.value)).length > 1

const MANY_PRIZES = 3

/** "piala, piagam dan uang pembinaan": what somebody gets who has won, all of it. */
const isPrizeList = ({ acts }: Transfer): boolean =>
  acts.some(({ items }) => items.length > 1 && items.some(isBareObject) && items.every(isPrize))

const isPrizeMoney = ({ title }: ItemValue): boolean => PRIZE_MONEY.has(title.split(' ', 1)[0]!.toLowerCase())

const isPrize = ({ value }: Item): boolean => HONOURS.has(value.kind) || isPrizeMoney(value)

/** Verbs that by themselves say that a thing changes hands. */
const HANDS = new Set([...HANDS_OVER, ...IS_GIVEN, ...GIVING, ...EXCHANGES].filter(verb => !GIVES_ANYTHING.has(verb)))
/** "bantuan sembako", not "bantuan" alone. */
function isNamedAid({ title }: ItemValue): boolean {
  const [head, next] = title.toLowerCase().split(' ', 2)
  return AID.has(head!) && /^\p{L}/u.test(next ?? '')
}

/** "kelompok itu mendapat 1 unit traktor": so many of a thing are no rating. */
const GETS = new Set(RECEIVES.filter(verb => !WINS.has(verb)))

/** Not "memperoleh target PTSL 40 ribu bidang tanah": the thing stands right behind the verb. */
const getsAtOnce = ({ trigger, at, items }: Act): boolean =>
  GETS.has(trigger) && items[0] !== undefined && items[0].from > at && items[0].from - at <= REACH_OF_OBJECT

const REACH_OF_OBJECT = 3

const FOUND_BY_NAME = new Set(['item/name', 'item/quantity', 'item/top'])

/** The one with the year, else the one that says more. */
function fuller(a: ItemValue, b: ItemValue): ItemValue {
  const quantity = a.quantity ?? b.quantity
  const year = a.year ?? b.year
  const dated = (a.year === null) === (b.year === null) ? null : a.year === null ? b : a
  const longer = b.title.length > a.title.length && b.title.split(' ').length <= LONGEST_TITLE && !isGeneric(b) ? b : a
  return { ...(dated && !isGeneric(dated) ? dated : longer), year, quantity, series: a.series ?? b.series }
}

function awardOf(reading: Reading, { kind, title, series, year, quantity }: ItemValue, items: readonly Item[]): Award {
  const inOrder = [...items].sort((a, b) => a.from - b.from)
  const evidence = inOrder.map(item => evidenceOf(reading, item))
  const confidence = quantity ? 0.9 : 0.75
  const award: Award = { id: '', kind, title, series, year, quantity, evidence, confidence }
  for (const item of items) reading.awards.set(item, award)
  return award
}

export const awards: RecordReader = { name: 'awards', read: readAwards }
