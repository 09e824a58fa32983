import type { RecordReader } from './reading.ts'

export const attendance: RecordReader = { name: 'attendance', read() {} }
