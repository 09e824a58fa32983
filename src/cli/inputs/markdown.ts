import { parse } from 'yaml'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n/
const FENCE = /^---[ \t]*(?:\r?\n|$)/m

/** The front matter of a Markdown file, and the text after it. */
export function splitFrontMatter(source: string): { fields: Record<string, unknown>; text: string } {
  const opening = FRONT_MATTER.exec(source)
  if (!opening) return { fields: {}, text: source }
  const rest = source.slice(opening[0].length)
  const closing = FENCE.exec(rest)
  if (!closing) return { fields: {}, text: source }
  const fields: unknown = parse(rest.slice(0, closing.index))
  const text = rest.slice(closing.index + closing[0].length).replace(/^(?:[ \t]*\r?\n)+/, '')
  return { fields: typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {}, text }
}
