import { CONFIDENT, f1, type Kind, macroF1, precision, recall, type Totals } from './score.ts'

/** The scores as a table for people. */
export function report(totals: ReadonlyMap<Kind, Totals>, releases: number, absent: number): string {
  const number = (value: number, width: number): string => value.toFixed(3).padStart(width)
  const rows = [...totals].map(([kind, total]) =>
    [
      kind.padEnd(20),
      number(precision(total), 9),
      number(recall(total), 7),
      number(f1(total), 6),
      String(total.gold).padStart(6),
      String(total.found).padStart(6)
    ].join(' ')
  )
  return [
    `${releases} releases with gold, ${absent} without a prediction`,
    'kind                 precision  recall     F1   gold  found',
    ...rows,
    `macro F1 ${macroF1(totals).toFixed(3)}`
  ].join('\n')
}

/** How often records of a high confidence are right, for people. */
export function confidenceReport(counts: ReadonlyMap<Kind, { right: number; all: number }>): string {
  const line = (name: string, right: number, all: number): string =>
    `${name.padEnd(20)} ${String(right).padStart(6)} of ${String(all).padStart(6)}  ${((100 * right) / all).toFixed(1).padStart(5)} %`
  const all = [...counts.values()]
  const total = (key: 'right' | 'all'): number => all.reduce((sum, count) => sum + count[key], 0)
  return [
    `records with a confidence of ${CONFIDENT} or more that are right`,
    ...[...counts].map(([kind, count]) => line(kind, count.right, count.all)),
    line('all', total('right'), total('all'))
  ].join('\n')
}
