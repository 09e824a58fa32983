import type { Chart } from '../../engine/chart.ts'
import { mentionsOf } from '../kind.ts'
import type { OccasionValue } from '../values.ts'

const SHORTEST = 3

/** "Seleksi Kompetensi Dasar (SKD)" makes "SKD" later in the text the same activity. */
export function readAcronyms(chart: Chart): void {
  const { tokens } = chart.document
  const known = new Map<string, OccasionValue>()
  for (const mention of mentionsOf(chart, 'occasion')) {
    for (let at = mention.from + 1; at + 2 < mention.to + 1; at++) {
      const inner = tokens[at + 1]
      if (tokens[at]!.text !== '(' || tokens[at + 2]?.text !== ')' || !inner) continue
      const isItsOwn = inner.lower[0] === mention.value.head[0]
      if (isItsOwn && inner.shape === 'upper' && inner.text.length >= SHORTEST && !known.has(inner.text)) {
        known.set(inner.text, mention.value)
      }
    }
  }
  if (known.size === 0) return
  for (const { index, text } of tokens) {
    const value = known.get(text)
    if (!value || chart.covering('occasion', index)) continue
    const name = value.name.slice(0, value.name.indexOf('(')).trim()
    chart.add({
      kind: 'occasion',
      from: index,
      to: index + 1,
      rule: 'occasion/acronym',
      value: { ...value, name, anaphoric: true }
    })
  }
}
