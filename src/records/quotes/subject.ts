import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import {
  ADVERBS,
  CLAUSE_CONJUNCTIONS,
  JOINING_WORDS,
  NOT_BEFORE_SUBJECT,
  OTHER_SUBJECTS,
  SPEAKER_PRONOUNS,
  SPOKESMAN_WORDS
} from '../../lexicon/speech-words.ts'
import type { Reading } from '../reading.ts'
import { type Antecedent, type NamedSpeaker, namingAt, speakerNamed } from './speaker.ts'

/**
 * How a name stands in its sentence: as its subject; as one spoken to, with or about ("kepada Camat"); in a row
 * after such a one, where it may be the next of the row or the subject at last ("kepada Camat, Bupati berpesan").
 */
type Standing = 'subject' | 'object' | 'after-object'

interface Candidate extends NamedSpeaker {
  readonly standing: Standing
}

/** Who does what the verb at a token says: the subject before it, within a range. */
export function subjectBefore(
  reading: Reading,
  range: TokenRange,
  verbAt: number,
  antecedent: Antecedent
): NamedSpeaker | null {
  const { tokens } = reading.document
  let before = verbAt
  while (before > range.from && (ADVERBS.has(tokens[before - 1]!.lower) || tokens[before - 1]!.text === ',')) before--
  if (before > range.from && OTHER_SUBJECTS.has(tokens[before - 1]!.lower)) return null
  const candidates = candidatesIn(reading, { from: clauseStart(tokens, range.from, verbAt), to: verbAt }, antecedent)
  const nearest = candidates.findLast(candidate => candidate.to === before)
  if (nearest && nearest.standing !== 'object') return nearest
  return (
    candidates.find(candidate => candidate.standing === 'subject') ??
    candidates.findLast(candidate => candidate.standing === 'after-object') ??
    null
  )
}

/** The one a sentence is about, where it is plain: its first words name somebody. */
export function topicOf(reading: Reading, range: TokenRange, antecedent: Antecedent): NamedSpeaker | null {
  const { tokens } = reading.document
  const first = candidatesIn(reading, range, antecedent)[0]
  if (first?.standing !== 'subject') return null
  const before = first.from > range.from ? tokens[first.from - 1]! : null
  return before === null || before.text === ',' || ADVERBS.has(before.lower) ? first : null
}

function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (CLAUSE_CONJUNCTIONS.has(tokens[at]!.lower)) return at + 1
  return from
}

function candidatesIn(reading: Reading, { from, to }: TokenRange, antecedent: Antecedent): Candidate[] {
  const { tokens } = reading.document
  const candidates: Candidate[] = []
  for (let at = from; at < to; at++) {
    const named = namedAt(reading, at, antecedent)
    if (!named || named.to > to) continue
    const spokesman = at > from && SPOKESMAN_WORDS.has(spokesmanWord(tokens, at, from))
    const standing = spokesman ? 'subject' : standingOf(tokens, at, from, candidates.at(-1))
    if (spokesman) candidates.length = 0
    candidates.push({ ...named, from: at, standing })
    at = Math.max(at, named.to - 1)
  }
  return candidates
}

function namedAt(reading: Reading, at: number, antecedent: Antecedent): NamedSpeaker | null {
  const naming = namingAt(reading, at)
  if (naming) return speakerNamed(reading, naming)
  if (!SPEAKER_PRONOUNS.has(reading.document.tokens[at]!.lower) || !antecedent.speaker) return null
  return { from: at, to: at + 1, speaker: antecedent.speaker }
}

/** "melalui Kepala Bagian Humas", "diwakili oleh Sekda". */
function spokesmanWord(tokens: readonly Token[], at: number, from: number): string {
  const before = tokens[at - 1]!.lower
  return before === 'oleh' && at - 2 >= from ? tokens[at - 2]!.lower : before
}

const HONORIFICS = new Set(['bapak', 'ibu', 'pak', 'bu'])

function standingOf(tokens: readonly Token[], at: number, from: number, last: Candidate | undefined): Standing {
  let before = at - 1
  while (before >= from && HONORIFICS.has(tokens[before]!.lower)) before--
  if (before < from) return 'subject'
  const token = tokens[before]!
  if (NOT_BEFORE_SUBJECT.has(token.lower) || isVerb(token)) return 'object'
  const followsLast = last !== undefined && last.to >= before && last.standing !== 'subject'
  if (followsLast && (token.text === ',' || JOINING_WORDS.has(token.lower))) return 'after-object'
  return JOINING_WORDS.has(token.lower) ? 'object' : 'subject'
}

/** "menyerahkan", "dibuka", "bertemu": what follows is its object or agent. */
function isVerb({ lower, shape }: Token): boolean {
  if (lower.length < 6 || shape === 'upper') return false
  return /^(?:me[mnlrwyg]|di[a-z]|ber)/.test(lower) && !NOT_VERBS.has(lower) && !lower.endsWith('nya')
}

const NOT_VERBS = new Set([
  'mendatang',
  'berikut',
  'berlalu',
  'bersama-sama',
  'diskusi',
  'menteri',
  'berita',
  'dinihari',
  'direktorat',
  'digital'
])
