import { type Article, InputError } from '../inputs/article.ts'
import { sourcesIn } from '../inputs/find.ts'
import { readSource } from '../inputs/read.ts'
import { fieldNamesOf, type InputOptions } from './input-options.ts'

/** The article at a path, or of several there the one with a number. */
export async function articleAt(path: string, nth: number, options: InputOptions): Promise<Article> {
  let count = 0
  for await (const source of sourcesIn([path], { kind: options.inputFormat })) {
    for (const found of await readSource(source, fieldNamesOf(options))) {
      count++
      if (count < nth) continue
      if (found instanceof InputError) throw new Error(`${found.label}: ${found.message}`)
      return found
    }
  }
  throw new Error(
    count === 0 ? `${path}: holds no article` : `${path}: holds ${count} articles, there is no number ${nth}`
  )
}
