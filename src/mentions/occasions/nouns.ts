import type { EventType } from '../../contract/index.ts'
import { isCommonWord } from '../../document/language.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { capital, capture, not, type Pattern, phrase, seq, word } from '../../engine/pattern.ts'
import type { Rule } from '../../engine/rules.ts'
import { ASSESSORS, PLANTED_NOUNS } from '../../lexicon/act-words.ts'
import type { EventNoun } from '../../lexicon/event-nouns.ts'
import {
  ACTIVITY_HEADS,
  ACTIVITY_NOUNS,
  ATTENDING_VERBS,
  HELD_PARTICIPLES,
  HOLDING_VERBS,
  LAST_HEADS,
  MEANS,
  NAMED_ACTIVITY_NOUNS,
  OCCASION_PREFIXES,
  POINTERS,
  REGARD_LINKS,
  REMOTE_HEADS,
  SHELL_HEADS,
  SHELLED_TYPES
} from '../../lexicon/occasion-words.ts'
import type { OccasionValue } from '../values.ts'
import { endOfName, isAwardGiven } from './name.ts'

/** How far the English order reaches back: "Wonosobo Taekwondo Championship". */
const LONGEST_FOREWORDS = 5

/** The words of a name after its head, as many as belong to it. */
const nameTail: Pattern = (chart, at, _captures, next) => next(endOfName(chart, at))

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
  if (noun.byObject && isAwardGiven(chart, after)) return 'award'
  if (noun.type === 'visit' && isOfAssessors(chart, after)) return 'evaluation'
  if (!SHELL_HEADS.has(chart.document.tokens[from]!.lower)) return noun.type
  const inner = chart.phrase<EventNoun>('event-noun', after)?.value
  if (!inner || !SHELLED_TYPES.has(inner.type)) return noun.type
  return inner.byObject && isAwardGiven(chart, after + 1) ? 'award' : inner.type
}

/** How far behind a visit those who come are named. */
const GUEST_REACH = 3

/** "kunjungan tim penilai Adipura" */
const isOfAssessors = ({ document: { tokens } }: Chart, after: number): boolean =>
  tokens.slice(after, after + GUEST_REACH).some(({ lower }) => ASSESSORS.has(lower))

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
    name: 'occasion/activity',
    words: [...NAMED_ACTIVITY_NOUNS],
    pattern: seq(
      word(...NAMED_ACTIVITY_NOUNS),
      not(phrase('event-noun', 'event-verb')),
      capture('name', seq(word(...ACTIVITY_HEADS.keys()), nameTail))
    ),
    build: ({ chart, from, captures, text }) => {
      const { tokens } = chart.document
      const name = captures.name!
      const isHeld =
        HOLDING_VERBS.has(tokens[from - 1]?.lower ?? '') || ATTENDING_VERBS.has(tokens[from - 1]?.lower ?? '')
      if (name.to === name.from + 1 || !(isHeld || isToldHeld(tokens, name.to))) return null
      const head = tokens[name.from]!.lower
      const type = ACTIVITY_HEADS.get(head)!
      return {
        value: { type, name: text('name'), head, anaphoric: false, strength: 'weak', act: false },
        from: name.from
      }
    }
  },
  {
    name: 'occasion/proper-name',
    words: [...NAMED_ACTIVITY_NOUNS],
    pattern: seq(
      not(phrase('event-noun')),
      word(...NAMED_ACTIVITY_NOUNS),
      not(phrase('event-noun', 'event-verb')),
      capture('name', seq(capital, capital, nameTail))
    ),
    build: ({ chart, captures, text }) => {
      const { from } = captures.name!
      // "acara Pembukaan Rakor Camat"
      if (OCCASION_PREFIXES.has(chart.document.tokens[from]!.lower) && chart.phrase('event-noun', from + 1)) return null
      return {
        value: { type: 'other', name: text('name'), head: 'acara', anaphoric: false, strength: 'weak', act: false },
        from
      }
    }
  },
  {
    name: 'occasion/noun',
    classes: ['event-noun'],
    pattern: seq(capture('head', phrase('event-noun')), nameTail),
    build: ({ chart, from, to, captures, text }) => {
      const noun = chart.phrase<EventNoun>('event-noun', from)!.value
      const after = captures.head!.to
      if (isRegard(chart, from) || isPartOfName(chart, from) || isManner(chart, from, text('head').toLowerCase()))
        return null
      const start = startOfName(chart, from)
      return {
        value: {
          type: typeOf(chart, noun, from, after),
          head: text('head').toLowerCase(),
          name: chart.document.textOf(start, to),
          anaphoric: to === after && isPointer(chart.document.tokens[to]),
          strength: noun.weak && start === from && !isPlanting(chart, from, after) ? 'weak' : 'strong',
          act: false
        },
        from: start
      }
    }
  }
]

/** How far behind "penanaman" the plants stand: "penanaman 50 batang pohon". */
const PLANT_REACH = 4

const isPlanting = ({ document: { tokens } }: Chart, at: number, after: number): boolean =>
  tokens[at]!.lower === 'penanaman' &&
  tokens.slice(after, after + PLANT_REACH).some(({ lower }) => PLANTED_NOUNS.has(lower))

/** "Ruang Rapat Lobi", "Kepala Bidang Pelatihan": no activity, but where or what somebody is. */
function isPartOfName(chart: Chart, at: number): boolean {
  return NAME_KINDS.some(kind => {
    const mention = chart.covering(kind, at)
    return mention !== undefined && mention.from < at
  })
}

/** "secara tatap muka", "melalui zoom meeting": how something else is done. */
function isManner({ document: { tokens } }: Chart, at: number, head: string): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return before === 'secara' || REMOTE_HEADS.has(`${before} ${head}`) || (REMOTE_HEADS.has(head) && MEANS.has(before))
}

/** "kegiatan penjaringan bakat yang dilaksanakan ..." */
const isToldHeld = (tokens: readonly Token[], at: number): boolean =>
  HELD_PARTICIPLES.has(tokens[tokens[at]?.lower === 'yang' ? at + 1 : at]?.lower ?? '')

/** "memberi apresiasi atas temuan itu", "apresiasi yang tinggi": what is felt or said, not what is held. */
const isRegard = ({ document: { tokens } }: Chart, at: number): boolean =>
  tokens[at]!.lower === 'apresiasi' && REGARD_LINKS.has(tokens[at + 1]?.lower ?? '')

const NAME_KINDS = ['venue', 'organization', 'position', 'person']

/** Takes the capitalised words before a head of English order. */
function startOfName(chart: Chart, head: number): number {
  const { tokens } = chart.document
  if (!LAST_HEADS.has(tokens[head]!.lower) || tokens[head]!.shape === 'lower') return head
  const { from } = chart.document.sentenceAt(head)
  let start = head
  while (start > from && head - start < LONGEST_FOREWORDS && isCapital(tokens[start - 1]!)) start--
  // "Selain Workshop ...": a sentence's first word is no part of the name only because of its capital.
  if (start === from && start < head && isCommonWord(tokens[start]!.lower)) start++
  return start
}

const isCapital = (token: Token): boolean => token.kind === 'word' && token.shape !== 'lower'
