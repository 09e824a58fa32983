import type { Location } from '../contract/index.ts'
import { type MentionOf, mentionsOf } from '../mentions/kind.ts'
import { evidenceOf, type Reading } from './reading.ts'

const STATED = 0.85
/** A venue's region is named in its name or soon after: "Hotel Aston, Jalan Braga, Kota Bandung". */
const NEAR = 8

/** A location record for each venue; needs the places' records. */
export function readVenues(reading: Reading): Location[] {
  const records = new Map<string, Location>()
  for (const mention of mentionsOf(reading.chart, 'venue')) {
    const key = mention.value.name.toLowerCase()
    const record = records.get(key) ?? venue(mention)
    records.set(key, record)
    record.evidence.push(evidenceOf(reading, mention))
    reading.locations.set(mention, record)
  }
  return [...records.values()]
}

const venue = ({ value }: MentionOf<'venue'>): Location => ({
  id: '',
  name: value.name,
  level: 'venue',
  code: null,
  withinId: null,
  evidence: [],
  confidence: STATED
})

/** Points each venue to the region in or soon after its name, else to the one that the release names most. */
export function placeVenues(reading: Reading, mostNamed: string | null): void {
  for (const mention of mentionsOf(reading.chart, 'venue')) {
    const record = reading.locations.get(mention)!
    record.withinId ??= regionNear(reading, mention)
  }
  for (const location of reading.release.locations) if (location.level === 'venue') location.withinId ??= mostNamed
}

function regionNear(reading: Reading, { from, to }: MentionOf<'venue'>): string | null {
  const limit = Math.min(reading.document.sentenceAt(to - 1).to, to + NEAR)
  for (const place of reading.chart.within('place', from, limit)) {
    const location = reading.locations.get(place)
    if (location && location.level !== 'country') return location.id
  }
  return null
}
