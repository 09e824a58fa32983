import type { MentionReader } from './kind.ts'

export const persons: MentionReader = { kind: 'person', read() {} }
