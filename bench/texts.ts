import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SEED = '../shared/seed'
const REAL = '../shared/real/unlabelled.jsonl'

/** The sets of texts that are at hand; the own corpus always is. */
export function textSets(): string[] {
  return ['corpus', ...(existsSync(SEED) ? ['seed'] : []), ...(existsSync(REAL) ? ['real'] : [])]
}

/** The texts of a set. */
export function readTexts(set: string): string[] {
  if (set === 'real') {
    const lines = readFileSync(REAL, 'utf8').split('\n').filter(Boolean)
    return lines.map(line => (JSON.parse(line) as { text: string }).text)
  }
  if (set === 'seed') {
    const file = readdirSync(SEED).find(name => name.endsWith('.txt'))!
    // One release is read in less than a clock tick's worth of noise: many times, for a time that means something.
    return new Array<string>(100).fill(readFileSync(join(SEED, file), 'utf8'))
  }
  return readdirSync('corpus').map(slug => readFileSync(join('corpus', slug, 'source.txt'), 'utf8'))
}
