import type { Chart } from '../../engine/chart.ts'
import { capture, phrase, seq } from '../../engine/pattern.ts'
import type { Rule } from '../../engine/rules.ts'
import type { EventVerb } from '../../lexicon/event-verbs.ts'
import { GOING_NOUNS, UNDONE_WORDS } from '../../lexicon/occasion-words.ts'
import type { OccasionValue } from '../values.ts'
import { givesAward, nameTail } from './nouns.ts'

/** "meninjau Pasar Sederhana", "dilantik": doing it is the occasion. */
export const ACT_RULES: readonly Rule<OccasionValue>[] = [
  {
    name: 'occasion/act',
    classes: ['event-verb'],
    pattern: seq(capture('verb', phrase('event-verb')), nameTail),
    build: ({ chart, from, to, captures }) => {
      const verb = chart.phrase<EventVerb>('event-verb', from)!.value
      const after = captures.verb!.to
      if (isUndone(chart, from)) return null
      const object = chart.document.textOf(after, to)
      const type = verb.byObject && givesAward(chart, after) ? 'award' : verb.type
      return {
        value: {
          type,
          name: nameOf(verb.noun, object),
          head: verb.noun.toLowerCase(),
          anaphoric: false,
          strength: 'weak',
          act: true
        }
      }
    }
  }
]

function nameOf(noun: string, object: string): string {
  if (object === '') return noun
  const toPlace = GOING_NOUNS.has(noun) && /^\p{Lu}/u.test(object)
  return toPlace ? `${noun} ke ${object}` : `${noun} ${object}`
}

const isUndone = (chart: Chart, at: number): boolean => UNDONE_WORDS.has(chart.document.tokens[at - 1]?.lower ?? '')
