import { html } from '../html.ts'
import { type Language, localeOf } from '../locale.ts'

/** The page before all others in files: it leads on to the first language. */
export function frontPage(languages: readonly Language[]): string {
  const links = languages.map(language => {
    const { archive, pages } = localeOf(language).strings
    return html`<li><a href="${language}/index.html" lang="${language}">${archive}: ${Object.values(pages).join(', ')}</a></li>`
  })
  return `<!DOCTYPE html>
${html`<html lang="${languages[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${languages[0]}/index.html">
<title>${localeOf(languages[0]!).strings.archive}</title>
<link rel="stylesheet" href="assets/style.css">
</head>
<body><main><ul>${links}</ul></main></body>
</html>
`}`
}
