import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRelease } from '../../src/index.ts'
import type { OutputFormat, OutputOptions, ReadArticle } from '../../src/outputs/format.ts'

export const OPTIONS: OutputOptions = { width: 120, folder: true }

/** The corpus, read. */
export const corpus = (): ReadArticle[] =>
  readdirSync('corpus').map(name => {
    const text = readFileSync(join('corpus', name, 'source.txt'), 'utf8')
    return { release: parseRelease(text, { id: name }), text }
  })

/** The files that a format makes of articles, by their names; a stream has the empty name. */
export async function written<Rendered>(
  format: OutputFormat<Rendered>,
  articles: readonly ReadArticle[],
  options: OutputOptions = OPTIONS
): Promise<Map<string, Buffer>> {
  const writer = await format.open(options)
  const files = new Map<string, Buffer>()
  const chunks = [...articles.flatMap(article => [...writer.add(format.render(article, options))]), ...writer.end()]
  for (const { file, data } of chunks) {
    const name = file ?? ''
    files.set(name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), Buffer.from(data as string)]))
  }
  return files
}
