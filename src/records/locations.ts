import type { RecordReader } from './reading.ts'

export const locations: RecordReader = { name: 'locations', read() {} }
