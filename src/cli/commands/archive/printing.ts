import type { ListStyle } from '../../terminal/archive/words.ts'

const DEFAULT_WIDTH = 120

/** Writes an answer: as JSON, or as a text for the terminal. */
export async function print<Answer>(
  answer: Answer,
  json: boolean,
  textOf: (answer: Answer, style: ListStyle) => string
): Promise<void> {
  const { write } = await import('../../streams.ts')
  if (json) return write(process.stdout, `${JSON.stringify(answer, null, 2)}\n`)
  const { colorsFor } = await import('../../terminal/colors.ts')
  const style = { width: process.stdout.columns || DEFAULT_WIDTH, colors: colorsFor(process.stdout, process.env) }
  return write(process.stdout, textOf(answer, style))
}
