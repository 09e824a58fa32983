import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import { emptyState } from './parts.ts'

/** Something that is counted by time, in layers: types of events, kinds of awards. */
export interface ChartModel {
  readonly title: string
  readonly columns: readonly { readonly label: string; readonly longLabel: string }[]
  readonly layers: readonly ChartLayer[]
}

export interface ChartLayer {
  readonly label: string
  /** One value a column. */
  readonly values: readonly number[]
}

const HEIGHT = 240
const LABEL_HEIGHT = 22
const TOP = 18
const TICKS = 4
/** What the figures of the grid take of the width, in percent: "4,000" on a phone. */
const TICK_ROOM = 10
/** Layers with a colour of their own; the others share one. */
const MOST_LAYERS = 7
/** Columns that may be cut off at the top, and how far above the next one they must be. */
const MOST_BEYOND = 3
const FAR = 4
/** Labels below the columns that have room on a phone. */
const MOST_LABELS = 12

const totalOf = ({ values }: ChartLayer): number => values.reduce((sum, value) => sum + value, 0)

/** Bars in layers, drawn to the width that there is, and the same figures as a table. */
export function chartHtml(context: Context, chart: ChartModel): Html {
  const { strings, number } = context.locale
  const layers = mainLayers(chart.layers, strings.others)
  if (layers.length === 0)
    return html`<figure class="chart"><figcaption>${chart.title}</figcaption>${emptyState(strings.noFigures)}</figure>`
  const legend = layers.map(
    (layer, at) =>
      html`<li><span class="swatch layer-${at}"></span>${layer.label} <small>${number(totalOf(layer))}</small></li>`
  )
  return html`<figure class="chart"><figcaption>${chart.title}</figcaption>${barsHtml(context, chart, layers)}<ul class="legend">${legend}</ul>
<details><summary>${strings.numbers}</summary><div class="scroll">${tableHtml(context, { ...chart, layers })}</div></details></figure>`
}

/** The largest layers first, all the small ones as one. */
function mainLayers(layers: readonly ChartLayer[], others: string): ChartLayer[] {
  const sorted = layers.filter(layer => totalOf(layer) > 0).sort((a, b) => totalOf(b) - totalOf(a))
  if (sorted.length <= MOST_LAYERS + 1) return sorted
  const rest = sorted.slice(MOST_LAYERS)
  const values = rest[0]!.values.map((_, at) => rest.reduce((sum, layer) => sum + layer.values[at]!, 0))
  return [...sorted.slice(0, MOST_LAYERS), { label: others, values }]
}

function barsHtml(context: Context, { title, columns }: ChartModel, layers: readonly ChartLayer[]): Html {
  const { number } = context.locale
  const places = columns.map((_, at) => at)
  const series = stack<number, number>()
    .keys(layers.map((_, at) => at))
    .value((column, layer) => layers[layer]!.values[column]!)(places)
  const totals = series.at(-1)!.map(([, top]) => top)
  const y = scaleLinear()
    .domain([0, topOf(totals)])
    .nice(TICKS)
    .range([HEIGHT - LABEL_HEIGHT, TOP])
    .clamp(true)
  const x = scaleBand<number>().domain(places).range([TICK_ROOM, 100]).padding(0.22)
  const bars = series.map(
    (points, layer) =>
      html`<g class="layer-${layer}">${points.map(([low, high], column) => {
        if (high === low) return null
        const told = `${layers[layer]!.label}, ${columns[column]!.longLabel}: ${number(high - low)}`
        return html`<rect x="${rounded(x(column)!)}%" width="${rounded(x.bandwidth())}%" y="${rounded(y(high))}" height="${rounded(y(low) - y(high))}"><title>${told}</title></rect>`
      })}</g>`
  )
  const lines = y
    .ticks(TICKS)
    .map(
      tick =>
        html`<line x1="0" x2="100%" y1="${rounded(y(tick))}" y2="${rounded(y(tick))}"/>${tick > 0 && html`<text x="0" y="${rounded(y(tick)) - 4}">${number(tick)}</text>`}`
    )
  const middleOf = (column: number): number => rounded(x(column)! + x.bandwidth() / 2)
  const highest = y.domain()[1]!
  const arrows = totals.map(
    (total, column) =>
      total > highest &&
      html`<text class="beyond" x="${middleOf(column)}%" y="${TOP - 5}" text-anchor="middle">↑</text>`
  )
  const beyond = totals.flatMap((total, column) =>
    total > highest ? [`${columns[column]!.longLabel}: ${number(total)}`] : []
  )
  return html`<svg width="100%" height="${HEIGHT}" role="img" aria-label="${title}"><g class="grid">${lines}</g>${bars}${arrows}${labelsHtml(columns, middleOf)}</svg>${beyond.length > 0 && html`<p class="hint">↑ ${beyond.join(' · ')}</p>`}`
}

/** The highest value that is drawn in full: a few far above all others would leave nothing of those to be seen. */
function topOf(totals: readonly number[]): number {
  const [highest = 0, ...lower] = totals.filter(total => total > 0).sort((a, b) => b - a)
  const tops = [highest, ...lower.slice(0, MOST_BEYOND)]
  return tops.find((top, at) => top <= FAR * (lower[at] ?? top)) ?? tops.at(-1)!
}

function labelsHtml(columns: ChartModel['columns'], middleOf: (column: number) => number): Part {
  const step = Math.ceil(columns.length / MOST_LABELS)
  return columns.map(
    ({ label }, at) =>
      at % step === 0 && html`<text x="${middleOf(at)}%" y="${HEIGHT - 6}" text-anchor="middle">${label}</text>`
  )
}

function tableHtml({ locale: { strings, number } }: Context, { title, columns, layers }: ChartModel): Html {
  const rows = columns.map(({ longLabel }, column) => {
    const values = layers.map(layer => layer.values[column]!)
    const total = values.reduce((sum, value) => sum + value, 0)
    return html`<tr><th scope="row">${longLabel}</th>${[...values, total].map(value => html`<td class="number">${number(value)}</td>`)}</tr>`
  })
  const heads = [...layers.map(({ label }) => label), strings.total]
  return html`<table><caption>${title}</caption><thead><tr><td></td>${heads.map(head => html`<th scope="col" class="number">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
}

const rounded = (value: number): number => Math.round(value * 100) / 100
