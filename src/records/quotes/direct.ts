import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import { speechVerb } from '../../lexicon/speech-verbs.ts'
import { ADVERBS, POINTING_ADVERBS } from '../../lexicon/speech-words.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { findAttribution } from './attribution.ts'
import type { Passage } from './passages.ts'
import { type Antecedent, anaphoricSpeakerAt, describedSpeakerAt, type Speaker, speakerAt } from './speaker.ts'
import { topicOf } from './subject.ts'

/** Quoted words as speech, with who says them as far as the passage itself tells. */
export interface DirectSpeech {
  readonly rule: string
  /** More than one where a tag interrupts the words. */
  readonly words: readonly TokenRange[]
  /** Where the quotations begin and end, marks and all. */
  readonly from: number
  readonly to: number
  readonly verb: string | null
  readonly tag: TokenRange | null
  /** `null` where the passage names none. */
  readonly speaker: Speaker | null
}

type Quotation = MentionOf<'quotation'>

interface Tag extends TokenRange {
  readonly rule: string
  readonly verb: string | null
  readonly speaker: Speaker | null
}

/** The direct speech of a passage; quotation marks around names, titles and themes are passed over. */
export function directSpeechIn(reading: Reading, passage: Passage, antecedent: Antecedent): DirectSpeech[] {
  const found: DirectSpeech[] = []
  let narrativeFrom = passage.from
  for (const quotation of passage.quotations) {
    const last = found.at(-1)
    if (last && interrupts(reading, last, quotation)) {
      found[found.length - 1] = { ...last, words: [...last.words, quotation.value.words], to: quotation.to }
      narrativeFrom = quotation.to
      continue
    }
    const speech = speechOf(reading, passage, quotation, narrativeFrom, antecedent)
    if (!speech) continue
    found.push(speech)
    narrativeFrom = quotation.to
  }
  return found
}

function speechOf(
  reading: Reading,
  passage: Passage,
  quotation: Quotation,
  narrativeFrom: number,
  antecedent: Antecedent
): DirectSpeech | null {
  const { tokens } = reading.document
  const tag =
    (isSentenceLike(tokens, quotation, passage) ? tagAfter(reading, passage, quotation, antecedent) : null) ??
    tagBefore(reading, { from: narrativeFrom, to: quotation.from }, quotation, antecedent) ??
    (standsAlone(tokens, passage, quotation) ? UNTAGGED : null)
  if (!tag) return null
  const { from, to } = quotation
  const { rule, verb, speaker } = tag
  return { rule, words: [quotation.value.words], from, to, verb, tag: tag === UNTAGGED ? null : tag, speaker }
}

const UNTAGGED: Tag = { rule: 'quote/untagged', verb: null, speaker: null, from: 0, to: 0 }

/** “..., ” kata Sekda, “...”: the second part goes on where the tag interrupted. */
function interrupts(reading: Reading, speech: DirectSpeech, quotation: Quotation): boolean {
  const { tokens } = reading.document
  if (!speech.tag || speech.tag.from < speech.to) return false
  const between = quotation.from - speech.to
  const before = tokens[quotation.from - 1]!
  const first = tokens[quotation.value.words.from]!
  return between <= LONGEST_INTERRUPTION && (before.text === ',' || (before.kind === 'word' && first.shape === 'lower'))
}

const LONGEST_INTERRUPTION = 30

const MARKS_BEFORE_TAG = new Set([',', '.', '"', '”', '“', ';', ')', '’', "'", '-', '–', '—'])

/** “...,” ujar Sekda; “...” demikian disampaikan Sekda; “...,” Sekda menambahkan. */
function tagAfter(reading: Reading, passage: Passage, quotation: Quotation, antecedent: Antecedent): Tag | null {
  const { tokens } = reading.document
  let at = quotation.to
  while (at < passage.to && at < quotation.to + 3 && MARKS_BEFORE_TAG.has(tokens[at]!.text)) at++
  const from = at
  while (at < passage.to && POINTING_ADVERBS.has(tokens[at]!.lower)) at++
  if (at >= passage.to) return null
  const verb = speechVerb(tokens[at]!.lower)
  if (verb && (verb.voice === 'bare' || at > from)) {
    const rule = 'quote/tag-after'
    if (verb.pronominal) return { rule, verb: verb.verb, speaker: null, from, to: at + 1 }
    let agent = at + 1
    while (agent < passage.to && (ADVERBS.has(tokens[agent]!.lower) || tokens[agent]!.text === ',')) agent++
    const named =
      speakerAt(reading, agent, passage.to, antecedent) ??
      anaphoricSpeakerAt(reading, agent, passage.to, antecedent) ??
      describedSpeakerAt(reading, agent, passage.to)
    return { rule, verb: verb.verb, speaker: named?.speaker ?? null, from, to: named?.to ?? at + 1 }
  }
  if (at > from && SPEECH_WORDS.has(tokens[at]!.lower)) {
    return { rule: 'quote/read-out', verb: null, speaker: null, from, to: at + 1 }
  }
  const subject = topicOf(reading, { from, to: passage.to }, antecedent)
  if (!subject || subject.from !== from) return null
  const active = subject.to < passage.to ? speechVerb(tokens[subject.to]!.lower) : undefined
  if (active?.voice !== 'active') return null
  return { rule: 'quote/tag-after', verb: active.verb, speaker: subject.speaker, from, to: subject.to + 1 }
}

/** “...,” begitu bunyi sambutan itu. */
const SPEECH_WORDS = new Set(['bunyi', 'petikan', 'isi', 'kutipan', 'pesan', 'penggalan'])

/** Sekda mengatakan, “...”; Menurut Sekda, “...”; Pesan Gubernur: “...”. */
function tagBefore(reading: Reading, range: TokenRange, quotation: Quotation, antecedent: Antecedent): Tag | null {
  const { tokens } = reading.document
  if (range.to <= range.from) return null
  const last = tokens[range.to - 1]!
  const leadsIn = last.text === ',' || last.text === ':' || last.lower === 'bahwa' || speechVerb(last.lower)
  if (!leadsIn || !opensSentence(tokens, quotation)) return null
  const rule = 'quote/tag-before'
  const attribution = findAttribution(reading, { from: range.from, to: quotation.to }, antecedent)
  if (attribution && attribution.tag.to >= range.to - FARTHEST_TAG) {
    const { verb, speaker, tag } = attribution
    return { rule, verb, speaker, from: tag.from, to: tag.to }
  }
  if (last.text !== ':') return null
  for (let at = range.from; at < range.to; at++) {
    const named = speakerAt(reading, at, range.to, { speaker: null })
    if (named) return { rule, verb: null, speaker: named.speaker, from: named.from, to: named.to }
  }
  return null
}

/** "Sekda mengatakan kepada seluruh kepala perangkat daerah, “...": so far may verb and words stand apart. */
const FARTHEST_TAG = 25

const opensSentence = (tokens: readonly Token[], { value: { words } }: Quotation): boolean =>
  tokens[words.from]!.shape !== 'lower' && words.to - words.from >= 3

/** A name or a theme has no comma before its closing mark and few words; speech is a sentence or a part of one. */
function isSentenceLike(tokens: readonly Token[], { value, to }: Quotation, passage: Passage): boolean {
  const { words } = value
  const inside = tokens[words.to]
  const pauses = inside !== undefined && words.to < to && (inside.text === ',' || inside.text === '.')
  const behind = to < passage.to ? tokens[to]!.text : ''
  return pauses || behind === ',' || words.to - words.from >= 4 || STOPS.has(tokens[words.to - 1]!.text)
}

const STOPS = new Set(['.', '!', '?', '…'])
const SHORTEST_UNTAGGED = 5

/** The whole passage is the quotation. */
function standsAlone(tokens: readonly Token[], passage: Passage, { from, to, value: { words } }: Quotation): boolean {
  if (words.to - words.from < SHORTEST_UNTAGGED || tokens[words.from]!.shape === 'lower') return false
  if (from > passage.from && !(from === passage.from + 1 && tokens[passage.from]!.kind === 'mark')) return false
  for (let at = to; at < passage.to; at++) if (tokens[at]!.kind !== 'mark') return false
  return true
}
