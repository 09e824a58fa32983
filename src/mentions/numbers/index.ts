import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { CLASSIFIERS } from '../../lexicon/count-words.ts'
import {
  AFTER_NO_COUNT,
  BEFORE_NO_COUNT,
  DIGIT_WORDS,
  MONEY_BEFORE,
  MONEY_OR_SHARE_AFTER,
  MULTIPLIERS,
  NUMBERED_THINGS,
  ROUND_NUMBERS
} from '../../lexicon/number-words.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { type MentionReader, mentionAt } from '../kind.ts'
import { untilAt } from '../shared/joints.ts'
import type { NumberValue } from '../values.ts'
import { readDigits } from './digits.ts'
import { spelledAt } from './words.ts'

interface Quantity {
  readonly value: NumberValue
  readonly to: number
  readonly rule: string
}

/** Every word that a quantity can start with. */
const NUMBER_WORDS = new WordSet([...ROUND_NUMBERS.keys(), ...DIGIT_WORDS.keys()])

const YEAR = /^(?:19|20)\d\d$/
const SHARE_MARKS = new Set(['%', '°', '‰'])

/** Quantities: "4.957", "1,5 juta", "dua ratus lima puluh", "13 (tiga belas)", "20-30", "ratusan". No money, shares or numbers of things. */
export const numbers: MentionReader = {
  kind: 'number',
  read(chart, trace) {
    const { tokens } = chart.document
    for (let at = 0; at < tokens.length; at++) {
      const found = quantityAt(tokens, at)
      if (!found || isOtherwiseRead(chart, at)) continue
      const reason = whyNoQuantity(chart, at, found.to)
      if (reason) trace?.rejected('number', found.rule, at, found.to, reason)
      else if (chart.add({ kind: 'number', from: at, to: found.to, rule: found.rule, value: found.value })) {
        trace?.fired('number', found.rule, at, found.to)
      }
      at = found.to - 1
    }
  }
}

const isOtherwiseRead = (chart: Chart, at: number): boolean =>
  mentionAt(chart, 'date', at) !== undefined || mentionAt(chart, 'time', at) !== undefined

function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]!
  if (token.kind === 'number') return digitsAt(tokens, at)
  if (token.kind !== 'word' || !NUMBER_WORDS.has(token)) return null
  const round = ROUND_NUMBERS.get(token.lower)
  if (round) return roundAt(tokens, at, round)
  const spelled = DIGIT_WORDS.has(token.lower) ? spelledAt(tokens, at) : null
  return spelled && withSameInBrackets(tokens, exactly(spelled.value, null, spelled.to, 'number/spelled'))
}

const exactly = (value: number, upper: number | null, to: number, rule: string): Quantity => ({
  value: { value, qualifier: 'exact', upper },
  to,
  rule
})

/** "250", "1,5 juta", "20-30". */
function digitsAt(tokens: readonly Token[], at: number): Quantity | null {
  const single = multipliedAt(tokens, at)
  if (!single) return null
  const after = untilAt(tokens, single.to)
  const upper = after === null || tokens[after]?.kind !== 'number' ? null : multipliedAt(tokens, after)
  if (upper && upper.value > single.value) {
    return exactly(single.value, upper.value, upper.to, 'number/span')
  }
  return withSameInBrackets(tokens, exactly(single.value, null, single.to, 'number/digits'))
}

function multipliedAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const digits = readDigits(tokens[at]!.text)
  if (digits === null) return null
  const multiplier = MULTIPLIERS.get(tokens[at + 1]?.lower ?? '')
  // "1,5 juta" in floating point may end a hair off the whole number.
  return multiplier ? { value: Math.round(digits * multiplier), to: at + 2 } : { value: digits, to: at + 1 }
}

/** "ratusan", "puluhan ribu". */
function roundAt(
  tokens: readonly Token[],
  at: number,
  round: { value: number; qualifier: NumberValue['qualifier'] }
): Quantity {
  const multiplier = MULTIPLIERS.get(tokens[at + 1]?.lower ?? '')
  const value: NumberValue = multiplier
    ? { value: round.value * multiplier, qualifier: 'thousands', upper: null }
    : { ...round, upper: null }
  return { value, to: multiplier ? at + 2 : at + 1, rule: 'number/round' }
}

/** "13 (tiga belas)", "tiga belas (13)": one number said twice. */
function withSameInBrackets(tokens: readonly Token[], quantity: Quantity): Quantity {
  const at = quantity.to
  if (tokens[at]?.text !== '(') return quantity
  const again = tokens[at + 1]?.kind === 'number' ? multipliedAt(tokens, at + 1) : spelledAt(tokens, at + 1)
  const isSame = again?.value === quantity.value.value && tokens[again.to]?.text === ')'
  return isSame ? { ...quantity, to: again.to + 1 } : quantity
}

/** What a number is instead of a quantity. */
function whyNoQuantity(chart: Chart, from: number, to: number): string | null {
  const { tokens } = chart.document
  const [first, before, next] = [tokens[from]!, tokens[from - 1], tokens[to]]
  const labelled = before?.text === '.' || before?.text === ':' ? tokens[from - 2] : before
  if (isMoney(tokens, from, to)) return 'money or a share'
  if (first.kind === 'word') {
    return BEFORE_NO_COUNT.has(before?.lower ?? '') || AFTER_NO_COUNT.has(next?.lower ?? '') ? 'a set phrase' : null
  }
  if (labelled && NUMBERED_THINGS.has(labelled.lower)) return 'the number of a thing'
  if (before?.text === '-' && (first.glued || tokens[from - 2]?.lower === 'ke')) return 'part of a word or an ordinal'
  if (first.glued && (before?.kind === 'word' || before?.text === '/' || before?.text === '.')) return 'part of a word'
  if (next?.glued && (next.text === '/' || (next.kind === 'word' && next.text.length < 3 && next.lower !== 'an'))) {
    return 'part of a word'
  }
  if (isItemNumber(chart, from, to)) return 'the number of a list item'
  return YEAR.test(first.text) && to === from + 1 && !isCounted(chart, to) ? 'a year' : null
}

function isMoney(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]]
  const unit = before?.text === '.' || before?.text === '$' ? tokens[from - 2] : before
  if (unit && MONEY_BEFORE.has(unit.lower)) return true
  if (before?.text === '$' || before?.text === '€') return true
  if (next && (MONEY_OR_SHARE_AFTER.has(next.lower) || SHARE_MARKS.has(next.text))) return true
  return next?.text === ',' && tokens[to + 1]?.text === '-' && tokens[to + 1]!.glued
}

/** "1. Jenjang SD" at the start of a line. */
function isItemNumber(chart: Chart, from: number, to: number): boolean {
  const { paragraphs, tokens } = chart.document
  const mark = tokens[to]
  const isMarked = mark?.glued === true && (mark.text === '.' || mark.text === ')')
  return isMarked && paragraphs[chart.document.sentenceAt(from).paragraph]!.from === from
}

/** "2000 orang" beside "tahun 2000". */
const isCounted = (chart: Chart, at: number): boolean =>
  CLASSIFIERS.has(chart.document.tokens[at]?.lower ?? '') || chart.phrase('audience-noun', at) !== undefined
