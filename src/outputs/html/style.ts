import { HUES } from '../hues.ts'

const kindRules = Object.entries(HUES)
  .map(
    ([kind, hue]) =>
      `.${kind}{--hue:${hue}}body:has(#show-${kind}:not(:checked)) .mark.${kind}{all:unset}body:has(#show-${kind}:not(:checked)) section.${kind}{display:none}`
  )
  .join('\n')

export const STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#23211e;--soft:#6b665e;--line:#e2ddd3;--mark:86%;--mark-strong:72%;--text-mark:22%;--saturation:75%}
@media(prefers-color-scheme:dark){:root{--ground:#171614;--card:#211f1c;--ink:#e9e5dd;--soft:#a39c90;--line:#3a362f;--mark:24%;--mark-strong:38%;--text-mark:88%;--saturation:45%}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,sans-serif;display:flex;flex-direction:column}
a{color:inherit}
.bar{position:sticky;top:0;z-index:2;order:-2;display:flex;flex-wrap:wrap;gap:.25rem .9rem;align-items:center;padding:.5rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line);font-size:.85rem}
.bar label{display:inline-flex;gap:.35rem;align-items:center;cursor:pointer}
.bar label span{padding:0 .35rem;border-radius:.25rem;background:hsl(var(--hue) var(--saturation) var(--mark))}
.bar strong{margin-right:auto}
nav{order:-1;padding:1rem 1.25rem 0;max-width:90rem;width:100%;margin:0 auto}
nav ol{margin:.25rem 0;padding-left:1.6rem;max-height:16rem;overflow:auto}
nav small{color:var(--soft)}
article{max-width:90rem;width:100%;margin:0 auto;padding:1.25rem}
article+article{border-top:1px solid var(--line)}
h1,h2{font-size:1.5rem;line-height:1.25;margin:.25rem 0;text-wrap:balance}
.about{color:var(--soft);font-size:.85rem;margin:0 0 1rem;overflow-wrap:anywhere}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(18rem,26rem);gap:1.5rem;align-items:start}
.text{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1.25rem;font:1.02rem/1.75 Georgia,'Times New Roman',serif}
.mark{background:hsl(var(--hue) var(--saturation) var(--mark));color:hsl(var(--hue) 40% var(--text-mark));text-decoration:none;border-radius:.15rem;cursor:pointer}
.mark.quotes{background:none;border-bottom:2px solid hsl(var(--hue) var(--saturation) 60%);color:inherit}
.mark.notices{background:none;color:inherit;text-decoration:underline wavy hsl(0 70% 55%) 1px;cursor:help}
.mark.active{background:hsl(var(--hue) var(--saturation) var(--mark-strong))}
.mark.active,.record.active,.record:target{outline:2px solid hsl(var(--hue) var(--saturation) 50%)}
aside{position:sticky;top:3.5rem;max-height:calc(100vh - 4.5rem);overflow:auto;font-size:.88rem;line-height:1.45}
aside section{margin-bottom:.9rem}
aside h3{margin:0 0 .3rem;font-size:.8rem;text-transform:uppercase;letter-spacing:.05em;color:var(--soft)}
aside ul{list-style:none;margin:0;padding:0;display:grid;gap:.35rem}
.record{background:var(--card);border:1px solid var(--line);border-left:.3rem solid hsl(var(--hue) var(--saturation) 55%);border-radius:.35rem;padding:.4rem .6rem;cursor:pointer;overflow-wrap:anywhere}
.record dl{margin:.15rem 0 0;display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .6rem}
.record dt{color:var(--soft)}
.record dd{margin:0}
.record small{color:var(--soft)}
#peek{display:none}
@media(max-width:56rem){
.columns{grid-template-columns:minmax(0,1fr)}
aside{position:static;max-height:none}
article,nav,.bar{padding-inline:.9rem}
.bar{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}
.text{padding:.9rem}
#peek{position:fixed;inset:auto 0 0 0;z-index:3;max-height:45vh;overflow:auto;background:var(--ground);border-top:1px solid var(--line);padding:.75rem;box-shadow:0 -.5rem 1.5rem #0003;list-style:none;margin:0;font-size:.9rem;gap:.4rem}
#peek:not(:empty){display:grid}
}
${kindRules}
`
