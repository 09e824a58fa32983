import type { Chart } from '../../engine/chart.ts'
import { AWARD_ACRONYMS } from '../../lexicon/award-names.ts'

/** An item's title as records carry it: short forms written out, marks dropped, a capital first. */
export function titleOf(chart: Chart, from: number, to: number): string {
  const { tokens } = chart.document
  const parts: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.lower === 'sebagai') continue
    const bracketed = tokens[at - 1]?.text === '(' && at > from
    const long = token.shape === 'upper' && !bracketed ? AWARD_ACRONYMS.get(token.lower) : undefined
    const isSeries = token.lower === 'top' && tokens[at + 1]?.kind === 'number'
    parts.push(token.glued && at > from ? '' : ' ', isSeries ? 'Top' : (long ?? token.text))
  }
  const title = parts.join('').replace(/["“”]/g, '').replace(/\s+/g, ' ').trim()
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** "Top 99" inside the title: the series and the rank in it. */
export function seriesOf(chart: Chart, from: number, to: number): { name: string; rank: number | null } | null {
  const { tokens } = chart.document
  for (let at = from; at + 1 < to; at++) {
    const rank = tokens[at + 1]!
    if (tokens[at]!.lower === 'top' && rank.kind === 'number' && rank.text.length <= 3) {
      return { name: 'Top', rank: Number(rank.text) }
    }
  }
  return null
}
