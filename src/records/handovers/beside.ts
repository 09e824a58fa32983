import { looksLikeVerb } from '../../lexicon/clause-words.ts'
import { BESIDE, HANDOVER_ASIDES, HANDOVER_TAGS, STANDS_IN } from '../../lexicon/handover-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { partyAt } from './naming.ts'

/** "mewakili Bupati Torue, | Ketua LPHD Suparjan menerima": past the one whom somebody stands for. */
export function afterPrincipal(reading: Reading, from: number, end: number): number {
  const { tokens } = reading.document
  let at = from
  while (at < end && tokens[at]!.text !== ',' && tokens[at]!.lower !== 'yang' && at - from < LONGEST_PRINCIPAL) {
    const party = partyAt(reading, at, end, 'anyone')
    if (!party) break
    at = party.to
    const next = tokens[at]?.text === ',' ? at + 1 : at
    const holder = mentionAt(reading.chart, 'person', next)
    if (holder?.from === next && !startsAct(reading, holder.to, end)) at = holder.to
    if (tokens[at]?.lower !== 'dan' && tokens[at]?.lower !== 'serta') break
    at++
  }
  return at
}

const LONGEST_PRINCIPAL = 30

/** Past those who stand beside: "didampingi Sekda Moa dan Camat Torue". */
export function afterParties(reading: Reading, from: number, end: number): number {
  const { tokens } = reading.document
  let at = from
  while (at < end) {
    const party = partyAt(reading, at, end, 'none')
    if (party && at > from && tokens[at - 1]!.text === ',' && startsAct(reading, endOfName(reading, party.to), end))
      break
    if (party) at = party.to
    else if (BESIDE.has(tokens[at]!.lower)) at++
    else break
  }
  return at > from && tokens[at - 1]!.text === ',' ? at - 1 : at
}

/** "Asisten Administrasi | Sari Dewi, SH | menerima": past the name that belongs to an office. */
function endOfName({ chart }: Reading, at: number): number {
  const person = mentionAt(chart, 'person', at)
  return person?.from === at ? person.to : at
}

/** "Didampingi Camat Torue, | Bupati kemudian menyerahkan" */
function startsAct({ document: { tokens } }: Reading, from: number, end: number): boolean {
  let at = from
  while (at < end && HANDOVER_ASIDES.has(tokens[at]!.lower)) at++
  return at < end && (GIVING_TAGS.has(HANDOVER_TAGS.get(tokens[at]!.lower) ?? '') || looksLikeVerb(tokens[at]!.lower))
}

/** Past what is said of a person, up to the comma: "yang juga Kepala BKD,". A giving verb in it is told of him. */
export function afterRelativeClause({ document }: Reading, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_RELATIVE_CLAUSE); at++) {
    const { lower, text } = document.tokens[at]!
    const tag = HANDOVER_TAGS.get(lower)
    if (STANDS_IN.has(lower)) return at
    if (tag !== undefined && GIVING_TAGS.has(tag)) return from
    if (text === ',' || text === ';' || text === '.' || tag === 'To') return at
  }
  return end - from <= LONGEST_RELATIVE_CLAUSE ? end : from
}

const GIVING_TAGS = new Set(['Give', 'Given', 'Receive', 'Received', 'Reward', 'Giving'])
const LONGEST_RELATIVE_CLAUSE = 25
