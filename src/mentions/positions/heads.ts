import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import type { PhraseHit } from '../../engine/phrases.ts'
import type { Agency } from '../../lexicon/agencies.ts'
import type { Body } from '../../lexicon/bodies.ts'
import type { Office } from '../../lexicon/offices.ts'
import { LEGISLATURES, UNIVERSITIES } from '../../lexicon/position-words.ts'
import { bodyAt, isField, ownName } from './body.ts'
import type { Reading } from './reading.ts'
import { type Scope, scopeAt } from './scope.ts'
import { longForm, unitAt } from './unit.ts'

/** "Kepala BKD Provinsi Jawa Tengah", "Kepala BPS": the head of a body. */
export function ofAgency(chart: Chart, head: string, agency: Agency, after: number, limit: number): Reading {
  const { tokens } = chart.document
  // "Kepala Loka POM di Kabupaten Banyumas"
  const isLocated =
    /^(?:Balai|Loka|Kantor)/.test(agency.name) && tokens[after]?.lower === 'di' && chart.startingAt('place', after + 1)
  // "Kepala Balai Taman Nasional Gunung Merbabu Basuki"
  const named = agency.name.startsWith('Balai') ? ownName(chart, after, Math.min(limit, after + LONGEST_OWN_NAME)) : -1
  if (named > 0) {
    const organization = `${agency.name} ${chart.document.textOf(after, named)}`
    return { to: named, title: head, organization, home: 'named', scope: scopeAt(chart, named, named) }
  }
  const scope = scopeAt(chart, isLocated ? after + 1 : after, limit)
  // "Kepala BPSDM Kemendagri": a ministry has one too.
  if (scope.isNational && scope.body)
    return { to: scope.to, title: `${head} ${agency.name}`, organization: scope.body, home: 'ministry', scope }
  if (agency.reach === 'national')
    return { to: scope.to, title: head, organization: agency.name, home: 'branch', scope }
  return { to: scope.to, title: `${head} ${agency.name}`, organization: null, home: 'government', scope }
}

/** "Gunung Merbabu", and the name that follows. */
const LONGEST_OWN_NAME = 5

const SCHOOLS = /^(?:sd|smp|sma|smk|tk|paud|slb|sekolah)/
const MADRASAHS = /^(?:mi|mts|ma|man|min|madrasah)/

/** How many words of an office begin its body's name: one in "Ketua Komisi | Pemberantasan Korupsi". */
export function wordsOfBody(chart: Chart, { length, value }: PhraseHit<Office>, at: number): number {
  if (value.home === 'branch' && value.title.startsWith('Kepala Kantor')) return 0
  for (let words = Math.min(2, length - 1); words > 0; words--) {
    const known = chart.phrase('agency', at - words) ?? chart.phrase('body', at - words)
    if (known && known.length > words) return words
  }
  return 0
}

export function ofBody(chart: Chart, office: Office, after: number, limit: number, from: number): Reading {
  const { tokens } = chart.document
  const committee = committeeAt(tokens, office, after)
  const title = committee ? `${office.title} ${committee}` : office.title
  const at = committee ? after + 1 : after
  if (LEGISLATURES.has(tokens[at]?.lower ?? '') && OF_LEGISLATURES.test(office.title)) {
    const scope = scopeAt(chart, at + 1, limit)
    return { to: scope.to, title, organization: null, home: 'legislature', scope }
  }
  const home = office.home === 'ministry' ? 'named' : office.home
  const agency = chart.phrase<Agency>('agency', at)
  if (agency && (title === 'Kepala' || title === 'Sekretaris' || title === 'Wakil Kepala')) {
    return ofAgency(chart, title, agency.value, at + agency.length, limit)
  }
  const body = bodyAt(chart, at, limit, from)
  if (title.endsWith('Dekan') && body) return ofFaculty(chart, title, body, home, limit)
  if (title === 'Presiden' && !body)
    return { to: at, title, organization: 'Republik Indonesia', home, scope: scopeAt(chart, at, limit) }
  const scope = scopeAt(chart, body?.to ?? at, limit)
  const place = body && chart.covering<{ candidates: Scope['regions'] }>('place', body.to - 1)
  const first = body ? tokens[body.from]!.lower : ''
  const school = title !== 'Kepala' ? null : SCHOOLS.test(first) ? 'Sekolah' : MADRASAHS.test(first) ? 'Madrasah' : null
  const field = fieldAt(chart, scope.to, limit)
  return {
    to: field?.to ?? scope.to,
    title: [title, school, field && `Bidang ${longForm(tokens, field)}`].filter(Boolean).join(' '),
    organization: bodyName(chart, home === 'branch' ? withoutPlace(body, place) : body, agency),
    home,
    scope: { ...scope, regions: scope.regions ?? place?.value.candidates ?? null }
  }
}

/** "Akademik" of "Wakil Rektor ITH | Bidang Akademik": what the office is for, told after its body. */
function fieldAt(chart: Chart, at: number, limit: number): TokenRange | null {
  const word = chart.document.tokens[at]
  return word && isField(word) ? unitAt(chart, at + 1, limit) : null
}

/** "Dekan | Fakultas Teknik | Universitas Mataram": a faculty's head is one of its university. */
function ofFaculty(chart: Chart, title: string, body: TokenRange, home: Office['home'], limit: number): Reading {
  const { tokens } = chart.document
  let to = body.from
  while (to < body.to && !(to > body.from && UNIVERSITIES.has(tokens[to]!.lower))) to++
  const scope = scopeAt(chart, body.to, limit)
  const isFaculty = tokens[body.from]!.lower === 'fakultas'
  if (!isFaculty) return { to: scope.to, title, organization: chart.document.textOf(body.from, body.to), home, scope }
  const university = to < body.to ? chart.document.textOf(to, body.to) : null
  return {
    to: scope.to,
    title: `${title} ${longForm(tokens, { from: body.from, to })}`,
    organization: university,
    home,
    scope
  }
}

const OF_LEGISLATURES =
  /(?:Komisi|Fraksi|Badan Anggaran|Badan Musyawarah|Badan Kehormatan|Peraturan Daerah|Panitia Khusus)$/

/** The "A" of "Ketua Komisi A DPRD". */
function committeeAt(tokens: readonly Token[], { title }: Office, at: number): string | null {
  const text = title.endsWith('Komisi') ? tokens[at]?.text : undefined
  return text !== undefined && /^(?:[A-F]|[IVX]{1,4}|\d{1,2})$/.test(text) ? text : null
}

/** "Kementerian Agama" of "Kementerian Agama Pesisir Selatan": the region is told apart. */
function withoutPlace(body: TokenRange | null, place: TokenRange | null | undefined): TokenRange | null {
  if (!body || !place) return body
  return place.from > body.from ? { from: body.from, to: place.from } : null
}

function bodyName(
  chart: Chart,
  body: { from: number; to: number } | null,
  agency: PhraseHit<Agency> | undefined
): string | null {
  if (!body) return null
  const known = agency ? undefined : chart.phrase<Body>('body', body.from)
  if (known?.value.name.startsWith('Tim Penggerak')) {
    return [known.value.name, chart.document.textOf(body.from + known.length, body.to)].filter(Boolean).join(' ')
  }
  if (!agency) return chart.document.textOf(body.from, body.to)
  const rest = chart.document.textOf(body.from + agency.length, body.to)
  return rest ? `${agency.value.name} ${rest}` : agency.value.name
}
