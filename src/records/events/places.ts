import type { Location } from '../../contract/index.ts'
import { PLACING_WORDS } from '../../lexicon/occasion-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { Occurrence } from './gathering.ts'

export interface Where {
  readonly venue: string | null
  readonly location: Location | null
}

/** Where an occurrence took place: its venue and the smallest region that is known for it. */
export function whereOf(reading: Reading, occurrence: Occurrence): Where {
  let venue: Location | null = null
  let place: Location | null = null
  for (const { sentence } of [occurrence.best, ...occurrence.tellings]) {
    const next = reading.document.sentences[sentence.index + 1]
    const placing = next && PLACING_WORDS.has(reading.document.tokens[next.from]!.lower) ? next : null
    for (const part of placing ? [sentence, placing] : [sentence]) {
      for (let at = part.from; at < part.to; at++) {
        const found = mentionAt(reading.chart, 'venue', at)
        if (found) {
          venue ??= reading.locations.get(found) ?? null
          at = found.to - 1
          continue
        }
        const region = mentionAt(reading.chart, 'place', at)
        if (region && isPlaceOfHappening(reading, region.from)) place ??= reading.locations.get(region) ?? null
      }
    }
  }
  const within = venue && reading.release.locations.find(location => location.id === venue.withinId)
  return { venue: venue?.name ?? null, location: place ?? within ?? homeOf(reading) }
}

/** "di Jakarta", not "Bupati Jember". */
function isPlaceOfHappening(reading: Reading, at: number): boolean {
  const before = reading.document.tokens[at - 1]?.lower
  return before === 'di' || before === 'se' || before === ','
}

/** The region that a release is about: its dateline's, else the one it names most. */
function homeOf({ release, locations }: Reading): Location | null {
  const dateline = release.locations.find(({ id }) => id === release.dateline?.locationId)
  if (dateline) return dateline
  const counts = new Map<Location, number>()
  for (const location of locations.values()) {
    if (location.level === 'regency' || location.level === 'city') counts.set(location, (counts.get(location) ?? 0) + 1)
  }
  let home: Location | null = null
  for (const [location, count] of counts) if (!home || count > counts.get(home)!) home = location
  return home ?? release.locations.find(({ level }) => level === 'province') ?? null
}
