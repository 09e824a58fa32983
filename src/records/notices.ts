import type { Notice } from '../contract/index.ts'
import type { Reading } from './reading.ts'

/** All notices of a release in the order of the text: repairs of its spelling, and what its readers had to say. */
export function noticesOf(reading: Reading): Notice[] {
  const { document, release } = reading
  const notices: Notice[] = [...document.repairs, ...release.notices]
  if (document.tokens.length === 0) {
    notices.push({ code: 'empty-text', message: 'the text has no words', start: 0, end: document.source.length })
  }
  return notices.sort((a, b) => a.start - b.start)
}
