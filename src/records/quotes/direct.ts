import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import { type SpeechVerb, speechVerbOf } from '../../lexicon/speech-verbs.ts'
import { ADVERBS, POINTING_ADVERBS, READ_OUT_NOUNS, TITLE_NOUNS, UTTERANCE_NOUNS } from '../../lexicon/speech-words.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import { findAttribution } from './attribution.ts'
import type { Passage } from './passages.ts'
import type { Scene, Speaker } from './scene.ts'
import { anaphoricSpeakerAt, describedSpeakerAt, speakerAt } from './speaker.ts'
import { topicOf } from './subject.ts'

/** Quoted words as speech, with who says them as far as the passage itself tells. */
export interface DirectSpeech {
  readonly rule: string
  /** More than one where a tag interrupts the words. */
  readonly words: readonly TokenRange[]
  /** Where the quotations begin and end, marks and all. */
  readonly from: number
  readonly to: number
  /** The closing mark is there; without it the words may go on in the next paragraph. */
  readonly closed: boolean
  readonly verb: string | null
  readonly tag: readonly TokenRange[]
  /** `null` where the passage names none. */
  readonly speaker: Speaker | null
}

type Quotation = MentionOf<'quotation'>

interface Tag {
  readonly rule: string
  readonly verb: string | null
  readonly speaker: Speaker | null
  readonly at: readonly TokenRange[]
}

/** The direct speech of a passage; quotation marks around names, titles and themes are passed over. */
export function directSpeechIn(scene: Scene, passage: Passage): DirectSpeech[] {
  const found: DirectSpeech[] = []
  let narrativeFrom = passage.from
  for (const quotation of passage.quotations) {
    const last = found.at(-1)
    if (last && interrupts(scene, last, quotation)) {
      found[found.length - 1] = {
        ...last,
        words: [...last.words, quotation.value.words],
        to: quotation.to,
        closed: quotation.value.closed
      }
      narrativeFrom = quotation.to
      continue
    }
    const speech = speechOf(scene, passage, quotation, narrativeFrom)
    if (!speech) {
      const { from, to } = quotation
      scene.reading.trace?.rejected('quote', 'quote/direct', from, to, 'no speech: a name, a title or a theme')
      continue
    }
    found.push(speech)
    narrativeFrom = quotation.to
  }
  return found
}

function speechOf(scene: Scene, passage: Passage, quotation: Quotation, narrativeFrom: number): DirectSpeech | null {
  const { tokens } = scene
  const tag =
    (isSentenceLike(tokens, quotation, passage) ? tagAfter(scene, passage, quotation) : null) ??
    tagBefore(scene, { from: narrativeFrom, to: quotation.from }, quotation) ??
    (standsAlone(tokens, passage, quotation) ? UNTAGGED : null)
  if (!tag) return null
  const { from, to } = quotation
  const { words, closed } = quotation.value
  return { rule: tag.rule, words: [words], from, to, closed, verb: tag.verb, tag: tag.at, speaker: tag.speaker }
}

const UNTAGGED: Tag = { rule: 'quote/untagged', verb: null, speaker: null, at: [] }

/** “..., ” kata Sekda, “...”: the second part goes on where the tag interrupted. */
function interrupts({ tokens }: Scene, speech: DirectSpeech, quotation: Quotation): boolean {
  const tag = speech.tag[0]
  if (!tag || tag.from < speech.to) return false
  const between = quotation.from - speech.to
  const before = tokens[quotation.from - 1]!
  const first = tokens[quotation.value.words.from]!
  return between <= LONGEST_INTERRUPTION && (before.text === ',' || (before.kind === 'word' && first.shape === 'lower'))
}

const LONGEST_INTERRUPTION = 30

const MARKS_BEFORE_TAG = new Set([',', '.', '"', '”', '“', ';', ')', '’', "'", '-', '–', '—'])

/** “...,” ujar Sekda; “...” demikian disampaikan Sekda; “...,” Sekda menambahkan. */
function tagAfter(scene: Scene, passage: Passage, quotation: Quotation): Tag | null {
  const { tokens, verbs } = scene
  let at = quotation.to
  while (at < passage.to && at < quotation.to + 3 && MARKS_BEFORE_TAG.has(tokens[at]!.text)) at++
  const from = at
  while (at < passage.to && POINTING_ADVERBS.has(tokens[at]!.lower)) at++
  if (at >= passage.to) return null
  const verb = verbs[at]
  if (verb && (verb.voice === 'bare' || at > from)) {
    return namedAfter(scene, { from, to: passage.to }, at, verb)
  }
  if (at > from) return readOut(scene, { from, to: passage.to }, at)
  return subjectAfter(scene, { from, to: passage.to }) ?? misspelledTag(tokens, { from, to: passage.to })
}

/** “...,” begitu bunyi sambutan itu; “...,” demikian petikan amanat Gubernur; “...,” demikian Gubernur. */
function readOut(scene: Scene, tag: TokenRange, at: number): Tag | null {
  const { tokens } = scene
  let isReadOut = false
  for (let here = at; here < Math.min(tag.to, at + LONGEST_READ_OUT); here++) {
    const named = speakerAt(scene, here, tag.to)
    if (named)
      return { rule: 'quote/read-out', verb: null, speaker: named.speaker, at: [{ from: tag.from, to: named.to }] }
    const { lower, kind } = tokens[here]!
    if (kind === 'mark') break
    if (READ_OUT_NOUNS.has(lower)) isReadOut = true
  }
  return isReadOut ? { rule: 'quote/read-out', verb: null, speaker: null, at: [{ from: tag.from, to: at + 1 }] } : null
}

/** "antara lain isi sambutan tertulis Gubernur" */
const LONGEST_READ_OUT = 6

function namedAfter(scene: Scene, tag: TokenRange, verbAt: number, verb: SpeechVerb): Tag {
  const { tokens } = scene
  const rule = 'quote/tag-after'
  let at = verbAt + 1
  const isPronominal = verb.pronominal || tokens[at]?.lower === 'nya'
  if (isPronominal) {
    const to = verb.pronominal ? at : at + 1
    return { rule, verb: verb.verb, speaker: null, at: [{ from: tag.from, to }] }
  }
  while (at < tag.to && isBetweenVerbAndSpeaker(tokens[at]!)) at++
  const named =
    speakerAt(scene, at, tag.to) ?? anaphoricSpeakerAt(scene, at, tag.to) ?? describedSpeakerAt(scene, at, tag.to)
  const to = named?.to ?? verbAt + 1
  return { rule, verb: verb.verb, speaker: named?.speaker ?? null, at: [{ from: tag.from, to }] }
}

/** "ungkap, Bupati", "kata lagi Bupati", "terang beber Bupati" */
const isBetweenVerbAndSpeaker = (token: Token): boolean =>
  token.text === ',' || ADVERBS.has(token.lower) || speechVerbOf(token)?.voice === 'bare'

/** “...,” Sekda menambahkan. */
function subjectAfter(scene: Scene, range: TokenRange): Tag | null {
  const subject = topicOf(scene, range)
  if (subject?.from !== range.from || subject.to >= range.to) return null
  const verb = scene.verbs[subject.to]
  if (verb?.voice !== 'active') return null
  const at = [{ from: range.from, to: subject.to + 1 }]
  return { rule: 'quote/tag-after', verb: verb.verb, speaker: subject.speaker, at }
}

/** “...,” ungkapanya. One word in "-nya" between the words and the full stop can only be a tag. */
function misspelledTag(tokens: readonly Token[], { from, to }: TokenRange): Tag | null {
  const { lower, kind } = tokens[from]!
  const isTag = kind === 'word' && lower.endsWith('ya') && lower.length > 4
  if (!isTag || (from + 1 < to && tokens[from + 1]!.text !== '.')) return null
  return { rule: 'quote/tag-after', verb: lower.replace(/n?ya$/, ''), speaker: null, at: [{ from, to: from + 1 }] }
}

/** Sekda mengatakan, “...”; Menurut Sekda, “...”; Pesan Gubernur: “...”; Sekda dalam sambutannya, “...”. */
function tagBefore(scene: Scene, narrative: TokenRange, quotation: Quotation): Tag | null {
  const { tokens } = scene
  const range = { from: Math.max(narrative.from, narrative.to - LONGEST_NARRATIVE), to: narrative.to }
  if (range.to <= range.from) return null
  const last = tokens[range.to - 1]!
  const isPause = last.text === ',' || last.text === ':'
  const head = isPause && range.to - 2 >= range.from ? tokens[range.to - 2]! : last
  const verb = speechVerbOf(head)
  if (!opensSentence(tokens, quotation, verb !== undefined || isPause || last.lower === 'bahwa')) return null
  const rule = 'quote/tag-before'
  const attribution = findAttribution(scene, { from: range.from, to: quotation.to })
  if (attribution) {
    const { verb, speaker, tag } = attribution
    const end = tag.at(-1)!.to
    const leadsIn = isPause || last.lower === 'bahwa' || speechVerbOf(last) !== undefined || end >= range.to
    if (leadsIn && end >= range.to - FARTHEST_TAG) return { rule, verb, speaker, at: tag }
  }
  const isUtterance = UTTERANCE_NOUNS.has(head.lower.replace(/nya$/, ''))
  if (last.text === ':' || isUtterance) {
    const topic = topicOf(scene, range)
    if (topic) return { rule, verb: null, speaker: topic.speaker, at: [{ from: topic.from, to: topic.to }] }
  }
  if (verb?.voice !== 'active') return null
  return { rule, verb: verb.verb, speaker: null, at: [{ from: range.to - (isPause ? 2 : 1), to: range.to }] }
}

const LONGEST_NARRATIVE = 80

/** "Sekda mengatakan kepada seluruh kepala perangkat daerah, “...": so far may verb and words stand apart. */
const FARTHEST_TAG = 25

/** A lower-case beginning is speech only where a verb of speech leads in: mengatakan “bahwa jalan itu penting ...”. */
function opensSentence(tokens: readonly Token[], { value: { words } }: Quotation, ledIn: boolean): boolean {
  const length = words.to - words.from
  return tokens[words.from]!.shape === 'lower' ? ledIn && length >= 6 : length >= 3
}

/** A name or a theme has no comma before its closing mark and few words; speech is a sentence or a part of one. */
function isSentenceLike(tokens: readonly Token[], { value, to }: Quotation, passage: Passage): boolean {
  const { words } = value
  const inside = tokens[words.to]
  const pauses = inside !== undefined && words.to < to && (inside.text === ',' || inside.text === '.')
  const behind = to < passage.to ? tokens[to]!.text : ''
  return pauses || behind === ',' || words.to - words.from >= 4 || STOPS.has(tokens[words.to - 1]!.text)
}

/** "Visi:" at the end of the line before. */
function titleBefore(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ':') return false
  for (let at = from - 2; at >= Math.max(0, from - 12); at--) if (TITLE_NOUNS.has(tokens[at]!.lower)) return true
  return false
}

const STOPS = new Set(['.', '!', '?', '…'])
const SHORTEST_UNTAGGED = 5

/** The whole passage is the quotation, and no slogan. */
function standsAlone(tokens: readonly Token[], passage: Passage, { from, to, value: { words } }: Quotation): boolean {
  const { shape } = tokens[words.from]!
  if (words.to - words.from < SHORTEST_UNTAGGED || shape === 'lower') return false
  if (shape === 'upper' && tokens[words.from + 1]!.shape === 'upper') return false
  if (titleBefore(tokens, passage.from)) return false
  if (from > passage.from && !(from === passage.from + 1 && tokens[passage.from]!.kind === 'mark')) return false
  for (let at = to; at < passage.to; at++) if (tokens[at]!.kind !== 'mark') return false
  return true
}
