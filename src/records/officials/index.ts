import type { Official, Position } from '../../contract/index.ts'
import { CALLED } from '../../lexicon/person-verbs.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import { evidenceOf, notify, number, type Reading, type RecordReader } from '../reading.ts'
import { type Home, homeOf } from './home.ts'
import { linkPositions, type PersonMention, type PositionMention } from './links.ts'
import { groupPersons, join, type Person } from './people.ts'
import { positionOf } from './positions.ts'

function read(reading: Reading): void {
  const mentions = mentionsOf(reading.chart, 'person').filter(({ from }) => !inByline(reading, from))
  const { links, former } = linkPositions(reading)
  const home = homeOf(reading)
  const people = groupPersons(mentions, links)
  for (const [nickname, person] of nicknames(reading, mentions)) join(people, nickname, person)
  const held = new Map<Official, PositionMention[]>()
  for (const person of people) {
    const official = officialOf(reading, home, person, former)
    reading.release.officials.push(official)
    held.set(official, person.positions)
    for (const mention of person.mentions) {
      reading.officials.set(mention, official)
      if (mention.value.doubled) {
        notify(
          reading,
          'doubled-name',
          `the name is written twice: read as "${mention.value.name}"`,
          mention.from,
          mention.to
        )
      }
    }
    for (const position of person.positions) reading.officials.set(position, official)
  }
  resolveOffices(reading, held)
  number('official', reading.release.officials)
}

/** "Kang Emil, sapaan Ridwan Kamil", "pria yang akrab disapa Aan": who stands right after the word is the one named before. */
function nicknames(reading: Reading, mentions: readonly PersonMention[]): [PersonMention, PersonMention][] {
  const pairs: [PersonMention, PersonMention][] = []
  mentions.forEach((mention, at) => {
    const before = reading.document.tokens[mention.from - 1]
    if (at > 0 && before && CALLED.has(before.lower)) pairs.push([mention, mentions[at - 1]!])
  })
  return pairs
}

function inByline({ document }: Reading, at: number): boolean {
  return document.zones.signOffs.some(({ from, to }) => at >= from && at < to)
}

function officialOf(reading: Reading, home: Home, person: Person, former: ReadonlySet<PositionMention>): Official {
  const { mentions } = person
  mentions.sort((a, b) => a.from - b.from)
  const name = fullestName(person)
  const before = mentions.map(mention => mention.value.titles.before).reduce(longer, [])
  const after = mentions.map(mention => mention.value.titles.after).reduce(longer, [])
  const forms = new Set(mentions.map(mention => mention.value.name))
  forms.delete(name)
  return {
    id: '',
    name,
    titles: { before: [...before], after: [...after] },
    positions: mergePositions(
      person.positions
        .filter(({ value }) => value.home !== 'none')
        .map(position => positionOf(reading, home, position, former.has(position)))
    ),
    aliases: [...forms],
    evidence: mentions.map(mention => evidenceOf(reading, mention)),
    confidence: confidenceOf(person)
  }
}

const longer = (a: readonly string[], b: readonly string[]): readonly string[] => (b.length > a.length ? b : a)

/** The longest form, and of the longest the one most often written. */
function fullestName({ mentions }: Person): string {
  const counts = new Map<string, number>()
  for (const { value } of mentions) counts.set(value.name, (counts.get(value.name) ?? 0) + 1)
  const words = (name: string): number => name.split(' ').length
  return [...counts].sort(([a, m], [b, n]) => words(b) - words(a) || n - m || b.length - a.length)[0]![0]
}

/** Offices told twice are one: "Wabup" after "Wakil Bupati Wonosobo", "Kepala Dinas" after "Kepala Dinas Kesehatan". */
function mergePositions(positions: readonly Position[]): Position[] {
  const merged: Position[] = []
  for (const position of positions) {
    const at = merged.findIndex(other => other.former === position.former && isSameOffice(other, position))
    if (at < 0) {
      merged.push(position)
      continue
    }
    const known = merged[at]!
    const fuller = position.title.length > known.title.length ? position : known
    merged[at] = {
      ...fuller,
      acting: known.acting ?? position.acting,
      organization: fuller.organization ?? known.organization ?? position.organization
    }
  }
  return merged
}

function isSameOffice(a: Position, b: Position): boolean {
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title]
  if (short !== long && !isShorterForm(short, long)) return false
  // "Ketua" of one body and "Ketua" of another; what a region has, it has once.
  const areApart = !a.jurisdiction && !b.jurisdiction && a.organization && b.organization
  if (areApart && !overlaps(a.organization!, b.organization!)) return false
  return a.jurisdiction === b.jurisdiction || a.jurisdiction === null || b.jurisdiction === null
}

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** "Deputi Pelayanan Publik" for "Deputi Bidang Pelayanan Publik", "Kepala Dinas" for "Kepala Dinas Kesehatan". */
function isShorterForm(short: string, long: string): boolean {
  const words = long.split(' ')
  let at = -1
  for (const word of short.split(' ')) {
    const next = words.indexOf(word, at + 1)
    if (next < 0 || (at < 0 && next > 0)) return false
    at = next
  }
  return true
}

function confidenceOf({ mentions, positions }: Person): number {
  if (positions.length > 0) return 0.95
  const strong = mentions.some(({ rule }) => rule === 'person/titled' || rule === 'person/with-degree')
  return strong || mentions.length > 2 ? 0.9 : mentions.length > 1 ? 0.8 : 0.6
}

/** "Bupati" alone later in the text is the Bupati named before, or, in a headline, after. */
function resolveOffices(reading: Reading, held: ReadonlyMap<Official, readonly PositionMention[]>): void {
  for (const position of mentionsOf(reading.chart, 'position')) {
    if (reading.officials.has(position)) continue
    const official = holderOf(position, held)
    if (official) reading.officials.set(position, official)
    else
      reading.trace?.rejected('official', position.rule, position.from, position.to, 'no one is named in this office')
  }
}

function holderOf(position: PositionMention, held: ReadonlyMap<Official, readonly PositionMention[]>): Official | null {
  let best: Official | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const [official, positions] of held) {
    for (const other of positions) {
      if (other.value.office !== position.value.office || !isCompatible(position, other)) continue
      // One named later is half as near.
      const distance = other.from < position.from ? position.from - other.from : 2 * (other.from - position.from) + 1000
      if (distance < bestDistance) {
        best = official
        bestDistance = distance
      }
    }
  }
  return best
}

/** "Bupati" fits "Bupati Kebumen"; "Bupati Wonosobo" does not, nor "Kepala Dinas Sosial" to "Kepala Dinas Kesehatan". */
function isCompatible({ value: a }: PositionMention, { value: b }: PositionMention): boolean {
  if (a.former || b.former) return false
  if (a.title !== b.title && !b.title.startsWith(`${a.title} `)) return false
  if (a.organization && b.organization && a.organization !== b.organization) return false
  if (!a.regions || !b.regions) return true
  return a.regions.some(region => b.regions!.some(other => other.code === region.code))
}

export const officials: RecordReader = { name: 'officials', read }
