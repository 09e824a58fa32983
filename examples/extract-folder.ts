/**
 * Reads a folder of press releases, prints what each is about, and writes the records to a folder.
 *
 *   npm run example              # the corpus that comes with Kliping
 *   npm run example -- DIR       # a folder of your own: NAME.txt, and NAME.meta.json beside it where you know the date
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Table from 'cli-table3'
import { parseRelease, type Release, type ReleaseMeta } from 'kliping'

const [folder = 'corpus'] = process.argv.slice(2)
const outputFolder = 'out'

function metaBeside(path: string): ReleaseMeta {
  const places = [path.replace(/\.txt$/, '.meta.json'), join(dirname(path), 'meta.json')]
  const place = places.find(existsSync)
  return place ? JSON.parse(readFileSync(place, 'utf8')) : {}
}

function rowOf({ headline, source, events, officials, attendance, awards, locations }: Release): string[] {
  const nameOf = (id: string | null): string | undefined => locations.find(location => location.id === id)?.name
  return [
    headline ?? source.id,
    events
      .map(({ name, start, locationId }) => [name, start, nameOf(locationId)].filter(Boolean).join(' · '))
      .join('\n'),
    String(officials.length),
    attendance.map(({ value, noun }) => `${value} ${noun}`).join('\n'),
    awards.map(({ title }) => title).join('\n')
  ]
}

const table = new Table({
  head: ['release', 'events', 'officials', 'attendance', 'books and awards'],
  colWidths: [34, 58, 11, 26, 40],
  wordWrap: true,
  style: { head: [], border: [] }
})
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.txt'))
  .sort()
mkdirSync(outputFolder, { recursive: true })
let read = 0
for (const name of paths) {
  const path = join(folder, name)
  try {
    const release = parseRelease(readFileSync(path, 'utf8'), { ...metaBeside(path), path })
    table.push(rowOf(release))
    read++
    writeFileSync(join(outputFolder, `${String(read).padStart(5, '0')}.json`), `${JSON.stringify(release, null, 2)}\n`)
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`)
  }
}
if (read > 0) console.log(table.toString())
const failed = paths.length - read
const failures = failed > 0 ? `, ${failed} could not be read` : ''
console.log(`${read} releases read${failures}; their records are in ${outputFolder}/`)
process.exitCode = failed > 0 || read === 0 ? 1 : 0
