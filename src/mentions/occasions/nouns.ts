import type { EventType } from '../../contract/index.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { capital, capture, not, type Pattern, phrase, seq, word } from '../../engine/pattern.ts'
import type { Rule } from '../../engine/rules.ts'
import type { EventNoun } from '../../lexicon/event-nouns.ts'
import {
  ACTIVITY_NOUNS,
  AWARD_OBJECTS,
  HELD_PARTICIPLES,
  LAST_HEADS,
  POINTERS,
  SHELL_HEADS,
  SHELLED_TYPES
} from '../../lexicon/occasion-words.ts'
import type { OccasionValue } from '../values.ts'
import { endOfName } from './name.ts'

/** How far the thing given may stand behind the giving: "penyerahan secara simbolis hadiah". */
const OBJECT_REACH = 6
/** How far the English order reaches back: "Wonosobo Taekwondo Championship". */
const LONGEST_FOREWORDS = 5
/** The words of a name after its head, as many as belong to it. */
export const nameTail: Pattern = (chart, at, _captures, next) => next(endOfName(chart, at))

/** Whether what is given makes the giving an award: "penyerahan piala". */
export function givesAward(chart: Chart, from: number): boolean {
  const { tokens } = chart.document
  const limit = Math.min(chart.document.sentenceAt(from - 1).to, from + OBJECT_REACH)
  for (let at = from; at < limit; at++) {
    const { lower } = tokens[at]!
    if (AWARD_OBJECTS.has(lower)) return true
    if (
      lower === 'kepada' ||
      lower === 'bagi' ||
      lower === 'oleh' ||
      lower === ',' ||
      lower === 'pada' ||
      lower === 'di'
    )
      return false
  }
  return false
}

/** "tersebut", "ini": right behind a bare head it points back. */
const isPointer = (token: Token | undefined): boolean => token !== undefined && POINTERS.has(token.lower)

/** "acara tersebut", and "Acara" before "berlangsung". */
const pointer: Pattern = (chart, at, _captures, next) => {
  const after = chart.document.tokens[at + 1]
  if (isPointer(after)) return next(at + 2)
  return after !== undefined && HELD_PARTICIPLES.has(after.lower) && next(at + 1)
}

/** "upacara pelantikan" is an inauguration, "upacara bendera" a ceremony: what the shell holds says what it is. */
function typeOf(chart: Chart, noun: EventNoun, from: number, after: number): EventType {
  if (noun.byObject && givesAward(chart, after)) return 'award'
  if (!SHELL_HEADS.has(chart.document.tokens[from]!.lower)) return noun.type
  const inner = chart.phrase<EventNoun>('event-noun', after)?.value
  if (!inner || !SHELLED_TYPES.has(inner.type)) return noun.type
  return inner.byObject && givesAward(chart, after + 1) ? 'award' : inner.type
}

export const NOUN_RULES: readonly Rule<OccasionValue>[] = [
  {
    name: 'occasion/pointer',
    words: [...ACTIVITY_NOUNS],
    pattern: pointer,
    build: match => ({
      value: { type: 'other', name: match.text(), head: '', anaphoric: true, strength: 'weak', act: false }
    })
  },
  {
    name: 'occasion/proper-name',
    words: [...ACTIVITY_NOUNS],
    pattern: seq(
      word(...ACTIVITY_NOUNS),
      not(phrase('event-noun', 'event-verb')),
      capture('name', seq(capital, capital, nameTail))
    ),
    build: ({ captures, text }) => ({
      value: { type: 'other', name: text('name'), head: 'acara', anaphoric: false, strength: 'weak', act: false },
      from: captures.name!.from
    })
  },
  {
    name: 'occasion/noun',
    classes: ['event-noun'],
    pattern: seq(capture('head', phrase('event-noun')), nameTail),
    build: ({ chart, from, to, captures, text }) => {
      const noun = chart.phrase<EventNoun>('event-noun', from)!.value
      const after = captures.head!.to
      const start = startOfName(chart, from)
      return {
        value: {
          type: typeOf(chart, noun, from, after),
          head: text('head').toLowerCase(),
          name: chart.document.textOf(start, to),
          anaphoric: to === after && isPointer(chart.document.tokens[to]),
          strength: noun.weak && start === from ? 'weak' : 'strong',
          act: false
        },
        from: start
      }
    }
  }
]

/** Takes the capitalised words before a head of English order. */
function startOfName(chart: Chart, head: number): number {
  const { tokens } = chart.document
  if (!LAST_HEADS.has(tokens[head]!.lower) || tokens[head]!.shape === 'lower') return head
  const { from } = chart.document.sentenceAt(head)
  let start = head
  while (start > from && head - start < LONGEST_FOREWORDS && isCapital(tokens[start - 1]!)) start--
  return start
}

const isCapital = (token: Token): boolean => token.kind === 'word' && token.shape !== 'lower'
