import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Mention } from '../../engine/chart.ts'
import {
  DESCRIPTION_ENDS,
  ENDS_SPEAKER,
  HONORIFICS,
  PERSON_NOUNS,
  SPEAKER_PRONOUNS
} from '../../lexicon/speech-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

/** Who says something: a known official, or somebody named in the text's words alone. */
export interface Speaker {
  readonly id: string | null
  readonly name: string
}

/** A speaker and the tokens that name it. */
export interface NamedSpeaker extends TokenRange {
  readonly speaker: Speaker
}

/** Who a pronoun means: whoever spoke or acted last. */
export interface Antecedent {
  readonly speaker: Speaker | null
}

type Naming = MentionOf<'person'> | MentionOf<'position'>

/** The person or position that begins at a token. */
export function namingAt(reading: Reading, at: number): Naming | null {
  const person = mentionAt(reading.chart, 'person', at)
  if (person?.from === at) return person
  const position = mentionAt(reading.chart, 'position', at)
  return position?.from === at ? position : null
}

/** The person or position that ends right before a token. */
export function namingBefore(reading: Reading, to: number): Naming | null {
  if (to === 0) return null
  const person = mentionAt(reading.chart, 'person', to - 1)
  if (person?.to === to) return person
  const position = mentionAt(reading.chart, 'position', to - 1)
  return position?.to === to ? position : null
}

const isPerson = (naming: Naming): naming is MentionOf<'person'> => naming.kind === 'person'

/** Who is meant by a person or position, with what stands beside it: "Kepala Dinas Sosial, Tarjo". */
export function speakerNamed(reading: Reading, naming: Naming): NamedSpeaker {
  const { from } = naming
  if (isPerson(naming)) {
    const apposition = namingAt(reading, behindComma(reading, naming.to))
    const to = apposition && !isPerson(apposition) && apposition.from > naming.to ? apposition.to : naming.to
    return { from, to, speaker: speakerFor(reading, naming) }
  }
  const behind = namingAt(reading, behindComma(reading, naming.to))
  if (behind && isPerson(behind)) return { from, to: behind.to, speaker: speakerFor(reading, behind) }
  if (reading.officials.has(naming as Mention)) return { from, to: naming.to, speaker: speakerFor(reading, naming) }
  const ahead = namingBefore(reading, beforeComma(reading, from))
  if (ahead && isPerson(ahead)) return { from: ahead.from, to: naming.to, speaker: speakerFor(reading, ahead) }
  return { from, to: naming.to, speaker: speakerFor(reading, naming) }
}

function speakerFor(reading: Reading, naming: Naming): Speaker {
  const official = reading.officials.get(naming as Mention)
  if (official) return { id: official.id, name: official.name }
  const name = isPerson(naming) ? naming.value.name : reading.document.textOf(naming.from, naming.to)
  return { id: null, name }
}

const behindComma = (reading: Reading, at: number): number => {
  const { tokens } = reading.document
  return tokens[at]?.text === ',' || tokens[at]?.text === '(' ? at + 1 : at
}

const beforeComma = (reading: Reading, at: number): number =>
  at > 0 && reading.document.tokens[at - 1]!.text === ',' ? at - 1 : at

/** The speaker at a token, if a known one: "Sekda", "Bapak Agus", "dia". */
export function speakerAt(reading: Reading, at: number, to: number, antecedent: Antecedent): NamedSpeaker | null {
  const { tokens } = reading.document
  for (let here = at; here < to && here < at + 3; here++) {
    const naming = namingAt(reading, here)
    if (naming) {
      const named = speakerNamed(reading, naming)
      // "mantan Kepala Dinas Pasar itu": described, not named.
      const isDescription = named.speaker.id === null && DESCRIPTION_ENDS.has(tokens[named.to]?.lower ?? '')
      if (!isDescription) return { ...named, from: at }
      return antecedent.speaker && { from: at, to: named.to + 1, speaker: antecedent.speaker }
    }
    const { lower } = tokens[here]!
    if (SPEAKER_PRONOUNS.has(lower)) {
      return antecedent.speaker && { from: at, to: here + 1, speaker: antecedent.speaker }
    }
    if (!HONORIFICS.has(lower)) return null
  }
  return null
}

/** "kata Sumini, warga setempat"; the words that describe somebody may be no longer. */
const LONGEST_DESCRIPTION = 12

/** Somebody named before, at a token where a description of that one stands: "pria asal Solo itu". */
export function anaphoricSpeakerAt(
  reading: Reading,
  at: number,
  to: number,
  antecedent: Antecedent
): NamedSpeaker | null {
  const { tokens } = reading.document
  const end = descriptionEnd(tokens, at, to)
  if (end <= at + 1 || !DESCRIPTION_ENDS.has(tokens[end - 1]!.lower)) return null
  if (!PERSON_NOUNS.has(tokens[at]!.lower)) return null
  return antecedent.speaker && { from: at, to: end, speaker: antecedent.speaker }
}

/** The speaker at a token in the text's words: "salah seorang warga". */
export function describedSpeakerAt(reading: Reading, at: number, to: number): NamedSpeaker | null {
  const { tokens } = reading.document
  const end = descriptionEnd(tokens, at, to)
  if (end > at && DESCRIPTION_ENDS.has(tokens[end - 1]!.lower)) return null
  let nameEnd = at
  while (nameEnd < end && !ENDS_SPEAKER.has(tokens[nameEnd]!.lower)) nameEnd++
  if (nameEnd === at) return null
  return { from: at, to: nameEnd, speaker: { id: null, name: reading.document.textOf(at, nameEnd) } }
}

function descriptionEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at
  while (end < to && end < at + LONGEST_DESCRIPTION && tokens[end]!.kind !== 'mark') end++
  return end
}
