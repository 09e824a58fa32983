/** Whole articles: the corpus always, real releases where they are at hand. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asGold } from '../scripts/scoring/gold.ts'
import { readGoldSet } from '../scripts/scoring/goldset.ts'
import { macroF1, scoreRelease, sum } from '../scripts/scoring/score.ts'
import { parseRelease, release } from '../src/index.ts'

const score = (directory: string): number =>
  macroF1(
    sum(readGoldSet(directory).map(({ text, meta, gold }) => scoreRelease(gold, asGold(parseRelease(text, meta)))))
  )

describe('the corpus', () => {
  const cases = readGoldSet('corpus')

  test.each(cases)('$slug is a valid release, every value with its characters', ({ text, meta }) => {
    const found = release.parse(parseRelease(text, meta))
    for (const records of Object.values(found)) {
      if (!Array.isArray(records)) continue
      for (const { evidence } of records as { evidence?: { start: number; end: number; text: string }[] }[]) {
        for (const { start, end, text: words } of evidence ?? []) expect(text.slice(start, end)).toBe(words)
      }
    }
  })

  test('is read no worse than before', () => {
    expect(score('corpus')).toBeGreaterThanOrEqual(CORPUS_FLOOR)
  })
})

/** Raised when the parser gets better, never lowered: what the corpus scored when it was last measured, rounded down. */
const CORPUS_FLOOR = 0.935

const REAL_FLOOR = 0.945
const REAL = '../shared/dev'
describe.skipIf(!existsSync(REAL))(`real releases in ${REAL} (skipped where absent)`, () => {
  test('are read no worse than before', () => {
    expect(score(REAL)).toBeGreaterThanOrEqual(REAL_FLOOR)
  })
})

const SEED = '../shared/seed'
describe.skipIf(!existsSync(SEED))(`the first release in ${SEED} (skipped where absent)`, () => {
  test('every record is right', () => {
    expect(score(SEED)).toBe(1)
  })
})
