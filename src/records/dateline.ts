import { mentionAt, mentionsOf } from '../mentions/kind.ts'
import type { Reading, RecordReader } from './reading.ts'

/** "BALIKPAPAN -": where the release was written, and when, if it says so. */
export const dateline: RecordReader = {
  name: 'dateline',
  read(reading) {
    const { document, chart, release } = reading
    const zone = document.zones.dateline
    if (!zone) return
    const place = mentionAt(chart, 'place', zone.place.from)
    const isKnown = place !== undefined && place.from === zone.place.from && place.to >= zone.place.to
    if (!zone.sure && !isKnown) {
      reading.trace?.rejected('dateline', 'dateline/doubtful', zone.from, zone.to, 'no known place')
      return
    }
    release.dateline = {
      text: document.textOf(zone.place.from, zone.place.to),
      locationId: (place && reading.locations.get(place)?.id) ?? null,
      date: dateIn(reading, zone.from, zone.to)
    }
  }
}

function dateIn({ chart, dates }: Reading, from: number, to: number): string | null {
  const mention = mentionsOf(chart, 'date').find(date => date.from >= from && date.to <= to + 1)
  return (mention && dates.get(mention)?.start) ?? null
}
