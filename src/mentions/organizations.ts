import type { MentionReader } from './kind.ts'

export const organizations: MentionReader = { kind: 'organization', read() {} }
