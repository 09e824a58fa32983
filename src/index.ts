export * from './contract/index.ts'
export type { Frame } from './engine/frames.ts'
/** The building blocks of patterns, for rules of one's own. */
export * as pattern from './engine/pattern.ts'
export type { Explanation, RuleDecision } from './explanation.ts'
export type { LexiconEntry, MentionRule, ParserOptions } from './grammar.ts'
export { createParser, explain, type Parser, parseRelease } from './parser.ts'
