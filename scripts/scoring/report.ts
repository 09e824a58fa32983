import { f1, type Kind, macroF1, precision, recall, type Totals } from './score.ts'

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
