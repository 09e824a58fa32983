import type { Location } from '../contract/index.ts'
import { fullName, parentCode, type Region } from '../lexicon/regions.ts'
import { type MentionOf, mentionsOf } from '../mentions/kind.ts'
import { evidenceOf, notify, number, type Reading, type RecordReader } from './reading.ts'
import { type Choice, RegionChooser } from './regions.ts'
import { placeVenues, readVenues } from './venues.ts'

type PlaceMention = MentionOf<'place'>

/** How sure a region is, by what told which one is meant. */
const CONFIDENCE: Record<Choice['basis'], number> = { only: 0.97, context: 0.85, likeliest: 0.5 }
/** Places without a code: known by name, or by a word such as "Desa" alone. */
const UNCODED = 0.8
/** How many tokens after a village its district or regency may be named. */
const NEAR = 10

/** Every region and place named in the release, once each. */
export const locations: RecordReader = {
  name: 'locations',
  read(reading) {
    const mentions = mentionsOf(reading.chart, 'place')
    const chooser = new RegionChooser(reading)
    const cued = cuedByName(reading, mentions)
    const records = new Map<string, Location>()
    for (const mention of mentions) {
      const namesake = mention.value.level === 'other' ? cued.get(bareKey(reading, mention)) : undefined
      const choice = chooser.choose(namesake ?? mention)
      if (choice) reading.regions.set(mention, choice.region)
      if (choice?.basis === 'likeliest') notifyAmbiguous(reading, mention, choice.region)
      const location = locationOf(namesake ?? mention, choice)
      const key = location.code ?? `${location.level} ${bareKey(reading, namesake ?? mention)}`
      const record = records.get(key) ?? location
      records.set(key, record)
      record.evidence.push(evidenceOf(reading, mention))
      record.confidence = Math.max(record.confidence, location.confidence)
      // "Ngabang", then "Kecamatan Ngabang": the fuller name.
      if (location.name.endsWith(` ${record.name}`)) record.name = location.name
      reading.locations.set(mention, record)
    }
    reading.release.locations = number('location', [...records.values(), ...readVenues(reading)])
    placeWithin(reading, chooser)
  }
}

/** Villages and districts by their bare names: "Maninjau" alone is the "Nagari Maninjau" named elsewhere. */
function cuedByName(reading: Reading, mentions: readonly PlaceMention[]): Map<string, PlaceMention> {
  const cued = new Map<string, PlaceMention>()
  for (const mention of mentions) {
    const { level } = mention.value
    if (level === 'village' || level === 'district') cued.set(bareKey(reading, mention), mention)
  }
  return cued
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const bareKey = ({ document }: Reading, { value }: PlaceMention): string =>
  lettersOf(document.textOf(value.name.from, value.name.to))

function locationOf({ value }: PlaceMention, choice: Choice | null): Location {
  const isTown = value.candidates.length === 0 && value.level === 'other'
  return {
    id: '',
    name: choice && !isTown ? fullName(choice.region) : value.label,
    level: choice?.region.level ?? value.level ?? 'other',
    code: choice?.region.code ?? null,
    withinId: null,
    evidence: [],
    confidence: choice ? CONFIDENCE[choice.basis] : UNCODED
  }
}

function notifyAmbiguous(reading: Reading, { from, to, value }: PlaceMention, region: Region): void {
  const others = value.candidates.filter(candidate => candidate !== region).map(fullName)
  const message = `"${reading.document.textOf(from, to)}" is read as ${fullName(region)}; it may be ${others.join(' or ')}`
  notify(reading, 'ambiguous-place', message, from, to)
}

/** Points each location to the next larger one in the release: by code, else by what is named right after it. */
function placeWithin(reading: Reading, chooser: RegionChooser): void {
  const idOfCode = new Map<string, string>()
  for (const { code, id } of reading.release.locations) if (code) idOfCode.set(code, id)
  const enclosing = (code: string | null): string | null => {
    for (let parent = code; parent; parent = parentCode(parent)) {
      const id = idOfCode.get(parent)
      if (id) return id
    }
    return null
  }
  for (const location of reading.release.locations) {
    if (location.code) location.withinId = enclosing(parentCode(location.code))
  }
  for (const mention of mentionsOf(reading.chart, 'place')) {
    const location = reading.locations.get(mention)!
    if (location.code || location.withinId) continue
    location.withinId = enclosing(mention.value.within) ?? namedAfter(reading, mention)
    if (isLocal(location)) location.withinId ??= enclosing(chooser.home())
  }
  placeVenues(reading, enclosing(chooser.home()))
}

const isLocal = ({ level }: Location): boolean => level === 'village' || level === 'district'

/** "Desa A, Kecamatan B", "Desa A, B dan C di Kecamatan D": the larger region that soon follows. */
function namedAfter(reading: Reading, { to }: PlaceMention): string | null {
  const limit = Math.min(reading.document.sentenceAt(to - 1).to, to + NEAR)
  const larger = reading.chart
    .within<PlaceMention['value']>('place', to, limit)
    .map(mention => reading.locations.get(mention))
    .find(location => location?.code && location.level !== 'village')
  return larger?.id ?? null
}
