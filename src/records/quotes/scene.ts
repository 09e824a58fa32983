import type { Token } from '../../document/token.ts'
import { type SpeechVerb, speechVerbOf } from '../../lexicon/speech-verbs.ts'
import { SPEAKER_PRONOUNS } from '../../lexicon/speech-words.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { type MentionOf, mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

const PRONOUNS = new WordSet(SPEAKER_PRONOUNS)
const READING_WORDS = new WordSet(['dibacakan', 'dibacakannya'])

/** Who says something: a known official, or somebody named in the text's words alone. */
export interface Speaker {
  readonly id: string | null
  readonly name: string
}

export type Naming = MentionOf<'person'> | MentionOf<'position'>

/** A release as its quotes are looked for: who is named and what verbs of speech stand where, looked up once. */
export interface Scene {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  /** The person or office that begins at a token, persons first. */
  readonly namings: readonly (Naming | undefined)[]
  /** Where somebody is named or a pronoun stands, in order. */
  readonly mentioned: readonly number[]
  /** The form of a verb of speech at a token. */
  readonly verbs: readonly (SpeechVerb | undefined)[]
  /** Where a speech is read out, in order. */
  readonly readings: readonly number[]
  /** Whoever spoke or acted last: whom a pronoun means. */
  readonly speaker: Speaker | null
}

export function sceneOf(reading: Reading): Scene {
  const { tokens } = reading.document
  const namings = new Array<Naming | undefined>(tokens.length)
  for (const kind of ['position', 'person'] as const) {
    for (const mention of mentionsOf(reading.chart, kind)) namings[mention.from] = mention as Naming
  }
  const verbs = new Array<SpeechVerb | undefined>(tokens.length)
  const mentioned: number[] = []
  const readings: number[] = []
  for (const token of tokens) {
    const { index } = token
    if (token.kind === 'word') verbs[index] = speechVerbOf(token)
    if (READING_WORDS.has(token)) readings.push(index)
    if (namings[index] || PRONOUNS.has(token)) mentioned.push(index)
  }
  return { reading, tokens, namings, mentioned, verbs, readings, speaker: null }
}

/** Where in `mentioned` the first token not before `from` is. */
export function firstMentioned({ mentioned }: Scene, from: number): number {
  let low = 0
  let high = mentioned.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentioned[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}
