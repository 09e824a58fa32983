export * from './contract/index.ts'
export type { Explanation, RuleDecision } from './explanation.ts'
export { createParser, explain, type Parser, type ParserOptions, parseRelease } from './parser.ts'
