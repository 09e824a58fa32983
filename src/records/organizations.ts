import type { Location, Organization, OrganizationKind } from '../contract/index.ts'
import { fullName, governmentOf, type Region } from '../lexicon/regions.ts'
import { type MentionOf, mentionsOf } from '../mentions/kind.ts'
import { evidenceOf, number, type Reading, type RecordReader } from './reading.ts'

type OrganizationMention = MentionOf<'organization'>

/** How sure a record is: named with its region or as a whole, or left to the release to complete. */
const STATED = 0.9
const COMPLETED = 0.7

/** Every organization named in the release, once each. */
export const organizations: RecordReader = {
  name: 'organizations',
  read(reading) {
    const records = new Map<string, Organization>()
    const mentions = mentionsOf(reading.chart, 'organization')
    const completions = fullNames(reading, mentions)
    for (const mention of mentions) {
      const stated = nameOf(reading, mention)
      if (stated === null) continue
      const name = completions.get(lettersOf(stated)) ?? stated
      const key = lettersOf(name)
      const known = records.get(key)
      const record = known ?? organization(mention, name, name === stated ? STATED : COMPLETED)
      if (!known) records.set(key, record)
      record.acronym ??= mention.value.acronym
      record.evidence.push(evidenceOf(reading, mention))
      reading.organizations.set(mention, record)
    }
    reading.release.organizations = number('organization', [...records.values()])
  }
}

/** Names that differ in commas and capitals alone are one. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

const organization = ({ value }: OrganizationMention, name: string, confidence: number): Organization => ({
  id: '',
  name,
  acronym: value.acronym,
  kind: value.kind,
  evidence: [],
  confidence
})

/** The canonical name, with the region spelt out; `null` for a government that no region in the release can be. */
function nameOf(reading: Reading, mention: OrganizationMention): string | null {
  const { value, to } = mention
  const place = value.region ? reading.chart.endingAt<MentionOf<'place'>['value']>('place', to) : undefined
  const region = place && reading.regions.get(place)
  if (value.kind === 'regional-government') {
    const owner = region ?? (value.region ? null : mostNamed(reading, value.level))
    return owner ? governmentName(owner) : null
  }
  if (!place) return value.name
  if (!region) return `${value.name} ${reading.document.textOf(place.from, place.to)}`
  const saysLevel = place.from < place.value.name.from
  const speltOut = saysLevel || SPELT_OUT.has(value.kind) || value.name.startsWith('Kantor ')
  return `${value.name} ${speltOut ? withLevel(region) : region.name}`
}

/** Kinds that name the level of their region even where the release does not: "Dinas Kesehatan Kabupaten Wonosobo". */
const SPELT_OUT: ReadonlySet<OrganizationKind> = new Set(['regional-office', 'legislature'])

const withLevel = (region: Region): string =>
  region.level === 'province' ? `Provinsi ${region.name}` : fullName(region)

/** Villages have a government, districts are one themselves. */
const governmentName = (region: Region): string =>
  region.level === 'district' ? fullName(region) : governmentOf(region)

/** The region of a level that the release names most: whose "Pemkab" it speaks of. */
function mostNamed(reading: Reading, level: OrganizationMention['value']['level']): Region | null {
  let most: Location | null = null
  for (const location of reading.release.locations) {
    if (location.level === level && location.evidence.length > (most?.evidence.length ?? 0)) most = location
  }
  if (!most) return null
  for (const region of reading.regions.values()) if (region.code === most.code) return region
  return null
}

/** "Dinas Kesehatan" is the one whose region the release names elsewhere, where that is only one. */
function fullNames(reading: Reading, mentions: readonly OrganizationMention[]): Map<string, string> {
  const named = new Map<string, Map<string, string>>()
  for (const mention of mentions) {
    const { value } = mention
    const name = value.region && value.kind !== 'regional-government' ? nameOf(reading, mention) : null
    if (name === null) continue
    const key = lettersOf(value.name)
    const names = named.get(key) ?? new Map<string, string>()
    names.set(lettersOf(name), name)
    named.set(key, names)
  }
  const full = new Map<string, string>()
  for (const [name, names] of named) if (names.size === 1) full.set(name, [...names.values()][0]!)
  return full
}
