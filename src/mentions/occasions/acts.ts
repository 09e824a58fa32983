import type { EventType } from '../../contract/index.ts'
import type { Chart } from '../../engine/chart.ts'
import { alt, capture, mention, opt, type Pattern, phrase, seq, word } from '../../engine/pattern.ts'
import type { Rule } from '../../engine/rules.ts'
import {
  ACT_ADVERBS,
  ACT_PARTICLES,
  ASSESSED_NOUNS,
  ASSESSORS,
  FACILITY_NOUNS,
  GOING_NOUNS,
  GOING_VERBS,
  GUEST_NOUNS,
  OBJECT_TYPES,
  PILGRIMS,
  PLANT_UNITS,
  PLANTED_NOUNS,
  SUBJECT_ENDS,
  UNDONE_WORDS
} from '../../lexicon/act-words.ts'
import type { EventVerb } from '../../lexicon/event-verbs.ts'
import { FUTURE_WORDS } from '../../lexicon/occasion-words.ts'
import { mentionAt } from '../kind.ts'
import type { OccasionValue } from '../values.ts'
import { endOfName, isAwardGiven, looksLikeVerb } from './name.ts'

/** The words of an act's object; its purpose ("dalam rangka ...") is an activity of its own. */
const objectTail: Pattern = (chart, at, _captures, next) => next(endOfName(chart, at, false))

const RECEPTION: EventVerb = { type: 'audience', noun: 'Audiensi', byObject: false }
const GIVING: EventVerb = { type: 'handover', noun: 'Pemberian', byObject: true }
const RECEIVING: EventVerb = { type: 'handover', noun: 'Penerimaan', byObject: true }
const GIVING_VERBS: ReadonlyMap<string, EventVerb> = new Map([
  ...['memberikan', 'berikan', 'menyumbangkan', 'menghadiahkan'].map(verb => [verb, GIVING] as const),
  ...['menerima', 'terima'].map(verb => [verb, RECEIVING] as const)
])
const PLANTING_VERBS = ['menanam', 'tanam', 'ditanam', 'menanami', 'menebar', 'tebar', 'menabur', 'sebar', 'menyebar']
const PLANTING: EventVerb = { type: 'social-service', noun: 'Penanaman', byObject: false }
const ASSESSMENT: EventVerb = { type: 'evaluation', noun: 'Penilaian', byObject: false }
const OPENING: EventVerb = { type: 'opening', noun: 'Peresmian', byObject: false }

/** "meninjau Pasar Sederhana", "dilantik": doing it is the occasion. */
export const ACT_RULES: readonly Rule<OccasionValue>[] = [
  {
    name: 'occasion/act',
    classes: ['event-verb'],
    pattern: seq(
      capture('verb', seq(phrase('event-verb'), opt(word(...ACT_PARTICLES)))),
      opt(capture('object', objectTail))
    ),
    build: ({ chart, from, captures }) => {
      const { value } = chart.phrase<EventVerb>('event-verb', from)!
      return actOf(chart, value, from, captures.verb!.to, captures.object?.to)
    }
  },
  {
    name: 'occasion/guest-received',
    words: ['menerima', 'terima'],
    pattern: seq(
      word('menerima', 'terima'),
      opt(mention('number')),
      alt(mention('position', 'person'), word(...GUEST_NOUNS)),
      objectTail
    ),
    build: ({ chart, from, to }) => actOf(chart, RECEPTION, from, from + 1, to)
  },
  {
    name: 'occasion/item-given',
    words: [...GIVING_VERBS.keys()],
    pattern: seq(word(...GIVING_VERBS.keys()), mention('item'), objectTail),
    build: ({ chart, from, to }) => {
      if (mentionAt(chart, 'item', from + 1)?.value.kind === 'other') return null
      return actOf(chart, GIVING_VERBS.get(chart.document.tokens[from]!.lower)!, from, from + 1, to)
    }
  },
  {
    name: 'occasion/item-received',
    words: ['diterima'],
    pattern: word('diterima'),
    build: ({ chart, from, to }) => {
      const subject = subjectBefore(chart, from)
      const item = subject && mentionAt(chart, 'item', subject.to - 1)
      return item && item.value.kind !== 'other' ? actOf(chart, RECEIVING, from, to) : null
    }
  },
  {
    name: 'occasion/planted',
    words: PLANTING_VERBS,
    pattern: seq(
      word(...PLANTING_VERBS),
      opt(mention('number')),
      opt(word(...PLANT_UNITS)),
      word(...PLANTED_NOUNS),
      objectTail
    ),
    build: ({ chart, from, to }) => actOf(chart, PLANTING, from, from + 1, to)
  },
  {
    name: 'occasion/plants',
    words: ['ditanam'],
    pattern: word('ditanam'),
    build: ({ chart, from, to }) => {
      const subject = subjectBefore(chart, from)
      const { tokens } = chart.document
      const isPlant = subject && tokens.slice(subject.from, subject.to).some(({ lower }) => PLANTED_NOUNS.has(lower))
      return isPlant ? actOf(chart, PLANTING, from, to) : null
    }
  },
  {
    name: 'occasion/assessed',
    words: ['menilai', 'memverifikasi', 'mengaudit'],
    pattern: seq(
      word('menilai', 'memverifikasi', 'mengaudit'),
      alt(mention('venue'), word(...ASSESSED_NOUNS)),
      objectTail
    ),
    build: ({ chart, from, to }) => actOf(chart, ASSESSMENT, from, from + 1, to)
  },
  {
    name: 'occasion/facility-opened',
    words: ['membuka', 'dibuka'],
    pattern: seq(
      capture('verb', seq(word('membuka', 'dibuka'), opt(alt(word('resmi'), seq(word('secara'), word('resmi')))))),
      opt(capture('object', objectTail))
    ),
    build: ({ chart, from, captures }) => {
      const after = captures.verb!.to
      const facility = isPassive(chart, from) ? subjectBefore(chart, from)?.from : after
      if (facility === undefined || !isFacility(chart, facility)) return null
      return actOf(chart, OPENING, from, after, captures.object?.to)
    }
  }
]

const isFacility = (chart: Chart, at: number): boolean =>
  FACILITY_NOUNS.has(chart.document.tokens[at]?.lower ?? '') && !chart.phrase('event-noun', at)

const isPassive = (chart: Chart, at: number): boolean =>
  chart.document.tokens[at]!.lower.startsWith('di') || isSplit(chart, at)

/** "di canangkan" */
const isSplit = (chart: Chart, at: number): boolean => chart.document.tokens[at - 1]?.lower === 'di'

/** How far before "untuk" the verb of going may stand: "menyeberang ke daratan Oba untuk menyerahkan bantuan". */
const GOING_REACH = 14

/** Somebody has gone there to do it. */
function isGoneFor({ document }: Chart, at: number): boolean {
  const { tokens } = document
  if (tokens[at]!.lower !== 'untuk') return false
  const from = Math.max(document.sentenceAt(at).from, at - GOING_REACH)
  const words = tokens.slice(from, at)
  return words.some(({ lower }) => GOING_VERBS.has(lower)) && !words.some(({ lower }) => FUTURE_WORDS.has(lower))
}

/** "surat yang ditandatangani", "kepala yang baru dilantik": says which, not what happened. */
const isRelative = (chart: Chart, at: number): boolean =>
  chart.document.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'yang')

function actOf(chart: Chart, verb: EventVerb, from: number, after: number, objectEnd = after) {
  const start = isSplit(chart, from) ? from - 1 : from
  const before = chart.document.tokens[start - 1]?.lower ?? ''
  if (
    (UNDONE_WORDS.has(before) && !isGoneFor(chart, start - 1)) ||
    (isPassive(chart, from) && isRelative(chart, start))
  )
    return null
  const object = thingOf(chart, from, after, objectEnd)
  const words = object ? chart.document.textOf(object.from, object.to) : ''
  const isAward = verb.byObject && object !== null && isAwardGiven(chart, object.from)
  const value: OccasionValue = {
    type: isAward ? 'award' : (typeByObject(chart, after) ?? typeByGuest(chart, verb, from, after)),
    name: nameOf(verb, words),
    head: verb.noun.toLowerCase(),
    anaphoric: false,
    strength: 'weak',
    act: true
  }
  return { value, to: object && object.from >= after ? object.to : after }
}

/** How far behind the verb the word for its object may stand: "melepas 1.254 wisudawan". */
const OBJECT_REACH = 4

function typeByObject({ document: { tokens } }: Chart, after: number): EventType | undefined {
  for (const { lower } of tokens.slice(after, after + OBJECT_REACH)) {
    const type = OBJECT_TYPES.get(lower)
    if (type) return type
  }
  return undefined
}

/** How far before the verb those who come are named: "tim penilai dari provinsi mengunjungi". */
const GUEST_REACH = 6

const WELCOME = 'Penyambutan'

/** A call of assessors is an evaluation, the welcome of pilgrims a ceremony. */
function typeByGuest(
  { document: { tokens } }: Chart,
  { type, noun }: EventVerb,
  from: number,
  after: number
): EventType {
  if (type !== 'visit' && type !== 'audience') return type
  const behind = tokens.slice(after, after + OBJECT_REACH)
  if (noun === WELCOME && behind.some(({ lower }) => PILGRIMS.has(lower))) return 'ceremony'
  const near = type === 'visit' ? tokens.slice(Math.max(0, from - GUEST_REACH), from).concat(behind) : behind
  return near.some(({ lower }) => ASSESSORS.has(lower)) ? 'evaluation' : type
}

/** What the act is done to: the words after an active verb, or after or before a passive one. */
function thingOf(chart: Chart, from: number, after: number, objectEnd: number): { from: number; to: number } | null {
  const isAgent = mentionAt(chart, 'person', after) ?? mentionAt(chart, 'position', after)
  if (isPassive(chart, from) && (objectEnd === after || isAgent)) {
    return subjectBefore(chart, isSplit(chart, from) ? from - 1 : from)
  }
  return objectEnd > after ? { from: after, to: objectEnd } : null
}

const LONGEST_SUBJECT = 12

/** "Laporan Hasil Pemeriksaan itu diserahkan": the words from the start of the clause, without what leads to the verb. */
function subjectBefore(chart: Chart, verb: number): { from: number; to: number } | null {
  const { tokens } = chart.document
  const limit = Math.max(chart.document.sentenceAt(verb).from, verb - LONGEST_SUBJECT - 1)
  let to = verb
  while (to > limit && SUBJECT_ENDS.has(tokens[to - 1]!.lower)) to--
  let from = to
  while (from > limit && tokens[from - 1]!.kind !== 'mark' && !SUBJECT_ENDS.has(tokens[from - 1]!.lower)) from--
  const isWhole =
    from < to && to - from <= LONGEST_SUBJECT && !tokens.slice(from, to).some(({ lower }) => looksLikeVerb(lower))
  return isWhole && !ACT_ADVERBS.has(tokens[from]!.lower) ? { from, to } : null
}

function nameOf({ noun, type }: EventVerb, object: string): string {
  if (object === '') return noun
  const toPlace = type === 'visit' && GOING_NOUNS.has(noun) && /^\p{Lu}/u.test(object)
  return toPlace ? `${noun} ke ${object}` : `${noun} ${object}`
}
