import type { OutputFormat } from './format.ts'
import { jsonl } from './jsonl.ts'
import { summary } from './summary.ts'

/** Every output format; the command line offers them by name. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = [jsonl, summary]
