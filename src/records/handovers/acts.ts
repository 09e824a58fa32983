import type { Sentence } from '../../document/document.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { FrameSet } from '../../engine/frames.ts'
import { GIVES, GIVES_IT } from '../../lexicon/giving-verbs.ts'
import { ALSO, LATER, PLANNED_OR_RULED } from '../../lexicon/handover-clause-words.ts'
import { HANDOVER_TAGS, PREPOSITIONS, PURPOSES, UNREAL } from '../../lexicon/handover-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { partsToldIn } from './contents.ts'
import { furtherPairs } from './pairs.ts'
import {
  fillFrom,
  fillFromNearest,
  isRelative,
  isTagged,
  isWord,
  leaveNextSubject,
  type Roles,
  type Window
} from './roles.ts'
import { type ClauseTerm, matcherTerm, termsOf } from './terms.ts'

export type Voice = 'giving' | 'receiving' | 'nominal' | 'contents'

/** One telling of an act of giving: what its verb and the words around it say. */
export interface Act extends Roles {
  readonly sentence: Sentence
  /** The token of the verb, or of the noun for the act. */
  readonly at: number
  readonly trigger: string
  readonly voice: Voice
  readonly rule: string
  /** "yang diterima Camat": more about the thing of the act before. */
  readonly continues: boolean
  /** "juga diserahkan piala": another act than the one before. */
  readonly adds: boolean
}

/** No sentence that anybody wrote is longer. */
const LONGEST_STRETCH = 600
/** How many terms around a verb a frame may span. */
const REACH_BEFORE = 30
const REACH_AFTER = 45
/** How far before the verb "akan" and the like may stand. */
const REACH_OF_UNREAL = 4
const REACH_OF_PLANNING = 14
/** How far back "menyerahkannya" looks for the thing. */
const REACH_OF_IT = 60

const VOICES: Record<string, Voice> = {
  Give: 'giving',
  Given: 'giving',
  Reward: 'giving',
  Receive: 'receiving',
  Received: 'receiving',
  Giving: 'nominal',
  Exchange: 'nominal',
  Content: 'contents'
}
/** "akan berhak atas piala": what somebody has a right to. */
const IS_ENTITLED = 'berhak'
const WEAK_VERBS = new Set(GIVES)
const IT = new Set([...GIVES_IT, 'menerimanya'])

/** Every telling of an act of giving, in the order of the text. */
export function findActs(reading: Reading, frames: FrameSet): Act[] {
  const acts: Act[] = []
  for (const stretch of stretchesWithTrigger(reading, frames)) {
    const sentence = reading.document.sentenceAt(stretch.from)
    const terms = termsOf(reading, stretch)
    const triggers = terms.flatMap((term, at) => (term.kind === 'word' && frames.isTrigger(term.lower) ? [at] : []))
    triggers.forEach((at, rank) => {
      const window = windowAround(terms, at, triggers[rank - 1] ?? -1, triggers[rank + 1] ?? terms.length)
      acts.push(...actsAt(reading, frames, sentence, terms, window))
    })
    acts.push(...contentsAfter(reading, frames, acts.at(-1), sentence))
  }
  return acts
}

/** What the sentence after an act says that the thing consists of. */
function contentsAfter(reading: Reading, frames: FrameSet, last: Act | undefined, sentence: Sentence): Act[] {
  const { document } = reading
  const next = document.sentences[sentence.index + 1]
  if (!last || !next || last.sentence !== sentence || last.items.length === 0) return []
  for (let at = next.from; at < next.to; at++) if (frames.triggers.has(document.tokens[at]!)) return []
  const items = partsToldIn(reading, next)
  if (items.length === 0) return []
  const told = {
    sentence: next,
    at: next.from,
    trigger: 'berupa',
    voice: 'contents',
    rule: 'handover/contents'
  } as const
  return [{ ...told, giver: [], recipients: [], items, continues: false, adds: false }]
}

/** Sentences with a giving verb that is nobody's quoted word; one of endless length is read in pieces. */
function stretchesWithTrigger({ document, chart }: Reading, frames: FrameSet): TokenRange[] {
  const found: TokenRange[] = []
  for (const token of document.tokens) {
    const at = token.index
    if (!frames.triggers.has(token) || mentionAt(chart, 'quotation', at)) continue
    const last = found.at(-1)
    if (last && at < last.to) continue
    const sentence = document.sentenceAt(at)
    const from = sentence.from + Math.floor((at - sentence.from) / LONGEST_STRETCH) * LONGEST_STRETCH
    found.push({ from, to: Math.min(sentence.to, from + LONGEST_STRETCH) })
  }
  return found
}

/** From the verb before to the verb after; a verb that is no giving ends it too, unless it only says more of a noun. */
function windowAround(terms: readonly ClauseTerm[], at: number, before: number, after: number): Window {
  let to = at + 1
  while (to < Math.min(after, at + REACH_AFTER) && !endsClause(terms, to)) to++
  const isDone = isTagged(terms[at], 'Giving') && to === after && isTagged(terms[after], 'Given')
  if (isDone) while (to < Math.min(terms.length, after + REACH_AFTER) && !endsClause(terms, to)) to++
  return { from: Math.max(before + 1, at - REACH_BEFORE), to, at }
}

/** "buku kepada pengurus, yang diterima Sari, dan piagam kepada Dewi": past what is told of the receipt. */
function pastReceipt(terms: readonly ClauseTerm[], to: number): number {
  if (!isTagged(terms[to], 'Received') || !isWord(terms[to - 1], 'yang')) return to
  let end = to + 1
  while (end < Math.min(terms.length, to + REACH_AFTER) && !endsAct(terms, end)) end++
  return end
}

const endsAct = (terms: readonly ClauseTerm[], at: number): boolean =>
  isTagged(terms[at], 'Give', 'Given', 'Receive', 'Received', 'Giving', 'Reward', 'Content') || endsClause(terms, at)

function endsClause(terms: readonly ClauseTerm[], at: number): boolean {
  const before = terms[at - 1]
  if (isWord(terms[at], 'yang') && before?.kind === 'party') return isTagged(terms[at + 1], 'Verb', 'Done')
  return isTagged(terms[at], 'Verb') && !isRelative(terms, at) && !isWord(before, 'untuk')
}

function actsAt(reading: Reading, frames: FrameSet, sentence: Sentence, terms: ClauseTerm[], window: Window): Act[] {
  const verb = terms[window.at]!
  if (verb.kind !== 'word') return []
  const voice = VOICES[HANDOVER_TAGS.get(verb.lower) ?? ''] ?? 'giving'
  if (verb.lower !== IS_ENTITLED && isUnreal(reading, sentence, verb.from, voice)) {
    reading.trace?.rejected('handover', 'handover/unreal', verb.from, verb.to, 'not yet, or not at all')
    return []
  }
  const part = terms.slice(window.from, window.to)
  const matches = frames.match(part.map(matcherTerm), verb.lower)
  const roles: Roles = { giver: [], recipients: [], items: [] }
  for (const match of matches) fillFrom(roles, part, match)
  fillFromNearest(roles, terms, window)
  leaveNextSubject(roles, terms, window)
  if (IT.has(verb.lower)) roles.items = lastItemBefore(reading, verb.from)
  const rule = matches[0]?.frame.name ?? `handover/${voice}`
  reading.trace?.fired('handover', rule, verb.from, verb.to)
  const adds = voice !== 'receiving' && isFurther(reading, verb.from)
  const isActive = voice === 'giving' || voice === 'nominal'
  const pairs = isActive ? furtherPairs(terms, { ...window, to: pastReceipt(terms, window.to) }, roles) : []
  const act: Act = {
    sentence,
    at: verb.from,
    trigger: verb.lower,
    voice,
    rule,
    adds,
    giver: roles.giver,
    recipients: roles.recipients,
    items: roles.items,
    continues: isWord(terms[window.at - 1], 'yang') && !isTagged(verb, 'Give')
  }
  return [act, ...pairs.map(pair => ({ ...act, ...pair, continues: false }))]
}

/** "juga diserahkan", "diserahkan pula" */
const isFurther = ({ document: { tokens } }: Reading, at: number): boolean =>
  ALSO.has(tokens[at - 1]?.lower ?? '') || ALSO.has(tokens[at + 1]?.lower ?? '')

function lastItemBefore({ chart, document }: Reading, at: number): MentionOf<'item'>[] {
  for (let here = at - 1; here >= Math.max(0, at - REACH_OF_IT); here--) {
    const item = mentionAt(chart, 'item', here)
    if (item && !PREPOSITIONS.has(document.tokens[item.from - 1]?.lower ?? '')) return [item]
  }
  return []
}

/** "akan menyerahkan", "berhak menerima"; "penyerahan hadiah dijadwalkan". */
function isUnreal({ document, chart }: Reading, sentence: Sentence, at: number, voice: Voice): boolean {
  const { tokens } = document
  if (PURPOSES.has(tokens[at - 1]?.lower ?? '') && WEAK_VERBS.has(tokens[at]!.lower)) return true
  if (tokens[at - 1]?.lower === 'untuk' && HANDOVER_TAGS.get(tokens[at]!.lower) === 'Given') return true
  const isLater = LATER.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'untuk'
  if (isLater) return true
  for (let here = at - 1; here >= Math.max(sentence.from, at - REACH_OF_UNREAL); here--) {
    const { lower, kind } = tokens[here]!
    const isLately = lower === 'belum' && tokens[here + 1]?.lower === 'lama'
    if (UNREAL.has(lower) && !isLately) return true
    if (kind === 'mark' || mentionAt(chart, 'person', here)) break
  }
  if (voice !== 'nominal') return false
  for (let here = at + 1; here < Math.min(sentence.to, at + REACH_OF_PLANNING); here++) {
    if (PLANNED_OR_RULED.has(tokens[here]!.lower)) return true
  }
  return false
}
