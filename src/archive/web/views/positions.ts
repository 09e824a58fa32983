import { scaleTime } from 'd3-scale'
import { positionName } from '../../people/labels.ts'
import type { HeldPosition } from '../../types.ts'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import { emptyState, joined } from './parts.ts'

/** Years on the axis; more would not be told apart on a phone. */
const MOST_TICKS = 6
/** What is seen of a position that one release states, in hundredths of the width. */
const THINNEST = 1.2

interface Times {
  (date: string): number
  readonly ticks: readonly { readonly at: number; readonly year: number }[]
}

/** Positions in the order of time, each with a bar from the first to the last release that states it. */
export function positionsHtml(context: Context, positions: readonly HeldPosition[]): Html {
  const { strings } = context.locale
  if (positions.length === 0) return emptyState(strings.noPositions)
  const times = timesOf(positions)
  return html`<p class="hint">${strings.positionsHint}</p><ol class="positions">${positions.map(position =>
    positionHtml(context, position, times)
  )}</ol>${times && axisHtml(times)}`
}

function positionHtml(context: Context, position: HeldPosition, times: Times | null): Html {
  const { firstOn, lastOn, mentions } = position
  const { strings } = context.locale
  const about = joined([
    firstOn === null ? strings.noDate : context.locale.days(firstOn, lastOn),
    strings.mentions(mentions)
  ])
  return html`<li><strong>${positionName(position)}</strong> <small>${about}</small>${barHtml(firstOn, lastOn, times)}</li>`
}

function barHtml(firstOn: string | null, lastOn: string | null, times: Times | null): Part {
  if (firstOn === null || times === null) return null
  const from = Math.min(times(firstOn), 100 - THINNEST)
  const width = Math.max(THINNEST, times(lastOn ?? firstOn) - from)
  return html`<svg class="span" width="100%" height="10" aria-hidden="true">${times.ticks.map(
    ({ at }) => html`<line x1="${at}%" x2="${at}%" y1="0" y2="10"/>`
  )}<rect x="${from}%" y="1" width="${width}%" height="8" rx="3"/></svg>`
}

function axisHtml({ ticks }: Times): Html {
  return html`<svg class="span axis" width="100%" height="18" aria-hidden="true">${ticks.map(
    ({ at, year }) => html`<text x="${at}%" y="13" text-anchor="${at > 90 ? 'end' : 'start'}">${year}</text>`
  )}</svg>`
}

/** From dates to hundredths of the width; null where no position has a date. */
function timesOf(positions: readonly HeldPosition[]): Times | null {
  const dates = positions.flatMap(({ firstOn, lastOn }) => [firstOn, lastOn]).filter(date => date !== null)
  if (dates.length === 0) return null
  const years = dates.map(date => Number(date.slice(0, 4)))
  const scale = scaleTime()
    .domain([Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)])
    .range([0, 100])
  const all = Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, at) => Math.min(...years) + at)
  const step = Math.ceil(all.length / MOST_TICKS)
  const ticks = all.filter((_, at) => at % step === 0).map(year => ({ year, at: rounded(scale(Date.UTC(year, 0, 1))) }))
  return Object.assign((date: string) => rounded(scale(Date.parse(date))), { ticks })
}

const rounded = (value: number): number => Math.round(value * 100) / 100
