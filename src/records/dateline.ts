import type { Location } from '../contract/index.ts'
import type { TokenRange } from '../document/sentences.ts'
import type { Mention } from '../engine/chart.ts'
import { type MentionOf, mentionAt, mentionsOf } from '../mentions/kind.ts'
import type { Reading, RecordReader } from './reading.ts'

/** "BALIKPAPAN -": where the release was written, and when, if it says so. */
export const dateline: RecordReader = {
  name: 'dateline',
  read(reading) {
    const { document, release } = reading
    const zone = document.zones.dateline
    if (!zone) return
    const place = placeOf(reading, zone.place)
    if (!zone.sure && (!place || goesOnWithPlace(reading, zone.to))) {
      reading.trace?.rejected('dateline', 'dateline/doubtful', zone.from, zone.to, 'no known place')
      return
    }
    release.dateline = {
      text: document.textOf(zone.place.from, zone.place.to),
      locationId: (place && townOf(reading, place)?.id) ?? null,
      date: dateIn(reading, zone.from, zone.to)
    }
  }
}

/** "Wonosobo, Jawa Tengah kembali ...": no dateline but a sentence about the place. */
const goesOnWithPlace = ({ document, chart }: Reading, at: number): boolean =>
  document.tokens[at]?.text === ',' && mentionAt(chart, 'place', at + 1)?.from === at + 1

/** The place read there, or one of the same name later in the text: "GANTUNG:" in a release on Kecamatan Gantung. */
function placeOf({ document, chart }: Reading, { from, to }: TokenRange): Mention | null {
  const there = mentionAt(chart, 'place', from)
  if (there?.from === from && there.to >= to) return there
  const name = document.textOf(from, to).toLowerCase()
  const isSame = ({ value }: MentionOf<'place'>): boolean =>
    document.textOf(value.name.from, value.name.to).toLowerCase() === name
  return mentionsOf(chart, 'place').find(isSame) ?? there ?? null
}

/** A release is written in a town: of a city and a region around it that share a name, and are both named, the city. */
function townOf({ release, locations, meta }: Reading, place: Mention): Location | undefined {
  const location = locations.get(place)
  if (!location || (location.level !== 'province' && location.level !== 'regency')) return location
  if (location.level === 'regency' && /\b(?:kab|kabupaten|pemkab)\b/i.test(meta.publisher ?? '')) return location
  const name = `Kota ${location.name.replace(/^Kabupaten /, '')}`
  return release.locations.find(other => other.level === 'city' && other.name === name) ?? location
}

function dateIn({ chart, dates }: Reading, from: number, to: number): string | null {
  const mention = mentionsOf(chart, 'date').find(date => date.from >= from && date.to <= to + 1)
  return (mention && dates.get(mention)?.start) ?? null
}
