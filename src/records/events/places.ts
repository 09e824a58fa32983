import type { Location } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import { AWAY_WORDS, TOWARD_WORDS } from '../../lexicon/occasion-words.ts'
import { type MentionOf, mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './candidate.ts'
import { tellsWhere } from './day-clues.ts'
import type { Occurrence } from './gathering.ts'

export interface Where {
  readonly venue: string | null
  readonly location: Location | null
}

/** How far from a name its place may stand. */
const REACH = 60
const SENTENCES_BACK = 3

/** A telling that says less surely that something was held may well name another place. */
const CLEAR = 4

/** Where an occurrence took place: its venue and the smallest region that is known for it, or where the others were. */
export function whereOf(reading: Reading, { best, tellings }: Occurrence, ofOthers: Location | null): Where {
  let venue: Location | null = null
  let place: Location | null = null
  const clear = [best, ...tellings.filter(({ score }) => score >= CLEAR)]
  for (const telling of clear) {
    for (const part of stretchesOf(reading, telling)) {
      const found = venueIn(reading, part)
      venue ??= found
      place ??= placeIn(reading, part, telling, telling === best) ?? statedRegionOf(reading, found)
    }
  }
  place ??= goneTo(reading, best) ?? locationById(reading, venue?.withinId ?? null)
  return { venue: venue?.name ?? null, location: narrowed(reading, place ?? ofOthers) }
}

/** "Aula Rumah Jabatan Bupati Sikka", "Hotel Aston, Kota Bandung": the region that a venue's own words name. */
function statedRegionOf(reading: Reading, venue: Location | null): Location | null {
  const within = locationById(reading, venue?.withinId ?? null)
  const named = venue?.evidence.some(({ start, end }) =>
    within?.evidence.some(region => region.start >= start && region.end <= end)
  )
  return named ? within : null
}

/** The place to which the sentences before, in the same paragraph, have led: "Esoknya ia ke Ambon. Ia membuka rapat." */
function goneTo(reading: Reading, { sentence, dated }: Candidate): Location | null {
  const { sentences, paragraphs } = reading.document
  const { firstSentence } = paragraphs[sentence.paragraph]!
  for (let index = sentence.index - 1; index >= Math.max(firstSentence, sentence.index - SENTENCES_BACK); index--) {
    const place = placeGoneTo(reading, sentences[index]!, dated === null)
    if (place) return place
  }
  return null
}

/** The words after the name, those before it, and the sentence behind, where that tells the place. */
function stretchesOf(reading: Reading, { mention, sentence }: Candidate): TokenRange[] {
  const stretches: TokenRange[] = [
    { from: mention.from, to: Math.min(sentence.to, mention.to + REACH) },
    { from: Math.max(sentence.from, mention.from - REACH), to: mention.from }
  ]
  const next = reading.document.sentences[sentence.index + 1]
  if (next && tellsWhere(reading, next.from)) {
    stretches.push({ from: next.from, to: Math.min(next.to, next.from + REACH) })
  }
  return stretches
}

function venueIn(reading: Reading, { from, to }: TokenRange): Location | null {
  for (let at = from; at < to; at++) {
    const mention = mentionAt(reading.chart, 'venue', at)
    if (!mention) continue
    if (isAt(reading, mention)) return reading.locations.get(mention) ?? null
    at = mention.to - 1
  }
  return null
}

function isAt({ document: { tokens } }: Reading, { from }: MentionOf<'venue'>): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  return before === 'di' || TOWARD_WORDS.has(before)
}

/** "Kantor Camat Ngabang, Desa Raja": a place behind the venue tells more than the venue's name. */
const isPlacedBehind = ({ document: { tokens }, chart }: Reading, to: number): boolean =>
  chart.startingAt('place', tokens[to]?.text === ',' ? to + 1 : to) !== undefined

/** Visits say where one goes: "mengunjungi Wonosobo", "bertolak ke Kabupaten Gowa". */
const isGoing = ({ mention }: Candidate): boolean => mention.value.type === 'visit'

/** The first place "di" which something is said to be; for visits, also the first one "ke" which. */
function placeIn(reading: Reading, { from, to }: TokenRange, telling: Candidate, isBest: boolean): Location | null {
  let stated: Location | null = null
  for (let at = from; at < to; at++) {
    stated ??= regionOfVenueAt(reading, at)
    const mention = mentionAt(reading.chart, 'place', at)
    if (!mention) continue
    if (isWhere(reading, mention, isGoing(telling))) {
      const location = reading.locations.get(mention)
      if (location && isNarrow(location) && (isBest || isInCountry(location)))
        return stated && !liesIn(location, stated) ? stated : location
    }
    at = mention.to - 1
  }
  return stated
}

function regionOfVenueAt(reading: Reading, at: number): Location | null {
  const venue = reading.chart.startingAt('venue', at) as MentionOf<'venue'> | undefined
  if (!venue || isPlacedBehind(reading, venue.to) || !isAt(reading, venue)) return null
  return statedRegionOf(reading, reading.locations.get(venue) ?? null)
}

const liesIn = ({ code, withinId }: Location, larger: Location): boolean =>
  withinId === larger.id || (larger.code !== null && code?.startsWith(`${larger.code}.`) === true)

/** The last place to which a sentence leads, or, on the same day, where it stays. */
function placeGoneTo(reading: Reading, { from, to }: TokenRange, isSameDay: boolean): Location | null {
  for (let at = to - 1; at >= Math.max(from, to - REACH); at--) {
    const mention = mentionAt(reading.chart, 'place', at)
    if (!mention) continue
    at = mention.from
    const isThere = isWhere(reading, mention, true) && (isSameDay || isToward(reading, mention))
    const location = isThere ? reading.locations.get(mention) : undefined
    if (location && isInCountry(location) && isNarrow(location)) return location
  }
  return null
}

/** No country and no island as large as Java: "desa tertinggi di Pulau Jawa". */
const isNarrow = ({ level, withinId }: Location): boolean =>
  level !== 'country' && (level !== 'island' || withinId !== null)

/** A place without a code and within nothing is abroad: "masih berada di Makkah". */
const isInCountry = ({ code, withinId }: Location): boolean => code !== null || withinId !== null

/** "di Jakarta", "di Gedung Pusiban, Jakarta", not "Bupati Jember". */
function isWhere(reading: Reading, mention: MentionOf<'place'>, going: boolean): boolean {
  const { tokens } = reading.document
  const before = tokens[mention.from - 1]?.lower ?? ''
  if (before === 'di') return !AWAY_WORDS.has(tokens[mention.from - 2]?.lower ?? '')
  if (going && isToward(reading, mention)) return true
  return before === ',' && isAfterWhere(tokens, mention.from - 1)
}

const isToward = ({ document: { tokens } }: Reading, { from }: MentionOf<'place'>): boolean =>
  TOWARD_WORDS.has(tokens[from - 1]?.lower ?? '')

/** The words before a comma, back to a "di" that begins them: "di Kantor Gubernur, Jalan Pahlawan, Semarang". */
const LONGEST_VENUE = 16
const INSIDE_ADDRESS: ReadonlySet<string> = new Set(['.', ',', '(', ')', '/', '-'])

function isAfterWhere(tokens: Reading['document']['tokens'], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_VENUE); at--) {
    const { lower, kind } = tokens[at]!
    if (lower === 'di') return true
    if (kind === 'mark' && !INSIDE_ADDRESS.has(lower)) return false
  }
  return false
}

const locationById = ({ release }: Reading, id: string | null): Location | null =>
  release.locations.find(location => location.id === id) ?? null

/** A province gives way to the release's own town in it, and the unknown to that too. */
function narrowed(reading: Reading, place: Location | null): Location | null {
  if (place && (place.level !== 'province' || place.code === null)) return place
  const home = homeOf(reading)
  if (!place) return home
  return home?.code?.startsWith(`${place.code}.`) ? home : place
}

/** The region that a release is about: its dateline's, else the regency or city that it names most. */
function homeOf(reading: Reading): Location | null {
  const dateline = locationById(reading, reading.release.dateline?.locationId ?? null)
  if (dateline) return dateline
  const counts = new Map<string, { location: Location; count: number }>()
  for (const location of reading.locations.values()) {
    const code = regencyOf(reading, location)
    if (!code) continue
    const known = counts.get(code)
    const isLarger = location.code === code
    counts.set(code, { location: !known || isLarger ? location : known.location, count: (known?.count ?? 0) + 1 })
  }
  let home: { location: Location; count: number } | null = null
  for (const one of counts.values()) if (!home || one.count > home.count) home = one
  return home?.location ?? reading.release.locations.find(({ level }) => level === 'province') ?? null
}

/** "33.07.11" and "33.07" are of regency "33.07"; a place without a code is of the one that it lies in. */
function regencyOf(reading: Reading, location: Location): string | null {
  let region: Location | null = location
  for (let steps = 0; region && region.code === null && steps < LEVELS; steps++) {
    region = locationById(reading, region.withinId)
  }
  const parts = region?.code?.split('.') ?? []
  return parts.length > 1 ? parts.slice(0, 2).join('.') : null
}

/** Village, district, regency, province. */
const LEVELS = 4
