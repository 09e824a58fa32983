import type { Contestant } from './contestant.ts'

const DIST = new URL('../../dist/index.js', import.meta.url).href

/**
 * Each in its own process, as importing `compromise` beside `compromise/one` slows the latter: they share a world.
 * The first is the one that all others are compared to.
 */
export const CONTESTANTS: Record<string, Contestant> = {
  parseRelease: {
    load: async () => {
      const { parseRelease } = (await import(DIST)) as typeof import('../../src/index.ts')
      // Releases have a date nearly always; it is what years are found from.
      return text => parseRelease(text, { publishedOn: '2019-06-28' }).officials.length
    }
  },
  'compromise/one': {
    load: async () => {
      const { default: nlp } = await import('compromise/one')
      return text => nlp.tokenize(text).docs.length
    }
  },
  compromise: {
    load: async () => {
      const { default: nlp } = await import('compromise')
      return text => nlp(text).docs.length
    }
  },
  'chrono-node/id': {
    load: async () => {
      const { casual } = await import('chrono-node/id')
      const reference = new Date('2019-06-28T05:00:00Z')
      return text => casual.parse(text, reference).length
    }
  },
  'wink-nlp': {
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const nlp = winkNLP(model)
      return text => nlp.readDoc(text).tokens().length()
    }
  },
  'word pass': {
    load: async () => text => {
      let words = 0
      for (const _ of text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) words++
      return words
    }
  }
}
