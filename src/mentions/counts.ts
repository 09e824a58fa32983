import type { MentionReader } from './kind.ts'

export const counts: MentionReader = { kind: 'count', read() {} }
