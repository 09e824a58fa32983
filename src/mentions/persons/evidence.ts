import type { Chart } from '../../engine/chart.ts'
import { FIRST_NAMES, isNameWord } from '../../lexicon/given-names.ts'
import {
  HOLDS_OFFICE,
  LEADING_TO_OFFICE,
  LISTED_REMARKS,
  LOOSE_OFFICES,
  OPENS_LIST,
  ORIGINS,
  PLACINGS,
  PUT_INTO_OFFICE,
  WINNERS
} from '../../lexicon/name-words.ts'
import { NOT_NAME_PAIRS, NOT_NAMES } from '../../lexicon/not-names.ts'
import { CALLED, DOES, DONE_BY, NAMED_AFTER, ROLE_NOUNS, SAID_BY } from '../../lexicon/person-verbs.ts'
import type { PositionValue } from '../values.ts'
import type { Run } from './runs.ts'

/** What speaks for a run of words being a person, and the rule that is named for it. */
export interface Verdict {
  readonly score: number
  readonly rule: string
}

/** A run is a person from here on. */
export const ENOUGH = 2

const isLoose = ({ office }: PositionValue): boolean => LOOSE_OFFICES.has(office)

/** "Sarman, nelayan setempat": what the person is, after the name. */
function isRoleAfter({ document: { tokens } }: Chart, at: number): boolean {
  const { lower, shape } = tokens[at] ?? { lower: '', shape: 'none' }
  return shape === 'lower' && ROLE_NOUNS.has(lower)
}

/** Weighs what stands before, in and after a run. */
export function judge(chart: Chart, run: Run): Verdict {
  const { tokens } = chart.document
  const { from, to, nameFrom, nameTo } = run
  const weights: [weight: number, rule: string][] = []
  const words = nameTo - nameFrom
  const known = knownWords(chart, run)
  const before = tokens[from - 1]
  const after = tokens[to]

  const office = chart.endingAt<PositionValue>('position', from)
  // "Presiden Jokowi"
  const isSure = office && (!isLoose(office.value) || (office.value.office === 'presiden' && known > 0))
  if (office) weights.push([isSure ? 3 : 1, 'person/after-position'])
  else if (before?.text === ',' && chart.endingAt('position', from - 1))
    weights.push([known > 0 || words > 1 ? 2.5 : 2, 'person/after-position'])
  if (run.before) weights.push([run.before.titles.length > 0 ? 3 : 2, 'person/titled'])
  if (run.after) weights.push([3, 'person/with-degree'])
  const isLikened = after?.lower === 'sebagai' && !leadsToOffice(chart, to + 1)
  if (isAppointed(chart, to)) weights.push([2.5, 'person/before-position'])
  else if (chart.startingAt('position', to) || (HOLDS_OFFICE.has(after?.lower ?? '') && !isLikened))
    weights.push([known > 0 ? 2 : 1, 'person/before-position'])
  else if (after?.text === ',' && chart.startingAt('position', to + 1))
    weights.push([known > 0 ? 1.5 : 1, 'person/before-position'])
  if (before && CALLED.has(before.lower)) weights.push([1, 'person/nickname'])
  if (before && SAID_BY.has(before.lower)) weights.push([isTag(chart, from) ? 2 : 1, 'person/speaker'])
  if (before && (ROLE_NOUNS.has(before.lower) || isRoleOf(chart, from))) weights.push([1.5, 'person/in-a-role'])
  if (isWinner(chart, from)) weights.push([isRemarkedOn(chart, run) ? 2 : 1.5, 'person/in-a-role'])
  if (isRoleAfter(chart, after?.text === ',' ? to + 1 : to)) weights.push([1.5, 'person/in-a-role'])
  if (before && OPENS_LIST.has(before.lower)) weights.push([1, 'person/listed'])
  if (before && DONE_BY.has(before.lower)) weights.push([1, 'person/agent'])
  if (after && DOES.has(after.lower) && !isLikened) weights.push([1, 'person/agent'])
  if (after?.text === '(' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]!.text.length <= 2)
    weights.push([1.5, 'person/with-age'])
  if (comesFrom(chart, to)) weights.push([known > 0 ? 1.5 : 1, 'person/from'])
  if (known > 0) weights.push([Math.min(known, 2) * (words > 1 ? 1 : 0.5), 'person/known-words'])
  const named = before?.text === '.' ? tokens[from - 2] : before
  if (
    named &&
    NAMED_AFTER.has(named.lower) &&
    !chart.endingAt('position', from) &&
    (named === before || named.shape !== 'lower' || named.text.length < 4)
  )
    weights.push([-4, 'person/named-after'])
  if (chart.covering('organization', nameFrom) || chart.covering('venue', nameFrom))
    weights.push([-2, 'person/named-after'])
  if (before && NOT_NAME_PAIRS.has(`${before.lower} ${tokens[nameFrom]!.lower}`))
    weights.push([-4, 'person/named-after'])
  if (isQuotedTerm(chart, run)) weights.push([-2, 'person/quoted'])
  let score = 0
  let best: [number, string] = [0, 'person/known-words']
  for (const weight of weights) {
    score += weight[0]
    if (weight[0] > best[0]) best = weight
  }
  return { score, rule: best[1] }
}

/** "sebagai Bupati", "sebagai guru", but not "sebagai upaya": what somebody is, not what something is for. */
function leadsToOffice(chart: Chart, at: number): boolean {
  const token = chart.document.tokens[at]
  if (!token) return false
  return chart.startingAt('position', at) !== undefined || token.shape !== 'lower' || ROLE_NOUNS.has(token.lower)
}

/** "Yasril dilantik sebagai Kepala Kantor", "Rini menjabat Camat": only persons are put into offices. */
function isAppointed(chart: Chart, to: number): boolean {
  const { tokens } = chart.document
  if (!PUT_INTO_OFFICE.has(tokens[to]?.lower ?? '')) return false
  const next = LEADING_TO_OFFICE.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  return chart.startingAt('position', next) !== undefined
}

/** "Nurbaiti dari Gampong Pangwa", "Depi (Kabupaten Lahat)": where somebody comes from, after the name. */
function comesFrom(chart: Chart, to: number): boolean {
  const after = chart.document.tokens[to]
  return after !== undefined && ORIGINS.has(after.lower) && chart.startingAt('place', to + 1) !== undefined
}

/** "…,” kata Hapipi": the word of speech follows a mark; "menurut Mafindo" may be anyone. */
function isTag({ document: { tokens } }: Chart, from: number): boolean {
  const verb = tokens[from - 1]!
  return verb.shape === 'lower' && tokens[from - 2]?.kind === 'mark' && verb.lower !== 'menurut'
}

function knownWords(chart: Chart, { nameFrom, nameTo }: Run): number {
  let known = 0
  for (let at = nameFrom; at < nameTo; at++) {
    const { lower } = chart.document.tokens[at]!
    if (isNameWord(lower) && !NOT_NAMES.has(lower) && !chart.covering('place', at)) known++
  }
  const startsAsName = nameTo - nameFrom > 1 && FIRST_NAMES.has(chart.document.tokens[nameFrom]!.lower)
  return startsAsName ? known + 1 : known
}

/** Most words between "siswi" and the comma before her name: "SMP Negeri 2 Pekalongan". */
const ROLE_REACH = 7

/** "siswi SMP Negeri 2 Pekalongan, Hazna". */
function isRoleOf(chart: Chart, from: number): boolean {
  const { tokens } = chart.document
  if (tokens[from - 1]?.text !== ',') return false
  for (let at = from - 2; at >= 0 && at > from - 2 - ROLE_REACH; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark') return false
    if (token.shape === 'lower' && ROLE_NOUNS.has(token.lower)) return true
  }
  return false
}

/** Most words between "Juara" and the winner: "Juara Harapan Ketiga Putri :". */
const LONGEST_PLACING = 4

/** "Juara Kedua : Sujarwanto", "Juara 4 Nafilah Rahayu". */
function isWinner({ document: { tokens } }: Chart, from: number): boolean {
  let at = from - 1
  if (tokens[at]?.text === ':') at--
  const last = at
  while (at >= 0 && at > last - LONGEST_PLACING && (tokens[at]!.kind === 'number' || PLACINGS.has(tokens[at]!.lower)))
    at--
  return at >= 0 && (at < last || last < from - 1) && WINNERS.has(tokens[at]!.lower)
}

/** "Nafilah Rahayu (SMP 2)", "Malvin Hendra [Karya: ...]": several words, and a remark on them. */
const isRemarkedOn = ({ document: { tokens } }: Chart, { nameFrom, nameTo, to }: Run): boolean =>
  nameTo > nameFrom + 1 && LISTED_REMARKS.has(tokens[to]?.lower ?? '')

const MARKS = new Set(['"', '“', '”', '‘', '’'])

function isQuotedTerm(chart: Chart, { from, to }: Run): boolean {
  const { tokens } = chart.document
  return MARKS.has(tokens[from - 1]?.text ?? '') && MARKS.has(tokens[to]?.text ?? '')
}
