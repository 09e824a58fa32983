import type { RecordReader } from './reading.ts'

export const dates: RecordReader = { name: 'dates', read() {} }
