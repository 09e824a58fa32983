import { PROVINCES } from '../tiles.ts'

const COLUMNS = Math.max(...PROVINCES.map(({ column }) => column))
const ROWS = Math.max(...PROVINCES.map(({ row }) => row))

const numbered = (most: number, rule: (number: number) => string): string =>
  Array.from({ length: most }, (_, at) => rule(at + 1)).join('')

/** Apart from each other for most eyes, on light and dark ground. */
const LAYERS = ['#4878a8', '#e08a2e', '#5a9e58', '#c2504d', '#8d6cb3', '#9c755f', '#d98cb3', '#8a8a8a']

/** How much of the darkest colour each shade of the map has; in between, no text could be read on it. */
const SHADES = [0, 10, 20, 30, 42, 78, 90, 100]

const layerRules = LAYERS.map(
  (colour, at) => `.layer-${at}{fill:${colour}}.swatch.layer-${at}{background:${colour}}`
).join('')

const shadeRules = SHADES.map(
  (part, at) =>
    `.shade-${at}>*{background:color-mix(in srgb,var(--deep) ${part}%,var(--card));color:${part > 45 ? 'var(--on-deep)' : 'var(--ink)'}}`
).join('')

/** Charts, the map, timelines. */
export const FIGURES = `
:root{--deep:#8a3b12;--on-deep:#fff}
@media(prefers-color-scheme:dark){:root{--deep:#f0a878;--on-deep:#171614}}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1.2rem}
.chart{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:0 0 1rem;padding:1rem;min-width:0}
.charts .chart:last-child:nth-child(odd){grid-column:1/-1}
.chart figcaption{font-weight:600;margin-bottom:.4rem}
.chart svg{display:block;overflow:visible}
.chart text,.span text{font-size:11px;fill:var(--soft)}
.grid line{stroke:var(--line)}
.chart rect:hover{opacity:.75}
.chart .beyond{font-weight:600;fill:var(--ink)}
${layerRules}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:.6rem 0;padding:0;font-size:.9rem}
.swatch{display:inline-block;width:.8rem;height:.8rem;border-radius:.2rem;margin-right:.4rem;vertical-align:-.05rem}
.years ul{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:.4rem 0 1.1rem}
.years a{white-space:nowrap;display:block;padding:.2rem .65rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none;background:var(--card)}
.years a[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--card)}
.years a[aria-current] small{color:inherit}
.month{margin-top:1.4rem}
.month h3{position:sticky;top:3.2rem;background:var(--ground);padding:.3rem 0;z-index:1}
.timeline{list-style:none;margin:0 0 0 .3rem;padding:0;border-left:2px solid var(--line)}
.timeline li{position:relative;display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:0 1rem;padding:.4rem 0 .4rem 1.1rem}
.timeline li::before{content:'';position:absolute;left:-.4rem;top:.85rem;width:.65rem;height:.65rem;border-radius:50%;background:var(--accent)}
.timeline .day{white-space:normal;color:var(--soft);font-size:.9rem}
.timeline p{margin:0}
.tiles{display:grid;grid-template-columns:repeat(${COLUMNS},minmax(0,1fr));grid-template-rows:repeat(${ROWS},4.1rem);gap:.3rem;list-style:none;margin:1rem 0 2rem;padding:0}
.tiles li>*{display:flex;flex-direction:column;justify-content:center;align-items:center;position:relative;height:100%;border:1px solid var(--line);border-radius:.35rem;text-decoration:none;font-size:.76rem;line-height:1.3;text-align:center}
.tiles b{font-size:1rem}
.tiles a:hover{outline:2px solid var(--accent)}
${numbered(COLUMNS, column => `.column-${column}{grid-column:${column}}`)}${numbered(ROWS, row => `.row-${row}{grid-row:${row}}`)}
${shadeRules}
.pair{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2.5rem}
.positions{list-style:none;margin:0;padding:0}
.positions li{padding:.45rem 0}
.span{display:block;margin-top:.25rem}
.span rect{fill:var(--accent)}
.span line{stroke:var(--line)}
.quote{margin:.8rem 0}
blockquote.sentence{margin:.15rem 0;padding-left:.9rem;border-left:3px solid var(--line);overflow-wrap:anywhere}
blockquote.sentence a{color:inherit;text-decoration-color:var(--line)}
@media(max-width:56rem){
.tiles{grid-template-columns:repeat(auto-fill,minmax(5rem,1fr));grid-template-rows:none;grid-auto-rows:3.6rem}
.tiles li{grid-area:auto}
.pair{grid-template-columns:minmax(0,1fr);gap:0}
.years ul{flex-wrap:nowrap;overflow-x:auto;padding-bottom:.4rem}
.timeline li{grid-template-columns:minmax(0,1fr)}
.month h3{position:static}
}
`
