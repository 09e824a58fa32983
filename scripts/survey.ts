/**
 * Reads many releases and counts what looks wrong:
 *
 *   npm run survey -- FILE.jsonl [--samples 5] [--only WORDS] [--save BEFORE.jsonl] [--against BEFORE.jsonl]
 *
 * FILE holds one `{ id, text, publishedOn }` a line. `--save` keeps the records; a later run `--against` them shows what
 * a change did: how many records of each kind came and went, with samples.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseRelease, type Release } from '../src/index.ts'
import { RECORD_KINDS } from '../src/outputs/records.ts'
import { type Change, changes, linesOf } from './survey/change.ts'
import { SUSPECTS } from './survey/suspects.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '3' },
    only: { type: 'string' },
    save: { type: 'string' },
    against: { type: 'string' }
  }
})
const [file] = positionals
if (!file) {
  console.error('usage: npm run survey -- FILE.jsonl [--samples N] [--only WORDS] [--save FILE] [--against FILE]')
  process.exit(2)
}
const samples = Number(values.samples)

interface Line {
  id: string
  text: string
  publishedOn?: string | null
}
const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)

/** Samples from all over the input, not from its start; the same every time. */
const spread = (lines: readonly string[], count: number): string[] =>
  lines.filter((_, at) => at % Math.max(1, Math.floor(lines.length / count)) === 0).slice(0, count)

const articles = readLines<Line>(file)
const start = performance.now()
const releases = articles.map(({ id, text, publishedOn }) =>
  parseRelease(text, { id, ...(publishedOn && { publishedOn }) })
)
const seconds = (performance.now() - start) / 1000
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
console.log(`${articles.length} releases, ${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s`)

for (const kind of RECORD_KINDS) {
  const count = releases.reduce((sum, release) => sum + release[kind].length, 0)
  console.log(
    `${kind.padEnd(16)}${String(count).padStart(7)}  in ${releases.filter(release => release[kind].length > 0).length} releases`
  )
}
for (const kind of ['headline', 'caption', 'dateline', 'byline', 'publishedOn'] as const) {
  console.log(`${kind.padEnd(16)}${String(releases.filter(release => release[kind] !== null).length).padStart(7)}`)
}

for (const suspect of SUSPECTS) {
  if (values.only && !suspect.name.includes(values.only)) continue
  const found = releases.flatMap((release, at) =>
    suspect.find(release, articles[at]!.text).map(line => `${release.source.id}: ${line}`)
  )
  console.log(`\n${suspect.name}: ${found.length}`)
  for (const line of spread(found, samples)) console.log(`  ${line}`)
}

if (values.save) writeFileSync(values.save, releases.map(release => `${JSON.stringify(release)}\n`).join(''))
if (values.against)
  showChanges(new Map(readLines<Release>(values.against).map(release => [release.source.id, release])))

function showChanges(before: ReadonlyMap<string, Release>): void {
  const total = new Map<string, Change>()
  for (const release of releases) {
    const old = before.get(release.source.id)
    if (!old) continue
    for (const [kind, { gone, come }] of changes(linesOf(old), linesOf(release))) {
      const sum = total.get(kind) ?? { gone: [], come: [] }
      sum.gone.push(...gone.map(line => `${release.source.id}: ${line}`))
      sum.come.push(...come.map(line => `${release.source.id}: ${line}`))
      total.set(kind, sum)
    }
  }
  console.log(`\nagainst ${values.against}`)
  for (const [kind, { gone, come }] of total) {
    console.log(`${kind}: ${come.length} came, ${gone.length} went`)
    for (const line of spread(gone, samples)) console.log(`  - ${line}`)
    for (const line of spread(come, samples)) console.log(`  + ${line}`)
  }
}
