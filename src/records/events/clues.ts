import type { TokenRange } from '../../document/sentences.ts'
import { GOING_VERBS } from '../../lexicon/act-words.ts'
import {
  ACTOR_WORDS,
  AIMS,
  ATTENDING_VERBS,
  BEFORE_WORDS,
  DOING_VERBS,
  FUTURE_WORDS,
  HABIT_WORDS,
  HELD_PARTICIPLES,
  HOLDING_VERBS,
  OCCASION_ADVERBS,
  OCCASION_PREFIXES,
  OCCASION_PREPOSITIONS,
  PAST_WORDS,
  POINTERS,
  PROGRAMME_VERBS,
  PURPOSE_WORDS,
  SERIES
} from '../../lexicon/occasion-words.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { OccasionValue } from '../../mentions/values.ts'
import type { Reading } from '../reading.ts'
import { isQuoted, type Standing } from './candidate.ts'
import { GIVING_TYPES } from './givings.ts'
import { governorAt, participleAt, startOfList } from './governors.ts'
import { isBare, isFreshName } from './naming.ts'
import { shiftAt } from './story.ts'

/** Something that speaks for an activity having been held, or against it. */
interface Clue {
  readonly name: string
  readonly weight: number
  readonly holds: (standing: Standing) => boolean
}

const isStrong = ({ value }: MentionOf<'occasion'>): boolean => value.strength === 'strong'

const CLUES: readonly Clue[] = [
  { name: 'strong word', weight: 2, holds: ({ mention }) => isStrong(mention) },
  { name: 'held by somebody', weight: 4, holds: ({ before }) => HOLDING_VERBS.has(before) },
  { name: 'done by somebody', weight: 3, holds: ({ mention, before }) => DOING_VERBS.has(before) && isStrong(mention) },
  { name: 'opened or attended', weight: 3, holds: ({ before }) => ATTENDING_VERBS.has(before) },
  { name: 'said at it', weight: 3, holds: ({ before }) => OCCASION_PREPOSITIONS.has(before) },
  {
    name: 'an item of a programme',
    weight: -3,
    holds: ({ before, mention }) => PROGRAMME_VERBS.has(before) && !isStrong(mention) && isBare(mention.value)
  },
  { name: 'introduced', weight: 1, holds: ({ introduced }) => introduced },
  { name: 'told to be held', weight: 3, holds: ({ after }) => HELD_PARTICIPLES.has(after) },
  { name: 'purpose', weight: -4, holds: standing => isPurpose(standing) },
  { name: 'dated', weight: 3, holds: ({ inDated }) => inDated },
  { name: 'has a venue', weight: 1.5, holds: ({ inVenue }) => inVenue },
  { name: 'lead', weight: 3, holds: ({ depth }) => depth === 0 },
  { name: 'first sentence', weight: 1, holds: ({ isFirst }) => isFirst },
  { name: 'second paragraph', weight: 1, holds: ({ depth }) => depth === 1 },
  { name: 'lies ahead', weight: -2, holds: ({ isAhead }) => isAhead },
  { name: 'done before or again and again', weight: -4, holds: ({ isHabit }) => isHabit },
  { name: 'not yet done', weight: -4, holds: ({ isUndone, inDated }) => isUndone && !inDated },
  { name: 'in a quotation', weight: -4, holds: ({ quoted }) => quoted },
  {
    name: 'done by an official',
    weight: 2,
    holds: ({ byOfficial }) => byOfficial
  }
]

/** How far before the verb an act's subject may be named. */
const SUBJECT_REACH = 14
const ACTOR_KINDS = ['person', 'position', 'organization'] as const
/** How far behind a passive verb its agent is named: "diteken langsung oleh Bupati". */
const AGENT_REACH = 4
/** How far behind it "oleh" may stand: "diteken kesepakatan bersama kursus calon pengantin oleh Bupati". */
const BY_REACH = 14

function isDoneByOfficial(reading: Reading, mention: MentionOf<'occasion'>, sentence: TokenRange): boolean {
  const { chart, document } = reading
  const { tokens } = document
  const before = tokens[mention.from - 1]?.lower ?? ''
  if (PAST_WORDS.has(before) && !hasMention(reading, 'date', mention.to, sentence.to)) return false
  const isActor = (at: number): boolean =>
    ACTOR_WORDS.has(tokens[at]!.lower) || ACTOR_KINDS.some(kind => mentionAt(chart, kind, at) !== undefined)
  if (isRegionDoing(reading, mention.from)) return true
  for (let at = mention.from - 1; at >= Math.max(sentence.from, mention.from - SUBJECT_REACH); at--) {
    if (isActor(at)) return true
  }
  if (!tokens[mention.from]!.lower.startsWith('di')) return false
  if (!GIVING_TYPES.has(mention.value.type) && isPlacedAndDated(reading, mention, sentence)) return true
  if (isAtOccasion(reading, mention.from, sentence.from)) return true
  for (let at = mention.from + 1; at < Math.min(sentence.to, mention.to + BY_REACH); at++) {
    const isNear = at < mention.to + AGENT_REACH || tokens[at - 1]!.lower === 'oleh'
    if (isNear && isActor(at)) return true
  }
  return false
}

/** "Gedung itu diresmikan Senin (3/4) di Aula Kantor Bupati": held, whoever did it. */
const isPlacedAndDated = (reading: Reading, { to }: MentionOf<'occasion'>, sentence: TokenRange): boolean =>
  hasMention(reading, 'date', sentence.from, sentence.to) && hasMention(reading, 'venue', to, sentence.to)

/** "Kota Tasikmalaya melakukan kunjungan": a region that begins a sentence stands for those who lead it. */
function isRegionDoing({ chart, document }: Reading, verb: number): boolean {
  const place = mentionAt(chart, 'place', verb - 1)
  return place !== undefined && place.from === document.sentenceAt(verb).from
}

/** "Dalam rapat itu diteken pula perjanjian ...", "Pada kesempatan itu diserahkan ...": done at what was named. */
function isAtOccasion({ chart, document: { tokens } }: Reading, verb: number, from: number): boolean {
  const end = POINTERS.has(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1
  const last = mentionAt(chart, 'occasion', end)
  return last !== undefined && last.from - 1 === from && OCCASION_PREPOSITIONS.has(tokens[from]!.lower)
}

/** How far from a name the sentence is searched. */
const MENTION_REACH = 90

function hasMention({ chart }: Reading, kind: 'date' | 'venue', from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 2 * MENTION_REACH); at++) if (mentionAt(chart, kind, at)) return true
  return false
}

/** Ordinary words for work, such as "penilaian", tell of an event of its own only in the paragraphs that lead. */
const LEADING_DEPTH = 1

/** Somebody holds it, or an official does it, or it is opened, attended or led: no mere word for something else. */
export function isDone(standing: Standing): boolean {
  const { mention, quoted, before, after, byOfficial, isHabit, isUndone, depth } = standing
  if (quoted || isHabit || isUndone) return false
  if (mention.value.act) return byOfficial && !isCommemorating(mention.value, before)
  if (!isStrong(mention) && depth > LEADING_DEPTH) return isOwnName(standing)
  if (DOING_VERBS.has(before)) return isStrong(mention)
  if (PROGRAMME_VERBS.has(before) && isStrong(mention) && !isBare(mention.value)) return true
  return HOLDING_VERBS.has(before) || ATTENDING_VERBS.has(before) || HELD_PARTICIPLES.has(after)
}

/** "dilaksanakan Sosialisasi Perizinan bagi ...", "Diskusi tersebut dibuka": no mere word for work. */
const isOwnName = ({ mention: { value }, before, after, inVenue }: Standing): boolean =>
  (HOLDING_VERBS.has(before) && !isBare(value) && /^\p{Lu}/u.test(value.name)) ||
  ((HOLDING_VERBS.has(before) || ATTENDING_VERBS.has(before)) &&
    !isBare(value) &&
    (inVenue || HELD_PARTICIPLES.has(after))) ||
  (HELD_PARTICIPLES.has(after) && (value.anaphoric || (before === '' && !isBare(value))))

/** "Tim Pameran", "juara Lomba", "dalam rangka HUT": another thing's name, or its reason. */
export const isPurpose = ({ before, mention: { value } }: Standing): boolean =>
  isCommemorating(value, before) || (PURPOSE_WORDS.has(before) && !(value.act && before === AIM))

/** "Memperingati Hari Oeang, kementerian ...": why something else was done. */
const isCommemorating = ({ act, type, head }: OccasionValue, before: string): boolean =>
  act && type === 'ceremony' && head === 'peringatan' && (PURPOSE_WORDS.has(before) || !WORD.test(before))

const WORD = /\p{L}/u
/** An act is read behind it only where somebody has gone to do it. */
const AIM = 'untuk'

/** The sum of the clues that hold. */
export function weigh(standing: Standing): number {
  let sum = 0
  for (const clue of CLUES) if (clue.holds(standing)) sum += clue.weight
  return sum
}

/** Greetings and lines of place and date stand before the paragraph that leads. */
const SHORTEST_LEAD = 14

function leadOf({ document: { paragraphs, zones } }: Reading): number {
  const lead = paragraphs.findIndex(({ index, from, to }) => index >= zones.body.first && to - from >= SHORTEST_LEAD)
  return lead < 0 ? zones.body.first : lead
}

const PART_OF = 'rangka'

/** Looks around a mention once, for all clues. */
export function standingOf(reading: Reading, mention: MentionOf<'occasion'>): Standing {
  const { document } = reading
  const { tokens } = document
  const sentence = document.sentenceAt(mention.from)
  let at = startOfList(reading, mention.from, sentence.from) - 1
  let introduced = false
  let isPart = false
  while (at >= sentence.from && (OCCASION_PREFIXES.has(tokens[at]!.lower) || OCCASION_ADVERBS.has(tokens[at]!.lower))) {
    introduced ||= OCCASION_PREFIXES.has(tokens[at]!.lower)
    isPart ||= SERIES.has(tokens[at]!.lower)
    at--
  }
  let next = mention.to
  while (
    next < sentence.to &&
    (POINTERS.has(tokens[next]!.lower) || OCCASION_ADVERBS.has(tokens[next]!.lower) || tokens[next]!.lower === 'akan')
  )
    next++
  const near = Math.max(sentence.from, mention.from - MENTION_REACH)
  const lead = leadOf(reading)
  return {
    mention,
    byOfficial: mention.value.act && isDoneByOfficial(reading, mention, sentence),
    inDated: hasMention(reading, 'date', near, sentence.to),
    inVenue: hasMention(reading, 'venue', near, sentence.to),
    isHabit: shiftAt(reading, sentence) === 0 && isHabit(reading, mention.from, sentence.from),
    isUndone: isUndone(reading, at, sentence.from),
    before:
      isPart && OCCASION_PREPOSITIONS.has(tokens[at]?.lower ?? '') ? PART_OF : governorAt(reading, at, sentence.from),
    introduced,
    after: participleAt(reading, next, sentence.to),
    quoted: isQuoted(reading, mention.from),
    depth: Math.max(0, sentence.paragraph - lead),
    isAhead: isAhead(reading, mention),
    isFirst: sentence.index === document.paragraphs[lead]?.firstSentence
  }
}

/** How far before a name "telah beberapa kali" may stand. */
const HABIT_REACH = 6

/** "beberapa kali menggelar", "setiap tahun mengadakan": not this once. */
function isHabit({ document: { tokens } }: Reading, from: number, limit: number): boolean {
  const first = BEFORE_WORDS.has(tokens[limit]!.lower) ? limit + 1 : limit
  return tokens.slice(Math.max(first, from - HABIT_REACH), from).some(({ lower }) => HABIT_WORDS.has(lower))
}

/** "untuk melakukan monitoring", "dalam melaksanakan evaluasi", "agar menggelar rapat" */
function isUndone({ document: { tokens } }: Reading, verb: number, limit: number): boolean {
  if (verb <= limit) return false
  const { lower } = tokens[verb]!
  return (
    (HOLDING_VERBS.has(lower) || DOING_VERBS.has(lower)) &&
    lower.startsWith('me') &&
    AIMS.has(tokens[verb - 1]!.lower) &&
    !isGoneFor(tokens, verb - 1, limit)
  )
}

/** How far before "untuk" the verb of going may stand. */
const GOING_REACH = 14

/** "rombongan menuju Polres untuk melaksanakan rapat": they have gone there, so it was held. */
function isGoneFor(tokens: Reading['document']['tokens'], at: number, limit: number): boolean {
  if (tokens[at]!.lower !== 'untuk') return false
  let isGone = false
  for (let here = at - 1; here >= Math.max(limit, at - GOING_REACH); here--) {
    const { lower } = tokens[here]!
    if (FUTURE_WORDS.has(lower)) return false
    isGone ||= GOING_VERBS.has(lower)
  }
  return isGone
}

/** How far before a name a word of the future still speaks of it: "akan kembali menggelar". */
const FUTURE_REACH = 8

/** A word of the future before the name, or behind it before another activity is named. */
function isAhead({ chart, document }: Reading, { from, to }: TokenRange): boolean {
  const { tokens } = document
  const sentence = document.sentenceAt(from)
  for (let at = Math.max(sentence.from, from - FUTURE_REACH); at < from; at++) {
    if (FUTURE_WORDS.has(tokens[at]!.lower)) return true
  }
  for (let at = to; at < Math.min(sentence.to, to + MENTION_REACH); at++) {
    const other = mentionAt(chart, 'occasion', at)
    if (other && isFreshName(other.value)) return false
    if (FUTURE_WORDS.has(tokens[at]!.lower)) return true
  }
  return false
}
