import type { Sentence } from '../../document/document.ts'
import type { FrameMatch, FrameSet } from '../../engine/frames.ts'
import { HANDOVER_TAGS, PREPOSITIONS, TIME_CONJUNCTIONS, UNREAL } from '../../lexicon/handover-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { type ClauseTerm, matcherTerm, type PartyTerm, termsOf } from './terms.ts'

export type Voice = 'giving' | 'receiving' | 'nominal'

/** One telling of an act of giving: what its verb and the words around it say. */
export interface Act {
  readonly sentence: Sentence
  /** The token of the verb, or of the noun for the act. */
  readonly at: number
  readonly trigger: string
  readonly voice: Voice
  readonly rule: string
  giver: PartyTerm[]
  recipients: PartyTerm[]
  items: MentionOf<'item'>[]
  /** "yang diterima Camat", "Bantuan diserahkan Bupati": more about the thing of the act before. */
  readonly continues: boolean
}

/** How many terms around a verb a frame may span. */
const REACH_BEFORE = 30
const REACH_AFTER = 45
/** How far before the verb "akan" and the like may stand. */
const REACH_OF_UNREAL = 4
const REACH_OF_PLANNING = 10

const VOICES: Record<string, Voice> = {
  Give: 'giving',
  Given: 'giving',
  Reward: 'giving',
  Receive: 'receiving',
  Received: 'receiving',
  Giving: 'nominal'
}

/** Every telling of an act of giving, in the order of the text. */
export function findActs(reading: Reading, frames: FrameSet): Act[] {
  const acts: Act[] = []
  for (const sentence of sentencesWithTrigger(reading, frames)) {
    const terms = termsOf(reading, sentence)
    const triggers = terms.flatMap((term, at) => (term.kind === 'word' && frames.isTrigger(term.lower) ? [at] : []))
    triggers.forEach((at, rank) => {
      const window = windowAround(terms, at, triggers[rank - 1] ?? -1, triggers[rank + 1] ?? terms.length)
      const act = actAt(reading, frames, sentence, terms, window)
      if (act) acts.push(act)
    })
  }
  return acts
}

function sentencesWithTrigger({ document, chart }: Reading, frames: FrameSet): Sentence[] {
  const found: Sentence[] = []
  for (const token of document.tokens) {
    if (!frames.isTrigger(token.lower) || mentionAt(chart, 'quotation', token.index)) continue
    const sentence = document.sentenceAt(token.index)
    if (found.at(-1) !== sentence) found.push(sentence)
  }
  return found
}

interface Window {
  readonly from: number
  readonly to: number
  /** Where the trigger stands among the sentence's terms. */
  readonly at: number
}

/** From the verb before to the verb after; a verb that is no giving ends it too, unless it only says more of a noun. */
function windowAround(terms: readonly ClauseTerm[], at: number, before: number, after: number): Window {
  const nominal = isTagged(terms[at], 'Giving')
  let to = at + 1
  while (to < Math.min(after, at + REACH_AFTER) && !endsClause(terms, to)) to++
  if (nominal && to === after && isTagged(terms[after], 'Given')) to = Math.min(terms.length, after + REACH_AFTER)
  return { from: Math.max(before + 1, at - REACH_BEFORE), to, at }
}

function endsClause(terms: readonly ClauseTerm[], at: number): boolean {
  const before = terms[at - 1]
  return isTagged(terms[at], 'Verb') && !(before?.kind === 'word' && before.lower === 'yang')
}

function actAt(
  reading: Reading,
  frames: FrameSet,
  sentence: Sentence,
  terms: ClauseTerm[],
  window: Window
): Act | null {
  const verb = terms[window.at]!
  if (verb.kind !== 'word') return null
  const voice = VOICES[HANDOVER_TAGS.get(verb.lower) ?? ''] ?? 'giving'
  if (isUnreal(reading, sentence, verb.from, voice)) {
    reading.trace?.rejected('handover', 'handover/unreal', verb.from, verb.to, 'not yet, or not at all')
    return null
  }
  const part = terms.slice(window.from, window.to)
  const matches = frames.match(part.map(matcherTerm), verb.lower)
  const act: Act = {
    sentence,
    at: verb.from,
    trigger: verb.lower,
    voice,
    rule: matches[0]?.frame.name ?? `handover/${voice}`,
    giver: [],
    recipients: [],
    items: [],
    continues: isTaggedWord(terms[window.at - 1], 'yang')
  }
  for (const match of matches) fillFrom(act, part, match)
  if (act.items.length === 0) act.items = nearestItem(terms, window, verb.lower)
  const subject = subjectOf(terms, window)
  if (subject && voice === 'giving' && act.giver.length === 0 && !isTagged(verb, 'Given')) act.giver = [subject]
  if (subject && isTagged(verb, 'Receive') && act.recipients.length === 0) act.recipients = [subject]
  reading.trace?.fired('handover', act.rule, verb.from, verb.to)
  return act
}

/** What a frame's groups say; a part told already is kept, but things add up. */
function fillFrom(act: Act, terms: readonly ClauseTerm[], { groups }: FrameMatch): void {
  const giver = groups.get('giver')
  const recipient = groups.get('recipient')
  const item = groups.get('item')
  if (giver && act.giver.length === 0) act.giver = partiesIn(terms, giver.from, giver.to)
  if (recipient && act.recipients.length === 0) act.recipients = partiesIn(terms, recipient.from, recipient.to)
  if (!item) return
  for (const term of terms.slice(item.from, item.to)) {
    if (term.kind === 'item' && !act.items.includes(term.item)) act.items.push(term.item)
  }
}

/** The parties of a row; one after a comma that a verb follows is the next clause's subject. */
function partiesIn(terms: readonly ClauseTerm[], from: number, to: number): PartyTerm[] {
  const parties: PartyTerm[] = []
  for (let at = from; at < to; at++) {
    const term = terms[at]!
    if (term.kind !== 'party') continue
    const afterComma = isTaggedWord(terms[at - 1], ',')
    if (parties.length > 0 && afterComma && isTagged(terms[at + 1], 'Verb')) break
    parties.push(term)
  }
  return parties
}

/** The thing that no frame caught: right after an active verb, else the last before the verb. */
function nearestItem(terms: readonly ClauseTerm[], { from, to, at }: Window, verb: string): MentionOf<'item'>[] {
  const passive = ['Given', 'Received'].includes(HANDOVER_TAGS.get(verb) ?? '')
  if (passive) {
    for (let here = at - 1; here >= from; here--) {
      const term = terms[here]!
      if (term.kind === 'item') return [term.item]
      if (isTagged(term, 'Verb')) return []
    }
  }
  for (let here = at + 1; here < to; here++) {
    const term = terms[here]!
    if (term.kind === 'item') return [term.item]
    if (term.kind === 'word' && term.tag === 'To') return []
  }
  return []
}

/** Who does it, where the words right before the verb do not say: the nearest party that nothing governs. */
function subjectOf(terms: readonly ClauseTerm[], { at, to }: Window): PartyTerm | null {
  const conjunction = terms[at - 1]
  const subordinate = conjunction?.kind === 'word' && TIME_CONJUNCTIONS.has(conjunction.lower)
  const before = freeParty(terms, at - 1, -1, -1)
  if (!subordinate || before) return before
  return freeParty(terms, at + 1, Math.min(terms.length, to + REACH_AFTER), 1)
}

function freeParty(terms: readonly ClauseTerm[], from: number, end: number, step: 1 | -1): PartyTerm | null {
  for (let at = from; at !== end && at >= 0 && at < terms.length; at += step) {
    const term = terms[at]!
    if (term.kind === 'party' && !isGoverned(terms, at) && (term.pronoun || term.named?.kind !== 'place')) return term
  }
  return null
}

/** Whether a preposition stands before a party, or before the row it is in. */
function isGoverned(terms: readonly ClauseTerm[], at: number): boolean {
  let here = at - 1
  while (here > 0 && (isTagged(terms[here], 'And') || terms[here]!.kind === 'party')) here--
  const before = terms[here]
  return before?.kind === 'word' && PREPOSITIONS.has(before.lower)
}

/** "akan menyerahkan", "berhak menerima"; "penyerahan hadiah dijadwalkan". */
function isUnreal({ document, chart }: Reading, sentence: Sentence, at: number, voice: Voice): boolean {
  const { tokens } = document
  for (let here = at - 1; here >= Math.max(sentence.from, at - REACH_OF_UNREAL); here--) {
    const { lower, kind } = tokens[here]!
    if (UNREAL.has(lower)) return true
    if (kind === 'mark' || mentionAt(chart, 'person', here)) break
  }
  if (voice !== 'nominal') return false
  for (let here = at + 1; here < Math.min(sentence.to, at + REACH_OF_PLANNING); here++) {
    const { lower } = tokens[here]!
    if (lower === 'akan' || lower === 'dijadwalkan' || lower === 'direncanakan') return true
  }
  return false
}

const isTagged = (term: ClauseTerm | undefined, tag: string): boolean => term?.kind === 'word' && term.tag === tag
const isTaggedWord = (term: ClauseTerm | undefined, lower: string): boolean =>
  term?.kind === 'word' && term.lower === lower
