import type { RecordReader } from './reading.ts'

export const awards: RecordReader = { name: 'awards', read() {} }
