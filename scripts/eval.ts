/** Scores the parser: `npm run eval [-- --gold DIR] [--errors] [--confidence] [--json]`. Without `--gold`, over the own corpus. */
import { parseArgs } from 'node:util'
import { parseRelease } from '../src/index.ts'
import { asGold } from './scoring/gold.ts'
import { readGoldSet } from './scoring/goldset.ts'
import { confidenceReport, report } from './scoring/report.ts'
import { confidentRecords, KINDS, macroF1, scoreRelease, sum } from './scoring/score.ts'

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: 'corpus' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    confidence: { type: 'boolean', default: false }
  }
})

const brief = (entry: unknown): string => {
  const { evidence: _evidence, ...rest } = entry as { evidence?: unknown }
  return JSON.stringify(rest)
}

const cases = readGoldSet(values.gold)
const scores = cases.map(({ slug, text, meta, gold }) => {
  const score = scoreRelease(gold, asGold(parseRelease(text, meta)))
  if (values.errors) {
    for (const kind of KINDS) {
      for (const entry of score[kind]?.missed ?? []) console.log(`${slug}\t${kind}\tMISSED\t${brief(entry)}`)
      for (const entry of score[kind]?.extra ?? []) console.log(`${slug}\t${kind}\tEXTRA\t${brief(entry)}`)
    }
  }
  return score
})
const totals = sum(scores)
if (values.json) {
  console.log(
    JSON.stringify({ releases: cases.length, macroF1: macroF1(totals), kinds: Object.fromEntries(totals) }, null, 2)
  )
} else {
  console.log(report(totals, cases.length, 0))
  if (values.confidence) console.log(`\n${confidenceReport(confidentRecords(scores))}`)
}
