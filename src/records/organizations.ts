import type { RecordReader } from './reading.ts'

export const organizations: RecordReader = { name: 'organizations', read() {} }
