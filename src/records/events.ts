import type { RecordReader } from './reading.ts'

export const events: RecordReader = { name: 'events', read() {} }
