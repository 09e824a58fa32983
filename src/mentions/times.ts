import type { MentionReader } from './kind.ts'

export const times: MentionReader = { kind: 'time', read() {} }
