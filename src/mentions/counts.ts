import type { Qualifier } from '../contract/index.ts'
import type { Chart } from '../engine/chart.ts'
import { capture, many, mention, phrase, seq, word } from '../engine/pattern.ts'
import { type Built, type Match, type Rule, RuleSet } from '../engine/rules.ts'
import { ATTENDS } from '../lexicon/attendance-words.ts'
import type { AudienceNoun } from '../lexicon/audience-nouns.ts'
import { looksLikeVerb, PHRASE_STOPS } from '../lexicon/clause-words.ts'
import { CLASSIFIERS, COUNT_LINKS, COUNT_QUALIFIERS_AFTER } from '../lexicon/count-words.ts'
import type { MentionReader } from './kind.ts'
import type { CountValue, NumberValue } from './values.ts'

/** "anggota gugus tugas Kota Layak Anak": longer nouns are cut. */
const LONGEST_NOUN = 6
/** "sebanyak kurang lebih" */
const LONGEST_QUALIFIER = 5

interface CountedNoun {
  readonly from: number
  readonly to: number
  readonly noun: AudienceNoun
}

/** "sekitar 250 Aparatur Sipil Negara", "127 orang ASN", "ratusan warga". */
const numberThenNoun: Rule<CountValue> = {
  name: 'count/number-noun',
  mentions: ['number'],
  pattern: mention('number'),
  build: match => {
    const { chart, from, to } = match
    const number = chart.startingAt<NumberValue>('number', from)!.value
    const over = qualifierAfter(chart, to)
    const noun = countedNoun(chart, over ? over.to : (totalAfter(chart, to) ?? to))
    if (!noun || !isCountable(chart, from, number)) return null
    const before = qualifierBefore(chart, from)
    return {
      value: {
        value: number.value,
        qualifier: number.qualifier !== 'exact' ? number.qualifier : (over?.qualifier ?? before.qualifier),
        noun: chart.document.textOf(noun.from, noun.to),
        unit: noun.noun.unit
      },
      from: before.from,
      to: noun.to
    }
  }
}

const LINKS_TO_NUMBER = seq(many(word(...COUNT_LINKS), { min: 0, max: 5 }), capture('number', mention('number')))

/** "peserta sebanyak 177 orang", "jumlah undangan mencapai 300". */
const nounThenNumber: Rule<CountValue> = {
  name: 'count/noun-number',
  classes: ['audience-noun'],
  pattern: seq(capture('noun', phrase('audience-noun')), LINKS_TO_NUMBER),
  build: match => countAfterNoun(match)
}

function countAfterNoun({ chart, captures }: Match): Built<CountValue> | null {
  const noun = captures.noun!
  const at = captures.number!
  const number = chart.startingAt<NumberValue>('number', at.from)!.value
  const entry = chart.phrase<AudienceNoun>('audience-noun', noun.from)!.value
  const classified = CLASSIFIERS.has(chart.document.tokens[at.to]?.lower ?? '')
  const linked = at.from > noun.to
  if (!(classified || (entry.takesPart && linked)) || !isCountable(chart, at.from, number)) return null
  if (countedNoun(chart, at.to)?.noun.takesPart || (!classified && countedNoun(chart, at.to))) return null
  return {
    value: {
      value: number.value,
      qualifier: number.qualifier !== 'exact' ? number.qualifier : qualifierBefore(chart, at.from).qualifier,
      noun: chart.document.textOf(noun.from, noun.to),
      unit: entry.unit
    },
    from: noun.from,
    to: classified ? at.to + 1 : at.to
  }
}

/** The noun that a number at `at` would count, with the words that belong to it. */
function countedNoun(chart: Chart, at: number): CountedNoun | null {
  const { tokens } = chart.document
  const classified = CLASSIFIERS.has(tokens[at]?.lower ?? '')
  const from = classified ? at + 1 : at
  const hit = from < tokens.length ? chart.phrase<AudienceNoun>('audience-noun', from) : undefined
  if (hit) return { from, to: endOfNoun(chart, from, from + hit.length), noun: hit.value }
  return classified ? { from: at, to: endOfNoun(chart, at, at + 1), noun: { unit: 'person', takesPart: false } } : null
}

/** "perwakilan" → "perwakilan gerakan Koperasi": up to a verb, a function word, a mark or a number. */
function endOfNoun(chart: Chart, from: number, head: number): number {
  const { tokens } = chart.document
  let at = head
  while (at < tokens.length && at < from + LONGEST_NOUN) {
    const token = tokens[at]!
    const stops =
      token.kind !== 'word' ||
      PHRASE_STOPS.has(token.lower) ||
      looksLikeVerb(token.lower) ||
      ATTENDS.has(token.lower) ||
      chart.startingAt('place', at)
    if (stops) break
    at++
  }
  return at
}

/** "34 dari 45 anggota dewan": past the whole of which the number is a part. */
function totalAfter(chart: Chart, at: number): number | null {
  if (chart.document.tokens[at]?.lower !== 'dari') return null
  return chart.startingAt('number', at + 1)?.to ?? null
}

/** "lebih" in "300 lebih peserta", "an" in "300-an peserta". */
function qualifierAfter(chart: Chart, at: number): { to: number; qualifier: Qualifier } | null {
  const { tokens } = chart.document
  const to = tokens[at]?.text === '-' ? at + 1 : at
  const qualifier = COUNT_QUALIFIERS_AFTER.get(tokens[to]?.lower ?? '')
  return qualifier ? { to: to + 1, qualifier } : null
}

/** The words before a number that say how exactly it is meant. */
export function qualifierBefore(chart: Chart, at: number): { from: number; qualifier: Qualifier } {
  for (let length = LONGEST_QUALIFIER; length > 0; length--) {
    const hit = at >= length ? chart.phrase<Qualifier>('count-qualifier', at - length) : undefined
    if (hit?.length === length) return { from: at - length, qualifier: hit.value }
  }
  return { from: at, qualifier: 'exact' }
}

/** Not "ke-35 peserta", "1,5 orang" or "1 orang"; a number inside a date or a time counts nothing. */
function isCountable(chart: Chart, at: number, { value }: NumberValue): boolean {
  if (!Number.isSafeInteger(value) || value < 2) return false
  const { tokens } = chart.document
  const ordinal = tokens[at - 1]?.text === '-' && tokens[at - 1]!.glued
  return !ordinal && !chart.covering('date', at) && !chart.covering('time', at)
}

const RULES = new RuleSet<CountValue>('count', [numberThenNoun, nounThenNumber])

export const counts: MentionReader = { kind: 'count', read: (chart, trace) => RULES.run(chart, trace) }
