import type { AttendeeCount } from '../contract/index.ts'
import {
  AMOUNTS_TO,
  ATTENDED_BY,
  ATTENDS,
  CLAUSE_ENDS,
  HELD_FOR,
  HELD_TO,
  INDOORS,
  MEETS,
  NOT_ATTENDING,
  NOT_NOW,
  OF_EACH,
  PART_MARKERS,
  PART_WORDS,
  RECEIVING
} from '../lexicon/attendance-words.ts'
import type { AudienceNoun } from '../lexicon/audience-nouns.ts'
import { looksLikeVerb } from '../lexicon/clause-words.ts'
import { speechVerbOf } from '../lexicon/speech-verbs.ts'
import { type MentionOf, mentionsOf } from '../mentions/kind.ts'
import { evidenceOf, number, type Reading, type RecordReader } from './reading.ts'

type Count = MentionOf<'count'>

/** How far a verb may stand from those it counts. */
const REACH_BEFORE = 40
const REACH_AFTER = 25
/** "bersama sekitar 50 kader": the phrase stands right before the count. */
const REACH_OF_PRESENCE = 2
/** "pelatihan keuangan desa angkatan pertama bagi 80 bendahara" */
const REACH_OF_ACTIVITY = 12

/** "dari satu kota dan lima kabupaten" */
const REACH_OF_ORIGIN = 6
/** "masing-masing kecamatan mengirimkan" */
const REACH_OF_EACH = 4

/** What is held for those counted, by the word between. */
const HELD_FOR_LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bagi', HELD_FOR],
  ['untuk', HELD_FOR],
  ['kepada', HELD_TO]
])

type Verdict = 'attends' | 'rejected' | 'unknown'

/** Of all counts, those of people or bodies who attend, take part or are invited. */
function readAttendance(reading: Reading): void {
  const byValue = new Map<number, AttendeeCount>()
  for (const count of mentionsOf(reading.chart, 'count')) {
    const confidence = confidenceOf(reading, count)
    if (confidence === null) {
      reading.trace?.rejected('attendance', count.rule, count.from, count.to, 'nothing says that they attend')
      continue
    }
    const { value, qualifier, noun, unit } = count.value
    const evidence = evidenceOf(reading, count)
    const known = byValue.get(value)
    if (known) {
      known.evidence.push(evidence)
      reading.counts.set(count, known)
      continue
    }
    const record: AttendeeCount = {
      id: '',
      value,
      qualifier,
      noun,
      unit,
      eventId: null,
      evidence: [evidence],
      confidence
    }
    byValue.set(value, record)
    reading.counts.set(count, record)
    reading.release.attendance.push(record)
  }
  number('attendance', reading.release.attendance)
}

/** How sure it is that those counted attend; `null` where nothing says so. */
function confidenceOf(reading: Reading, count: Count): number | null {
  const before = verdictBefore(reading, count)
  if (before === 'rejected') return null
  if (before === 'attends') return 0.95
  const after = verdictAfter(reading, count)
  if (after === 'rejected') return null
  if (after === 'attends') return 0.9
  return isParticipantNoun(reading, count) ? 0.75 : null
}

/** The nearest words before the count that decide. */
function verdictBefore(reading: Reading, count: Count): Verdict {
  const { tokens } = reading.document
  const first = Math.max(reading.document.sentenceAt(count.from).from, count.from - REACH_BEFORE)
  if (isOrigin(reading, count, first)) return 'rejected'
  for (let at = count.from - 1; at >= first; at--) {
    const { lower } = tokens[at]!
    const distance = count.from - at
    if (ATTENDED_BY.has(lower) || lower === 'hadir' || lower.startsWith('kehadiran')) {
      return isOfEach(reading, at, first) && !isTotal(reading, count) ? 'rejected' : 'attends'
    }
    if (NOT_ATTENDING.has(lower) || PART_MARKERS.has(lower)) return 'rejected'
    if (isPresence(reading, at, distance)) return 'attends'
    const held = distance === 1 ? HELD_FOR_LINKS.get(lower) : undefined
    if (held && isActivityBefore(reading, at, first, held)) return 'attends'
    // "bantuan kepada tiga wali kota", "untuk 2 pendonor lainnya": they are given something.
    if (distance === 1 && RECEIVING.has(lower) && !isListening(reading, count, at)) return 'rejected'
    if (looksLikeVerb(lower) && lower !== 'mencatat' && tokens[at - 1]?.lower !== 'yang') return 'unknown'
  }
  return 'unknown'
}

/** "tandasnya kepada 85 peserta", "mendongeng kepada 40 anak yang duduk bersila". */
const isListening = ({ document: { tokens } }: Reading, count: Count, at: number): boolean =>
  tokens[at - 1]?.lower.endsWith('nya') === true || tokens[count.to]?.lower === 'yang'

/** "bersama 50 kader", "berdialog dengan 200 petani". */
function isPresence({ chart, document }: Reading, at: number, distance: number): boolean {
  const presence = chart.phrase('presence', at)
  if (presence && distance - presence.length < REACH_OF_PRESENCE) return true
  const { tokens } = document
  return distance <= REACH_OF_PRESENCE && tokens[at]!.lower === 'dengan' && MEETS.has(tokens[at - 1]?.lower ?? '')
}

/** "peserta dari dua kota dan lima kabupaten": where they come from. Participants out of a total are the total. */
function isOrigin(reading: Reading, count: Count, first: number): boolean {
  const { tokens } = reading.document
  if (tokens[count.from - 1]?.lower === 'dari') return count.from > first && !isParticipantNoun(reading, count)
  if (count.value.unit !== 'organization') return false
  for (let at = count.from - 1; at >= Math.max(first, count.from - REACH_OF_ORIGIN); at--) {
    const { lower } = tokens[at]!
    if (lower === 'dari') return true
    if (ATTENDED_BY.has(lower) || looksLikeVerb(lower)) return false
  }
  return false
}

/** "dengan jumlah total 600 peserta" */
function isTotal({ document }: Reading, { from }: Count): boolean {
  return [from - 1, from, from - 2].some(at =>
    ['jumlah', 'total', 'keseluruhan'].includes(document.tokens[at]?.lower ?? '')
  )
}

/** "masing-masing regu mengirim 10 orang": so many of each, not in all. */
function isOfEach({ document }: Reading, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= Math.max(first, verb - REACH_OF_EACH); at--) {
    if (OF_EACH.has(document.tokens[at]!.lower)) return true
  }
  return false
}

/** The first verb after the count says what those counted do. */
function verdictAfter(reading: Reading, count: Count): Verdict {
  const { tokens } = reading.document
  const before = tokens[count.from - 1]
  const isObject = before?.shape === 'lower' && looksLikeVerb(before.lower) && !speechVerbOf(before)
  const last = Math.min(reading.document.sentenceAt(count.from).to, count.to + REACH_AFTER)
  for (let at = count.to; at < last; at++) {
    const { lower } = tokens[at]!
    const link = tokens[at - 1]!.lower
    const fits = !NOT_NOW.has(link) && (!isObject || link === 'yang' || link === 'untuk')
    if (ATTENDS.has(lower)) return fits ? 'attends' : 'unknown'
    if (NOT_ATTENDING.has(lower)) return 'rejected'
    if (CLAUSE_ENDS.has(lower)) return 'unknown'
    if (lower === 'berada') return isIndoors(reading, at) ? 'attends' : 'unknown'
    if (looksLikeVerb(lower) && tokens[at - 1]?.lower !== 'yang') return 'unknown'
  }
  return 'unknown'
}

function isIndoors({ document }: Reading, verb: number): boolean {
  for (let at = verb + 1; at <= verb + REACH_OF_EACH; at++)
    if (INDOORS.has(document.tokens[at]?.lower ?? '')) return true
  return false
}

function isActivityBefore(reading: Reading, at: number, first: number, held: ReadonlySet<string>): boolean {
  for (let here = at - 1; here >= Math.max(first, at - REACH_OF_ACTIVITY); here--) {
    const { lower } = reading.document.tokens[here]!
    if (held.has(lower)) return true
    if (looksLikeVerb(lower)) return false
  }
  return false
}

/** "peserta", "undangan": the noun itself says so, with the number or ahead of it ("kontingen ... berjumlah 50 orang"). */
function isParticipantNoun(reading: Reading, count: Count): boolean {
  const { chart, document } = reading
  for (let at = count.from; at < count.to; at++) {
    if (chart.phrase<AudienceNoun>('audience-noun', at)?.value.takesPart) return true
  }
  if (!AMOUNTS_TO.has(document.tokens[count.from]!.lower)) return false
  const first = Math.max(document.sentenceAt(count.from).from, count.from - REACH_OF_ACTIVITY)
  for (let at = count.from - 1; at >= first && document.tokens[at]!.kind !== 'mark'; at--) {
    if (PART_WORDS.has(document.tokens[at]!.lower)) return false
    if (chart.phrase<AudienceNoun>('audience-noun', at)?.value.takesPart) return true
  }
  return false
}

export const attendance: RecordReader = { name: 'attendance', read: readAttendance }
