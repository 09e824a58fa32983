import type { Quote } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import { notify, number, type Reading, type RecordReader } from '../reading.ts'
import { type Attribution, findAttribution } from './attribution.ts'
import { type DirectSpeech, directSpeechIn } from './direct.ts'
import { type Passage, passagesOf } from './passages.ts'
import { readOutIn } from './read-out.ts'
import { type Scene, type Speaker, sceneOf } from './scene.ts'
import { topicOf } from './subject.ts'

/** Who says what, in the order of the text: direct speech between marks, and indirect speech with a known speaker. */
export const quotes: RecordReader = {
  name: 'quotes',
  read(reading) {
    const conversation = new Conversation(reading)
    for (const passage of passagesOf(reading.chart)) conversation.hear(passage)
    reading.release.quotes = number('quote', conversation.quotes)
    tellUnclosed(reading)
  }
}

/** A quotation that goes on in the next paragraph, opened anew there, needs no closing mark. */
function tellUnclosed(reading: Reading): void {
  const { paragraphs } = reading.document
  const quotations = mentionsOf(reading.chart, 'quotation')
  quotations.forEach(({ from, to, value }, index) => {
    if (value.closed) return
    const { paragraph } = reading.document.sentenceAt(from)
    const goesOn = to === paragraphs[paragraph]!.to && quotations[index + 1]?.from === to
    if (!goesOn) notify(reading, 'unclosed-quotation', 'the quotation has no closing mark', from, to)
  })
}

/** Goes through the passages and keeps who spoke last: "ujarnya" and words without a tag are that one's. */
class Conversation {
  readonly quotes: Quote[] = []
  readonly #reading: Reading
  #scene: Scene
  readonly #told = new Set<string>()
  readonly #voices = new Map<string, Speaker>()
  /** Whom the passage before is about: "Bupati membuka rapat. Hal itu disampaikan Bupati" quotes nothing. */
  #topic: Speaker | null = null
  /** What an anaphor may point back to begins here. */
  #saidUpTo = 0
  #previous: Passage | null = null
  /** The last quotation, as long as nothing follows it, while its speaker is only guessed. */
  #untagged: Quote | null = null

  /** The last quotation, while it has no closing mark and its paragraph ends with it. */
  #open: { readonly to: number; readonly words: readonly TokenRange[] } | null = null

  constructor(reading: Reading) {
    this.#reading = reading
    this.#scene = sceneOf(reading)
  }

  #remember(speaker: Speaker | null): void {
    this.#scene = { ...this.#scene, speaker }
  }

  hear(passage: Passage): void {
    this.#hearReading(passage)
    const direct = directSpeechIn(this.#scene, passage)
    if (direct.length > 0) {
      for (const speech of direct) this.#addDirect(speech, passage)
    } else {
      this.#hearNarrative(passage)
    }
    this.#previous = passage
  }

  /** From where a speech is read out on, its reader says another's words. */
  #hearReading(passage: Passage): void {
    const readOut = readOutIn(this.#scene, passage)
    if (readOut) this.#voices.set(readOut.reader.id!, readOut.author)
  }

  /** Whose words somebody says. */
  #authorOf(speaker: Speaker): Speaker
  #authorOf(speaker: Speaker | null): Speaker | null
  #authorOf(speaker: Speaker | null): Speaker | null {
    return (speaker?.id && this.#voices.get(speaker.id)) || speaker
  }

  #hearNarrative(passage: Passage): void {
    const attribution = findAttribution(this.#scene, passage)
    if (!attribution) {
      this.#topic = topicOf(this.#scene, passage)?.speaker ?? null
      this.#attributeUntagged(this.#topic)
      if (this.#topic && (this.#topic.id !== null || this.#scene.speaker === null)) this.#remember(this.#topic)
      this.#untagged = null
      return
    }
    this.#attributeUntagged(attribution.content ? attribution.speaker : null)
    this.#remember(attribution.speaker)
    if (attribution.content) this.#addIndirect(attribution, attribution.content, passage)
    else this.#pointBack(attribution, passage)
    this.#topic = null
    this.#untagged = null
  }

  /** A release may open with a quotation, and say only then whose it is. */
  #attributeUntagged(speaker: Speaker | null): void {
    if (!this.#untagged || this.#untagged.speaker !== null || !speaker) return
    this.#untagged.speaker = speaker.name
    this.#untagged.speakerId = speaker.id
  }

  /** "Demikian disampaikan Bupati": what stands before it is the Bupati's. */
  #pointBack(attribution: Attribution, passage: Passage): void {
    if (this.#untagged) {
      this.#untagged.speaker = attribution.speaker.name
      this.#untagged.speakerId = attribution.speaker.id
      return
    }
    const content = this.#before(passage)
    if (content && this.#topic?.name !== attribution.speaker.name) this.#addIndirect(attribution, content, passage)
  }

  /** The rest of the paragraph before a passage, or the paragraph before it, as far as nobody's words stand there. */
  #before(passage: Passage): TokenRange | null {
    const previous = this.#previous
    if (!previous || previous.paragraph < passage.paragraph - 1) return null
    const { paragraphs } = this.#reading.document
    const start = Math.max(paragraphs[previous.paragraph]!.from, this.#saidUpTo, this.#bodyFrom())
    return start < previous.to ? { from: start, to: previous.to } : null
  }

  #bodyFrom(): number {
    const { dateline } = this.#reading.document.zones
    return dateline ? dateline.to + 1 : 0
  }

  #addIndirect({ rule, verb, speaker, tag }: Attribution, content: TokenRange, passage: Passage): void {
    this.#add(rule, [content], { verb, speaker, tag, direct: false })
    this.#saidUpTo = passage.to
  }

  #addDirect(speech: DirectSpeech, passage: Passage): void {
    const { rule, words, verb, tag, speaker: named, from } = speech
    const begun = this.#open?.words ?? []
    const goesOn = this.#open?.to === from && begun.length < MOST_PARAGRAPHS
    if (goesOn) this.#takeBack()
    const introduced = named ? null : topicOf(this.#scene, { from: passage.from, to: from })
    const speaker = named ?? introduced?.speaker ?? this.#scene.speaker
    const all = goesOn ? [...begun, ...words] : words
    const isNew = this.#add(rule, all, { verb, speaker, tag, direct: true })
    this.#open = isNew && this.#opens(speech, passage) ? { to: speech.to, words: all } : null
    this.#untagged = tag.length > 0 ? null : (this.quotes.at(-1) ?? null)
    this.#remember(speaker)
    this.#saidUpTo = passage.to
  }

  /** No closing mark at the end of its paragraph: the quotation may go on in the next one. */
  #opens({ closed, to }: DirectSpeech, { paragraph }: Passage): boolean {
    return !closed && to === this.#reading.document.paragraphs[paragraph]!.to
  }

  /** What was said so far becomes the beginning of a longer quotation. */
  #takeBack(): void {
    const quote = this.quotes.pop()
    if (quote) this.#told.delete(quote.text)
  }

  #add(rule: string, words: readonly TokenRange[], told: Said): boolean {
    const said = { ...told, speaker: this.#authorOf(told.speaker) }
    const { document } = this.#reading
    const text = words.map(({ from, to }) => document.textOf(from, to)).join(' ')
    // A repeated paragraph tells the same words again.
    if (this.#told.has(text)) return false
    this.#told.add(text)
    this.#reading.trace?.fired('quote', rule, words[0]!.from, words.at(-1)!.to)
    const evidence = words.map(({ from, to }) => document.evidence(from, to, rule))
    for (const { from, to } of said.tag) evidence.push(document.evidence(from, to, rule))
    this.quotes.push({
      id: '',
      text,
      speakerId: said.speaker?.id ?? null,
      speaker: said.speaker?.name ?? null,
      direct: said.direct,
      verb: said.verb,
      evidence,
      confidence: confidenceOf(said)
    })
    return true
  }
}

/** No quotation runs over more; the bound keeps a text of marks never closed linear. */
const MOST_PARAGRAPHS = 12

interface Said {
  readonly verb: string | null
  readonly speaker: Speaker | null
  readonly tag: readonly TokenRange[]
  readonly direct: boolean
}

function confidenceOf({ speaker, tag, direct }: Said): number {
  if (!speaker) return 0.5
  const known = speaker.id === null ? 0.1 : 0
  return (direct ? (tag.length > 0 ? 0.95 : 0.75) : 0.85) - known
}
