import type { FrameMatch } from '../../engine/frames.ts'
import { GIVES } from '../../lexicon/giving-verbs.ts'
import { PUTTING, TAKES_NOUNS, WHOLES } from '../../lexicon/handover-clause-words.ts'
import { HANDOVER_TAGS, PREPOSITIONS, TIME_CONJUNCTIONS } from '../../lexicon/handover-words.ts'
import { speechVerb } from '../../lexicon/speech-verbs.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import type { ItemValue } from '../../mentions/values.ts'
import type { PartyTerm } from './naming.ts'
import type { ClauseTerm } from './terms.ts'

/** The parts that parties and things play in an act. */
export interface Roles {
  giver: PartyTerm[]
  recipients: PartyTerm[]
  items: MentionOf<'item'>[]
}

/** A stretch of a sentence's terms around a verb. */
export interface Window {
  readonly from: number
  readonly to: number
  /** Where the verb stands among the sentence's terms. */
  readonly at: number
}

const REACH_OF_SUBJECT = 45
/** "memberikan juga kepada mereka bantuan": in terms. */
const REACH_OF_WEAK_VERB = 4
const WEAK_VERBS = new Set(GIVES)

export const isTagged = (term: ClauseTerm | undefined, ...tags: string[]): boolean =>
  term?.kind === 'word' && term.tag !== null && tags.includes(term.tag)

export const isWord = (term: ClauseTerm | undefined, lower: string): boolean =>
  term?.kind === 'word' && term.lower === lower

/** What a frame's groups say; a part told already is kept, but things add up. */
export function fillFrom(roles: Roles, terms: readonly ClauseTerm[], { frame, groups }: FrameMatch): void {
  const giver = groups.get('giver')
  const recipient = groups.get('recipient')
  const item = groups.get('item')
  const isSubject = frame.name.endsWith('receiving-recipient')
  if (giver && frame.name.endsWith('receiving-agent') && isTagged(terms[giver.from - 2], 'Verb', 'Done')) return
  if (giver && frame.name.endsWith('nominal-source') && isOfSomethingElse(terms, giver.from)) return
  if (recipient && frame.name.endsWith('recipients-before') && isWord(terms[recipient.to], 'yang')) return
  if (giver && roles.giver.length === 0) {
    const parties = partiesIn(terms, giver.from, giver.to)
    roles.giver = frame.name.endsWith('source') ? parties.filter(isNamedBody) : parties
  }
  if (isSubject && recipient && roles.recipients.length === 0 && isGoverned(terms, recipient.from)) {
    const nearest = terms.slice(recipient.from, recipient.to).findLast(term => term.kind === 'party')
    if (nearest && isWord(terms[terms.indexOf(nearest) - 1], ',')) roles.recipients = [nearest]
  } else if (recipient && roles.recipients.length === 0) {
    const gives = frame.name.endsWith('recipients-before') && opensNextClause(terms, recipient.to - 1)
    const to = gives ? recipient.to - 1 : endOfRow(terms, recipient.to)
    roles.recipients = partiesIn(terms, recipient.from, to, isSubject)
  }
  if (!item || (frame.name.endsWith('item-before') && isWhere(terms[item.from - 1]))) return
  if (frame.name.endsWith('contents')) roles.items = roles.items.filter(({ value }) => !isWhole(value))
  addItems(roles, terms.slice(item.from, item.to))
}

/** "penyerahan buku kepada warga, pengenalan batik karya difabel | dari": the source of something else. */
function isOfSomethingElse(terms: readonly ClauseTerm[], from: number): boolean {
  let at = terms.findIndex(term => isTagged(term, 'To')) + 1
  if (at === 0 || at >= from) return false
  while (at < from && (terms[at]!.kind === 'party' || isTagged(terms[at], 'And'))) at++
  return terms
    .slice(at, from - 1)
    .some(term => term.kind === 'word' && term.tag === null && !PREPOSITIONS.has(term.lower))
}

/** "kepada ketiganya | Camat menyerahkan" */
const opensNextClause = (terms: readonly ClauseTerm[], at: number): boolean =>
  terms[at]?.kind === 'party' && terms[at - 1]?.kind === 'party' && isTagged(terms[at + 1], 'Give')

const isNamedBody = ({ named, form }: PartyTerm): boolean => named !== null || form === 'body'

/** "dua judul bacaan, yaitu": what follows is told instead. */
const isWhole = ({ quantity }: ItemValue): boolean => WHOLES.has(quantity?.unit ?? '')

function addItems(roles: Roles, terms: readonly ClauseTerm[]): void {
  for (const term of terms) if (term.kind === 'item' && !roles.items.includes(term.item)) roles.items.push(term.item)
}

/**
 * The parties of a row. One after a comma that a verb follows is the next clause's subject; those after "yaitu" are the
 * group before by name.
 */
export function partiesIn(terms: readonly ClauseTerm[], from: number, to: number, isSubject = false): PartyTerm[] {
  let parties: PartyTerm[] = []
  for (let at = from; at < to; at++) {
    const term = terms[at]!
    if (isSubject && opensSubject(terms, from, at)) parties = []
    if (isTagged(term, 'Form') && terms.slice(at, to).some(other => other.kind === 'party')) parties = []
    if (term.kind !== 'party' || (at > from && isTagged(terms[at - 1], 'From'))) continue
    if (parties.length > 0 && isWord(terms[at - 1], ',') && isTagged(terms[at + 1], 'Verb')) break
    const before = terms[at - 1]
    const liesIn = at > from && before?.kind === 'party' && term.named?.kind === 'place'
    if (liesIn && before.named?.kind === 'place') continue
    parties.push(term)
  }
  return parties.filter(
    ({ named }, at) => named?.kind !== 'place' || parties.slice(0, at).every(other => other.named?.kind === 'place')
  )
}

/** "beserta Ketua DPRD dan Kapolres, para kades": a row that "dan" has closed is not gone on with after a comma. */
function opensSubject(terms: readonly ClauseTerm[], from: number, at: number): boolean {
  if (!isWord(terms[at - 1], ',') || terms[at]!.kind !== 'party') return false
  const joint = terms[at - 3]
  return at - 3 > from && isTagged(joint, 'And') && !isWord(joint, ',')
}

/** "Nurul dari Universitas Riau, Said dari Politeknik": a row goes on behind where each comes from. */
function endOfRow(terms: readonly ClauseTerm[], to: number): number {
  let end = to
  while (isTagged(terms[end], 'From') && terms[end + 1]?.kind === 'party' && isTagged(terms[end + 2], 'And')) {
    end += 3
    while (terms[end]?.kind === 'party' || isTagged(terms[end], 'And')) end++
  }
  return end
}

/** Fills in what no frame caught, from the words nearest to the verb. */
export function fillFromNearest(roles: Roles, terms: readonly ClauseTerm[], window: Window): void {
  const verb = terms[window.at]!
  if (roles.items.length === 0 && !isTagged(verb, 'Exchange')) addItems(roles, nearestRow(terms, window))
  else if (isTagged(verb, 'Give')) addFurtherItems(roles, terms, window)
  const subject = subjectOf(terms, window)
  const giver = roles.giver.length === 1 ? roles.giver[0]! : null
  const isOther =
    giver !== null &&
    !isWord(terms[window.at - 1], 'yang') &&
    !opensClause(terms, window.at - 1, giver) &&
    (giver.named?.kind === 'place' || isObject(terms, giver) || isGoverned(terms, terms.indexOf(giver)))
  if (subject && isTagged(verb, 'Give', 'Reward') && (roles.giver.length === 0 || isOther)) roles.giver = [subject]
  if (subject && roles.giver.length === 0 && comesWith(terms, window)) roles.giver = [subject]
  const isJoined = isWord(verb, 'berhak') && isTagged(terms[window.at - 1], 'And')
  if (subject && isTagged(verb, 'Receive') && roles.recipients.length === 0 && !isJoined)
    roles.recipients = rowOf(terms, subject)
}

/** "menyerahkan cinderamata berupa foto dan piagam kepada": what is joined to the things before, whatever stands between. */
function addFurtherItems(roles: Roles, terms: readonly ClauseTerm[], { at, to }: Window): void {
  for (
    let here = at + 1;
    here < to && !isTagged(terms[here], 'To', 'By', 'From') && !isWord(terms[here], 'seperti');
    here++
  )
    if (isTagged(terms[here], 'And') && terms[here + 1]?.kind === 'item')
      addItems(roles, beforeExamples(rowFrom(terms, here + 1, to)))
}

/** "kebutuhan pokok seperti | gula": what is only named as an example. */
function beforeExamples(row: readonly ClauseTerm[]): readonly ClauseTerm[] {
  const at = row.findIndex(term => isWord(term, 'seperti'))
  return at < 0 ? row : row.slice(0, at)
}

/** "Desa Gemah dan Desa Ripah, juara dua dan tiga, memperoleh": all who are the subject. */
function rowOf(terms: readonly ClauseTerm[], last: PartyTerm): PartyTerm[] {
  const to = terms.indexOf(last) + 1
  const parties = partiesIn(terms, startOfRow(terms, to - 1), to, true)
  return parties.length > 0 ? parties : [last]
}

/** "sembako kepada lansia, dan Camat Torue menyerahkan": whoever stands behind the joint, right before the verb. */
const opensClause = (terms: readonly ClauseTerm[], at: number, party: PartyTerm): boolean =>
  terms[at] === party && isTagged(terms[at - 1], 'And') && terms[at - 2]?.kind === 'party'

/** The subject of the next verb is no recipient of this one. */
export function leaveNextSubject(roles: Roles, terms: readonly ClauseTerm[], { to }: Window): void {
  const last = roles.recipients.at(-1)
  if (!last || roles.recipients.length < 2) return
  const begins = isTagged(terms[to], 'Give', 'Reward') || (isTagged(terms[to], 'Verb') && isWord(terms[to - 2], ','))
  if (begins && opensClause(terms, to - 1, last)) roles.recipients = roles.recipients.slice(0, -1)
}

/** The row of things right after an active verb, else the last one before the verb. */
function nearestRow(terms: readonly ClauseTerm[], { from, to, at }: Window): ClauseTerm[] {
  if (isTagged(terms[at], 'Given', 'Received')) {
    for (let here = at - 1; here >= from; here--) {
      const term = terms[here]!
      const isNear = here >= at - 2 && !isWhere(terms[here - 1])
      if (term.kind === 'item' && (isNear || !isAccompaniment(terms, here))) return [term]
      if (isTagged(term, 'Verb') && !isRelative(terms, here)) break
    }
  }
  const verb = terms[at]!
  const end = verb.kind === 'word' && WEAK_VERBS.has(verb.lower) ? Math.min(to, at + REACH_OF_WEAK_VERB) : to
  for (let here = at + 1; here < end; here++) {
    if (isTagged(terms[here], 'To')) return []
    if (terms[here]!.kind === 'item') return rowFrom(terms, here, to)
  }
  return []
}

/** "dipasang pada mesin, lalu disalurkan": where something goes is nothing that is given. */
const isWhere = (before: ClauseTerm | undefined): boolean => before?.kind === 'word' && PUTTING.has(before.lower)

/** "ambulans lengkap dengan tabung oksigen" */
const isAccompaniment = (terms: readonly ClauseTerm[], at: number): boolean => {
  const before = terms[at - 1]
  return before?.kind === 'word' && PREPOSITIONS.has(before.lower)
}

/** "bantuan yang kini menjadi andalan itu diserahkan": a verb that only says more of the noun. */
export function isRelative(terms: readonly ClauseTerm[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= REACH_OF_RELATIVE; at--) if (isWord(terms[at], 'yang')) return true
  return false
}

const REACH_OF_RELATIVE = 3

export function rowFrom(terms: readonly ClauseTerm[], from: number, end: number): ClauseTerm[] {
  let to = from
  while (to < end && (terms[to]!.kind === 'item' || isTagged(terms[to], 'And', 'Form'))) to++
  return terms.slice(from, to)
}

/** Who does it, where the words right before the verb do not say: the nearest party that nothing governs. */
function subjectOf(terms: readonly ClauseTerm[], { at, to }: Window): PartyTerm | null {
  const conjunction = terms[at - 1]
  const isMeanwhile = conjunction?.kind === 'word' && TIME_CONJUNCTIONS.has(conjunction.lower)
  const before = freeParty(terms, at - 1, -1, -1, isMeanwhile)
  if (before || !isMeanwhile) return before
  return freeParty(terms, at + 1, Math.min(terms.length, to + REACH_OF_SUBJECT), 1)
}

/** A speaker acts only "usai menyerahkan" and the like: "kata Bupati usai menyerahkan piala". */
function freeParty(
  terms: readonly ClauseTerm[],
  from: number,
  end: number,
  step: 1 | -1,
  withSpeakers = false
): PartyTerm | null {
  const takes = isTagged(terms[from - step], 'Receive')
  for (
    let at = from;
    at !== end && at >= 0 && at < terms.length && Math.abs(at - from) < REACH_OF_SUBJECT;
    at += step
  ) {
    const term = terms[at]!
    if (step < 0 && at < from && reportsClause(terms, at)) return null
    if (term.kind !== 'party' || (term.form === 'speaker' && !withSpeakers)) continue
    const canAct = takes || (term.form !== 'group' && term.named?.kind !== 'place')
    if (!canAct) continue
    const isNewSubject = isWord(terms[at - 1], ',') && isTagged(terms[at + 1], 'Verb', 'Give', 'Receive', 'Reward')
    if (isNewSubject || !(isGoverned(terms, at) || isObject(terms, term))) return term
  }
  return null
}

/** "Hapipi menyebut rombongan memberikan": the subject is somebody whom the report names or leaves out. */
function reportsClause(terms: readonly ClauseTerm[], at: number): boolean {
  const term = terms[at]!
  if (term.kind !== 'word') return false
  if (term.lower === 'bahwa') return true
  const verb = term.tag === 'Verb' ? speechVerb(term.lower) : undefined
  return verb?.voice === 'active' && verb.sense === 'statement' && !TAKES_NOUNS.has(term.lower)
}

/** "meresmikan Bale Gong sekaligus menyerahkan": the object of the verb before. */
function isObject(terms: readonly ClauseTerm[], party: PartyTerm): boolean {
  const before = terms[startOfRow(terms, terms.indexOf(party)) - 1]
  return before?.kind === 'word' && before.tag === 'Verb' && before.lower.startsWith('me')
}

/** Where the row begins that a party is in. */
function startOfRow(terms: readonly ClauseTerm[], at: number): number {
  let from = at
  while (
    from > 0 &&
    at - from < REACH_OF_SUBJECT &&
    (isTagged(terms[from - 1], 'And') || terms[from - 1]!.kind === 'party')
  )
    from--
  return from
}

/** "Sekda datang dengan membawa beras yang diserahkan", "menyusul dengan uang tunai yang diterima". */
function comesWith(terms: readonly ClauseTerm[], { at }: Window): boolean {
  if (!isWord(terms[at - 1], 'yang') || terms[at - 2]?.kind !== 'item') return false
  const before = terms[at - 3]
  return before?.kind === 'word' && (before.lower === 'dengan' || before.lower.startsWith('membawa'))
}

/** Whether a preposition stands before a party, or before the row it is in. */
function isGoverned(terms: readonly ClauseTerm[], at: number): boolean {
  const before = terms[startOfRow(terms, at) - 1]
  return before?.kind === 'word' && (PREPOSITIONS.has(before.lower) || HANDOVER_TAGS.get(before.lower) === 'Given')
}
