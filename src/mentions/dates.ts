import type { MentionReader } from './kind.ts'

export const dates: MentionReader = { kind: 'date', read() {} }
