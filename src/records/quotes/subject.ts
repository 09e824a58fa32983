import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import {
  ADVERBS,
  CLAUSE_CONJUNCTIONS,
  DESCRIPTION_ENDS,
  HONORIFICS,
  JOINING_WORDS,
  LEAD_WORDS,
  NICKNAME_WORDS,
  NO_PREDICATES,
  NOT_BEFORE_SUBJECT,
  OTHER_SUBJECTS,
  PERSON_NOUNS,
  PRESENCE_VERBS,
  READ_OUT_TEXTS,
  READING_OUT_VERBS,
  SPOKESMAN_WORDS,
  UTTERANCE_NOUNS
} from '../../lexicon/speech-words.ts'
import { firstMentioned, type Scene, type Speaker } from './scene.ts'
import { type NamedSpeaker, speakerNamed, speakerOf } from './speaker.ts'

/**
 * How a name stands in its sentence: as its subject; as one spoken to, with or about ("kepada Camat"); in a row
 * after such a one, where it may be the next of the row or the subject at last ("kepada Camat, Bupati berpesan").
 */
type Standing = 'subject' | 'object' | 'after-object'

interface Candidate extends NamedSpeaker {
  readonly standing: Standing
}

/** Who does what the verb at a token says: the subject before it, within a range. */
export function subjectBefore(scene: Scene, range: TokenRange, verbAt: number): NamedSpeaker | null {
  const { tokens, speaker } = scene
  let before = verbAt
  while (before > range.from && (ADVERBS.has(tokens[before - 1]!.lower) || tokens[before - 1]!.text === ',')) before--
  if (before > range.from && OTHER_SUBJECTS.has(tokens[before - 1]!.lower)) return null
  const clause = { from: clauseStart(tokens, Math.max(range.from, verbAt - FARTHEST_SUBJECT), verbAt), to: verbAt }
  const described = describedSubject(tokens, clause, before)
  if (described !== null && speaker) return { from: described, to: before, speaker }
  const candidates = candidatesIn(scene, clause)
  const subjects = candidates.filter(candidate => candidate.standing === 'subject')
  const known = subjects.find(candidate => candidate.speaker.id !== null) ?? subjects[0] ?? null
  const nearest = candidates.findLast(candidate => nameEnd(tokens, candidate.to, before) === before)
  // "Agus, koordinator Kerabat Tani, mengatakan": a comma before the verb closes what was put between.
  const isParenthesis = tokens[before]!.text === ','
  if (nearest?.standing === 'subject' && !isParenthesis) return nearest
  // "Kepada peserta, utamanya kepala desa, Bupati berharap"
  if (nearest?.standing === 'after-object' && nearest.speaker.id !== null && !known?.speaker.id) return nearest
  if (!nearest && !isParenthesis && isStranger(tokens, range.from, before)) return null
  if (known) return known
  // "Dalam sambutan Gubernur mengatakan"
  if (nearest && UTTERANCE_NOUNS.has(tokens[nearest.from - 1]?.lower ?? '')) return nearest
  return candidates.findLast(candidate => candidate.standing === 'after-object') ?? null
}

/** A subject stands no farther before its verb, with all that is put between. */
const FARTHEST_SUBJECT = 80

/** The subject, if it stands right before the verb. */
export function subjectAdjacent(scene: Scene, range: TokenRange, verbAt: number): NamedSpeaker | null {
  const named = subjectBefore(scene, range, verbAt)
  if (!named) return null
  const { tokens } = scene
  let at = nameEnd(tokens, named.to, verbAt)
  while (at < verbAt && ADVERBS.has(tokens[at]!.lower)) at++
  return at === verbAt ? named : null
}

/** Where a name ends: "Kepala Dinas Kesehatan | Kabupaten Landak dan Sekitarnya": a name may go on behind what was read of it. */
export function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && (isCapitalised(tokens[at]!) || tokens[at]!.kind === 'number' || NAME_MARKS.has(tokens[at]!.text)))
    at++
  return at
}

const NAME_MARKS = new Set(['.', '(', ')', '/'])

const isCapitalised = ({ shape }: Token): boolean => shape !== 'lower' && shape !== 'none'

/**
 * A name right before the verb that nobody is known by: an acronym, an organization. Not "Agus selaku mitra PNF SKB",
 * where the capitals belong to words about a known one.
 */
function isStranger(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to
  while (at > from && isCapitalised(tokens[at - 1]!)) at--
  if (at === to || at === from) return false
  const before = tokens[at - 1]!
  // "Wiranto di Jakarta menyampaikan"
  if (before.lower === 'di') return false
  return (
    before.kind === 'mark' || before.lower.endsWith('nya') || LEAD_WORDS.has(before.lower) || ADVERBS.has(before.lower)
  )
}

/** Where "Politikus yang pernah lama mengajar itu" begins, right before the verb. */
function describedSubject(tokens: readonly Token[], clause: TokenRange, end: number): number | null {
  if (end - clause.from < 2 || !DESCRIPTION_ENDS.has(tokens[end - 1]!.lower)) return null
  let at = clause.from
  while (at < end && (tokens[at]!.text === ',' || ADVERBS.has(tokens[at]!.lower) || LEAD_WORDS.has(tokens[at]!.lower)))
    at++
  return PERSON_NOUNS.has(tokens[at]!.lower) ? at : null
}

/**
 * Whom a sentence brings up, so that "ujarnya" in the next one is that one's: whose speech it tells is read out, whom
 * its first words name, or whose doing or saying it tells of ("dibuka oleh Bupati", "arahan Sekda").
 */
export function topicOf(scene: Scene, range: TokenRange): NamedSpeaker | null {
  const { tokens } = scene
  const to = Math.min(range.to, range.from + FARTHEST_SUBJECT)
  const candidates = candidatesIn(scene, { from: range.from, to })
  const readOut = candidates.find(candidate => isReadOut(tokens, candidate.from, range.from))
  if (readOut) return readOut
  const subjects = candidates.filter(
    candidate => candidate.standing === 'subject' && !isAnyones(scene, candidate, range)
  )
  const first = subjects[0]
  const isFirst = first !== undefined && first === candidates[0]
  if (isFirst && (leads(tokens, first, range.from) || tokens[range.to - 1]!.text === ':')) {
    return subjects.find(({ speaker }) => speaker.id !== null) ?? first
  }
  return candidates.find(({ from }) => from > range.from && isAgent(tokens, from, range.from)) ?? null
}

/** "kerja sama KONI, pimpinan cabang olahraga": an office written small that nobody is named in, in the midst of a sentence. */
const isAnyones = ({ tokens }: Scene, { from, speaker }: Candidate, range: TokenRange): boolean =>
  speaker.id === null && from > range.from && tokens[from]!.shape === 'lower'

/** "Membacakan sambutan Bupati, Wabup menyampaikan", "Sumaedi, saat membacakan sambutan Bupati, berkata": whose words they are. */
export function readOutFor(scene: Scene, from: number, verbAt: number, subject: NamedSpeaker): NamedSpeaker {
  const { mentioned, namings, tokens } = scene
  for (let next = firstMentioned(scene, from); next < mentioned.length && mentioned[next]! < verbAt; next++) {
    const at = mentioned[next]!
    const naming = namings[at]
    if (!naming || !isReadOut(tokens, at, from)) continue
    const owner = speakerOf(scene, naming)
    return owner.name === subject.speaker.name ? subject : { ...subject, speaker: owner }
  }
  return subject
}

/** "membacakan amanat tertulis Gubernur" */
function isReadOut(tokens: readonly Token[], at: number, from: number): boolean {
  let before = at - 1
  if (before > from && tokens[before]!.lower === 'tertulis') before--
  return before > from && READ_OUT_TEXTS.has(tokens[before]!.lower) && READING_OUT_VERBS.has(tokens[before - 1]!.lower)
}

/** Nothing but leads stands before the subject, or a verb behind it. */
function leads(tokens: readonly Token[], subject: NamedSpeaker, from: number): boolean {
  if (subject.from === from) return true
  const before = tokens[subject.from - 1]!
  if (before.text === ',' || ADVERBS.has(before.lower) || LEAD_WORDS.has(before.lower)) return true
  const behind = tokens[subject.to]
  return before.lower.endsWith('nya') && behind !== undefined && (ADVERBS.has(behind.lower) || isVerb(behind))
}

/** "dibuka Bupati", "diserahkan oleh Bupati", "sambutan Bupati". */
function isAgent(tokens: readonly Token[], at: number, from: number): boolean {
  let before = at - 1
  if (before > from && tokens[before]!.lower === 'oleh') before--
  while (before > from && ADVERBS.has(tokens[before]!.lower)) before--
  const { lower } = tokens[before]!
  if (UTTERANCE_NOUNS.has(lower)) return true
  return /^di[a-z]{4}/.test(lower) && !PRESENCE_VERBS.has(lower) && !NO_PREDICATES.has(lower)
}

function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at - 1]!.kind === 'mark' && CLAUSE_CONJUNCTIONS.has(tokens[at]!.lower)) return at + 1
  }
  return from
}

function candidatesIn(scene: Scene, { from, to }: TokenRange): Candidate[] {
  const { tokens, namings, mentioned } = scene
  const candidates: Candidate[] = []
  let subject: Candidate | null = null
  let read = from
  for (let next = firstMentioned(scene, from); next < mentioned.length && mentioned[next]! < to; next++) {
    const at = mentioned[next]!
    if (at < read) continue
    const named = namedAt(scene, at, subject?.speaker ?? scene.speaker)
    if (!named || named.to > to) continue
    const spokesman = at > from && SPOKESMAN_WORDS.has(spokesmanWord(tokens, at, from))
    const standing = spokesman
      ? 'subject'
      : standingOf(tokens, at, from, namings[at]?.kind === 'person', candidates.at(-1))
    if (spokesman) {
      candidates.length = 0
      subject = null
    }
    // "sambutan Menteri, Bupati Adi": after an object, the name behind the comma may be the subject at last.
    const end = standing === 'subject' ? named.to : Math.min(named.to, namings[at]?.to ?? named.to)
    const candidate: Candidate = { from: at, to: end, speaker: named.speaker, standing }
    if (standing === 'subject') subject ??= candidate
    candidates.push(candidate)
    read = end
  }
  return candidates
}

function namedAt(scene: Scene, at: number, speaker: Speaker | null): NamedSpeaker | null {
  const naming = scene.namings[at]
  return naming ? speakerNamed(scene, naming) : speaker && { from: at, to: at + 1, speaker }
}

/** "melalui Kepala Bagian Humas", "diwakili oleh Sekda". */
function spokesmanWord(tokens: readonly Token[], at: number, from: number): string {
  const before = tokens[at - 1]!.lower
  return before === 'oleh' && at - 2 >= from ? tokens[at - 2]!.lower : before
}

/** A person's standing is told by the word before an office that was not read: "didampingi Wakapolres Tebo Kompol Lina". */
function standingOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  isPerson: boolean,
  last: Candidate | undefined
): Standing {
  let before = at - 1
  while (before >= from && (HONORIFICS.has(tokens[before]!.lower) || ADVERBS.has(tokens[before]!.lower))) before--
  if (before < from) return 'subject'
  if (tokens[before]!.kind === 'number') return 'object'
  if (isPerson) while (before > from && isCapitalised(tokens[before]!)) before--
  const token = tokens[before]!
  if (NICKNAME_WORDS.has(token.lower)) return 'subject'
  if (NOT_BEFORE_SUBJECT.has(token.lower) || isVerb(token)) return 'object'
  const followsLast = last !== undefined && last.to >= before && last.standing !== 'subject'
  if (followsLast && (token.text === ',' || JOINING_WORDS.has(token.lower))) return 'after-object'
  return JOINING_WORDS.has(token.lower) ? 'object' : 'subject'
}

/** "menyerahkan", "dibuka", "bertemu": what follows is its object or agent. */
function isVerb({ lower, shape }: Token): boolean {
  if (lower.length < 6 || shape === 'upper') return false
  return /^(?:me[mnlrwyg]|di[a-z]|ber)/.test(lower) && !NO_PREDICATES.has(lower) && !lower.endsWith('nya')
}
