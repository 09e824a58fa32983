import type { MentionReader } from './kind.ts'

export const occasions: MentionReader = { kind: 'occasion', read() {} }
