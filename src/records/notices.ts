import type { Notice } from '../contract/index.ts'
import { isForeign } from '../document/language.ts'
import { repeatedParagraphs } from '../document/repetitions.ts'
import type { Reading } from './reading.ts'

/** All notices of a release in the order of the text: repairs of its spelling, and what its readers had to say. */
export function noticesOf(reading: Reading): Notice[] {
  const { document, release } = reading
  const notices: Notice[] = [...document.repairs, ...release.notices]
  const whole = { start: 0, end: document.source.length }
  if (!document.tokens.some(token => token.kind !== 'mark')) {
    notices.push({ code: 'empty-text', message: 'the text has no words', ...whole })
  } else if (isForeign(document.tokens)) {
    notices.push({ code: 'not-indonesian', message: 'the text does not seem to be in Indonesian', ...whole })
  }
  for (const { from, to } of repeatedParagraphs(document)) {
    const { start, end } = document.evidence(from, to, 'repeated-paragraph')
    notices.push({ code: 'repeated-paragraph', message: 'this paragraph stands in the text twice', start, end })
  }
  return notices.sort((a, b) => a.start - b.start)
}
