/** Makes a corpus folder: `npm run new-release -- SLUG [TEXT_FILE]`; its expected records are then written by hand. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [slug, textFile] = process.argv.slice(2)
if (!slug || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error(
    'usage: npm run new-release -- SLUG [TEXT_FILE]\nSLUG is small letters, digits and hyphens: "agam-kla-2019"'
  )
  process.exit(2)
}
const folder = join('corpus', slug)
if (existsSync(folder)) {
  console.error(`${folder} is there already: choose another slug, or edit it`)
  process.exit(1)
}
mkdirSync(folder)
const write = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
writeFileSync(join(folder, 'source.txt'), textFile ? readFileSync(textFile, 'utf8') : '')
write('meta.json', { publishedOn: null, publisher: null })
write('expected.json', {
  published: null,
  dateline: null,
  byline: null,
  officials: [],
  locations: [],
  events: [],
  attendance: [],
  awards: [],
  handovers: [],
  quotes: []
})
console.log(
  `${folder}: put the text into source.txt, then write down in expected.json what a careful reader finds in it`
)
