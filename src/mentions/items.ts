import type { MentionReader } from './kind.ts'

export const items: MentionReader = { kind: 'item', read() {} }
