import type { TokenRange } from '../../document/sentences.ts'
import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { capture, opt, type Pattern, phrase, seq } from '../../engine/pattern.ts'
import type { PhraseHit } from '../../engine/phrases.ts'
import type { Match, Rule } from '../../engine/rules.ts'
import type { Agency } from '../../lexicon/agencies.ts'
import { isNameWord } from '../../lexicon/given-names.ts'
import { OFFICE_BLOCKERS } from '../../lexicon/office-words.ts'
import type { Office, OfficeReach } from '../../lexicon/offices.ts'
import {
  ANYONES_OFFICES,
  FIELD_OFFICES,
  JOINS_BODY,
  LISTS_OFFICES,
  MANY_OF_THEM,
  PARENT_WORDS
} from '../../lexicon/position-words.ts'
import { speechVerbOf } from '../../lexicon/speech-verbs.ts'
import { UNIT_SHORT_FORMS } from '../../lexicon/unit-short-forms.ts'
import { BODY_WORDS, UNIT_WORDS } from '../../lexicon/unit-words.ts'
import type { PositionValue } from '../values.ts'
import { ofCommand } from './command.ts'
import { ofAgency, ofBody, wordsOfBody } from './heads.ts'
import { isTailWord, startsTitle, unlistedPlaceAt } from './named.ts'
import type { Reading } from './reading.ts'
import { scopeAt } from './scope.ts'
import { longForm, unitAt } from './unit.ts'

/** "Mantan Plt." before the office. */
const standing = seq(opt(capture('former', phrase('former'))), opt(capture('acting', phrase('acting'))))

/** The longest office here, if it takes what this rule reads. */
const office =
  (reach: OfficeReach): Pattern =>
  (chart, at, captures, next) => {
    const hit = chart.phrase<Office>('office', at)
    if (hit?.value.reach !== reach) return false
    const to = pastShortForm(chart, pastRepeated(chart, at, hit.length), reach)
    captures.office = { from: at, to }
    return next(to)
  }

/** "Menteri Menteri Agama": one word of an office written twice. */
function pastRepeated({ document }: Chart, at: number, length: number): number {
  const { tokens } = document
  const next = tokens[at + 1]
  const isTwice = length === 1 && next?.lower === tokens[at]!.lower && next.shape === 'capital'
  return isTwice && document.sentenceAt(at).to > at + 1 ? at + 2 : at + length
}

/** The token after "(Danrem)" of "Komandan Korem (Danrem) 043/Garuda Hitam", after "(Karo)" of "Kepala Biro (Karo) Hukum". */
function pastShortForm(chart: Chart, at: number, reach: OfficeReach): number {
  const { tokens } = chart.document
  if (tokens[at]?.text !== '(' || at + 1 >= tokens.length) return at
  const isWord = reach === 'unit' && tokens[at + 1]!.kind === 'word' && tokens[at + 1]!.shape !== 'lower'
  const length = chart.phrase('office', at + 1)?.length ?? (isWord ? 1 : 0)
  return length > 0 && tokens[at + 1 + length]?.text === ')' ? at + length + 2 : at
}

const CLASSES = ['office', 'acting', 'former', 'agency-head'] as const

function rule(
  reach: OfficeReach,
  read: (match: Match, office: PhraseHit<Office>, at: number, limit: number) => Reading | null
): Rule<PositionValue> {
  return {
    name: `position/${reach}`,
    classes: CLASSES,
    pattern: seq(standing, office(reach)),
    build: match => {
      if (isBlocked(match.chart, match.from)) return null
      const { from, to } = match.captures.office!
      const hit = match.chart.phrase<Office>('office', from)!
      const reading = read(match, hit, to, match.chart.document.sentenceAt(from).to)
      return reading && { value: positionValue(match, hit.value.title, reading, hit.value), to: reading.to }
    }
  }
}

/** "para camat dan lurah": each of the list is many. */
function isOneOfMany(chart: Chart, from: number): boolean {
  const { tokens } = chart.document
  let at = from
  for (let listed = 0; listed < 3; listed++) {
    if (tokens[at]?.shape !== 'lower' || !LISTS_OFFICES.has(tokens[at - 1]?.lower ?? '')) return false
    const last = tokens[at - 2]?.text === ',' ? at - 3 : at - 2
    const start = [last, last - 1].find(here => chart.phrase('office', here))
    if (start === undefined || start < 1) return false
    if (MANY_OF_THEM.has(tokens[start - 1]!.lower)) return true
    at = start
  }
  return false
}

/** "para Camat", "1.200 anggota KORPRI", "Pendopo Bupati", "Firdaus Hakim": no one's office. */
function isBlocked(chart: Chart, from: number): boolean {
  if (isOneOfMany(chart, from)) return true
  const before = chart.document.tokens[from - 1]
  const first = chart.document.tokens[from]!
  if (first.shape === 'lower' && (before?.kind === 'number' || ANYONES_OFFICES.has(first.lower))) return true
  if (before?.shape === 'capital' && isNameWord(before.lower) && isNameWord(first.lower)) return true
  return before !== undefined && OFFICE_BLOCKERS.has(before.lower) && chart.covering('position', from - 1) === undefined
}

function positionValue(
  { chart, captures }: Match,
  key: string,
  { title, organization, home, scope }: Reading,
  office: Office
): PositionValue {
  const acting = captures.acting && chart.phrase<PositionValue['acting']>('acting', captures.acting.from)
  return {
    title,
    office: key.toLowerCase(),
    organization,
    home,
    organizationKind: home === 'government' ? 'regional-government' : null,
    regionLevel: office.level ?? scope.level,
    regions: scope.regions,
    acting: acting?.value ?? null,
    former: captures.former !== undefined
  }
}

const regionHead = rule('region', ({ chart, from }, hit, at, limit) => {
  const { tokens } = chart.document
  const scope = scopeAt(chart, at, limit)
  // "Setda" is the secretariat, but its head where a name follows.
  if (tokens[at - 1]!.lower === 'setda' && !nameFollows(chart, scope.to, limit) && !speaks(tokens, from, scope.to))
    return null
  const { title, home } = hit.value
  const kind = UNLISTED[home]
  const unlisted = kind === undefined ? null : unlistedPlaceAt(chart, at, limit)
  // "Camat Bekasi Selatan | Karya Sukmajaya": a listed place, and only a comma says that its name goes on.
  const isListed = (scope.regions?.length ?? 0) > 0 && tokens[unlisted?.to ?? at]?.text !== ','
  if (!unlisted || unlisted.to <= scope.to || isListed) return { to: scope.to, title, organization: null, home, scope }
  const outer = scopeAt(chart, unlisted.to, limit)
  return {
    to: outer.to,
    title,
    organization: `${kind} ${chart.document.textOf(unlisted.from, unlisted.to)}`,
    home,
    scope: outer
  }
})

/** What the region of such an office is called, for places that no list has. */
const UNLISTED: Partial<Record<Office['home'], string>> = {
  district: 'Kecamatan',
  village: 'Pemerintah Desa',
  'urban-village': 'Kelurahan'
}

function nameFollows(chart: Chart, at: number, limit: number): boolean {
  const { tokens } = chart.document
  const next = tokens[at]?.text === ',' ? at + 1 : at
  return next < limit && isNameWord(tokens[next]!.lower)
}

/** "Setda mengapresiasi", "ujar Setda". */
const speaks = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to] !== undefined && speechVerbOf(tokens[to]!)?.voice === 'active') ||
  (from > 0 && speechVerbOf(tokens[from - 1]!)?.voice === 'bare')

const unitHead = rule('unit', ({ chart, from }, hit, at, limit) => {
  const { tokens } = chart.document
  const head = hit.value.title
  // The unit may be a body known by name: "Kepala Dinas Kominfo", "Kepala Badan Pusat Statistik".
  const known = [at - 1, at]
    .map(from => ({ from, hit: chart.phrase<Agency>('agency', from) }))
    .find(({ from, hit: agency }) => agency && from + agency.length > at)
  // "Kasi, PD Pontren": a slip of the comma before a short form that can be nothing else.
  const isSlip = tokens[at]?.text === ',' && hit.value.home === 'agency' && startsShortForm(tokens, at + 1)
  const isBody =
    hit.value.home === 'ministry' && BODY_WORDS.has(tokens[at]?.lower ?? '') && !UNIT_WORDS.has(tokens[at]!.lower)
  if (isBody) return ofBody(chart, hit.value, at, limit, from)
  const unit =
    unitAt(chart, at, limit) ??
    (isSlip ? unitAt(chart, at + 1, limit) : FIELD_OFFICES.has(head) ? unlistedField(chart, at, limit) : null)
  if (known?.hit && hit.value.home === 'government' && known.from + known.hit.length >= (unit?.to ?? at)) {
    const { name, reach } = known.hit.value
    const end = known.from + known.hit.length
    if (head === 'Kepala Pelaksana') return ofAgency(chart, head, { name, reach: 'national' }, end, limit)
    const isOffice = head === 'Kepala Kantor' && reach === 'national'
    const agency = isOffice ? { name: `Kantor ${name}`, reach } : known.hit.value
    return ofAgency(chart, head.split(' ')[0]!, agency, end, limit)
  }
  const spelt = unit && unit.to === unit.from + 1 ? speltOut(chart, unit.to, limit) : null
  const own = pastSecretary(chart, head, spelt ? spelt.to + 1 : (unit?.to ?? at))
  const scope = scopeAt(chart, unit ? pastJoint(chart, own, hit.value.home) : own, limit)
  const title = unit ? `${head} ${longForm(tokens, spelt ?? unit)}` : head
  const isCentral = hit.value.home === 'ministry' || scope.isNational
  return { to: scope.to, title, organization: scope.body, home: isCentral ? 'ministry' : hit.value.home, scope }
})

/** "Dirjen Ilmate" before "(Industri Logam ...)" or "Dr. Budi": one unknown word, the short form of what the office is for. */
function unlistedField(chart: Chart, at: number, limit: number): TokenRange | null {
  const next = chart.document.tokens[at + 1]
  if (at + 1 >= limit || !isTailWord(chart, at) || chart.covering('place', at)) return null
  if (isNameWord(chart.document.tokens[at]!.lower)) return null
  return next?.text === '(' || startsTitle(next?.lower ?? '') ? { from: at, to: at + 1 } : null
}

/** "Ilmate | (Industri Logam, Mesin, Alat Transportasi dan Elektronika)": the field once more, in several words. */
function speltOut(chart: Chart, at: number, limit: number): TokenRange | null {
  const { tokens } = chart.document
  const unit = tokens[at]?.text === '(' ? unitAt(chart, at + 1, limit) : null
  return unit && unit.to > unit.from + 2 && tokens[unit.to]?.text === ')' ? unit : null
}

/** "Kabid Pelayanan pada Dinas Kesehatan", "Kepala Pusat Pembinaan, Badan Bahasa": the token where the unit's own body begins. */
function pastJoint(chart: Chart, at: number, home: Office['home']): number {
  const { tokens } = chart.document
  const joint = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (!(JOINS_BODY.has(joint) || (joint === ',' && (home === 'agency' || home === 'ministry')))) return at
  if (next === undefined || next.shape === 'lower') return at
  return PARENT_WORDS.has(next.lower) || chart.phrase('agency', at + 1) ? at + 1 : at
}

const bodyHead = rule('body', ({ chart, from }, hit, at, limit) => {
  const joined = hit.value.title.startsWith('Direktur ') ? secondField(chart, at, limit) : null
  if (joined) {
    const title = `${hit.value.title} dan ${longForm(chart.document.tokens, joined)}`
    return ofBody(chart, { ...hit.value, title }, joined.to, limit, from)
  }
  const shared = wordsOfBody(chart, hit, at)
  if (shared === 0) return ofBody(chart, hit.value, at, limit, from)
  const title = hit.value.title.split(' ').slice(0, -shared).join(' ')
  return ofBody(chart, { ...hit.value, title, home: 'named' }, at - shared, limit, from)
})

/** "Direktur SDM | dan Umum": what else the office is for. */
function secondField(chart: Chart, at: number, limit: number): TokenRange | null {
  const { tokens } = chart.document
  const joins = tokens[at]?.lower === 'dan' || tokens[at]?.text === '&'
  return joins && at + 1 < limit && tokens[at + 1]!.shape !== 'lower' ? unitAt(chart, at + 1, limit) : null
}

/** "Penaiszawa", "PD Pontren". */
function startsShortForm(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? ''
  return UNIT_SHORT_FORMS.has(first) || UNIT_SHORT_FORMS.has(`${first} ${tokens[at + 1]?.lower}`)
}

/** "Asisten Pemerintahan Sekda": the token after the one whom an assistant assists. */
function pastSecretary(chart: Chart, head: string, at: number): number {
  const secretary = head.startsWith('Asisten') ? chart.phrase<Office>('office', at) : undefined
  return secretary?.value.title === 'Sekretaris Daerah' ? at + secretary.length : at
}

const commandHead = rule('command', ({ chart }, hit, at, limit) => ofCommand(chart, hit.value, at, limit))

const aloneHead = rule('alone', ({ chart }, hit, at, limit) => ({
  to: scopeAt(chart, at, limit).to,
  title: hit.value.title,
  organization: hit.value.body,
  home: hit.value.home,
  scope: { to: at, body: null, isNational: true, regions: null, level: null }
}))

/** "Kadinkes Wonosobo": office and unit in one word. */
const serviceHead: Rule<PositionValue> = {
  name: 'position/service-head',
  classes: ['agency-head', 'acting', 'former'],
  pattern: seq(standing, capture('office', phrase('agency-head'))),
  build: match => {
    const { from, to } = match.captures.office!
    const agency = match.chart.phrase<Agency>('agency-head', from)!.value
    const reading = ofAgency(match.chart, 'Kepala', agency, to, match.chart.document.sentenceAt(from).to)
    return {
      value: positionValue(match, reading.title, reading, {
        title: reading.title,
        reach: 'unit',
        home: 'government',
        level: null,
        body: null
      }),
      to: reading.to
    }
  }
}

export const POSITION_RULES: readonly Rule<PositionValue>[] = [
  regionHead,
  unitHead,
  commandHead,
  bodyHead,
  aloneHead,
  serviceHead
]
