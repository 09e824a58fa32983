import type { Position } from '../../contract/index.ts'
import { fullName, governmentOf, type Region } from '../../lexicon/regions.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { Home } from './home.ts'
import type { PositionMention } from './links.ts'

/** The region an office is of: named beside it, else the home of the release at the office's level. */
export function regionOf(reading: Reading, home: Home, { from, to, value }: PositionMention): Region | null {
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
      return home.government
  }
}

/** A Bupati is of a regency, whatever else is named beside him. */
function fits(level: PositionMention['value']['regionLevel'], region: Region): boolean {
  return level === null || level === region.level || (level === 'regency' && region.level === 'city')
}

const withLevel = (region: Region): string =>
  region.level === 'province' ? `Provinsi ${region.name}` : fullName(region)

/** An office as the record carries it. */
export function positionOf(reading: Reading, home: Home, mention: PositionMention, former: boolean): Position {
  const { value } = mention
  const region = regionOf(reading, home, mention)
  return {
    title: value.title,
    organization: organizationOf(reading, mention, region),
    jurisdiction: region?.code ?? null,
    acting: value.acting,
    former: value.former || former
  }
}

function organizationOf(reading: Reading, mention: PositionMention, region: Region | null): string | null {
  const { value } = mention
  switch (value.home) {
    case 'government':
      return region ? governmentOf(region) : value.organization
    case 'secretariat': {
      const body = value.organization ?? bodyBefore(reading, mention)
      return named(body ?? 'Sekretariat Daerah', region)
    }
    case 'agency':
      return named(value.organization ?? bodyBefore(reading, mention), region)
    case 'district':
      return value.organization ?? placed(reading, mention, 'Kecamatan')
    case 'village':
      return value.organization ?? placed(reading, mention, 'Pemerintah Desa')
    case 'urban-village':
      return value.organization ?? placed(reading, mention, 'Kelurahan')
    case 'command':
      return value.organization && (region ? `${value.organization} ${region.name}` : value.organization)
    case 'branch':
      return named(branchName(reading, mention), region)
    case 'legislature':
      return named('DPRD', region)
    case 'ministry':
      return value.organization ?? ministryBefore(reading, mention)
    default:
      return value.organization
  }
}

const named = (body: string | null, region: Region | null): string | null =>
  body && region && !body.includes(region.name) ? `${body} ${withLevel(region)}` : body

/** "Kecamatan Bantargebang" of its Camat. */
function placed(reading: Reading, { from, to }: PositionMention, kind: string): string | null {
  const place = reading.chart.within<{ name: { from: number; to: number } }>('place', from, to)[0]
  return place ? `${kind} ${reading.document.textOf(place.value.name.from, place.value.name.to)}` : null
}

/** "Kepala Kantor Wilayah" of "Kementerian Agama" heads the "Kantor Wilayah Kementerian Agama". */
function branchName(reading: Reading, mention: PositionMention): string | null {
  const { title, organization } = mention.value
  if (!title.startsWith('Kepala Kantor')) return organization
  const office = title.slice('Kepala '.length)
  const parent = organization ?? (title === 'Kepala Kantor Wilayah' ? ministryBefore(reading, mention) : null)
  return parent && !office.includes(parent) ? `${office} ${parent}` : office
}

/** The service or branch that a head named before leads: a "Kabid" later on is one of its own. */
function bodyBefore(reading: Reading, mention: PositionMention): string | null {
  const last = lastBefore(
    reading,
    mention,
    ({ value }) => value.home === 'branch' || isServiceHead(value.title) || value.home === 'agency'
  )
  if (!last) return null
  if (last.value.home === 'branch') return branchName(reading, last)
  return last.value.organization ?? last.value.title.replace(/^(?:Kepala|Sekretaris) /, '')
}

const isServiceHead = (title: string): boolean =>
  /^(?:Kepala|Sekretaris) (?:Dinas|Badan|Satuan|Rumah Sakit) /.test(title)

function ministryBefore(reading: Reading, mention: PositionMention): string | null {
  return (
    lastBefore(reading, mention, ({ value }) => value.organization?.startsWith('Kementerian') ?? false)?.value
      .organization ?? null
  )
}

function lastBefore(
  reading: Reading,
  mention: PositionMention,
  test: (other: PositionMention) => boolean
): PositionMention | null {
  let last: PositionMention | null = null
  for (const other of mentionsOf(reading.chart, 'position')) {
    if (other.from >= mention.from) break
    if (test(other)) last = other
  }
  return last
}
