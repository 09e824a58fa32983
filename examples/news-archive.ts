/**
 * A news archive in 30 lines: who did what where, over a folder of releases, for any word in a name or place.
 *
 *   npx tsx examples/news-archive.ts Balikpapan
 *   npx tsx examples/news-archive.ts "Bupati" articles/
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createParser, type Release } from 'kliping'

const [wanted = '', folder = 'corpus'] = process.argv.slice(2)
const { parseRelease } = createParser()
const releases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.txt'))
  .map(name => parseRelease(readFileSync(join(folder, name), 'utf8'), { path: name }))

/** What an event was, with the names that its record points to. */
function inWords({ officials, locations }: Release, event: Release['events'][number]): string {
  const people = event.participants.flatMap(({ officialId, role }) => {
    const official = officials.find(({ id }) => id === officialId)
    return official ? [`${official.name} (${official.positions[0]?.title ?? role})`] : []
  })
  const place = locations.find(({ id }) => id === event.locationId)
  return [event.start ?? '    -     ', event.name, place?.name, people.join(', ')].filter(Boolean).join(' · ')
}

const lines = releases.flatMap(release => release.events.map(event => inWords(release, event)))
for (const line of lines.sort()) if (line.toLowerCase().includes(wanted.toLowerCase())) console.log(line)
