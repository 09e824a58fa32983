import type { TokenRange } from '../../document/sentences.ts'
import { type Term, termOf } from '../../engine/frames.ts'
import type { AudienceNoun } from '../../lexicon/audience-nouns.ts'
import { looksLikeVerb } from '../../lexicon/clause-words.ts'
import { IS_GIVEN_BY_IT } from '../../lexicon/giving-verbs.ts'
import { BEFORE_DEEDS, HANDS, STANDS_FOR } from '../../lexicon/handover-clause-words.ts'
import { HANDOVER_ASIDES, HANDOVER_TAGS, SET_ASIDE, STANDS_IN } from '../../lexicon/handover-words.ts'
import { MULTIPLIERS } from '../../lexicon/item-phrase-words.ts'
import { speechVerb } from '../../lexicon/speech-verbs.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { actorAt, commonBodyAt } from './actors.ts'
import {
  afterApposition,
  afterBracket,
  afterCapacity,
  afterHome,
  afterMeasure,
  afterOrigin,
  afterSource
} from './asides.ts'
import { afterParties, afterPrincipal, afterRelativeClause } from './beside.ts'
import { type Expectation, type PartyTerm, partyAt } from './naming.ts'

export interface ItemTerm extends TokenRange {
  readonly kind: 'item'
  readonly item: MentionOf<'item'>
}

export interface WordTerm extends TokenRange {
  readonly kind: 'word'
  readonly lower: string
  readonly tag: string | null
}

/** A sentence as frames see it: mentions are one term each, and what does not matter is left out. */
export type ClauseTerm = PartyTerm | ItemTerm | WordTerm

const TAGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['Item', 'Party', 'Speaker', 'Verb', ...HANDOVER_TAGS.values()].map(tag => [tag, new Set([tag])])
)
const NO_TAGS: ReadonlySet<string> = new Set()

function tagsOf(term: ClauseTerm): ReadonlySet<string> {
  if (term.kind === 'party') return TAGS.get(term.form === 'speaker' ? 'Speaker' : 'Party') ?? NO_TAGS
  const tag = term.kind === 'item' ? 'Item' : term.tag
  return (tag && TAGS.get(tag)) || NO_TAGS
}

/** The term as the frame matcher reads it. */
export const matcherTerm = (term: ClauseTerm): Term =>
  termOf(term.kind === 'word' ? term.lower : term.kind, tagsOf(term))

/** Cuts a range of tokens into terms. */
export function termsOf(reading: Reading, range: TokenRange): ClauseTerm[] {
  const terms: ClauseTerm[] = []
  let at = range.from
  while (at < range.to) at = addTermAt(reading, terms, at, range.to)
  return withoutIdleCommas(terms)
}

/** Adds what stands at a token, and returns the token after it. */
function addTermAt(reading: Reading, terms: ClauseTerm[], at: number, end: number): number {
  const { chart, document } = reading
  const quotation = mentionAt(chart, 'quotation', at)
  if (quotation) return Math.min(quotation.to, end)
  const token = document.tokens[at]!
  if (token.text === ')') return at + 1
  if (token.text === '(')
    return STANDS_IN.has(document.tokens[at + 1]?.lower ?? '') ? at + 1 : afterBracket(reading, at, end)
  const item = mentionAt(chart, 'item', at)
  if (item?.from === at) {
    terms.push({ kind: 'item', from: item.from, to: item.to, item })
    return item.to
  }
  const skipped = afterIdle(reading, terms, at, end)
  if (skipped > at) return skipped
  const before = terms.at(-1)
  if (STANDS_IN.has(token.lower)) return replaceByStandIn(reading, terms, at, end)
  if (STANDS_FOR.has(token.lower)) return afterPrincipal(reading, at + 1, end)
  if (SET_ASIDE.has(token.lower)) return afterParties(reading, at + 1, end)
  if (token.lower === 'atas' && document.tokens[at + 1]?.lower === 'nama') {
    return bearerOfName(reading, terms, at + 2) ?? afterParties(reading, at + 2, end)
  }
  if (token.lower === 'yang' && before?.kind === 'party') {
    const after = afterRelativeClause(reading, at, end)
    if (after !== at) return after
  }
  const party = partyAt(reading, at, end, expectation(terms))
  if (party && isHome(reading, party)) return party.to
  if (!party) {
    const body = commonBodyAt(reading, terms, at, end)
    if (body) return addParty(reading, terms, body)
  }
  if (party) return addParty(reading, terms, party)
  const actor = actorAt(reading, at, end)
  if (actor) return addParty(reading, terms, actor)
  const date = mentionAt(chart, 'date', at) ?? mentionAt(chart, 'time', at) ?? mentionAt(chart, 'venue', at)
  if (date?.from === at) return date.to
  terms.push(wordTerm(reading, at))
  return at + 1
}

/** "Tuseri warga Kejajar": where somebody lives. */
const isHome = ({ chart }: Reading, { named, from }: PartyTerm): boolean =>
  named?.kind === 'place' && from > 0 && chart.phrase<AudienceNoun>('audience-noun', from - 1)?.value.unit === 'person'

/** "pada warga lansia": those who get it, not the day or the place. */
function isPeople({ chart }: Reading, at: number): boolean {
  if (chart.phrase<AudienceNoun>('audience-noun', at)?.value.unit === 'person') return true
  return mentionAt(chart, 'person', at)?.from === at || mentionAt(chart, 'position', at)?.from === at
}

function wordTerm(reading: Reading, at: number): WordTerm {
  const { lower, shape } = reading.document.tokens[at]!
  const toPeople =
    ((lower === 'pada' || lower === 'ke') && isPeople(reading, at + 1)) ||
    (lower === 'ke' && mentionAt(reading.chart, 'organization', at + 1)?.from === at + 1)
  const tag = toPeople
    ? 'To'
    : (HANDOVER_TAGS.get(lower) ?? (shape === 'lower' && looksLikeVerb(lower) ? 'Verb' : null))
  return { kind: 'word', from: at, to: at + 1, lower, tag }
}

/** What may be looked for after the terms so far. */
function expectation(terms: readonly ClauseTerm[]): Expectation {
  const before = terms.at(-1)
  if (before?.kind !== 'word') return 'none'
  if (before.tag === 'To') return before.lower.startsWith('kep') || before.lower === 'kpd' ? 'anyone' : 'people'
  if (before.tag === 'By' || before.tag === 'Reward') return 'anyone'
  if (before.tag === 'Given' || before.tag === 'Received' || before.tag === 'From') return 'name'
  const inRow = before.tag === 'And' && terms.at(-2)?.kind !== 'word' && terms.at(-2)?.kind !== 'item'
  return inRow && terms.at(-2) !== undefined ? 'name' : 'none'
}

/** "menurut Ketua Baznas", "dijelaskan Kepala BKD": whoever follows only says so. */
function tellsSpeaker(lower: string): boolean {
  const verb = speechVerb(lower)
  return verb !== undefined && verb.voice !== 'active' && !verb.pronominal
}

/** "Kepala | SMA Negeri 1 Malingping | Hj. Euis Komariah": a body right before a person says where she works. */
const describesNext = (before: ClauseTerm, { named }: PartyTerm): boolean =>
  before.kind === 'party' &&
  before.form !== 'group' &&
  named?.kind === 'person' &&
  IS_WORKPLACE.has(before.named?.kind ?? 'body')

const IS_WORKPLACE = new Set(['organization', 'place', 'body'])

/** "Balai Rehabilitasi Sosial (BRS) Kartini": one word behind the short form is a part of the name. */
function isTailOfName({ document }: Reading, before: ClauseTerm | undefined, party: PartyTerm): before is PartyTerm {
  const isOneWord = party.named?.kind === 'person' && party.to === party.from + 1
  return (
    isOneWord &&
    before?.kind === 'party' &&
    before.named?.kind === 'organization' &&
    document.tokens[party.from - 1]!.text === ')'
  )
}

/** An office and its holder side by side are one: "Camat Torue, Ahmad Sahlan". */
function addParty(reading: Reading, terms: ClauseTerm[], party: PartyTerm): number {
  const { officials } = reading
  const comma = terms.at(-1)
  if (comma?.kind === 'word' && tellsSpeaker(comma.lower)) {
    terms.push({ ...party, form: 'speaker' })
    return party.to
  }
  const before = comma?.kind === 'word' && comma.lower === ',' ? terms.at(-2) : comma
  if (before && before === comma && !isTailOfName(reading, before, party) && describesNext(before, party)) {
    terms.pop()
    terms.push({ ...party, from: before.from })
    return party.to
  }
  if (before === comma && isTailOfName(reading, before, party)) {
    terms.pop()
    terms.push({ ...before, to: party.to })
    return party.to
  }
  const official = party.named && officials.get(party.named)
  if (official && before?.kind === 'party' && before.named && officials.get(before.named) === official) {
    if (comma !== before) terms.pop()
    terms.pop()
    const person = party.named?.kind === 'person' ? party.named : before.named
    terms.push({ ...party, from: before.from, named: person })
  } else terms.push(party)
  return party.to
}

/** "Wali Kota yang diwakili Asisten Tole Rahmadi": the one who came takes the place of the one who did not. */
function replaceByStandIn(reading: Reading, terms: ClauseTerm[], at: number, end: number): number {
  const { tokens } = reading.document
  let standIn = at + 1
  while (tokens[standIn]?.lower === 'oleh' || tokens[standIn]?.lower === 'langsung') standIn++
  const party = standIn < end ? partyAt(reading, standIn, end, 'name') : null
  let last = terms.length - 1
  while (last >= 0 && isLink(terms[last]!)) last--
  if (!party || terms[last]?.kind !== 'party') return at + 1
  terms.length = last
  terms.push(party)
  return party.to
}

/** "siswa teladan atas nama Sari Dewi": the person takes the place of the group that tells what she is. */
function bearerOfName({ chart }: Reading, terms: ClauseTerm[], at: number): number | null {
  const last = terms.findLastIndex(term => !isLink(term))
  const group = terms[last]
  const named = mentionAt(chart, 'person', at)
  if (group?.kind !== 'party' || group.form !== 'group' || named?.from !== at) return null
  terms.length = last
  terms.push({ kind: 'party', from: named.from, to: named.to, named, form: 'named' })
  return named.to
}

const isLink = (term: ClauseTerm): boolean => term.kind === 'word' && (term.lower === ',' || term.lower === 'yang')

/** Past what changes nothing: adverbs, amounts of money, where somebody comes from. */
function afterIdle(reading: Reading, terms: ClauseTerm[], at: number, end: number): number {
  const { document } = reading
  const { tokens } = document
  const token = tokens[at]!
  const { lower } = token
  if (HANDOVER_ASIDES.has(lower)) return at + 1
  if (lower === 'ke' && HANDS.has(tokens[at + 1]?.lower ?? '')) {
    terms.push({ kind: 'word', from: at, to: at + 2, lower: 'kepada', tag: 'To' })
    return Math.min(end, at + 2)
  }
  if (lower === 'terima' && tokens[at + 1]?.lower.startsWith('kasih')) return Math.min(end, at + 2)
  if (lower === 'yang' && tokens[at + 1]?.lower === 'berasal' && terms.at(-1)?.kind === 'item')
    return afterSource(document, at, end)
  if (lower === 'atas' && isForm(terms.at(-1))) return at + 1
  if (BY_IT.has(lower) && !BEFORE_DEEDS.has(tokens[at - 1]?.lower ?? '')) {
    terms.push({ kind: 'word', from: at, to: at + 1, lower: lower.slice(0, -'nya'.length), tag: 'Given' })
    terms.push({ kind: 'party', from: at, to: at + 1, named: null, form: 'pronoun' })
    return at + 1
  }
  if (lower === 'kepadanya') {
    terms.push({ kind: 'word', from: at, to: at + 1, lower: 'kepada', tag: 'To' })
    terms.push({ kind: 'party', from: at, to: at + 1, named: null, form: 'pronoun' })
    return at + 1
  }
  if (lower === 'serah' && tokens[at + 1]?.lower.startsWith('terima')) {
    if (tokens[at + 2]?.lower !== 'jabatan') terms.push(wordTerm(reading, at))
    return Math.min(end, at + 2)
  }
  if (lower === 'rp' && tokens[at + 1]?.kind === 'number')
    return Math.min(end, at + (MULTIPLIERS.has(tokens[at + 2]?.lower ?? '') ? 3 : 2))
  const measure = terms.at(-1)?.kind === 'item' ? afterMeasure(document, at) : at
  if (measure > at) return Math.min(end, measure)
  const home = lower === 'dari' || lower === 'asal' ? afterHome(reading, terms, at) : at
  if (home > at) return Math.min(end, home)
  const apposition = afterApposition(reading, terms, at, end)
  if (apposition > at) return apposition
  if (lower === 'sebagai' && terms.at(-1)?.kind === 'party') return afterCapacity(document, at, end)
  if (token.text === '-' && token.glued && terms.at(-1)?.kind === 'party' && tokens[at + 1]?.shape === 'capital')
    return at + 2
  return lower === 'dari' || lower === 'asal' ? Math.min(end, afterOrigin(reading, terms, at)) : at
}

const BY_IT = new Set(IS_GIVEN_BY_IT)
const isForm = (term: ClauseTerm | undefined): boolean => term?.kind === 'word' && term.tag === 'Form'

/** Commas count only between the parts of a list. */
function withoutIdleCommas(terms: readonly ClauseTerm[]): ClauseTerm[] {
  return terms.filter((term, at) => {
    if (term.kind !== 'word' || term.lower !== ',') return true
    const [before, after] = [terms[at - 1], terms[at + 1]]
    if (!before || !after || before.kind === 'word') return false
    return after.kind === before.kind || (after.kind === 'word' && after.tag === 'And')
  })
}
