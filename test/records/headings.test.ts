import { expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const BODY =
  'Wakil Bupati meninjau pasar yang baru dibuka itu bersama para camat.\nIa menyapa pedagang satu per satu di sana.'

test.each([
  ['a dateline is no part of the lead', `KEBUMEN - ${BODY}`, null, null],
  ['a headline above', `Pasar Baru Ditinjau\nKEBUMEN - ${BODY}`, 'Pasar Baru Ditinjau', null],
  [
    'a caption above',
    `Wakil Bupati meninjau pasar di Kebumen, Sabtu (28/11)\nKEBUMEN - ${BODY}`,
    null,
    'Wakil Bupati meninjau pasar di Kebumen, Sabtu (28/11)'
  ]
])('%s', (_name, text, headline, caption) => {
  const release = parseRelease(text)
  expect(release).toMatchObject({ headline, caption })
  expect(release.lead).toBe('Wakil Bupati meninjau pasar yang baru dibuka itu bersama para camat.')
})

test('the meta knows the headline better', () => {
  expect(parseRelease(`Pasar Baru Ditinjau\nKEBUMEN - ${BODY}`, { headline: 'Tinjauan' }).headline).toBe('Tinjauan')
})
