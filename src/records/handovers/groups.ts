import type { TokenRange } from '../../document/sentences.ts'
import { looksLikeVerb } from '../../lexicon/clause-words.ts'
import { AMOUNTS, DANGLING, PLURALS, POINTERS } from '../../lexicon/handover-clause-words.ts'
import {
  GROUP_ENDS,
  GROUP_SETTINGS,
  HANDOVER_TAGS,
  NOT_PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
  STANDS_IN
} from '../../lexicon/handover-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

const LONGEST_GROUP = 14
/** "Atlet, Pelatih, Pembina, dan Wasit": how far the next part of a row may be away. */
const LONGEST_ROW_PART = 4

/** Tags of verbs that tell more of the thing given, not of the group. */
const VERB_TAGS = new Set(['Give', 'Given', 'Receive', 'Received'])

/** Recipients in the words of the text, from a token on: "para pemenang lomba desain batik". */
export function groupAt(reading: Reading, from: number, end: number): TokenRange | null {
  const { chart, document } = reading
  const first = document.tokens[from]!
  const plural = PLURALS.has(first.lower) || mentionAt(chart, 'count', from)?.from === from
  if (!plural && (isNamed(reading, from) || PRONOUNS.has(first.lower))) return null
  const count = mentionAt(chart, 'count', from)
  if (count?.from !== from && (first.kind === 'mark' || isNoGroup(first.lower))) return null
  let at = Math.max(from + 1, count?.from === from ? count.to : 0)
  const limit = Math.min(end, from + LONGEST_GROUP)
  let relative = false
  while (at < limit) {
    const { lower, text, kind } = document.tokens[at]!
    const next = document.tokens[at + 1]?.lower ?? ''
    if (lower === 'yang') {
      if (VERB_TAGS.has(HANDOVER_TAGS.get(next) ?? '') || STANDS_IN.has(next)) break
      relative = true
    } else if (lower === 'di' && GROUP_SETTINGS.has(next)) at++
    else if (text === ',' || lower === 'dan' || lower === 'serta') {
      if (relative || !continuesRow(reading, at, limit, plural)) break
    } else if (kind === 'mark' ? text !== '/' && text !== '-' : endsGroup(reading, at, relative, plural)) break
    at++
  }
  if (!plural && !POINTERS.has(document.tokens[at]?.lower ?? '') && nameSoon(reading, from, at + 1)) return null
  while (at > from + 1 && DANGLING.has(document.tokens[at - 1]!.lower)) at--
  const to = relative ? beforeCutClause(reading, from, at) : at
  return { from: count?.from === from ? startOfAmount(reading, count) : from, to }
}

/** "Tak kurang dari | 133 warga": from the number on, where there is one. */
function startOfAmount({ chart, document }: Reading, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) if (mentionAt(chart, 'number', at)?.from === at) return at
  return AMOUNTS.has(document.tokens[from]!.lower) ? from + 1 : from
}

/** "keluarga | yang tergabung dalam": a clause that a preposition cuts off says nothing. */
function beforeCutClause({ document: { tokens } }: Reading, from: number, to: number): number {
  if (!PREPOSITIONS.has(tokens[to]?.lower ?? '')) return to
  for (let at = to - 1; at > from; at--) if (tokens[at]!.lower === 'yang') return at
  return to
}

/** A verb ("untuk memenuhi"), a function word, or no people: "vaksin untuk sapi". */
const isNoGroup = (lower: string): boolean => GROUP_ENDS.has(lower) || NOT_PEOPLE.has(lower) || looksLikeVerb(lower)

function endsGroup(reading: Reading, at: number, relative: boolean, plural: boolean): boolean {
  const { lower } = reading.document.tokens[at]!
  if (GROUP_ENDS.has(lower) || PRONOUNS.has(lower) || HANDOVER_TAGS.get(lower) === 'Giving') return true
  if (mentionAt(reading.chart, 'date', at)?.from === at) return true
  if (!relative && looksLikeVerb(lower)) return true
  return !plural && mentionAt(reading.chart, 'person', at)?.from === at
}

/** Whether a comma or "dan" only joins the parts of one group: "gubernur, bupati, dan wali kota". */
function continuesRow(reading: Reading, comma: number, limit: number, plural: boolean): boolean {
  const { tokens } = reading.document
  const isComma = tokens[comma]!.text === ','
  for (let at = comma + 1; at < Math.min(limit, comma + 1 + LONGEST_ROW_PART); at++) {
    const { lower, text } = tokens[at]!
    if (mentionAt(reading.chart, 'person', at) || mentionAt(reading.chart, 'item', at)) return false
    if (!plural && isNamed(reading, at)) return false
    if (looksLikeVerb(lower) || (GROUP_ENDS.has(lower) && lower !== 'serta')) return !isComma && at > comma + 1
    if (at > comma + 1 && (text === ',' || lower === 'dan' || lower === 'serta' || text === '.')) return true
    if (isComma && (lower === 'dan' || lower === 'serta')) return true
  }
  return !isComma
}

/** "Ketua Kelompok Tani, Saut Sidabutar": the words describe somebody who is named. */
function nameSoon(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to && at < reading.document.tokens.length; at++) {
    if (mentionAt(reading.chart, 'person', at)) return true
  }
  return false
}

const isNamed = ({ chart }: Reading, at: number): boolean =>
  (['person', 'position', 'organization', 'place'] as const).some(kind => mentionAt(chart, kind, at)?.from === at)
