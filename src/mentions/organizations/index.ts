import type { OrganizationKind } from '../../contract/index.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import type { Agency } from '../../lexicon/agencies.ts'
import { type Body, COMPANY_FORMS, DOUBTFUL_FORMS, GOVERNMENTS, NATIONAL_KINDS } from '../../lexicon/bodies.ts'
import { BODY_LEADERS, MINISTRY_WORDS } from '../../lexicon/organization-words.ts'
import { LEVEL_NOUNS } from '../../lexicon/place-cues.ts'
import { WordMap } from '../../lexicon/word-set.ts'
import type { MentionReader } from '../kind.ts'
import type { OrganizationValue, PlaceValue } from '../values.ts'
import { endOfCommand, endOfName, endOfRegion, endOfUnits } from './tails.ts'

export const organizations: MentionReader = { kind: 'organization', read }

const GOVERNMENT_WORDS = new WordMap(GOVERNMENTS)

/** A name read from its head on. */
interface Named {
  readonly to: number
  readonly rule: string
  readonly value: OrganizationValue
}

function read(chart: Chart, trace: Trace | null): void {
  const { tokens, sentences } = chart.document
  for (const { from, to: limit } of sentences) {
    let at = from
    while (at < limit) {
      const found = tokens[at]!.kind === 'word' ? readAt(chart, at, limit) : null
      if (found && chart.add({ kind: 'organization', from: at, to: found.to, rule: found.rule, value: found.value })) {
        trace?.fired('organization', found.rule, at, found.to)
      }
      at = found?.to ?? at + 1
    }
  }
}

function readAt(chart: Chart, at: number, limit: number): Named | null {
  const token = chart.document.tokens[at]!
  const government = GOVERNMENT_WORDS.get(token)
  if (government !== undefined) return readGovernment(chart, at, limit, government)
  if (token.shape === 'lower') return null
  const agency = readAgency(chart, at, limit)
  const body = readBody(chart, at, limit)
  if (!agency || !body) return agency ?? body
  if (agency.to !== body.to) return agency.to > body.to ? agency : body
  // Of a service the long form is known better, of a command or court the kind.
  return body.rule === 'organization/office' ? agency : body
}

/** "Pemkab Wonosobo", "Pemerintah Provinsi Sumatera Barat"; "Pemkab" alone, whose region the release tells. */
function readGovernment(
  chart: Chart,
  at: number,
  limit: number,
  level: 'province' | 'regency' | 'city' | null
): Named | null {
  const { tokens } = chart.document
  const kind = 'regional-government'
  const place = regionAfter(chart, at + 1, limit)
  if (place) {
    const value = { name: 'Pemerintah', acronym: null, kind, region: place.value.candidates, level } as const
    return { to: place.to, rule: 'organization/government', value }
  }
  const word = tokens[at + 1]
  const said = word && word.shape !== 'lower' ? LEVEL_OF.get(word.lower) : undefined
  const told = level ?? said ?? null
  if (told === null) return null
  const value = { name: 'Pemerintah', acronym: null, kind, region: null, level: told } as const
  return { to: said && level === null ? at + 2 : at + 1, rule: 'organization/government-alone', value }
}

const LEVEL_OF: ReadonlyMap<string, 'province' | 'regency' | 'city'> = new Map([
  ['provinsi', 'province'],
  ['kabupaten', 'regency'],
  ['kota', 'city']
])

/** A province, regency, city, district or village right at a token, past "Daerah": "Pemerintah Daerah Provinsi Jabar". */
function regionAfter(chart: Chart, at: number, limit: number): { to: number; value: PlaceValue } | null {
  const { tokens } = chart.document
  const from = tokens[at]?.lower === 'daerah' ? at + 1 : at
  const place = chart.startingAt<PlaceValue>('place', from)
  return place && place.to <= limit && place.value.candidates.length > 0 ? place : null
}

/** Short forms of this length or less are read only in capitals: "MA", "BIN", "LAN". */
const SHORTEST_WORD = 4

/** "BKD Provinsi Jawa Tengah", "Dinkes", "Kementerian Agama RI". */
function readAgency(chart: Chart, at: number, limit: number): Named | null {
  const { tokens } = chart.document
  const hit = chart.phrase<Agency>('agency', at)
  if (!hit || at + hit.length > limit) return null
  const written = tokens[at]!
  if (hit.length === 1 && written.text.length <= SHORTEST_WORD && written.shape !== 'upper') return null
  const { name, reach } = hit.value
  const kind = kindOf(name, reach)
  const acronym = hit.length === 1 && written.text !== name ? written.text : null
  const found = finish(chart, name, kind, acronym, at + hit.length, limit, 'organization/agency')
  return isSure(written.lower, hit.length, found.to - at) ? found : null
}

function kindOf(name: string, reach: Agency['reach']): OrganizationKind {
  const known = NATIONAL_KINDS.get(name)
  if (known) return known
  if (name.startsWith('Kementerian')) return 'ministry'
  return reach === 'regional' && !name.startsWith('Kantor ') ? 'regional-office' : 'agency'
}

/** Doubtful short forms need their region or "RI" after them. */
const isSure = (written: string, headLength: number, length: number): boolean =>
  headLength > 1 || length > headLength || !DOUBTFUL_FORMS.has(written)

/** A body by the head of its name and what follows it. */
function readBody(chart: Chart, at: number, limit: number): Named | null {
  const { document } = chart
  const hit = chart.phrase<Body>('body', at)
  if (!hit || at + hit.length > limit) return null
  const { name, kind, tail } = hit.value
  const written = document.tokens[at]!
  // "Wakil Menteri Koperasi Andreas": what a minister is for.
  if (MINISTRY_WORDS.has(document.tokens[at - 1]?.lower ?? '')) return null
  if (hit.length === 1 && written.text.length <= SHORTEST_WORD && written.shape === 'capital' && tail !== 'number') {
    if (written.lower !== name.toLowerCase() || kind === 'education' || kind === 'association') return null
  }
  const from = at + hit.length
  if (tail === 'units') return readOffice(chart, hit.value, from, limit)
  if (tail === 'region') {
    const found = finish(chart, name, kind, null, from, limit, 'organization/body')
    return isSure(written.lower, hit.length, found.to - at) ? found : null
  }
  const to =
    tail === 'number' ? endOfCommand(chart, from, limit) : endOfName(chart, from, limit, isLed(document.tokens[at - 1]))
  if (tail === 'number') {
    const numbered = to > from ? `${name} ${document.textOf(from, to)}` : name
    const found = finish(chart, numbered, kind, null, to, limit, 'organization/command')
    return found.to > from ? found : null
  }
  if (to === from) return null
  const joined = `${name} ${document.textOf(from, to)}`
  return { to, rule: `organization/${kind}`, value: { name: joined, acronym: null, kind, region: null, level: null } }
}

/** "Ketua Kelompok Tani X": what follows the body's name may be its leader's. */
const isLed = (before: Token | undefined): boolean => before !== undefined && BODY_LEADERS.has(before.lower)

/** Heads that are bodies without a word after them. */
const WHOLE_HEADS = new Set(['Inspektorat', 'Inspektorat Daerah', 'Sekretariat Daerah', 'Satuan Polisi Pamong Praja'])

/** "Dinas Pendidikan dan Kebudayaan", "Kanwil Kemenag", "Kantor Regional VII BKN". */
function readOffice(chart: Chart, { name, kind }: Body, from: number, limit: number): Named | null {
  const { tokens } = chart.document
  const numeral = /^[IVX]+$/.test(tokens[from]?.text ?? '') ? from + 1 : from
  const agency = chart.phrase<Agency>('agency', numeral)
  if (agency && tokens[numeral]!.shape !== 'lower' && kind === 'agency') {
    const number = numeral > from ? ` ${tokens[from]!.text}` : ''
    const joined = `${name}${number} ${agency.value.name}`
    return finish(chart, joined, kind, null, numeral + agency.length, limit, 'organization/branch')
  }
  const to = endOfUnits(chart, from, limit)
  // "Balai Desa", "Balai Kota" are buildings.
  if (to === from + 1 && name === 'Balai' && LEVEL_NOUNS.has(tokens[from]!.lower)) return null
  if (to === from && !WHOLE_HEADS.has(name) && name !== 'Kantor Kementerian Agama') return null
  const joined = to > from ? `${name} ${chart.document.textOf(from, to)}` : name
  return finish(chart, joined, kind, null, to, limit, 'organization/office')
}

/** Takes in "RI", an acronym in brackets and the region after a name. */
function finish(
  chart: Chart,
  head: string,
  kind: OrganizationKind,
  written: string | null,
  end: number,
  limit: number,
  rule: string
): Named {
  const own = afterRepublic(chart, end, limit)
  const bracketed = acronymInBrackets(chart, head, own, limit)
  const after = bracketed ? own + 3 : own
  const to = endOfRegion(chart, after, limit)
  const acronym = written ?? bracketed
  if (to === after) return { to: own, rule, value: { name: head, acronym, kind, region: null, level: null } }
  const place = chart.endingAt<PlaceValue>('place', to)!
  const branch = chart.document.textOf(after, place.from)
  const name = branch === '' || branch === '/' ? head : `${head} ${branch}`
  const { candidates } = place.value
  if (candidates.length > 0) return { to, rule, value: { name, acronym, kind, region: candidates, level: null } }
  return { to, rule, value: { name: `${name} ${place.value.label}`, acronym, kind, region: null, level: null } }
}

/** "(BKD)", "(Kemenag)" right after a name. */
function acronymInBrackets(chart: Chart, name: string, at: number, limit: number): string | null {
  const { tokens } = chart.document
  const inside = tokens[at + 1]
  if (at + 3 > limit || tokens[at]!.text !== '(' || tokens[at + 2]!.text !== ')' || !inside) return null
  if (inside.kind !== 'word' || inside.shape === 'lower' || chart.covering('place', at + 1)) return null
  // Not every bracket holds the short form of what stands before it.
  return inside.lower[0] === name[0]!.toLowerCase() && !COMPANY_FORMS.has(inside.lower) ? inside.text : null
}

/** "RI", "Republik Indonesia" after a ministry's name. */
function afterRepublic(chart: Chart, at: number, limit: number): number {
  const { tokens } = chart.document
  if (tokens[at]?.text === 'RI' && at < limit) return at + 1
  return tokens[at]?.lower === 'republik' && tokens[at + 1]?.lower === 'indonesia' && at + 2 <= limit ? at + 2 : at
}
