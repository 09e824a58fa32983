import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { SpeechVerb } from '../../lexicon/speech-verbs.ts'
import {
  ADVERBS,
  CLAUSE_MARKERS,
  CLAUSE_OPENERS,
  NOT_BEFORE_VERB,
  POINTING_ADVERBS,
  POINTING_NOUNS,
  POINTING_WORDS,
  READ_OUT_NOUNS,
  STATEMENT_NOUNS,
  TIME_LEADS
} from '../../lexicon/speech-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import {
  behindAside,
  behindVerb,
  hasBegun,
  isClause,
  isPredicate,
  opensContent,
  saysSomething,
  skipOpeners
} from './content.ts'
import type { Scene, Speaker } from './scene.ts'
import { anaphoricSpeakerAt, type NamedSpeaker, namingBefore, speakerAt, speakerNamed } from './speaker.ts'
import { nameEnd, readOutFor, subjectAdjacent, subjectBefore } from './subject.ts'

/** That somebody says something, and where what is said stands. */
export interface Attribution {
  readonly rule: string
  readonly verb: string
  readonly speaker: Speaker
  /** The verb and the speaker's naming, apart where much stands between them. */
  readonly tag: readonly TokenRange[]
  /** `null` points back: "Demikian disampaikan Bupati." */
  readonly content: TokenRange | null
}

/** What a finder sees: a verb of speech at a token of a range. */
interface Site {
  readonly scene: Scene
  readonly tokens: readonly Token[]
  readonly range: TokenRange
  readonly at: number
  readonly verb: SpeechVerb
}

/** The first attribution of a range that has a speaker. */
export function findAttribution(scene: Scene, range: TokenRange): Attribution | null {
  const { tokens, verbs } = scene
  const pointing = pointingTag(scene, range)
  if (pointing) return pointing
  for (let at = range.from; at < range.to; at++) {
    const verb = verbs[at]
    if (!verb || mentionAt(scene.reading.chart, 'quotation', at)) continue
    const found = FINDERS[verb.voice]({ scene, tokens, range, at, verb })
    if (found) return found
    scene.reading.trace?.rejected('quote', `quote/${verb.voice}`, at, at + 1, 'nobody known says anything here')
  }
  return null
}

/** "Begitu penegasan Gubernur ketika ...", "Demikian kata Sekda." */
function pointingTag(scene: Scene, { from, to }: TokenRange): Attribution | null {
  const { tokens, verbs } = scene
  if (to - from < 3 || !POINTING_ADVERBS.has(tokens[from]!.lower)) return null
  const { lower } = tokens[from + 1]!
  const verb = verbs[from + 1]
  if (verb?.voice !== 'bare' && !READ_OUT_NOUNS.has(lower)) return null
  const named = speakerAt(scene, from + 2, to)
  if (!named) return null
  const tag = [{ from, to: named.to }]
  return { rule: 'quote/points-back', verb: verb?.verb ?? lower, speaker: named.speaker, tag, content: null }
}

const FINDERS = { active: activeVoice, passive: passiveVoice, bare: tag, according: accordingTo } satisfies Record<
  SpeechVerb['voice'],
  (site: Site) => Attribution | null
>

/** "Menurut Sekda, ...", "..., menurut penuturan Kepala Desa Krasak, ...", "Menurutnya ...". */
function accordingTo(site: Site): Attribution | null {
  const { tokens, range, at } = site
  let here = at + 1
  if (here < range.to && STATEMENT_NOUNS.has(tokens[here]!.lower)) here++
  const named = site.verb.pronominal ? pronominal(site) : agentAt(site, here)
  return named && around(site, named, 'quote/according-to')
}

/** "Dikatakan Sekda, ...", "Para juri disebutnya akan menilai ...", "Demikian disampaikan Bupati saat ...". */
function passiveVoice(site: Site): Attribution | null {
  const { tokens, range, at, verb } = site
  const isLastSpeakers = verb.pronominal || leadsStatement(site)
  const named = isLastSpeakers ? pronominal(site) : agentAt(site, at + 1)
  if (!named) return null
  const subject = subjectEnd(tokens, range.from, at)
  if (pointsBack(tokens, range.from, subject)) {
    return { rule: 'quote/points-back', ...attributed(site, named), content: null }
  }
  const before = subject > range.from ? tokens[subject - 1]! : null
  // "..., begitu dikatakan Haryono selaku operator."
  const pause = subject - 2
  if (before && POINTING_ADVERBS.has(before.lower) && pause > range.from && tokens[pause]!.text === ',') {
    return { rule: 'quote/passive', ...attributed(site, named), content: { from: range.from, to: pause } }
  }
  if (before?.lower === 'yang') return null
  const beginsClause = before === null || before.text === ',' || CLAUSE_OPENERS.has(before.lower)
  const rest = behindAside(tokens, named.to, range.to)
  const goesOn = rest < range.to - 1 && (beginsClause || isPredicate(tokens[rest]!))
  const hasSubject = hasBegun(tokens, range.from, subject)
  // "Permintaan itu dijawab Direktur, bahwa menara segera dibangun."
  if (hasSubject && rest < range.to - 1 && tokens[rest]!.lower === 'bahwa') {
    return { rule: 'quote/passive', ...attributed(site, named), content: { from: rest + 1, to: range.to } }
  }
  if (hasSubject && !goesOn && before?.text !== ',') return null
  return around(site, named, 'quote/passive')
}

/** "Dikatakan, Pemkot akan ...", "Dijelaskan bahwa ...": at a sentence's head, with no one named, it is the last speaker's. */
function leadsStatement({ tokens, range, at, verb }: Site): boolean {
  if (at !== range.from || verb.sense !== 'statement') return false
  const next = tokens[at + 1]
  return next !== undefined && (next.text === ',' || next.lower === 'bahwa')
}

/** "..., kata Sekda, ...", "..., ujarnya." */
function tag(site: Site): Attribution | null {
  const { tokens, range, at, verb } = site
  const before = at > range.from ? tokens[at - 1]! : null
  const isLed = before !== null && (!hasBegun(tokens, range.from, at) || opensWithTime(tokens, range.from, at))
  // "Dalam amanatnya membacakan sambutan Menteri, Sekda menyampaikan ..."
  if (before?.lower === 'dalam' && verb.pronominal && tokens[at + 1]?.text !== ',') return null
  if (before !== null && before.text !== ',' && before.text !== '.' && !isLed) return null
  const named = verb.pronominal ? pronominal(site) : agentAt(site, at + 1)
  if (!named) return null
  const behind = named.to < range.to ? tokens[named.to]!.text : '.'
  return behind === ',' || behind === '.' || before !== null ? around(site, named, 'quote/tag') : null
}

/** "Lalu malam harinya", "Pada kesempatan kali ini": a few words that say when, before a tag without a comma. */
function opensWithTime(tokens: readonly Token[], from: number, at: number): boolean {
  if (at > from + LONGEST_LEAD || !TIME_LEADS.has(tokens[from]!.lower)) return false
  for (let here = from + 1; here < at; here++) {
    const token = tokens[here]!
    if (token.kind !== 'word' || token.shape !== 'lower' || isPredicate(token)) return false
  }
  return true
}

/** "Sekda menegaskan bahwa ...", "Ia juga berharap ...", "Kapolres, yang menegaskan ...". */
function activeVoice(site: Site): Attribution | null {
  const { scene, tokens, range, at, verb } = site
  let before = at
  while (before > range.from && ADVERBS.has(tokens[before - 1]!.lower)) before--
  const previous = before > range.from ? tokens[before - 1]!.lower : ''
  if (NOT_BEFORE_VERB.has(previous)) return null
  const content = skipOpeners(tokens, at + 1, range.to)
  const isMarked = content > at + 1 && CLAUSE_MARKERS.has(tokens[content - 1]!.lower)
  if (!isMarked && !saysSomething(tokens, content, range.to)) return null
  if ((verb.needs === 'opener' || verb.needs === 'clause') && !opensContent(tokens, at + 1, range.to)) {
    if (verb.needs === 'opener' || !isClause(tokens, content, range.to)) return null
  }
  const relative = relativeAntecedent(scene, range.from, at)
  if (relative !== undefined && verb.sense !== 'statement') return null
  const findSubject = verb.needs === 'subject' ? subjectAdjacent : subjectBefore
  const subject = relative === undefined ? findSubject(scene, range, at) : relative
  const named = subject && readOutFor(scene, range.from, at, subject)
  if (!named) return null
  const from = verb.sense === 'statement' ? content : at
  return { rule: 'quote/active', ...attributed(site, named), content: { from, to: range.to } }
}

/** "Kapolres, yang dalam kesempatan tersebut menegaskan": the one before "yang", `undefined` without a near "yang". */
function relativeAntecedent(scene: Scene, from: number, verbAt: number): NamedSpeaker | null | undefined {
  const { tokens } = scene
  for (let at = verbAt - 1; at > from && at >= verbAt - LONGEST_LEAD; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' || namingBefore(scene, at + 1)) return undefined
    if (token.lower !== 'yang') continue
    const naming = namingBefore(scene, tokens[at - 1]!.text === ',' ? at - 1 : at)
    return naming && speakerNamed(scene, naming)
  }
  return undefined
}

/** "Sementara itu pada kesempatan yang sama": no more words than that lead up to an attribution. */
const LONGEST_LEAD = 6

const pronominal = ({ at, scene: { speaker } }: Site): NamedSpeaker | null =>
  speaker && { from: at, to: at + 1, speaker }

function agentAt({ scene, tokens, range }: Site, at: number): NamedSpeaker | null {
  const named = speakerAt(scene, at, range.to)
  if (!named) return anaphoricSpeakerAt(scene, at, range.to)
  // An office may have more of its name behind it; behind a person's name the sentence goes on ("Agus Wonosobo akan").
  const isOffice = mentionAt(scene.reading.chart, 'position', named.to - 1) !== undefined
  return isOffice ? { ...named, to: nameEnd(tokens, named.to, range.to) } : named
}

function attributed({ at, verb }: Site, named: NamedSpeaker): Pick<Attribution, 'verb' | 'speaker' | 'tag'> {
  const whole = { from: Math.min(at, named.from), to: Math.max(at + 1, named.to) }
  const gap = whole.to - whole.from - (named.to - named.from)
  const tag =
    gap <= WIDEST_TAG
      ? [whole]
      : [
          { from: named.from, to: named.to },
          { from: at, to: at + 1 }
        ]
  return { verb: verb.verb, speaker: named.speaker, tag }
}

/** "Sekda juga lantas menegaskan" */
const WIDEST_TAG = 4

/** What is said stands behind a tag at the start of its sentence, before one at its end, and around one between. */
function around(site: Site, named: NamedSpeaker, rule: string): Attribution | null {
  const { tokens, range, at } = site
  const isLead = at <= range.from + LONGEST_LEAD && !hasBegun(tokens, range.from, at)
  const from = isLead ? behindAside(tokens, named.to, range.to) : range.from
  const content = {
    from: isLead ? behindVerb(tokens, skipOpeners(tokens, from, range.to), range.to) : from,
    to: range.to
  }
  if (!saysSomething(tokens, content.from, content.to)) return null
  return { rule, ...attributed(site, named), content }
}

/** Before the verb and its adverbs. */
function subjectEnd(tokens: readonly Token[], from: number, at: number): number {
  let end = at
  while (end > from && ADVERBS.has(tokens[end - 1]!.lower)) end--
  return end
}

/** "Demikian", "Hal ini", "Penegasan tersebut" right before the verb, and little before that. */
function pointsBack(tokens: readonly Token[], from: number, end: number): boolean {
  if (end === from || end > from + LONGEST_LEAD) return false
  const last = tokens[end - 1]!.lower
  if (POINTING_ADVERBS.has(last)) return true
  return POINTING_WORDS.has(last) && end - 2 >= from && POINTING_NOUNS.has(tokens[end - 2]!.lower)
}
