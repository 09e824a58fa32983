/**
 * Reads a folder of press releases, prints what each is about, and writes the records to a folder.
 *
 *   npm run example              # the corpus that comes with Kliping
 *   npm run example -- DIR       # a folder of your own: NAME.txt, and NAME.meta.json beside it where you know the date
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Table from 'cli-table3'
import { InputError } from '../src/cli/inputs/article.ts'
import { sourcesIn } from '../src/cli/inputs/find.ts'
import { readSource } from '../src/cli/inputs/read.ts'
import { parseRelease } from '../src/index.ts'
import { summarize } from '../src/outputs/summary.ts'

const [folder = 'corpus'] = process.argv.slice(2)
const outputFolder = 'out'

const table = new Table({
  head: ['release', 'events', 'officials', 'attendance', 'books and awards'],
  colWidths: [34, 58, 11, 26, 40],
  wordWrap: true,
  style: { head: [], border: [] }
})
mkdirSync(outputFolder, { recursive: true })
let read = 0
let failed = 0
for await (const source of sourcesIn([folder])) {
  try {
    const [article] = await readSource(source, {})
    if (!article || article instanceof InputError) throw article ?? new InputError(source.label, 'holds no article')
    const { text, meta } = article
    const release = parseRelease(text, meta)
    const { title, events, officials, attendance, awards } = summarize(release)
    table.push([title, events.join('\n'), officials, attendance.join('\n'), awards.join('\n')])
    read++
    writeFileSync(join(outputFolder, `${String(read).padStart(5, '0')}.json`), `${JSON.stringify(release, null, 2)}\n`)
  } catch (error) {
    failed++
    console.error(`${source.label}: ${(error as Error).message}`)
  }
}
if (read > 0) console.log(table.toString())
console.log(
  `${read} releases read${failed ? `, ${failed} could not be read` : ''}; their records are in ${outputFolder}/`
)
process.exitCode = failed > 0 || read === 0 ? 1 : 0
