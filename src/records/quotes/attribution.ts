import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import { type SpeechVerb, speechVerb } from '../../lexicon/speech-verbs.ts'
import {
  ADVERBS,
  CONTENT_OPENERS,
  NO_PREDICATES,
  NOT_BEFORE_VERB,
  POINTING_ADVERBS,
  POINTING_NOUNS,
  POINTING_WORDS,
  PREDICATE_WORDS,
  SPEECH_NOUNS,
  STATEMENT_NOUNS
} from '../../lexicon/speech-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import {
  type Antecedent,
  anaphoricSpeakerAt,
  type NamedSpeaker,
  namingBefore,
  type Speaker,
  speakerAt,
  speakerNamed
} from './speaker.ts'
import { nameEnd, subjectAdjacent, subjectBefore } from './subject.ts'

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
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly range: TokenRange
  readonly at: number
  readonly verb: SpeechVerb
  readonly antecedent: Antecedent
}

/** The first attribution of a range that has a speaker. */
export function findAttribution(reading: Reading, range: TokenRange, antecedent: Antecedent): Attribution | null {
  const { tokens } = reading.document
  for (let at = range.from; at < range.to; at++) {
    const { lower, kind } = tokens[at]!
    if (kind !== 'word' || mentionAt(reading.chart, 'quotation', at)) continue
    const site = { reading, tokens, range, at, antecedent }
    if (lower === 'menurut' || lower === 'menurutnya') {
      const found = accordingTo({ ...site, verb: ACCORDING_TO })
      if (found) return found
      continue
    }
    const verb = speechVerb(lower)
    if (!verb) continue
    const found = FINDERS[verb.voice]({ ...site, verb })
    if (found) return found
  }
  return null
}

const ACCORDING_TO: SpeechVerb = {
  verb: 'menurut',
  voice: 'bare',
  sense: 'statement',
  pronominal: false,
  needs: null
}

const FINDERS = { active: activeVoice, passive: passiveVoice, bare: tag } satisfies Record<
  SpeechVerb['voice'],
  (site: Site) => Attribution | null
>

/** "Menurut Sekda, ...", "..., menurut penuturan Kepala Desa Krasak, ...", "Menurutnya ...". */
function accordingTo(site: Site): Attribution | null {
  const { tokens, range, at } = site
  let here = at + 1
  if (here < range.to && STATEMENT_NOUNS.has(tokens[here]!.lower)) here++
  const named = tokens[at]!.lower === 'menurutnya' ? pronominal(site) : agentAt(site, here)
  return named && around(site, named, 'quote/according-to')
}

/** "Dikatakan Sekda, ...", "Para juri disebutnya akan menilai ...", "Demikian disampaikan Bupati saat ...". */
function passiveVoice(site: Site): Attribution | null {
  const { tokens, range, at, verb } = site
  const named = verb.pronominal ? pronominal(site) : agentAt(site, at + 1)
  if (!named) return null
  const subject = subjectEnd(tokens, range.from, at)
  if (pointsBack(tokens, range.from, subject)) {
    return { rule: 'quote/points-back', ...attributed(site, named), content: null }
  }
  const before = subject > range.from ? tokens[subject - 1]! : null
  if (before?.lower === 'yang') return null
  const beginsClause = before === null || before.text === ',' || CLAUSE_OPENERS.has(before.lower)
  const rest = behindAside(tokens, named.to, range.to)
  const goesOn = rest < range.to - 1 && (beginsClause || isPredicate(tokens[rest]!))
  const hasSubject = hasBegun(tokens, range.from, subject)
  if (hasSubject && !goesOn && before?.text !== ',') return null
  return around(site, named, 'quote/passive')
}

/** "namun dikatakan Kalapas jumlah tersebut sudah lumayan": a clause begins with the verb. */
const CLAUSE_OPENERS = new Set(['namun', 'tetapi', 'tapi', 'bahwa', 'karena', 'sebab', 'dan', 'sehingga', 'bahkan'])

/** "..., kata Sekda, ...", "..., ujarnya." */
function tag(site: Site): Attribution | null {
  const { tokens, range, at, verb } = site
  const before = at > range.from ? tokens[at - 1]! : null
  if (before !== null && before.text !== ',' && before.text !== '.') return null
  const named = verb.pronominal ? pronominal(site) : agentAt(site, at + 1)
  if (!named) return null
  const behind = named.to < range.to ? tokens[named.to]!.text : '.'
  return behind === ',' || behind === '.' || before !== null ? around(site, named, 'quote/tag') : null
}

/** "Sekda menegaskan bahwa ...", "Ia juga berharap ...", "Kapolres, yang menegaskan ...". */
function activeVoice(site: Site): Attribution | null {
  const { reading, tokens, range, at, verb, antecedent } = site
  let before = at
  while (before > range.from && ADVERBS.has(tokens[before - 1]!.lower)) before--
  const previous = before > range.from ? tokens[before - 1]!.lower : ''
  if (NOT_BEFORE_VERB.has(previous)) return null
  const content = contentFrom(site, at + 1)
  const isMarked = content > at + 1 && CLAUSE_MARKERS.has(tokens[content - 1]!.lower)
  if (!isMarked && !saysSomething(tokens, content, range.to)) return null
  if ((verb.needs === 'opener' || verb.needs === 'clause') && !opensContent(tokens, at + 1, range.to)) {
    if (verb.needs === 'opener' || !isClause(tokens, content, range.to)) return null
  }
  const relative = relativeAntecedent(reading, range.from, at)
  if (relative !== undefined && verb.sense !== 'statement') return null
  const findSubject = verb.needs === 'subject' ? subjectAdjacent : subjectBefore
  const named = relative === undefined ? findSubject(reading, range, at, antecedent) : relative
  if (!named) return null
  const from = verb.sense === 'statement' ? content : at
  return { rule: 'quote/active', ...attributed(site, named), content: { from, to: range.to } }
}

/** "Kapolres, yang dalam kesempatan tersebut menegaskan": the one before "yang", `undefined` without a near "yang". */
function relativeAntecedent(reading: Reading, from: number, verbAt: number): NamedSpeaker | null | undefined {
  const { tokens } = reading.document
  for (let at = verbAt - 1; at > from && at >= verbAt - LONGEST_LEAD; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' || namingBefore(reading, at + 1)) return undefined
    if (token.lower !== 'yang') continue
    const naming = namingBefore(reading, tokens[at - 1]!.text === ',' ? at - 1 : at)
    return naming && speakerNamed(reading, naming)
  }
  return undefined
}

/** "Sementara itu pada kesempatan yang sama": no more words than that lead up to an attribution. */
const LONGEST_LEAD = 6

const pronominal = ({ at, antecedent }: Site): NamedSpeaker | null =>
  antecedent.speaker && { from: at, to: at + 1, speaker: antecedent.speaker }

function agentAt({ reading, tokens, range, antecedent }: Site, at: number): NamedSpeaker | null {
  const named = speakerAt(reading, at, range.to, antecedent)
  if (!named) return anaphoricSpeakerAt(reading, at, range.to, antecedent)
  // An office may have more of its name behind it; behind a person's name the sentence goes on ("Agus Wonosobo akan").
  const isOffice = mentionAt(reading.chart, 'position', named.to - 1) !== undefined
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

/** "Menurut Ketua Panitia, menjelaskan kegiatan ini ...": the verb is one too many. */
function behindVerb(tokens: readonly Token[], at: number, to: number): number {
  const isVerb = at < to && speechVerb(tokens[at]!.lower)?.voice === 'active'
  return isVerb ? skipOpeners(tokens, at + 1, to) : at
}

/** More than leads up to a sentence stands before the tag: it has begun already. */
function hasBegun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, lower } = tokens[at]!
    if (kind === 'number' || (kind === 'word' && !LEAD_WORDS.has(lower))) return true
  }
  return false
}

const LEAD_WORDS = new Set(
  `sementara itu bahkan disini di sini selain lebih lanjut selanjutnya kemudian sedangkan adapun masih karena sebab
  namun tetapi tapi sebelumnya untuk ini hal tersebut senada juga pun pula lagi sama dan dalam kesempatan pada yang
  lain jauh di samping terpisah seperti sebagaimana begitu karenanya`.split(/\s+/)
)

/** "Menurut Sekda yang ditemui di kantornya, ...": the aside ends with a comma. */
function behindAside(tokens: readonly Token[], at: number, to: number): number {
  if (at < to && !ASIDE_WORDS.has(tokens[at]!.lower)) return behindComma(tokens, at, to)
  for (let here = at; here < Math.min(to, at + LONGEST_ASIDE); here++) {
    if (tokens[here]!.text === ',') return here + 1
  }
  return at
}

const ASIDE_WORDS = new Set(['selaku', 'sebagai', 'yang', 'saat', 'ketika', 'usai', 'seusai', 'pada', 'didampingi'])
const LONGEST_ASIDE = 25

const behindComma = (tokens: readonly Token[], at: number, to: number): number =>
  at < to && tokens[at]!.text === ',' ? at + 1 : at

function contentFrom({ tokens, range }: Site, at: number): number {
  return skipOpeners(tokens, at, range.to)
}

/** "melanjutkan bahwa", "menitipkan agar", "menargetkan 12 ruas": unlike "melanjutkan kegiatan". */
function opensContent(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at]! : null
  return next !== null && (next.kind === 'number' || next.text === ',' || CLAUSE_MARKERS.has(next.lower))
}

const CLAUSE_MARKERS = new Set(['bahwa', 'bahwasanya', 'agar', 'supaya', 'jika', 'kalau', 'sebanyak', 'sekitar'])

/** "proyek itu rampung", "lampu sorot terpasang": a verb of its own before any comma. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  let isRelative = false
  for (let at = from + 1; at < Math.min(to, from + LONGEST_SUBJECT); at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' || token.lower === 'untuk') return false
    if (token.lower === 'yang') isRelative = true
    else if (token.kind === 'word' && token.shape === 'lower' && isPredicate(token)) {
      // "jalan yang rusak akan mulus": the first predicate is the relative clause's.
      if (!isRelative) return true
      isRelative = isPredicate(tokens[at + 1] ?? token)
    }
  }
  return false
}

const LONGEST_SUBJECT = 25

function skipOpeners(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && (CONTENT_OPENERS.has(tokens[at]!.lower) || tokens[at]!.text === ',' || tokens[at]!.text === ':'))
    at++
  return at
}

/** Not "menyampaikan sambutan", "mengungkapkan empat pesan", "mengatakan hal itu": these say nothing of what is said. */
function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3) return false
  let at = from
  while (at < to - 1 && (tokens[at]!.kind === 'number' || QUANTITIES.has(tokens[at]!.lower))) at++
  const noun = tokens[at]!.lower
  const next = tokens[at + 1]
  const isList = at > from && at + LONGEST_LIST_HEAD < to && listFollows(tokens, at)
  if (isList) return true
  if (POINTING_NOUNS.has(noun) && next && (POINTING_WORDS.has(next.lower) || at > from)) return false
  if (POINTING_WORDS.has(noun) && (next?.kind === 'mark' || to - at <= 3)) return false
  if (SPEECH_NOUNS.has(noun)) return next !== undefined && (POINTING_WORDS.has(next.lower) || isPredicate(next))
  return to - from > SHORTEST_CLAUSE || !POINTING_WORDS.has(tokens[to - 2]!.lower)
}

/** "tiga hal penting, yakni kerja tuntas ..." */
function listFollows(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun + 1; at < noun + LONGEST_LIST_HEAD; at++) {
    if (tokens[at]!.lower === 'yakni' || tokens[at]!.lower === 'yaitu') return tokens[at + 1]?.kind !== 'mark'
  }
  return false
}

const LONGEST_LIST_HEAD = 5

/** "perihal temuan tersebut": so short, it only points to what is known. */
const SHORTEST_CLAUSE = 5

const QUANTITIES = new Set('sejumlah beberapa berbagai dua tiga empat lima enam sebuah suatu satu'.split(' '))

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

/** "disebut Sekda akan dibuka" goes on with a predicate, "disampaikan Sekda pada rapat" does not. */
function isPredicate({ lower, kind }: Token): boolean {
  if (kind === 'number' || PREDICATE_WORDS.has(lower)) return true
  return /^(?:me|di|ber|ter)[a-z]{3}/.test(lower) && !NO_PREDICATES.has(lower)
}
