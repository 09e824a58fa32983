import type { MentionReader } from './kind.ts'

export const numbers: MentionReader = { kind: 'number', read() {} }
