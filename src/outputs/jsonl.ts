import { plainFormat } from './format.ts'

/** One release a line, as JSON. */
export const jsonl = plainFormat(({ release }) => `${JSON.stringify(release)}\n`)
