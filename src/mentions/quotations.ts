import type { MentionReader } from './kind.ts'

export const quotations: MentionReader = { kind: 'quotation', read() {} }
