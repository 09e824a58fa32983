import type { Chart } from '../../engine/chart.ts'
import { DOES, SAID_BY } from '../../lexicon/person-verbs.ts'
import type { PersonValue } from '../values.ts'

/** The longest short form of a name, in letters: "BTP", "AHY". */
const LONGEST_INITIALS = 4

/** "HD" for "Herman Deru": initials that stand where somebody speaks, acts or holds an office, and others like them. */
export function initialsOf(chart: Chart, names: readonly string[]): number[] {
  const known = new Set(names.map(initials).filter(({ length }) => length > 1 && length <= LONGEST_INITIALS))
  if (known.size === 0) return []
  const found: number[] = []
  const sure = new Set<string>()
  for (const { index, shape, text } of chart.document.tokens) {
    if (shape !== 'upper' || text.length > LONGEST_INITIALS || !known.has(text) || isTaken(chart, index)) continue
    found.push(index)
    if (isOnes(chart, index)) sure.add(text)
  }
  return found.filter(at => sure.has(chart.document.tokens[at]!.text))
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map(word => word[0] ?? '')
    .join('')
    .toUpperCase()

const TAKEN_BY = ['person', 'position', 'organization', 'place', 'date'] as const

const isTaken = (chart: Chart, at: number): boolean =>
  TAKEN_BY.some(kind => chart.covering(kind, at)) || chart.phrase('agency', at) !== undefined

/** "Gubernur HD", "jelas HD", "HD menegaskan". */
function isOnes(chart: Chart, at: number): boolean {
  const { tokens } = chart.document
  return (
    chart.endingAt('position', at) !== undefined ||
    SAID_BY.has(tokens[at - 1]?.lower ?? '') ||
    DOES.has(tokens[at + 1]?.lower ?? '')
  )
}

export const personCalled = (name: string): PersonValue => ({
  name,
  titles: { before: [], after: [] },
  addressed: [],
  doubled: false
})
