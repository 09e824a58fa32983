import type { MentionReader } from './kind.ts'

export const venues: MentionReader = { kind: 'venue', read() {} }
