import type { RecordReader } from './reading.ts'

export const dateline: RecordReader = { name: 'dateline', read() {} }
