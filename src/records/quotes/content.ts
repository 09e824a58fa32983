import type { Token } from '../../document/token.ts'
import { speechVerbOf } from '../../lexicon/speech-verbs.ts'
import {
  ASIDE_WORDS,
  CLAUSE_MARKERS,
  CONTENT_OPENERS,
  LEAD_WORDS,
  NO_PREDICATES,
  POINTING_NOUNS,
  POINTING_WORDS,
  PREDICATE_WORDS,
  PURPOSES,
  QUANTITIES,
  SPEECH_NOUNS
} from '../../lexicon/speech-words.ts'

/** "Menurut Ketua Panitia, menjelaskan kegiatan ini ...": the verb is one too many. */
export function behindVerb(tokens: readonly Token[], at: number, to: number): number {
  const isVerb = at < to && speechVerbOf(tokens[at]!)?.voice === 'active'
  return isVerb ? skipOpeners(tokens, at + 1, to) : at
}

/** More than leads up to a sentence stands before the tag: it has begun already. */
export function hasBegun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, lower } = tokens[at]!
    if (kind === 'number' || (kind === 'word' && !LEAD_WORDS.has(lower))) return true
  }
  return false
}

/** "Menurut Sekda yang ditemui di kantornya, ...": the aside ends with a comma. */
export function behindAside(tokens: readonly Token[], at: number, to: number): number {
  if (at < to && !ASIDE_WORDS.has(tokens[at]!.lower)) return behindComma(tokens, at, to)
  for (let here = at; here < Math.min(to, at + LONGEST_ASIDE); here++) {
    if (tokens[here]!.text === ',') return here + 1
  }
  return at
}

const LONGEST_ASIDE = 25

const behindComma = (tokens: readonly Token[], at: number, to: number): number =>
  at < to && tokens[at]!.text === ',' ? at + 1 : at

/** "melanjutkan bahwa", "menitipkan agar", "menargetkan 12 ruas": unlike "melanjutkan kegiatan". */
export function opensContent(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at]! : null
  return next !== null && (next.kind === 'number' || next.text === ',' || CLAUSE_MARKERS.has(next.lower))
}

/** "proyek itu rampung", "lampu sorot terpasang": a verb of its own before any comma. */
export function isClause(tokens: readonly Token[], from: number, to: number): boolean {
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

export function skipOpeners(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && (CONTENT_OPENERS.has(tokens[at]!.lower) || tokens[at]!.text === ',' || tokens[at]!.text === ':'))
    at++
  return at
}

/** Not "menyampaikan sambutan", "mengungkapkan empat pesan", "mengatakan hal itu": these say nothing of what is said. */
export function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3) return false
  let at = from
  while (at < to - 1 && (tokens[at]!.kind === 'number' || QUANTITIES.has(tokens[at]!.lower))) at++
  const noun = tokens[at]!.lower
  const next = tokens[at + 1]
  const isList = at > from && at + LONGEST_LIST_HEAD < to && listFollows(tokens, at)
  if (isList) return true
  // "hal ini dilakukan untuk mendekatkan pelayanan" does say something.
  const isTold = to - at > SHORTEST_CLAUSE + 2 && isPredicate(tokens[at + 2]!) && !PURPOSES.has(tokens[at + 2]!.lower)
  if (POINTING_NOUNS.has(noun) && next && POINTING_WORDS.has(next.lower) && isTold) return true
  if (POINTING_NOUNS.has(noun) && next && (POINTING_WORDS.has(next.lower) || at > from)) return false
  if (POINTING_WORDS.has(noun) && (next?.kind === 'mark' || to - at <= 3)) return false
  if (SPEECH_NOUNS.has(noun)) {
    return next !== undefined && (POINTING_WORDS.has(next.lower) || isPredicate(next) || isClause(tokens, at + 1, to))
  }
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

/** "disebut Sekda akan dibuka" goes on with a predicate, "disampaikan Sekda pada rapat" does not. */
export function isPredicate({ lower, kind }: Token): boolean {
  if (kind === 'number' || PREDICATE_WORDS.has(lower)) return true
  return /^(?:me|di|ber|ter)[a-z]{3}/.test(lower) && !NO_PREDICATES.has(lower)
}
