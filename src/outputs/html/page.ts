import { RECORD_KINDS } from '../records.ts'
import { escapeHtml } from './escape.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/** What begins and ends a page. */
export interface PageShell {
  begin(title: string): string
  readonly end: string
}

/** A page that may run its own script and nothing else, and loads nothing. */
export async function pageShell(): Promise<PageShell> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(SCRIPT)))
  const hash = btoa(String.fromCharCode(...digest))
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return {
    begin: title => `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="bar"><strong>Kliping</strong>${[...RECORD_KINDS, 'notices'].map(switchHtml).join('')}</header>
`,
    end: `<ul id="peek"></ul>
<script>${SCRIPT}</script>
</body>
</html>
`
  }
}

const switchHtml = (kind: string): string =>
  `<label class="${kind}"><input type="checkbox" id="show-${kind}" checked><span>${kind}</span></label>`
