import type { Official } from '../contract/index.ts'
import type { Mention } from '../engine/chart.ts'
import type { Reading } from './reading.ts'

/** Words before a name that keep it from being what a sentence is about. */
const ASIDE = new Set([
  'kepada',
  'oleh',
  'bersama',
  'didampingi',
  'mewakili',
  'dari',
  'dengan',
  'pada',
  'untuk',
  'bagi',
  'istri',
  'suami'
])

/** How far back in one sentence is looked, in tokens. */
const LONGEST_LOOK = 300

/** The official that a mention of a person or an office stands for. */
export function officialAt(reading: Reading, token: number): Official | null {
  for (const kind of ['person', 'position']) {
    const mention = reading.chart.covering(kind, token)
    const official = mention && reading.officials.get(mention)
    if (official) return official
  }
  return null
}

/**
 * Whom "ia", "beliau" or "-nya" at a token means: the one the sentence so far is about, else the sentence before, and so
 * on to the start of the paragraph before.
 */
export function salientBefore(reading: Reading, token: number): Official | null {
  const { document } = reading
  const here = document.sentenceAt(token)
  const first = document.paragraphs[Math.max(0, here.paragraph - 1)]!.firstSentence
  for (let index = here.index; index >= first; index--) {
    const { from, to } = document.sentences[index]!
    const found = topicOf(reading, Math.max(from, Math.min(to, token) - LONGEST_LOOK), Math.min(to, token))
    if (found) return found
  }
  return null
}

/** The first official of a stretch who is not named by the way; else the last of all. */
function topicOf(reading: Reading, from: number, to: number): Official | null {
  let aside: Official | null = null
  for (let at = from; at < to; at++) {
    const mention = startingMention(reading, at)
    const official = mention && reading.officials.get(mention)
    if (!official) continue
    const before = reading.document.tokens[at - 1]
    if (!before || at === from || !ASIDE.has(before.lower)) return official
    aside = official
    at = mention.to - 1
  }
  return aside
}

const startingMention = ({ chart }: Reading, at: number): Mention | undefined =>
  chart.startingAt('person', at) ?? chart.startingAt('position', at)
