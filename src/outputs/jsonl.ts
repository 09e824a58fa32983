import type { OutputFormat } from './format.ts'

/** One release a line, as JSON. */
export const jsonl: OutputFormat = {
  name: 'jsonl',
  description: 'JSON Lines: one release a line',
  write: release => `${JSON.stringify(release)}\n`
}
