/** The search page, and lists of all kinds. */
export const LISTS = `
.ask{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem}
.ask .words{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .6rem}
.ask .words label,.ask .words p{grid-column:1/-1}
.ask .words p{margin:.3rem 0 0;color:var(--soft);font-size:.85rem}
.ask details{margin-top:.6rem}
.fields,.scope{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.7rem .9rem;margin-top:.7rem;align-items:end}
.scope{margin:1rem 0;max-width:62rem}
.scope button{justify-self:start}
.search{display:grid;grid-template-columns:minmax(0,1fr) 17rem;gap:2rem}
.results>h2{margin-top:1.3rem}
.hits{list-style:none;margin:0;padding:0}
.hits>li{padding:.95rem 0;border-top:1px solid var(--line)}
.hits h3{font-size:1.08rem}
.hits h3 a:not(:hover){text-decoration:none}
.hits p{margin:.15rem 0 0}
.facets{font-size:.92rem;padding-top:1.3rem}
.facets section{margin-bottom:1.3rem}
.facets h3{font-size:.8rem;text-transform:uppercase;letter-spacing:.04em;color:var(--soft)}
.facets ul{list-style:none;margin:0;padding:0}
.facets li a{display:flex;justify-content:space-between;gap:.6rem;padding:.22rem .4rem;margin:0 -.4rem;border-radius:.3rem;text-decoration:none;color:var(--ink)}
.facets li a:hover{background:var(--accent-soft)}
.facets li span{min-width:0}
.chosen{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:.3rem 0 .6rem;padding:0}
.chosen a{display:inline-block;padding:.15rem .7rem;border-radius:1rem;background:var(--accent-soft);color:var(--ink);text-decoration:none}
.chosen a.all{background:none;text-decoration:underline}
.sort{margin:.2rem 0;font-size:.9rem;color:var(--soft)}
.sort a{padding:.15rem .3rem}
.sort a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.named{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .9rem;margin:.6rem 0}
.named ul{list-style:none;margin:0;padding:0}
@media(max-width:48rem){
.search{grid-template-columns:minmax(0,1fr);gap:0}
}
`
