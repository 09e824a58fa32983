import type { MentionReader } from './kind.ts'

export const positions: MentionReader = { kind: 'position', read() {} }
