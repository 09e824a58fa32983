import { checkMatch, type Frame, FrameSet } from './engine/frames.ts'
import { PhraseIndex } from './engine/phrases.ts'
import { type Rule, RuleSet } from './engine/rules.ts'
import type { VillageList } from './lexicon/regions.ts'
import { basePhrases, LEXICON_CLASSES } from './mentions/phrases.ts'
import type { MentionKind, MentionValues } from './mentions/values.ts'
import { HANDOVER_FRAMES } from './records/frames.ts'
import { RECORD_KINDS, type RecordKind } from './records/index.ts'

/** A rule of one's own: the kind of mention it reads beside what every rule has. */
export type MentionRule = { [K in MentionKind]: Rule<MentionValues[K]> & { readonly kind: K } }[MentionKind]

/** A phrase of one's own, in a lexicon class such as `event-noun`; `value` is what that class's phrases stand for. */
export interface LexiconEntry {
  readonly class: string
  readonly phrase: string
  readonly value?: unknown
}

/** What a parser can be made with; see {@link createParser}. */
export interface ParserOptions {
  /** Phrases that are added to the lexicon. */
  readonly lexicon?: readonly LexiconEntry[]
  /** Rules that are tried before the library's own of the same kind. */
  readonly rules?: readonly MentionRule[]
  /** Ways of telling a handover, in compromise's match syntax; they are tried before the library's own. */
  readonly frames?: readonly Frame[]
  /** Record kinds to leave out: their lists stay empty, and the time for them is saved. */
  readonly off?: readonly RecordKind[]
  /** The villages of Indonesia, from `kliping/villages`: gives villages their codes. */
  readonly villages?: VillageList
}

/** The options, made ready once so that each release costs nothing for them. */
export interface Grammar {
  readonly phrases: PhraseIndex
  readonly rules: ReadonlyMap<MentionKind, RuleSet<unknown>>
  readonly frames: FrameSet
  readonly off: ReadonlySet<RecordKind>
  readonly villages: VillageList | undefined
}

/** Makes a grammar of the options, or says which one does not fit. */
export function compileGrammar(options: ParserOptions): Grammar {
  return {
    phrases: compileLexicon(options.lexicon ?? []),
    rules: compileRules(options.rules ?? []),
    frames: compileFrames(options.frames ?? []),
    off: new Set(options.off?.map(checkKind)),
    villages: options.villages
  }
}

function checkKind(kind: RecordKind): RecordKind {
  if (RECORD_KINDS.includes(kind)) return kind
  throw new TypeError(
    `createParser: off: there is no record kind "${kind}"; those that can be left out are ${RECORD_KINDS.join(', ')}`
  )
}

function compileLexicon(entries: readonly LexiconEntry[]): PhraseIndex {
  if (entries.length === 0) return basePhrases()
  const phrases = new PhraseIndex(basePhrases())
  entries.forEach(({ class: name, phrase, value }, at) => {
    if (!LEXICON_CLASSES.includes(name)) {
      throw new TypeError(
        `createParser: lexicon[${at}].class: there is no class "${name}"; the classes are ${LEXICON_CLASSES.join(', ')}`
      )
    }
    phrases.add(phrase, name, value ?? null)
  })
  return phrases
}

function compileRules(rules: readonly MentionRule[]): Map<MentionKind, RuleSet<unknown>> {
  const kinds = new Set(rules.map(rule => rule.kind))
  return new Map(
    [...kinds].map(kind => [
      kind,
      new RuleSet<unknown>(kind, rules.filter(rule => rule.kind === kind) as readonly Rule<unknown>[])
    ])
  )
}

let handoverFrames: FrameSet | null = null

/** The library's own frames are made at first use and shared by all parsers. */
function compileFrames(frames: readonly Frame[]): FrameSet {
  if (frames.length > 0) return new FrameSet([...frames.map(checkFrame), ...HANDOVER_FRAMES])
  handoverFrames ??= new FrameSet(HANDOVER_FRAMES)
  return handoverFrames
}

function checkFrame(frame: Frame, at: number): Frame {
  if (frame.kind !== 'handover' || frame.triggers.length === 0 || frame.match.trim() === '') {
    throw new TypeError(`createParser: frames[${at}]: it needs a match, at least one trigger, and the kind "handover"`)
  }
  checkMatch(frame)
  return frame
}
