import type { Position } from '../../contract/index.ts'
import { STANDING_IN } from '../../lexicon/holding-words.ts'
import { fullName, governmentOf, type Region } from '../../lexicon/regions.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { type Home, homeOf } from './home.ts'
import type { PositionMention } from './neighbours.ts'

/** The region an office is of: named beside it, else the home of the release at the office's level. */
function regionOf(reading: Reading, home: Home, { from, to, value }: PositionMention): Region | null {
  for (const place of reading.chart.within('place', from, to)) {
    const region = reading.regions.get(place)
    if (region && fits(value.regionLevel, region)) return region
  }
  if (value.home === 'named' || value.home === 'none' || value.home === 'ministry') return null
  switch (value.regionLevel) {
    case 'province':
      return home.province
    case 'regency':
    case 'city':
      return home.local && home.local.level === value.regionLevel ? home.local : null
    case 'district':
    case 'village':
      return null
    default:
      return value.home === 'branch' && isCapital(home.government) ? null : home.government
  }
}

/** Bodies of the state sit in Jakarta: one that a release of there names is no branch. */
const isCapital = (region: Region | null): boolean => region?.code.startsWith('31') ?? false

/** A Bupati is of a regency, whatever else is named beside him. */
function fits(level: PositionMention['value']['regionLevel'], region: Region): boolean {
  return level === null || level === region.level || (level === 'regency' && region.level === 'city')
}

const withLevel = (region: Region): string =>
  region.level === 'province' ? `Provinsi ${region.name}` : fullName(region)

/** Reads offices as the record carries them. What stands before each, a later one may belong to, is found once. */
export function positionReader(
  reading: Reading,
  former: ReadonlySet<PositionMention>
): (mention: PositionMention) => Position {
  const home = homeOf(reading)
  const context = contextsOf(reading)
  return mention => {
    const { value } = mention
    const known = context.get(mention) ?? NOTHING
    const stoodIn = representedBy(reading, mention)
    const own = regionOf(reading, home, mention)
    const region = stoodIn && !value.regions ? (regionOf(reading, home, stoodIn) ?? own) : own
    return {
      title: fullTitle(value.title, stoodIn?.value.title ?? known.service),
      organization: organizationOf(reading, mention, region, stoodIn ? contextOf(stoodIn, known) : known),
      jurisdiction: region?.code ?? null,
      acting: value.acting,
      former: value.former || former.has(mention)
    }
  }
}

/** What an office may belong to by what was named before it. */
interface Context {
  /** The service or branch that a head leads: a "Kabid" later on is one of its own. */
  readonly body: string | null
  readonly ministry: string | null
  /** The office of a service's head named before: "Sekretaris Dinas" later on is of the same one. */
  readonly service: string | null
}

const NOTHING: Context = { body: null, ministry: null, service: null }

function contextsOf(reading: Reading): Map<PositionMention, Context> {
  const contexts = new Map<PositionMention, Context>()
  let context = NOTHING
  for (const mention of mentionsOf(reading.chart, 'position')) {
    contexts.set(mention, context)
    context = contextOf(mention, context)
  }
  return contexts
}

/** What an office tells of those after it. */
function contextOf(mention: PositionMention, before: Context): Context {
  const { home, organization, title } = mention.value
  const ministry = organization?.startsWith('Kementerian') ? organization : before.ministry
  let { body, service } = before
  if (home === 'branch') body = branchName(mention, before)
  else if (home === 'agency') body = organization ?? body
  else if (isServiceHead(title)) {
    body = organization ?? title.replace(/^(?:Kepala|Sekretaris) /, '')
    service = title
  }
  return { body, ministry, service }
}

/** "Kapolres yang diwakili Kabag SDM", "Kepala Dinas Sosial diwakili oleh Sekretaris Dinas": the office stood in for. */
function representedBy({ chart, document: { tokens } }: Reading, { from }: PositionMention): PositionMention | null {
  let at = from
  while (at > 0 && STANDING_IN.has(tokens[at - 1]!.lower)) at--
  if (at === from || !tokens.slice(at, from).some(({ lower }) => lower.startsWith('diwakil'))) return null
  const person = chart.endingAt('person', tokens[at - 1]?.text === ',' ? at - 1 : at)
  const to = person ? (tokens[person.from - 1]?.text === ',' ? person.from - 1 : person.from) : at
  return (chart.endingAt('position', to) as PositionMention | undefined) ?? null
}

/** "Sekretaris Dinas" after "Kepala Dinas Sosial" is of that service. */
function fullTitle(title: string, service: string | null): string {
  const bare = /^(Kepala|Sekretaris) (Dinas|Badan)$/.exec(title)
  const whole = service && /^(?:Kepala|Sekretaris) ((?:Dinas|Badan) .+)$/.exec(service)?.[1]
  return bare && whole?.startsWith(`${bare[2]} `) ? `${bare[1]} ${whole}` : title
}

/** An "Asisten" is of the secretariat, and so is a "Kepala Bagian" but for those of hospitals, commands and branches. */
const hasDivisions = (title: string, body: string | null): boolean =>
  !title.startsWith('Asisten') && body !== null && !/^(?:Dinas|Satuan|Badan (?!.*Nasional))/.test(body)

const isServiceHead = (title: string): boolean =>
  /^(?:Kepala|Sekretaris) (?:Dinas|Badan|Satuan|Rumah Sakit) /.test(title)

function organizationOf(
  reading: Reading,
  mention: PositionMention,
  region: Region | null,
  context: Context
): string | null {
  const { value } = mention
  switch (value.home) {
    case 'government':
      return region ? governmentOf(region) : value.organization
    case 'secretariat': {
      const body = value.organization ?? (hasDivisions(value.title, context.body) ? context.body : null)
      return named(body ?? 'Sekretariat Daerah', region)
    }
    case 'agency':
      return named(value.organization ?? context.body, region)
    case 'district':
      return value.organization ?? placed(reading, mention, 'Kecamatan')
    case 'village':
      return value.organization ?? placed(reading, mention, 'Pemerintah Desa')
    case 'urban-village':
      return value.organization ?? placed(reading, mention, 'Kelurahan')
    case 'command':
      return (
        value.organization &&
        (region && !hasOwnName(value) ? `${value.organization} ${region.name}` : value.organization)
      )
    case 'branch':
      return named(branchName(mention, context), region)
    case 'legislature':
      return named('DPRD', region)
    case 'ministry':
      return value.organization ?? context.ministry
    default:
      return value.organization
  }
}

/** "Kodam V/Brawijaya": a command that is told by its number or name, with no region beside it. */
const hasOwnName = ({ organization, regions }: PositionMention['value']): boolean =>
  regions === null && /\d|\b[IVX]{1,4}\b/.test(organization ?? '')

const named = (body: string | null, region: Region | null): string | null =>
  body && region && !body.includes(region.name) ? `${body} ${withLevel(region)}` : body

/** "Kecamatan Bantargebang" of its Camat. */
function placed(reading: Reading, { from, to }: PositionMention, kind: string): string | null {
  const place = reading.chart.within<{ name: { from: number; to: number } }>('place', from, to)[0]
  return place ? `${kind} ${reading.document.textOf(place.value.name.from, place.value.name.to)}` : null
}

/** "Kepala Kantor Wilayah" of "Kementerian Agama" heads the "Kantor Wilayah Kementerian Agama". */
function branchName(mention: PositionMention, context: Context): string | null {
  const { title, organization } = mention.value
  if (!title.startsWith('Kepala Kantor')) return organization
  const office = title.slice('Kepala '.length)
  const parent = organization ?? (title === 'Kepala Kantor Wilayah' ? context.ministry : null)
  return parent && !office.includes(parent) ? `${office} ${parent}` : office
}
