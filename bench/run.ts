/**
 * `npm run bench`: full extraction against the parts that others would put together, on every set of texts at hand.
 * One run, medians of interleaved rounds; ratios within the run are what counts. JSON goes to out/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { measure, type Result } from './measure.ts'
import { startUpCost } from './start-up.ts'
import { textSets } from './texts.ts'

const results: Record<string, Result[]> = {}
for (const set of textSets()) {
  results[set] = await measure(set)
  console.log(`\n${set.padEnd(16)}     MB/s   time, parseRelease = 1`)
  for (const { contestant, megabytesPerSecond, ratio } of results[set]) {
    console.log(`${contestant.padEnd(16)}${megabytesPerSecond.toFixed(2).padStart(9)}${ratio.toFixed(2).padStart(9)}`)
  }
}
const startUp = startUpCost()
console.log(`\nimport and first parse: ${startUp.toFixed(0)} ms above an empty Node start`)
mkdirSync('out', { recursive: true })
writeFileSync('out/bench.json', `${JSON.stringify({ results, startUpMilliseconds: startUp }, null, 2)}\n`)
console.log('out/bench.json')
