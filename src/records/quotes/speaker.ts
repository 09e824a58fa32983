import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import { HOLDING_WORDS } from '../../lexicon/holding-words.ts'
import {
  DESCRIPTION_ENDS,
  ENDS_SPEAKER,
  HONORIFICS,
  PERSON_NOUNS,
  SPEAKER_PRONOUNS
} from '../../lexicon/speech-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { Naming, Scene, Speaker } from './scene.ts'

/** A speaker and the tokens that name it. */
export interface NamedSpeaker extends TokenRange {
  readonly speaker: Speaker
}

/** The person or position that ends right before a token. */
export function namingBefore({ reading }: Scene, to: number): Naming | null {
  if (to === 0) return null
  const person = mentionAt(reading.chart, 'person', to - 1)
  if (person?.to === to) return person
  const position = mentionAt(reading.chart, 'position', to - 1)
  return position?.to === to ? position : null
}

const isPerson = (naming: Naming): naming is MentionOf<'person'> => naming.kind === 'person'

/** Who is meant by a person or position, with what stands beside it: "Kepala Dinas Sosial, Tarjo". */
export function speakerNamed(scene: Scene, naming: Naming): NamedSpeaker {
  const { from } = naming
  if (isPerson(naming)) {
    const apposition = scene.namings[behindComma(scene, naming.to)]
    const to = apposition && !isPerson(apposition) && apposition.from > naming.to ? apposition.to : naming.to
    return { from, to, speaker: speakerOf(scene, naming) }
  }
  const behind = scene.namings[behindComma(scene, pastSecondOffice(scene, naming.to))]
  if (behind && isPerson(behind)) return { from, to: behind.to, speaker: speakerOf(scene, behind) }
  if (scene.reading.officials.has(naming)) return { from, to: naming.to, speaker: speakerOf(scene, naming) }
  const ahead = namingBefore(scene, beforeComma(scene, from))
  if (ahead && isPerson(ahead)) return { from: ahead.from, to: naming.to, speaker: speakerOf(scene, ahead) }
  return { from, to: naming.to, speaker: speakerOf(scene, naming) }
}

/** "Koordinator Program | yang juga Direktur Umum | , Rahmat": the token after an office of the same one. */
function pastSecondOffice({ namings, tokens }: Scene, to: number): number {
  let at = to
  while (at < to + MOST_HOLDING && HOLDING_WORDS.has(tokens[at]?.lower ?? '')) at++
  const second = at > to ? namings[at] : undefined
  return second && !isPerson(second) ? second.to : to
}

/** "yang saat ini juga menjabat" and room. */
const MOST_HOLDING = 6

export function speakerOf({ reading }: Scene, naming: Naming): Speaker {
  const official = reading.officials.get(naming)
  if (official) return { id: official.id, name: official.name }
  if (isPerson(naming)) return { id: null, name: naming.value.name }
  // "Mendagri" says no more than "Menteri Dalam Negeri" does; "Bupati" is as good as its long form.
  const isShortForm = naming.to === naming.from + 1 && naming.value.home === 'named'
  return { id: null, name: isShortForm ? naming.value.title : reading.document.textOf(naming.from, naming.to) }
}

const behindComma = ({ tokens }: Scene, at: number): number =>
  tokens[at]?.text === ',' || tokens[at]?.text === '(' ? at + 1 : at

const beforeComma = ({ tokens }: Scene, at: number): number => (at > 0 && tokens[at - 1]!.text === ',' ? at - 1 : at)

/** The speaker at a token, if a known one: "Sekda", "Bapak Agus", "dia". */
export function speakerAt(scene: Scene, at: number, to: number): NamedSpeaker | null {
  const { tokens, namings, speaker } = scene
  for (let here = at; here < to && here < at + 3; here++) {
    const naming = namings[here]
    if (naming) {
      const named = speakerNamed(scene, naming)
      // "mantan Kepala Dinas Pasar itu": described, not named.
      const isDescription = named.speaker.id === null && DESCRIPTION_ENDS.has(tokens[named.to]?.lower ?? '')
      if (!isDescription) return { ...named, from: at }
      return speaker && { from: at, to: named.to + 1, speaker }
    }
    const { lower } = tokens[here]!
    if (SPEAKER_PRONOUNS.has(lower)) {
      return speaker && { from: at, to: here + 1, speaker }
    }
    if (!HONORIFICS.has(lower)) return null
  }
  return null
}

/** "kata Sumini, warga setempat"; the words that describe somebody may be no longer. */
const LONGEST_DESCRIPTION = 12

/** Somebody named before, at a token where a description of that one stands: "pria asal Solo itu". */
export function anaphoricSpeakerAt({ tokens, speaker }: Scene, at: number, to: number): NamedSpeaker | null {
  const end = descriptionEnd(tokens, at, to)
  if (end <= at + 1 || !DESCRIPTION_ENDS.has(tokens[end - 1]!.lower)) return null
  if (!PERSON_NOUNS.has(tokens[at]!.lower)) return null
  return speaker && { from: at, to: end, speaker }
}

/** The speaker at a token in the text's words: "salah seorang warga". */
export function describedSpeakerAt({ reading, tokens }: Scene, at: number, to: number): NamedSpeaker | null {
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
