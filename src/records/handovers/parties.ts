import type { Official, Organization, Party } from '../../contract/index.ts'
import type { Document } from '../../document/document.ts'
import { PLURALS, ROW_JOINTS } from '../../lexicon/handover-clause-words.ts'
import { PLURAL_PRONOUNS, SET_ASIDE } from '../../lexicon/handover-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { groupAt } from './groups.ts'
import type { PartyTerm } from './naming.ts'

/** A party of an act with whom the release knows it to be. */
export interface ResolvedParty {
  readonly party: Party
  readonly official: Official | null
  /** The words that name a body: "Badan Pemeriksa Keuangan (BPK)", "Kota Metro"; `null` for people. */
  readonly body: string | null
  readonly term: PartyTerm
}

/** How many tokens back a pronoun looks for whom it means. */
const REACH_OF_PRONOUN = 120

/** Everybody whom a term stands for. */
export function resolveParties(reading: Reading, term: PartyTerm): ResolvedParty[] {
  const many = PLURAL_PRONOUNS.get(reading.document.tokens[term.from]!.lower)
  const row = many === undefined ? [] : rowBefore(reading, term.from, many)
  if (row.length > 0) return row.map(named => resolveParty(reading, { ...named, kind: 'party', form: 'named' })!)
  const names = namesIn(reading, term)
  if (names.length > 1) return names.flatMap(name => resolveParty(reading, name) ?? [])
  const party = resolveParty(reading, many === undefined ? term : { ...term, form: 'group' })
  return party ? [party] : []
}

/** "Tarsinah, Kusniah, dan Wastini": people whose names nobody knows, each one. */
function namesIn({ document: { tokens } }: Reading, term: PartyTerm): PartyTerm[] {
  if (term.form !== 'group') return []
  const names: PartyTerm[] = []
  let from = term.from
  for (let at = term.from; at <= term.to; at++) {
    const isJoint = at === term.to || ROW_JOINTS.has(tokens[at]!.lower)
    if (!isJoint && tokens[at]!.shape !== 'capital') return []
    if (!isJoint) continue
    if (at - from > LONGEST_UNKNOWN_NAME) return []
    if (at > from) names.push({ ...term, from, to: at, form: 'body' })
    from = at + 1
  }
  return names
}

const LONGEST_UNKNOWN_NAME = 4

/** "Salmah dan Win Saleh", "Ketua Karang Taruna Rudi, Camat Dewi, dan Lurah Sari": the last row of so many people. */
function rowBefore({ document, chart, officials }: Reading, at: number, many: number): Row {
  const first = Math.max(0, at - REACH_OF_ROW)
  let row: Row = []
  for (let here = at - 1; here >= first; here--) {
    const named = mentionAt(chart, 'person', here)
    if (!named || named.to !== here + 1 || !officials.has(named)) continue
    const next = row[0]
    const joins =
      next && here + 1 >= next.from - LONGEST_STEP && isJoint(document, named.to, next.from, row.length === 1)
    row = joins ? [{ from: named.from, to: named.to, named }, ...row] : [{ from: named.from, to: named.to, named }]
    if (row.length === many) return row
    here = named.from
  }
  return []
}

type Row = readonly Pick<PartyTerm, 'from' | 'to' | 'named'>[]

/** Between people of a row stands a comma, and before the last one "dan". */
function isJoint(document: Document, from: number, to: number, isLast: boolean): boolean {
  const { tokens } = document
  if (document.sentenceAt(from) !== document.sentenceAt(to)) return false
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (lower === 'dan' || lower === 'serta' || (!isLast && lower === ',')) return true
  }
  return false
}

const REACH_OF_ROW = 400
const LONGEST_STEP = 12

/** Who a term stands for. */
export function resolveParty(reading: Reading, term: PartyTerm): ResolvedParty | null {
  if (reading.document.tokens[term.from]!.lower === 'mereka') return groupBefore(reading, term)
  const official = term.form === 'pronoun' ? antecedentOf(reading, term.from) : officialAt(reading, term)
  if (term.form === 'pronoun' && !official) return null
  const organization = official ? undefined : organizationOf(reading, term)
  const text = reading.document.textOf(term.from, term.to)
  const isBody = !official && (term.form === 'body' || ['organization', 'place'].includes(term.named?.kind ?? ''))
  return {
    party: { officialId: official?.id ?? null, organizationId: organization?.id ?? null, text },
    official,
    body: isBody ? (organization?.name ?? text) : null,
    term
  }
}

/** "rutan" is the only body of the release that is one. */
function organizationOf(
  { organizations, document, release }: Reading,
  { named, form, from, to }: PartyTerm
): Organization | undefined {
  if (named) return organizations.get(named)
  const short = form === 'body' && to === from + 1 ? document.tokens[from]!.lower : null
  const known = short && release.organizations.find(({ acronym }) => acronym?.toLowerCase() === short)
  if (known) return known
  const isCommon = form === 'body' && document.tokens[from]!.shape === 'lower'
  if (!isCommon) return undefined
  const word = document.textOf(from, to).toLowerCase()
  const alike = release.organizations.filter(({ name }) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word)
  )
  return alike.length === 1 ? alike[0] : undefined
}

const officialAt = ({ officials }: Reading, { named }: PartyTerm): Official | null =>
  (named && officials.get(named)) || null

/** "Mereka": the group that the sentence before begins with, or names first. */
function groupBefore(reading: Reading, term: PartyTerm): ResolvedParty | null {
  const { document, chart } = reading
  const before = document.sentences[document.sentenceAt(term.from).index - 1]
  if (!before) return null
  for (let at = before.from; at < Math.min(before.to, before.from + REACH_OF_GROUP); at++) {
    const opens = mentionAt(chart, 'count', at)?.from === at || PLURALS.has(document.tokens[at]!.lower)
    const group = opens ? groupAt(reading, at, before.to) : null
    if (!group) continue
    const text = document.textOf(group.from, group.to)
    return { party: { officialId: null, organizationId: null, text }, official: null, body: null, term }
  }
  return null
}

const REACH_OF_GROUP = 12

/** "Didampingi Bupati Sari Dewi, ia memberikan": not the one who stands beside, nor his office. */
function standsBeside({ tokens }: Document, from: number, at: number): boolean {
  for (let here = at - 1; here >= Math.max(from, at - REACH_OF_BESIDE); here--) {
    if (SET_ASIDE.has(tokens[here]!.lower)) return true
    if (tokens[here]!.text === ',') return false
  }
  return false
}

const REACH_OF_BESIDE = 24

/** "Ia", "beliau": the first named in the sentence before, else whoever was named last. */
function antecedentOf({ document, chart, officials }: Reading, at: number): Official | null {
  const sentence = document.sentenceAt(at)
  const previous = document.sentences[sentence.index - 1]
  for (let here = Math.max(sentence.from, at - REACH_OF_PRONOUN); here < at; here++) {
    const mention = mentionAt(chart, 'person', here) ?? mentionAt(chart, 'position', here)
    const official = mention && officials.get(mention)
    if (official && !standsBeside(document, sentence.from, mention.from)) return official
  }
  const from = previous?.from ?? 0
  for (let here = from; here < Math.min(previous?.to ?? 0, from + REACH_OF_PRONOUN); here++) {
    const mention = mentionAt(chart, 'person', here) ?? mentionAt(chart, 'position', here)
    const official = mention && officials.get(mention)
    if (official && !standsBeside(document, from, mention.from)) return official
  }
  for (let here = at - 1; here >= Math.max(0, at - REACH_OF_PRONOUN); here--) {
    const person = mentionAt(chart, 'person', here)
    const official = person && officials.get(person)
    if (official) return official
  }
  return null
}
