import type { Locale } from '../locale.ts'
import type { ChartModel } from '../views/chart.ts'
import type { YearCount } from '../views/events.ts'

/** Something counted in a month. */
interface Counted {
  readonly month: string
  readonly label: string
  readonly value: number
}

const yearOf = (month: string): number => Number(month.slice(0, 4))

/** Years with anything in them, the last first. */
export function yearsOf(rows: readonly { readonly month: string; readonly events: number }[]): YearCount[] {
  const counts = new Map<number, number>()
  for (const { month, events } of rows) counts.set(yearOf(month), (counts.get(yearOf(month)) ?? 0) + events)
  return [...counts].sort(([a], [b]) => b - a).map(([year, count]) => ({ year, count }))
}

/** A chart by the months of a year, or by year. */
export function chartOf(locale: Locale, title: string, rows: readonly Counted[], year: number | undefined): ChartModel {
  const columns = year === undefined ? yearColumns(rows) : monthColumns(locale, year)
  const keyOf = (month: string): string => (year === undefined ? month.slice(0, 4) : month)
  const places = new Map(columns.map(({ key }, at) => [key, at]))
  const layers = new Map<string, number[]>()
  for (const { month, label, value } of rows) {
    const at = places.get(keyOf(month))
    if (at === undefined) continue
    const values = layers.get(label) ?? columns.map(() => 0)
    values[at]! += value
    layers.set(label, values)
  }
  return { title, columns, layers: [...layers].map(([label, values]) => ({ label, values })) }
}

type Column = ChartModel['columns'][number] & { readonly key: string }

function monthColumns(locale: Locale, year: number): Column[] {
  return Array.from({ length: 12 }, (_, at) => {
    const key = `${year}-${String(at + 1).padStart(2, '0')}`
    return { key, label: locale.shortMonth(key), longLabel: locale.month(key) }
  })
}

/** The years that have anything: one event of long ago would leave a chart mostly empty. */
function yearColumns(rows: readonly Counted[]): Column[] {
  const years = [...new Set(rows.map(({ month }) => month.slice(0, 4)))].sort()
  return years.map(key => ({ key, label: key, longLabel: key }))
}
