import { isCommonWord } from '../../document/language.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Mention } from '../../engine/chart.ts'
import { looksLikeVerb } from '../../lexicon/clause-words.ts'
import { COMPANY_FORMS, HOMES, INSIDE_NAMES, MANY, PLACING, PLURALS } from '../../lexicon/handover-clause-words.ts'
import { HANDOVER_TAGS, NAMED_BODIES, NOT_BODIES, PREPOSITIONS, PRONOUNS } from '../../lexicon/handover-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { groupAt } from './groups.ts'

/** Somebody who may give or receive: a mention, a pronoun, or a body or group in the words of the text. */
export interface PartyTerm extends TokenRange {
  readonly kind: 'party'
  /** A person, position, organization or place. */
  readonly named: Mention | null
  readonly form: 'named' | 'pronoun' | 'body' | 'group' | 'speaker'
}

/** What the words before let one look for: nobody in particular, a name that must come, a name, a group of people ("untuk warga", but "untuk pemasaran"), or any group. */
export type Expectation = 'none' | 'name' | 'people' | 'anyone'

/** "diterima bidan desa, Wilhelmina Teku": the description before a name. */
const LONGEST_DESCRIPTION = 7
/** "Kepala Kantor Imigrasi Kelas I Khusus TPI Surabaya": what may stand between an office and its holder. */
const LONGEST_OFFICE = 14
/** "kader posyandu pengungsian Ni Kadek" */
const MOST_SMALL_WORDS = 2
const LONGEST_BODY = 12
const PREPOSITIONAL = new Set(['To', 'From', 'By', 'Form'])

/** Who stands at a token. */
export function partyAt(reading: Reading, at: number, end: number, expected: Expectation): PartyTerm | null {
  const { chart, document } = reading
  const count = mentionAt(chart, 'count', at)
  const isMany = opensSubject(reading, at)
  const mayBeGroup =
    expected === 'anyone' || count?.from === at || isMany || (expected === 'people' && isPeople(reading, at))
  const group = mayBeGroup ? groupAt(reading, at, end) : null
  const tellsWhatFor = expected === 'people' && group?.to === at + 1
  if (group && !tellsWhatFor) return { kind: 'party', ...group, named: null, form: 'group' }
  const quoted = quotedBodyAt(reading, at, end)
  if (quoted) return quoted
  const known = knownAt(reading, at)
  if (known?.kind === 'position' && (!reading.officials.get(known) || mayNameAnother(reading, known))) {
    const holder = holderAfter(reading, known.to, end)
    if (holder) return { kind: 'party', from: known.from, to: holder.to, named: holder, form: 'named' }
  }
  const people = known?.kind === 'position' && expected !== 'none' ? peopleOver(reading, known) : null
  if (people) return people
  if (known) return { kind: 'party', from: known.from, to: known.to, named: known, form: 'named' }
  if (PRONOUNS.has(document.tokens[at]!.lower))
    return { kind: 'party', from: at, to: at + 1, named: null, form: 'pronoun' }
  return bodyAt(reading, at, end) ?? (expected === 'none' ? null : describedAt(reading, at, end))
}

/** "kader | posyandu": a word for people that goes on where an office of nobody's would end. */
function peopleOver({ chart, document, officials }: Reading, office: Mention): PartyTerm | null {
  const phrase = chart.phrase('audience-noun', office.from)
  const goesOn = phrase !== undefined && phrase.length > office.to - office.from
  if (!goesOn || document.tokens[office.from]!.shape !== 'lower' || officials.get(office)) return null
  return { kind: 'party', from: office.from, to: office.from + phrase.length, named: null, form: 'group' }
}

/** "para Kades mendapatkan", "kelima peraih menerima": a group that may be the subject. */
function opensSubject({ chart, document }: Reading, at: number): boolean {
  const { lower } = document.tokens[at]!
  return MANY.has(lower) || (PLURALS.has(lower) && chart.phrase('audience-noun', at + 1) !== undefined)
}

function isPeople({ chart, document }: Reading, at: number): boolean {
  return chart.phrase('audience-noun', at) !== undefined || PLURALS.has(document.tokens[at]!.lower)
}

function knownAt({ chart }: Reading, at: number): Mention | null {
  for (const kind of ['person', 'position', 'organization', 'place'] as const) {
    const mention = mentionAt(chart, kind, at)
    if (mention?.from === at) return mention
  }
  return null
}

/** "ketua kelompok, Pak Sarni", "Kepala Puskesmas | Malawei": no holder named before need be meant. */
const mayNameAnother = ({ chart, document: { tokens } }: Reading, { from, to }: Mention): boolean =>
  tokens[from]!.shape === 'lower' || (tokens[to]?.shape === 'capital' && !mentionAt(chart, 'person', to))

/** The person whom an office with a long name leads up to. */
function holderAfter(reading: Reading, from: number, end: number): Mention | null {
  const { tokens } = reading.document
  let small = 0
  for (let at = from; at < Math.min(end, from + LONGEST_OFFICE); at++) {
    const person = mentionAt(reading.chart, 'person', at)
    if (person?.from === at) return person
    if (at > from && mentionAt(reading.chart, 'position', at)?.from === at) return null
    const { shape, kind, lower, text } = tokens[at]!
    const isPart =
      kind === 'word'
        ? shape !== 'lower' || lower === 'dan'
        : [',', '/', '(', ')', '-'].includes(text) || kind === 'number'
    if (!isPart && (kind !== 'word' || ++small > MOST_SMALL_WORDS || looksLikeVerb(lower) || HANDOVER_TAGS.has(lower)))
      return null
  }
  return null
}

/** A body that is known by its capitals alone: "Rotary Club Yogyakarta", "KPK". */
function bodyAt(reading: Reading, from: number, end: number): PartyTerm | null {
  const { tokens } = reading.document
  const opensSentence = reading.document.sentenceAt(from).from === from
  const isNoun = NAMED_BODIES.has(tokens[from]!.lower) && tokens[from]!.shape !== 'lower'
  if (!isNoun && (opensSentence ? tokens[from]!.shape !== 'upper' : tokens[from - 1]!.shape === 'capital')) return null
  const hasKind = isNoun && isKind(tokens[from + 1]) && tokens[from + 2]?.shape === 'capital'
  let at = hasKind ? from + 2 : from
  while (at < Math.min(end, from + LONGEST_BODY) && isBodyPart(reading, from, at)) at++
  while (at > from && tokens[at - 1]!.shape === 'lower') at--
  const alone = at === from + 1
  const isBody = alone ? tokens[from]!.shape === 'upper' && tokens[from]!.text.length >= 3 : at > from + 1
  if (alone && NOT_BODIES.has(tokens[from]!.lower)) return null
  if (!isBody || HANDOVER_TAGS.has(tokens[from]!.lower) || (!isNoun && isCommonWord(tokens[from]!.lower))) return null
  return { kind: 'party', from, to: at, named: null, form: 'body' }
}

/** "Kelompok | seni | Mekar Sari", but no "SD asal Kecamatan Kasemen" */
const isKind = (token: Token | undefined): boolean =>
  token?.shape === 'lower' &&
  !HOMES.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !HANDOVER_TAGS.has(token.lower)

/** "RW 09 Kelurahan Srengseng", "MAN 2 Kudus" */
const isNumbered = ({ shape, lower }: Token): boolean => shape === 'upper' && NAMED_BODIES.has(lower)

function isBodyPart({ document, chart }: Reading, from: number, at: number): boolean {
  const token = document.tokens[at]!
  if (token.text === '.' && at > from) return COMPANY_FORMS.has(document.tokens[at - 1]!.lower)
  if (token.kind === 'number') return at === from + 1 && isNumbered(document.tokens[from]!)
  if (token.kind !== 'word' || mentionAt(chart, 'item', at) || mentionAt(chart, 'date', at)) return false
  if (mentionAt(chart, 'person', at) || mentionAt(chart, 'position', at) || mentionAt(chart, 'venue', at)) return false
  if (at > from && INSIDE_NAMES.has(token.lower)) return document.tokens[at + 1]?.shape === 'capital'
  return token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed'
}

/** 'kelompok tani "Esa Genang"' */
function quotedBodyAt({ chart, document: { tokens } }: Reading, from: number, end: number): PartyTerm | null {
  if (!NAMED_BODIES.has(tokens[from]!.lower)) return null
  for (let at = from + 1; at <= from + LONGEST_KIND && at < end; at++) {
    const name = chart.startingAt('quotation', at)
    if (name && name.to - at <= LONGEST_QUOTED_NAME)
      return { kind: 'party', from, to: name.to, named: null, form: 'body' }
    if (tokens[at]!.kind !== 'word') return null
  }
  return null
}

const LONGEST_KIND = 3
const LONGEST_QUOTED_NAME = 7

/** "kapten PS Bahari, | Rizky Naser": the words before the body tell what the person is in it. */
function memberAfter({ chart, document }: Reading, at: number): Mention | null {
  const person = document.tokens[at]?.text === ',' ? mentionAt(chart, 'person', at + 1) : undefined
  return person?.from === at + 1 ? person : null
}

/** The name that the words here describe: "stasiun televisi swasta Metro TV". */
function describedAt(reading: Reading, at: number, end: number): PartyTerm | null {
  const { tokens } = reading.document
  for (let here = at; here < Math.min(end, at + LONGEST_DESCRIPTION); here++) {
    const person = mentionAt(reading.chart, 'person', here)
    if (person?.from === here) return { kind: 'party', from: here, to: person.to, named: person, form: 'named' }
    const organization = mentionAt(reading.chart, 'organization', here)
    if (organization?.from === here) {
      const named = here > at ? memberAfter(reading, organization.to) : null
      return { kind: 'party', from: here, to: (named ?? organization).to, named: named ?? organization, form: 'named' }
    }
    const body = bodyAt(reading, here, end)
    if (body) return body
    const { lower, kind } = tokens[here]!
    if (
      PLACING.has(lower) ||
      (kind === 'mark' && lower !== ',') ||
      PREPOSITIONAL.has(HANDOVER_TAGS.get(lower) ?? '') ||
      looksLikeVerb(lower)
    )
      return null
  }
  return null
}
