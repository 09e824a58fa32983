import type { RecordReader } from './reading.ts'

export const officials: RecordReader = { name: 'officials', read() {} }
