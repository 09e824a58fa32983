import type { RecordReader } from './reading.ts'

export const quotes: RecordReader = { name: 'quotes', read() {} }
