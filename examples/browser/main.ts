/**
 * Kliping in a browser: nothing of it needs Node.
 *
 *   npm run example:browser      # bundles this into out/browser/, then open out/browser/index.html
 */
import { parseRelease } from 'kliping'

const field = document.querySelector<HTMLTextAreaElement>('#text')!
const date = document.querySelector<HTMLInputElement>('#date')!
const output = document.querySelector<HTMLPreElement>('#records')!

function read(): void {
  const release = parseRelease(field.value, { publishedOn: date.value || null })
  output.textContent = JSON.stringify(release, null, 2)
}

for (const element of [field, date]) element.addEventListener('input', read)
read()
