/**
 * `npm run bench:archive -- 20000`: an archive of so many releases. How much longer adding takes than extraction alone,
 * within one run; how long searches with two filters take; how much memory it all takes. JSON goes to out/bench-archive.json.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveFilter } from '../src/archive/index.ts'
import { variedReleases } from './varied.ts'

/** The build is what is measured, and its types are the source's. */
const built = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href
const { openArchive }: typeof import('../src/archive/index.ts') = await import(built('archive.js'))
const { parseRelease }: typeof import('../src/index.ts') = await import(built('index.js'))

const QUERIES = 300
const WORDS = [
  'pelayanan',
  'bantuan',
  'kesehatan',
  'pendidikan',
  'rapat koordinasi',
  '"pelayanan publik"',
  'inova*',
  'banjir'
]
const REGIONS = ['Wonosobo', 'Kebumen', 'Jawa Tengah', 'Jawa Barat', 'Kabupaten Malang', '33.05']
const TYPES = ['outreach', 'meeting', 'training', 'handover', 'visit', 'ceremony'] as const
const SECOND: readonly ((at: number) => ArchiveFilter)[] = [
  at => ({ region: REGIONS[at % REGIONS.length] }),
  at => ({ type: TYPES[at % TYPES.length] }),
  at => ({ from: `${2010 + (at % 14)}-01-01`, to: `${2010 + (at % 14)}-12-31` }),
  () => ({ minAttendance: 100 }),
  () => ({ position: 'Bupati' })
]

const count = Number(process.argv[2] ?? 20_000)
mkdirSync('out', { recursive: true })
const folder = mkdtempSync(join('out', 'bench-archive-'))
const file = join(folder, 'archive.db')
const archive = openArchive(file)
let extracting = 0
let peak = 0
const begun = performance.now()
await archive.addAll(articles(), {
  onAdded: () => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }
})
const adding = performance.now() - begun - generating()
const times = Array.from({ length: QUERIES }, (_, at) => timeOf(queryOf(at))).sort((a, b) => a - b)
const result = {
  releases: count,
  extractionMilliseconds: extracting / count,
  addingMilliseconds: adding / count,
  addingRateOfBareExtraction: extracting / adding,
  searchMedianMilliseconds: times[times.length >> 1]!,
  search95thMilliseconds: times[Math.floor(times.length * 0.95)]!,
  peakMegabytes: peak / 1e6,
  fileMegabytes: statSync(file).size / 1e6,
  copies: archive.stats().copies,
  people: archive.people({ limit: 1 }).total
}
archive.close()
rmSync(folder, { recursive: true, force: true })
console.log(result)
writeFileSync('out/bench-archive.json', `${JSON.stringify(result, null, 2)}\n`)

function* articles() {
  for (const { text, ...meta } of variedReleases(count)) {
    const start = performance.now()
    const release = parseRelease(text, meta)
    extracting += performance.now() - start
    yield { release, text }
  }
}

/** What making the texts takes, which is no part of adding. */
function generating(): number {
  const start = performance.now()
  for (const _release of variedReleases(count));
  return performance.now() - start
}

/** Words and one more condition; every second time two others. */
function queryOf(at: number): ArchiveFilter {
  const first = at % 2 === 0 ? { words: WORDS[at % WORDS.length] } : SECOND[at % SECOND.length]!(at)
  return { ...first, ...SECOND[(at + 1 + (at >> 3)) % SECOND.length]!(at) }
}

function timeOf(query: ArchiveFilter): number {
  const start = performance.now()
  archive.search(query)
  return performance.now() - start
}
