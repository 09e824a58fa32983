import { scaleThreshold } from 'd3-scale'
import type { PlaceCount } from '../../types.ts'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import { PROVINCES, type ProvinceTile } from '../tiles.ts'
import type { Content } from './layout.ts'

/** From how many releases on a tile has the next shade: each is about three times the one before. */
const SHADES = [1, 3, 10, 30, 100, 300, 1000]

const shadeOf = scaleThreshold<number, number>()
  .domain(SHADES)
  .range([...SHADES, 0].map((_, at) => at))

/** The provinces as tiles, and as a table. */
export function regionsView(context: Context, provinces: readonly PlaceCount[]): Content {
  const { strings } = context.locale
  const byCode = new Map(provinces.map(province => [province.code, province]))
  return {
    title: strings.pages.regions,
    section: 'regions',
    body: html`<h1>${strings.pages.regions}</h1>
<p class="hint">${strings.mapHint}</p>
<ul class="tiles">${PROVINCES.map(tile => tileHtml(context, tile, byCode.get(tile.code)))}</ul>
${placesTable(context, provinces, strings.regionsCounted)}`
  }
}

function tileHtml(context: Context, tile: ProvinceTile, counted: PlaceCount | undefined): Html {
  const { strings, number } = context.locale
  const releases = counted?.releases ?? 0
  const classes = `column-${tile.column} row-${tile.row} shade-${shadeOf(releases)}`
  const label = `${tile.name}: ${strings.releases(releases)}, ${strings.events(counted?.events ?? 0)}`
  const face = html`<span aria-hidden="true">${tile.short}</span><b aria-hidden="true">${number(releases)}</b><span class="hidden">${label}</span>`
  if (!counted) return html`<li class="${classes}" title="${label}"><div>${face}</div></li>`
  return html`<li class="${classes}" title="${label}"><a href="${context.href({ to: 'region', code: tile.code })}">${face}</a></li>`
}

/** Regions with what there is of them, each leading to its page. */
export function placesTable(context: Context, places: readonly PlaceCount[], caption: string): Html {
  const { strings, number } = context.locale
  const row = ({ code, name, releases, events }: PlaceCount): Part =>
    html`<tr><td><a href="${context.href({ to: 'region', code })}">${name}</a></td><td class="number">${number(releases)}</td><td class="number">${number(events)}</td></tr>`
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">${strings.region}</th><th scope="col" class="number">${strings.release}</th><th scope="col" class="number">${strings.pages.events}</th></tr></thead><tbody>${places.map(row)}</tbody></table>`
}
