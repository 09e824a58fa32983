import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { LISTS_NAMES, OPENS_LIST, PAIRS_NAMES } from '../../lexicon/name-words.ts'
import { DONE_BY } from '../../lexicon/person-verbs.ts'
import type { MentionReader } from '../kind.ts'
import type { PersonValue, PlaceValue } from '../values.ts'
import { ENOUGH, judge } from './evidence.ts'
import { initialsOf, personCalled } from './initials.ts'
import { type Run, runsOf } from './runs.ts'
import { nameOf } from './spelling.ts'

/**
 * First the runs of words that something shows to be persons, then those that only repeat a part of such a name
 * ("Mirawati" after "Mirawati Sudjono"), or add to one ("Juna Rorimpandey" beside "Chef Juna").
 */
function read(chart: Chart, trace: Trace | null): void {
  const parts = new Set<string>()
  const singles = new Set<string>()
  const undecided: Run[] = []
  for (const run of runsOf(chart)) {
    const { score, rule } = judge(chart, run)
    if (score < ENOUGH) {
      undecided.push(run)
      continue
    }
    add(chart, run, rule, trace)
    const words = wordsOf(chart, run)
    for (const word of words) parts.add(word)
    if (words.length === 1) singles.add(words[0]!)
  }
  const rest = undecided.filter(run => !decide(chart, run, parts, singles, trace))
  // "kepada Tarsinah, Kusniah, dan Wastini (67)": what stands behind tells of those before it.
  for (const run of rest.reverse()) {
    if (isListed(chart, run) || isLineOfList(chart, run)) add(chart, run, 'person/listed', trace)
    else trace?.rejected('person', 'person/run', run.from, run.to, 'nothing shows that it is a person')
  }
  const names = chart.all<PersonValue>('person').map(({ value }) => value.name)
  for (const at of initialsOf(chart, names)) {
    const value = personCalled(chart.document.textOf(at, at + 1))
    if (chart.add({ kind: 'person', from: at, to: at + 1, rule: 'person/initials', value }))
      trace?.fired('person', 'person/initials', at, at + 1)
  }
}

/** Adds a run that only others of the text show to be a person; false where none does. */
function decide(
  chart: Chart,
  run: Run,
  parts: ReadonlySet<string>,
  singles: ReadonlySet<string>,
  trace: Trace | null
): boolean {
  const words = wordsOf(chart, run)
  const isFuller = words.length > 1 && singles.has(words[0]!)
  if (isFuller || (words.length > 0 && words.every(word => parts.has(word))))
    add(chart, run, 'person/named-before', trace)
  else if (isListed(chart, run) || isLineOfList(chart, run)) add(chart, run, 'person/listed', trace)
  else if (isNickname(chart, run)) add(chart, run, 'person/nickname', trace)
  else return false
  return true
}

/** A line that is nothing but some words, above or below one that is nothing but a person: a list of names. */
function isLineOfList(chart: Chart, { from, to, nameFrom, nameTo }: Run): boolean {
  const { sentences } = chart.document
  const line = chart.document.sentenceAt(from)
  if (line.from !== from || line.to !== to || nameTo - nameFrom < 2) return false
  return [sentences[line.index - 1], sentences[line.index + 1]].some(
    other => other !== undefined && chart.startingAt('person', other.from)?.to === other.to
  )
}

/** "Lazuardo Agam dan Nurul Hidayah": a name with a known word in it beside a person. */
function isListed(chart: Chart, { from, to, nameFrom, nameTo }: Run): boolean {
  const { tokens } = chart.document
  let known = false
  for (let at = nameFrom; at < nameTo; at++) known ||= isNameWord(tokens[at]!.lower)
  // A single word may be anything after a comma, but hardly after "dan".
  const joiners = nameTo - nameFrom < 2 ? PAIRS_NAMES : LISTS_NAMES
  const joins = (at: number): boolean => joiners.has(tokens[at]?.lower ?? '')
  // "Kusniah, dan Wastini"
  const next = tokens[to]?.text === ',' && PAIRS_NAMES.has(tokens[to + 1]?.lower ?? '') ? to + 1 : to
  if (endsListOfBrackets(chart, from, to)) return known || nameTo - nameFrom > 1
  if (!known) return false
  const opener = tokens[from - 1]?.lower ?? ''
  const isInRow = opener === ',' || DONE_BY.has(opener) || OPENS_LIST.has(opener)
  const leads = joins(next) || (isInRow && tokens[next]?.text === ',')
  return (
    (leads && chart.startingAt('person', next + 1) !== undefined) ||
    (joins(from - 1) && chart.endingAt('person', from - 1) !== undefined)
  )
}

/** The longest bracket behind a name of a list, in tokens. */
const LONGEST_REMARK = 10

/** "Tuti (getuk, Desa Sokaraja), Warsito (gula semut)": after a person with a remark in brackets, with one of its own. */
function endsListOfBrackets(chart: Chart, from: number, to: number): boolean {
  const { tokens } = chart.document
  if (tokens[to]?.text !== '(') return false
  let at = from
  while (at > 0 && LISTS_NAMES.has(tokens[at - 1]!.lower)) at--
  if (at === from || tokens[at - 1]?.text !== ')') return false
  for (let open = at - 2; open > Math.max(0, at - LONGEST_REMARK); open--) {
    if (tokens[open]!.text === '(') return chart.endingAt('person', open) !== undefined
  }
  return false
}

/** "Tri Rismaharini (Risma)" */
function isNickname(chart: Chart, { from, to, nameTo }: Run): boolean {
  const { tokens } = chart.document
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || nameTo !== to) return false
  const person = chart.endingAt<PersonValue>('person', from - 1)
  const known = person?.value.name.toLowerCase() ?? ''
  return known !== '' && tokens.slice(from, to).some(({ lower }) => isNameWord(lower) || known.includes(lower))
}

function add(chart: Chart, run: Run, rule: string, trace: Trace | null): void {
  const { name, doubled } = nameOf(chart.document.textOf(run.nameFrom, run.nameTo))
  const value: PersonValue = {
    name,
    titles: { before: run.before?.titles ?? [], after: run.after?.titles ?? [] },
    addressed: run.before?.addresses ?? [],
    doubled
  }
  const place = chart.covering<PlaceValue>('place', run.nameFrom)
  if (place && place.value.candidates.length === 0) chart.remove(place)
  if (chart.add({ kind: 'person', from: run.from, to: run.to, rule, value }))
    trace?.fired('person', rule, run.from, run.to)
}

function wordsOf(chart: Chart, { nameFrom, nameTo }: Run): string[] {
  const words: string[] = []
  for (let at = nameFrom; at < nameTo; at++) {
    const token = chart.document.tokens[at]!
    if (token.kind === 'word' && token.shape !== 'initial') words.push(token.lower)
  }
  return words
}

export const persons: MentionReader = { kind: 'person', read }
