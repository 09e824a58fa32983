/**
 * `npm run bench:guard`, on a fresh build: fails where reading all records of the corpus has become many times slower
 * than it was against what others would use for a part of it. Ratios within one run alone, with much room for noise;
 * `npm run bench` is what measures well.
 */
import { measure } from './measure.ts'

/** How many times as long as each of them a whole reading may take. */
const MOST: Readonly<Record<string, number>> = { 'compromise/one': 4, 'word pass': 120 }

const results = await measure('corpus', { rounds: 15, warmUp: 15, names: ['parseRelease', ...Object.keys(MOST)] })
for (const { contestant, ratio } of results) {
  const most = MOST[contestant]
  if (most === undefined) continue
  const times = 1 / ratio
  console.log(`parseRelease takes ${times.toFixed(2)} times as long as ${contestant}; at most ${most}`)
  if (times > most) process.exitCode = 1
}
