import type { EventTime } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import { HOLDING_VERBS, ORGANIZING_PARTICIPLES, THEME_WORDS } from '../../lexicon/occasion-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

const OPENING_MARKS = new Set(['"', '“', '”', "'", '‘', '«'])
const CLOSING_MARKS = new Set(['"', '”', '“', "'", '’', '»'])
const LONGEST_THEME = 40

/** "bertema “Bersama Menjaga Alam”": the words of the theme, without the marks. */
export function themeOf(reading: Reading, sentences: Iterable<TokenRange>): string | null {
  const { tokens } = reading.document
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      if (!THEME_WORDS.has(tokens[at]!.lower)) continue
      const theme = quotedAfter(reading, at + 1, to)
      if (theme) return theme
    }
  }
  return null
}

/** The words between the first marks after a theme word; a few plain words may stand between ("bertema utama:"). */
function quotedAfter(reading: Reading, from: number, to: number): string | null {
  const { tokens } = reading.document
  for (let open = from; open < Math.min(to, from + 4); open++) {
    if (!OPENING_MARKS.has(tokens[open]!.text)) continue
    for (let close = open + 1; close < Math.min(to, open + LONGEST_THEME); close++) {
      if (CLOSING_MARKS.has(tokens[close]!.text)) return reading.document.textOf(open + 1, close) || null
    }
    return null
  }
  return null
}

/** The first clock time that the sentences give. */
export function timeOf(reading: Reading, sentences: Iterable<TokenRange>): EventTime | null {
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const time = mentionAt(reading.chart, 'time', at)
      if (time) return { ...time.value }
    }
  }
  return null
}

/** "digelar oleh Dinas X", "Dinas X menggelar": who holds it. */
export function organizersOf(reading: Reading, sentences: Iterable<TokenRange>): string[] {
  const { tokens } = reading.document
  const names = new Set<string>()
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const { lower } = tokens[at]!
      if (ORGANIZING_PARTICIPLES.has(lower)) {
        const organization = organizationAt(reading, tokens[at + 1]?.lower === 'oleh' ? at + 2 : at + 1)
        if (organization) names.add(organization)
      } else if (HOLDING_VERBS.has(lower)) {
        const organization = organizationAt(reading, at - 1)
        if (organization) names.add(organization)
      }
    }
  }
  return [...names]
}

function organizationAt(reading: Reading, at: number): string | null {
  const mention = mentionAt(reading.chart, 'organization', at)
  return (mention && reading.organizations.get(mention)?.name) ?? null
}
