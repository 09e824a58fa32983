import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { NAME_STOPPERS } from '../../lexicon/place-cues.ts'
import { BODY_HEADS, PLAIN_VENUES, VENUE_HEADS, VENUE_PREPOSITIONS, VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import type { MentionReader } from '../kind.ts'
import type { OrganizationValue } from '../values.ts'

export const venues: MentionReader = { kind: 'venue', read }

/** "Lapangan Sepak Bola Desa Gantung Kecamatan Gantung" and a little room. */
const LONGEST_VENUE = 10
/** "Alun-Alun", "alun alun". */
const ALUN = 'alun'
const HEADS = new WordSet(VENUE_HEADS)

interface Found {
  readonly to: number
  readonly rule: string
}

function read(chart: Chart, trace: Trace | null): void {
  const { document } = chart
  for (const { from, to: limit } of document.sentences) {
    let at = from
    while (at < limit) {
      const found = readHead(chart, at, limit) ?? readBody(chart, at, limit)
      if (found) {
        const value = { name: document.textOf(at, found.to) }
        if (chart.add({ kind: 'venue', from: at, to: found.to, rule: found.rule, value })) {
          trace?.fired('venue', found.rule, at, found.to)
        }
      }
      at = found?.to ?? at + 1
    }
  }
}

/** "Aula Kantor Bupati", "Hotel Bidakara", "halaman kampus MAN 2 Padang". */
function readHead(chart: Chart, at: number, limit: number): Found | null {
  const { tokens } = chart.document
  const token = tokens[at]!
  const headEnd = token.kind === 'word' ? endOfHead(chart, at) : at
  if (headEnd === at || chart.covering('position', at)) return null
  const said = VENUE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')
  const isLower = token.shape === 'lower'
  if (BODY_HEADS.has(token.lower) ? isLower || !(said || followsVenue(chart, at)) : isLower && !said) return null
  if ((chart.covering('organization', at)?.from ?? at) < at) return null
  const to = endOfVenue(chart, headEnd, Math.min(limit, at + LONGEST_VENUE))
  if (to > headEnd && hasCapital(chart, headEnd, to) && !isUnnamedHospital(chart, at, to))
    return said || !isLower ? { to, rule: 'venue/named' } : null
  const isPlain = said && tokens[at - 1]!.lower === 'di' && (PLAIN_VENUES.has(token.lower) || token.lower === ALUN)
  return isPlain ? { to, rule: 'venue/plain' } : null
}

/** ", Rumah Jabatan Gubernur" after a room in it. */
const followsVenue = (chart: Chart, at: number): boolean =>
  chart.document.tokens[at - 1]?.text === ',' && chart.endingAt('venue', at - 1) !== undefined

const isUnnamedHospital = (chart: Chart, at: number, to: number): boolean =>
  to === at + 2 && chart.document.tokens[at + 1]!.lower === 'sakit'

/** The token after the first word of a venue's name, or `at`. */
function endOfHead(chart: Chart, at: number): number {
  const { tokens } = chart.document
  const { lower } = tokens[at]!
  if (HEADS.has(tokens[at]!)) return at + 1
  if (lower !== ALUN) return at
  const second = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  return tokens[second]?.lower === ALUN ? second + 1 : at
}

function endOfVenue(chart: Chart, from: number, limit: number): number {
  const { tokens } = chart.document
  let to = from
  let at = from
  while (at < limit) {
    const inner = chart.startingAt('place', at) ?? chart.startingAt('organization', at)
    if (inner && inner.to <= limit) {
      // A region ends the name, unless it is only a part of it: "Kantor Bupati Agam".
      at = to = inner.to
      if (inner.kind === 'place') break
      continue
    }
    const token = tokens[at]!
    if (chart.covering('date', at) || NAME_STOPPERS.has(token.lower)) break
    if (token.kind === 'number' && to > from) {
      to = ++at
      continue
    }
    if (token.kind === 'mark') {
      const joins =
        (token.text === '-' || token.text === '/' || (token.text === '.' && isInitial(chart, at - 1))) && to === at
      if (!joins || at + 1 >= limit || tokens[at + 1]!.kind !== 'word') break
      at++
      continue
    }
    if (token.shape === 'lower') {
      if (!VENUE_WORDS.has(token.lower) && !VENUE_HEADS.has(token.lower)) break
      at++
      if (followsOn(chart, at, limit)) continue
      if (to === from) to = at
      break
    }
    to = ++at
  }
  return to
}

const isInitial = (chart: Chart, at: number): boolean => {
  const token = chart.document.tokens[at]!
  return token.shape === 'initial' || token.text.length <= 3
}

/** Whether a capital or another word of venues comes next: "halaman kantor Bupati". */
function followsOn(chart: Chart, at: number, limit: number): boolean {
  const token = chart.document.tokens[at]
  if (!token || at >= limit || token.kind !== 'word') return false
  return token.shape !== 'lower' || VENUE_WORDS.has(token.lower) || VENUE_HEADS.has(token.lower)
}

function hasCapital(chart: Chart, from: number, to: number): boolean {
  const { tokens } = chart.document
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.shape !== 'lower') return true
  return false
}

/** "di SD Negeri Kraton 4": a school or hospital in which something takes place. */
function readBody(chart: Chart, at: number, limit: number): Found | null {
  if (chart.document.tokens[at - 1]?.lower !== 'di') return null
  const body = chart.startingAt<OrganizationValue>('organization', at)
  if (!body || body.to > limit || (body.value.kind !== 'education' && body.value.kind !== 'health')) return null
  return { to: body.to, rule: 'venue/body' }
}
