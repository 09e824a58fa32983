import type { MentionReader } from './kind.ts'

export const places: MentionReader = { kind: 'place', read() {} }
