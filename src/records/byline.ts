import type { RecordReader } from './reading.ts'

export const byline: RecordReader = { name: 'byline', read() {} }
