import methods from 'compromise/matcher'
import { WordSet } from '../lexicon/word-set.ts'

/**
 * A way of telling who gives what to whom: words of a sentence in compromise's match syntax. Named groups are the parts
 * played; `#Party`, `#Item` and the like are the tags of terms (see `records/handovers/terms.ts`).
 */
export interface Frame {
  readonly name: string
  /** The words (lower case) without which the frame is not tried. */
  readonly triggers: readonly string[]
  readonly match: string
  readonly kind: 'handover'
}

/** One word or mention of a sentence, as compromise's matcher reads it. */
export interface Term {
  readonly text: string
  readonly normal: string
  readonly machine: string
  readonly implicit: string
  readonly pre: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

/** A frame that matched: its groups, as half-open ranges of terms. */
export interface FrameMatch {
  readonly frame: Frame
  readonly from: number
  readonly to: number
  readonly groups: ReadonlyMap<string, { readonly from: number; readonly to: number }>
}

/** The matcher below compromise's documents: it takes plain terms and costs microseconds. */
const { match: matchTerms, parseMatch } = methods.one

/** What of a "world" of compromise the syntax asks for: no prefix keeps a hyphened word together, no root is inflected. */
const WORLD = { model: { one: { prefixes: {} } }, methods: {} }

interface Reg {
  readonly word?: string
  readonly tag?: string
  readonly optional?: boolean
  readonly negative?: boolean
  readonly min?: number
}

/** Makes a term of a word or of a whole mention. */
export function termOf(text: string, tags: ReadonlySet<string>): Term {
  return { text, normal: text, machine: text, implicit: '', pre: '', post: '', tags }
}

/** What a frame's match syntax says. */
interface Syntax {
  readonly regs: readonly Reg[]
  /** Words and tags without which it cannot match: told in a moment, where the matcher takes microseconds. */
  readonly needs: readonly string[]
}

/** A frame whose match syntax is parsed when a text first has one of its triggers. */
class CompiledFrame {
  readonly frame: Frame
  #syntax: Syntax | null = null

  constructor(frame: Frame) {
    this.frame = frame
  }

  get syntax(): Syntax {
    this.#syntax ??= parse(this.frame)
    return this.#syntax
  }
}

/** Throws where the match of a frame is no match syntax, naming the frame. */
export function checkMatch(frame: Frame): void {
  parse(frame)
}

/** Frames by their triggers. */
export class FrameSet {
  /** The words without which no frame is tried. */
  readonly triggers: WordSet
  readonly #byTrigger = new Map<string, CompiledFrame[]>()

  constructor(frames: readonly Frame[]) {
    for (const frame of frames) {
      const compiled = new CompiledFrame(frame)
      for (const trigger of frame.triggers) {
        const known = this.#byTrigger.get(trigger)
        if (known) known.push(compiled)
        else this.#byTrigger.set(trigger, [compiled])
      }
    }
    this.triggers = new WordSet(this.#byTrigger.keys())
  }

  isTrigger(word: string): boolean {
    return this.#byTrigger.has(word)
  }

  /** The frames of a trigger that match somewhere in these terms, in their order. */
  match(terms: readonly Term[], trigger: string): FrameMatch[] {
    const found: FrameMatch[] = []
    const frames = this.#byTrigger.get(trigger) ?? []
    const present = new Set<string>()
    for (const { normal, tags } of terms) {
      present.add(normal)
      for (const tag of tags) present.add(`#${tag}`)
    }
    for (const { frame, syntax } of frames) {
      const { regs, needs } = syntax
      if (!needs.every(need => present.has(need))) continue
      const { ptrs, byGroup } = matchTerms([terms], { regs, justOne: true })
      const whole = ptrs[0]
      if (!whole) continue
      const groups = new Map(
        Object.entries(byGroup).map(([name, pointers]) => [name, { from: pointers[0]![1], to: pointers[0]![2] }])
      )
      found.push({ frame, from: whole[1], to: whole[2], groups })
    }
    return found
  }
}

/** Words as they are, tags with "#". */
function needsOf(regs: readonly Reg[]): string[] {
  return regs.flatMap(({ word, tag, optional, negative, min }) => {
    if (optional || negative || min === 0) return []
    return word ? [word] : tag ? [`#${tag}`] : []
  })
}

function parse({ name, match }: Frame): Syntax {
  const regs = parseMatch(match, {}, WORLD)
  if (!Array.isArray(regs) || regs.length === 0) throw new TypeError(`frame "${name}": no match syntax: ${match}`)
  return { regs, needs: needsOf(regs) }
}
