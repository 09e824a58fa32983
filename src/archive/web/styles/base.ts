/** Colours, type, and what every page has. */
export const BASE = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#23211e;--soft:#655f56;--line:#e2ddd3;--accent:#8a3b12;--accent-soft:#f3e4d9;--found:#ffe9a8;--mark:88%;--mark-strong:74%;--text-mark:20%;--saturation:75%}
@media(prefers-color-scheme:dark){:root{--ground:#171614;--card:#211f1c;--ink:#ece8e0;--soft:#aaa397;--line:#3a362f;--accent:#f0a878;--accent-soft:#3b2a1f;--found:#5c4a10;--mark:24%;--mark-strong:40%;--text-mark:90%;--saturation:45%}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px;text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.15rem}
main:focus{outline:none}
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 .6rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:1.6rem 0 .5rem}
h3{font-size:1rem;line-height:1.35;margin:0 0 .2rem}
h1.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
small,.about,.hint{color:var(--soft);font-size:.875rem}
mark{background:var(--found);color:inherit;border-radius:.15rem;padding:0 .08em}
.skip{position:absolute;left:.5rem;top:-4rem;z-index:5;background:var(--card);padding:.5rem 1rem;border:2px solid var(--accent);border-radius:.35rem}
.skip:focus{top:.5rem}
.bar{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;align-items:center;gap:.15rem 1.25rem;padding:.55rem max(1.25rem,calc((100vw - 76rem)/2));background:var(--card);border-bottom:1px solid var(--line)}
.bar ul{display:flex;gap:.1rem;list-style:none;margin:0;padding:0}
.bar nav a{display:block;padding:.3rem .65rem;border-radius:.35rem;text-decoration:none;color:var(--ink)}
.bar nav a:hover{background:var(--accent-soft)}
.bar nav a[aria-current]{background:var(--accent-soft);font-weight:600}
.brand{font-weight:700;text-decoration:none;color:var(--ink);white-space:nowrap}
.language{margin-left:auto;font-size:.9rem;white-space:nowrap}
main{max-width:78.5rem;margin:0 auto;padding:1.25rem 1.25rem 4rem}
input,select,button{font:inherit;color:inherit;min-height:2.5rem;max-width:100%}
input,select{width:100%;padding:.35rem .6rem;border:1px solid color-mix(in srgb,var(--soft) 70%,var(--card));border-radius:.4rem;background:var(--card)}
button{padding:.35rem 1.2rem;border:0;border-radius:.4rem;background:var(--accent);color:var(--card);font-weight:600;cursor:pointer}
label{display:block;font-size:.875rem;font-weight:600;margin-bottom:.2rem}
summary{cursor:pointer;color:var(--accent)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-size:.875rem;color:var(--soft);font-weight:600}
td.number,th.number{text-align:right;white-space:nowrap}
.scroll{overflow-x:auto}
.empty{padding:1.2rem;border:1px dashed var(--line);border-radius:.5rem;color:var(--soft)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pagination{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center;margin-top:1.5rem}
.day{white-space:nowrap}
@media(max-width:48rem){
.bar{padding:.4rem .9rem;position:static}
.bar nav{order:3;width:100%;overflow-x:auto}
.bar nav a{padding:.35rem .42rem;font-size:.95rem}
.day{white-space:normal}
main{padding:.9rem .9rem 3rem}
h1{font-size:1.4rem}
html{scroll-padding-top:1rem}
}
`
