import type { Document } from '../document/document.ts'
import type { PhraseHit, PhraseIndex } from './phrases.ts'

/** A stretch of tokens, half-open, that a rule has read as something. */
export interface Mention<V = unknown> {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly value: V
}

const NONE: readonly never[] = []

interface Layer {
  readonly kind: string
  list: Mention[]
  readonly covering: (Mention | undefined)[]
  /** The list still holds mentions that were removed; they are dropped at the next reading, all at once. */
  hasGaps: boolean
  /** The list is in the order of the text. */
  isSorted: boolean
}

/**
 * What has been read so far, laid over the document's tokens: lexicon phrases, and mentions in one layer a kind.
 * Within a layer mentions do not overlap. It knows no kind by name.
 */
export class Chart {
  readonly document: Document
  readonly #phrases: (PhraseHit[] | undefined)[]
  /** A dozen at most: comparing the names of kinds is faster than hashing one. */
  readonly #layers: Layer[] = []

  constructor(document: Document, phrases: PhraseIndex) {
    this.document = document
    const { tokens } = document
    this.#phrases = new Array(tokens.length)
    for (let at = 0; at < tokens.length; at++) this.#phrases[at] = phrases.find(tokens, at)
  }

  /** All lexicon phrases starting at a token. */
  phrasesAt(at: number): readonly PhraseHit[] {
    return this.#phrases[at] ?? NONE
  }

  /** The longest lexicon phrase of a class starting at a token. */
  phrase<V = unknown>(name: string, at: number): PhraseHit<V> | undefined {
    const hits = this.#phrases[at]
    if (!hits) return undefined
    let best: PhraseHit | undefined
    for (const hit of hits) {
      if (hit.class === name && (!best || hit.length > best.length)) best = hit
    }
    return best as PhraseHit<V> | undefined
  }

  /** Adds a mention unless one of its kind is in the way. */
  add(mention: Mention): boolean {
    const layer = this.#layer(mention.kind)
    for (let at = mention.from; at < mention.to; at++) if (layer.covering[at]) return false
    layer.isSorted &&= mention.from >= (layer.list.at(-1)?.from ?? 0)
    layer.list.push(mention)
    for (let at = mention.from; at < mention.to; at++) layer.covering[at] = mention
    return true
  }

  remove(mention: Mention): void {
    const layer = this.#layer(mention.kind)
    if (layer.covering[mention.from] !== mention) return
    layer.covering.fill(undefined, mention.from, mention.to)
    layer.hasGaps = true
  }

  /** The mentions of a kind, in the order of the text. */
  all<V = unknown>(kind: string): readonly Mention<V>[] {
    const layer = this.#known(kind)
    if (!layer) return []
    if (layer.hasGaps) layer.list = layer.list.filter(mention => layer.covering[mention.from] === mention)
    layer.hasGaps = false
    if (!layer.isSorted) layer.list.sort((a, b) => a.from - b.from)
    layer.isSorted = true
    return layer.list as Mention<V>[]
  }

  /** For each token the mention of a kind that covers it; filled further as mentions are added. */
  layer(kind: string): readonly (Mention | undefined)[] {
    return this.#layer(kind).covering
  }

  /** The mention of a kind that covers a token. */
  covering<V = unknown>(kind: string, at: number): Mention<V> | undefined {
    return this.#known(kind)?.covering[at] as Mention<V> | undefined
  }

  /** The mention of a kind that starts at a token. */
  startingAt<V = unknown>(kind: string, at: number): Mention<V> | undefined {
    const mention = this.covering<V>(kind, at)
    return mention?.from === at ? mention : undefined
  }

  /** The mention of a kind that ends right before a token. */
  endingAt<V = unknown>(kind: string, at: number): Mention<V> | undefined {
    const mention = at > 0 ? this.covering<V>(kind, at - 1) : undefined
    return mention?.to === at ? mention : undefined
  }

  /** The mentions of a kind that lie within a range of tokens. */
  within<V = unknown>(kind: string, from: number, to: number): Mention<V>[] {
    const found: Mention<V>[] = []
    for (let at = from; at < to; at++) {
      const mention = this.startingAt<V>(kind, at)
      if (mention && mention.to <= to) {
        found.push(mention)
        at = mention.to - 1
      }
    }
    return found
  }

  #known(kind: string): Layer | undefined {
    const layers = this.#layers
    for (let index = 0; index < layers.length; index++) if (layers[index]!.kind === kind) return layers[index]
    return undefined
  }

  #layer(kind: string): Layer {
    let layer = this.#known(kind)
    if (!layer) {
      layer = { kind, list: [], covering: new Array(this.document.tokens.length), hasGaps: false, isSorted: true }
      this.#layers.push(layer)
    }
    return layer
  }
}
