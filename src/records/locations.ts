import type { Location } from '../contract/index.ts'
import { fullName, parentCode, type Region } from '../lexicon/regions.ts'
import { type MentionOf, mentionsOf } from '../mentions/kind.ts'
import { evidenceOf, notify, number, type Reading, type RecordReader } from './reading.ts'
import { RegionChooser } from './regions.ts'

/** How sure a region is: its name alone leaves one, or one had to be chosen. */
const CERTAIN = 0.97
const CHOSEN = 0.85
const GUESSED = 0.5
/** Places without a code: known by name, or by a word such as "Desa" alone. */
const UNCODED = 0.8

/** Every region and place named in the release, once each. */
export const locations: RecordReader = {
  name: 'locations',
  read(reading) {
    const byKey = new Map<string, Location>()
    const chooser = new RegionChooser(reading)
    for (const mention of mentionsOf(reading.chart, 'place')) {
      const choice = chooser.choose(mention)
      if (choice) reading.regions.set(mention, choice.region)
      if (choice?.basis === 'likeliest') notifyAmbiguous(reading, mention, choice.region)
      const location = choice ? ofRegion(choice.region) : ofName(mention)
      location.confidence = choice ? { only: CERTAIN, context: CHOSEN, likeliest: GUESSED }[choice.basis] : UNCODED
      const key = location.code ?? `${location.level} ${location.name.toLowerCase()}`
      const known = byKey.get(key)
      const record = known ?? location
      if (!known) byKey.set(key, location)
      record.evidence.push(evidenceOf(reading, mention))
      record.confidence = Math.max(record.confidence, location.confidence)
      reading.locations.set(mention, record)
    }
    reading.release.locations = number('location', [...byKey.values()])
    placeWithin(reading)
  }
}

const ofRegion = (region: Region): Location => ({
  id: '',
  name: fullName(region),
  level: region.level,
  code: region.code,
  withinId: null,
  evidence: [],
  confidence: 0
})

const ofName = ({ value }: MentionOf<'place'>): Location => ({
  id: '',
  name: value.label,
  level: value.level ?? 'other',
  code: null,
  withinId: null,
  evidence: [],
  confidence: 0
})

function notifyAmbiguous(reading: Reading, mention: MentionOf<'place'>, region: Region): void {
  const others = mention.value.candidates.filter(candidate => candidate !== region).map(fullName)
  const message = `"${reading.document.textOf(mention.from, mention.to)}" is read as ${fullName(region)}; it may be ${others.join(' or ')}`
  notify(reading, 'ambiguous-place', message, mention.from, mention.to)
}

/** Points each location to the next larger one in the release: by code, else by what is named right after it. */
function placeWithin(reading: Reading): void {
  const byCode = new Map(
    reading.release.locations.flatMap(location => (location.code ? [[location.code, location]] : []))
  )
  const enclosing = (code: string | null): string | null => {
    for (let parent = code; parent; parent = parentCode(parent)) {
      const found = byCode.get(parent)
      if (found) return found.id
    }
    return null
  }
  for (const location of reading.release.locations) {
    if (location.code) location.withinId = enclosing(parentCode(location.code))
  }
  for (const [mention, location] of reading.locations) {
    if (location.code || location.withinId) continue
    const { within } = (mention as MentionOf<'place'>).value
    location.withinId = enclosing(within) ?? namedAfter(reading, mention as MentionOf<'place'>)
  }
}

/** "Desa A, Kecamatan B": the region that follows right after. */
function namedAfter(reading: Reading, { to }: MentionOf<'place'>): string | null {
  const next = reading.chart.document.tokens[to]?.lower === ',' ? to + 1 : to
  const following = reading.chart.startingAt('place', next)
  return (following && reading.locations.get(following)?.id) ?? null
}
