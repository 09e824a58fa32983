import { HUES } from '../../../outputs/hues.ts'

const kindRules = Object.entries(HUES)
  .map(([kind, hue]) => `.${kind}{--hue:${hue}}`)
  .join('')

/** A release: its text with the marks, and its records. */
export const ARTICLE = `
${kindRules}
.release .about{overflow-wrap:anywhere}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(18rem,25rem);gap:1.5rem;align-items:start}
.text{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1.4rem;font:1.05rem/1.75 Georgia,'Times New Roman',serif}
.text .mark{background:hsl(var(--hue) var(--saturation) var(--mark));color:hsl(var(--hue) 40% var(--text-mark));text-decoration:none;border-radius:.15rem}
.text .mark.quotes,.text .mark.wide{background:none;border-bottom:2px solid hsl(var(--hue) var(--saturation) 60%);color:inherit}
.text .mark:hover,.text .mark.active{background:hsl(var(--hue) var(--saturation) var(--mark-strong))}
.text .mark:target{outline:3px solid hsl(var(--hue) var(--saturation) 50%);background:hsl(var(--hue) var(--saturation) var(--mark-strong))}
.text .sentence:has(:target){background:var(--found);box-shadow:0 0 0 .2em var(--found);border-radius:.1rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
aside .record{background:var(--card);border:1px solid var(--line);border-left:.3rem solid hsl(var(--hue) var(--saturation) 55%);border-radius:.35rem;padding:.5rem .7rem;overflow-wrap:anywhere}
.columns>aside{position:sticky;top:3.8rem;max-height:calc(100vh - 4.5rem);overflow:auto;font-size:.9rem;line-height:1.45;padding:0 .3rem .3rem 0}
.columns>aside h2{margin-top:0}
.columns>aside section{margin-bottom:1rem}
.columns>aside h3{font-size:.8rem;text-transform:uppercase;letter-spacing:.04em;color:var(--soft)}
.columns>aside ul{list-style:none;margin:0;padding:0;display:grid;gap:.4rem}
.record dl{margin:.2rem 0 0}
.record dl div{display:flex;flex-wrap:wrap;gap:0 .5rem}
.record dt{color:var(--soft)}
.record dd{margin:0;min-width:0}
.record .evidence{margin:.25rem 0 0;font-size:.85rem}
.record .evidence small{white-space:nowrap}
.record .cite{font-style:italic}
.record q{quotes:'“' '”'}
.record.active,.record:target{outline:2px solid hsl(var(--hue) var(--saturation) 50%)}
@media(max-width:56rem){
.columns{grid-template-columns:minmax(0,1fr)}
.columns>aside{position:static;max-height:none}
.text{padding:1rem .9rem}
}
`
