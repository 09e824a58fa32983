/** The check of a meta is written by hand, so that parsing needs no schema: it must say what the schema says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { releaseMeta } from '../../src/contract/index.ts'
import { checkMeta } from '../../src/meta.ts'

const day = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
    .map(date => date.toISOString().slice(0, 10)),
  fc
    .tuple(fc.nat(9999), fc.nat(13), fc.nat(32))
    .map(([year, month, date]) =>
      [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
    )
)
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('kebumen', 'https://', ' https://kebumen.go.id ', 'urn:a', 'http:a.id')
)
const value = fc.oneof(fc.string(), day, url, fc.constantFrom(null, undefined, '', 5, true), fc.array(fc.nat()))
const names = ['id', 'path', 'url', 'publisher', 'headline', 'publishedOn', 'published', 'constructor', 'toString']
const meta = fc.oneof(
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4, noNullPrototype: true }),
  fc.record({ url, publishedOn: day }),
  fc.constantFrom<unknown>(null, [], 'meta', 1, new Date(0), new Map())
)

test('a meta is refused by hand when the schema refuses it', () => {
  fc.assert(
    fc.property(meta, given => {
      const { success } = releaseMeta.safeParse(given)
      if (success) expect(checkMeta(given)).toEqual(given)
      else expect(() => checkMeta(given)).toThrow(TypeError)
    }),
    { numRuns: 3000 }
  )
})
