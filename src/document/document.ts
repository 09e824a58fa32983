import type { Evidence } from '../contract/index.ts'
import { paragraphsOf } from './paragraphs.ts'
import { findRepairs, type Repair } from './repairs.ts'
import { sentencesOf, type TokenRange } from './sentences.ts'
import { applyEdits, type SourceMap } from './source-map.ts'
import { type Token, tokenize } from './token.ts'
import { findZones, type Zones } from './zones/index.ts'

export interface Sentence extends TokenRange {
  readonly index: number
  readonly paragraph: number
}

export interface Paragraph extends TokenRange {
  readonly index: number
  /** The sentences of it, half-open. */
  readonly firstSentence: number
  readonly afterSentence: number
}

/** White space other than single blanks. */
const UNFOLDED = /[^\S ]| {2}/

/** A release as a reader sees it: repaired text cut into paragraphs, sentences and tokens, with the way back. */
export class Document {
  readonly source: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly zones: Zones
  readonly repairs: readonly Repair[]
  readonly #map: SourceMap
  readonly #sentenceOf: Uint32Array

  constructor(source: string) {
    const { edits, repairs } = findRepairs(source)
    this.#map = applyEdits(source, edits)
    this.source = source
    this.text = this.#map.text
    this.repairs = repairs
    this.tokens = tokenize(this.text)
    const { paragraphs, sentences } = this.#divide()
    this.paragraphs = paragraphs
    this.sentences = sentences
    this.#sentenceOf = new Uint32Array(this.tokens.length)
    for (const sentence of sentences) this.#sentenceOf.fill(sentence.index, sentence.from, sentence.to)
    this.zones = findZones(this)
  }

  /** The sentence a token stands in. */
  sentenceAt(at: number): Sentence {
    return this.sentences[this.#sentenceOf[at]!]!
  }

  /** The words of a token range as a reader would copy them: white space folded. */
  textOf(from: number, to: number): string {
    if (to <= from) return ''
    const words = this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end)
    return UNFOLDED.test(words) ? words.replace(/\s+/g, ' ') : words
  }

  /** Where in the source a token range stands, and the rule that read it. */
  evidence(from: number, to: number, rule: string): Evidence {
    return this.evidenceOfText(this.tokens[from]!.start, this.tokens[Math.max(from, to - 1)]!.end, rule)
  }

  /** The same for offsets into the repaired text. */
  evidenceOfText(textStart: number, textEnd: number, rule: string): Evidence {
    const { start, end } = this.#map.toSource(textStart, textEnd)
    return { start, end, text: this.source.slice(start, end), rule }
  }

  #divide(): { paragraphs: Paragraph[]; sentences: Sentence[] } {
    const paragraphs: Paragraph[] = []
    const sentences: Sentence[] = []
    let at = 0
    for (const { end } of paragraphsOf(this.text)) {
      const from = at
      while (at < this.tokens.length && this.tokens[at]!.start < end) at++
      if (at === from) continue
      const firstSentence = sentences.length
      for (const sentence of sentencesOf(this.tokens, { from, to: at })) {
        const { from, to } = sentence
        sentences.push({ from, to, index: sentences.length, paragraph: paragraphs.length })
      }
      paragraphs.push({ from, to: at, index: paragraphs.length, firstSentence, afterSentence: sentences.length })
    }
    return { paragraphs, sentences }
  }
}
