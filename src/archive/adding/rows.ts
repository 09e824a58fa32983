import type { Event, Handover, Official, Organization, Party, Release, Role } from '../../contract/index.ts'
import { parentCode } from '../../lexicon/regions.ts'
import { titleKey } from '../people/offices.ts'
import type { Resolved } from '../people/registry.ts'
import type { RecordRow, RecordTable } from '../store/insert.ts'
import { wordsOf } from '../words/tokens.ts'
import { Regions } from './home.ts'

/** What a release's officials and organizations were found to be, by their ids. */
export interface Identities {
  readonly people: ReadonlyMap<string, Resolved>
  readonly bodies: ReadonlyMap<string, number>
  /** Of the organizations that positions belong to, by their names. */
  readonly bodiesOfPosts: ReadonlyMap<string, number>
}

type TakingPart = Pick<Party, 'officialId' | 'organizationId'> & { readonly role: Role | 'giver' | 'recipient' }

export type TableRow = readonly [table: RecordTable, row: RecordRow]

/** Every row that a release becomes. */
export function* rowsOf(release: Release, identities: Identities): Generator<TableRow> {
  for (const official of release.officials) yield* officialRows(official, identities)
  for (const organization of release.organizations) yield organizationRow(organization, identities)
  for (const { id, name, level, code, evidence } of release.locations) {
    yield ['places', [id, name, level, code, evidence[0]!.start, evidence[0]!.end]]
  }
  for (const code of codesAround(release)) yield ['regions', [code]]
  yield* eventRows(release, identities)
  yield* exchangeRows(release, identities)
  for (const { id, speakerId, evidence } of release.quotes) {
    yield ['quotes', [id, personOf(speakerId, identities), evidence[0]!.start, evidence[0]!.end]]
  }
}

/** The regions that a release names, each once, with those around them: "33.07.05", "33.07", "33". */
function codesAround({ locations }: Release): Set<string> {
  const codes = new Set<string>()
  for (const { code } of locations) for (let at = code; at !== null; at = parentCode(at)) codes.add(at)
  return codes
}

function* officialRows(
  { id, name, positions, evidence }: Official,
  { people, bodiesOfPosts }: Identities
): Generator<TableRow> {
  const { person, reason } = people.get(id)!
  yield ['officials', [id, person, name, reason, evidence[0]!.start, evidence[0]!.end]]
  for (const [number, { title, organization, jurisdiction, acting, former }] of positions.entries()) {
    const body = bodiesOfPosts.get(organization ?? '') ?? null
    const office = [title, titleKey(title), organization, body, jurisdiction, acting, Number(former)]
    yield ['posts', [id, number, person, ...office]]
  }
}

function organizationRow({ id, evidence }: Organization, { bodies }: Identities): TableRow {
  return ['organizations', [id, bodies.get(id)!, evidence[0]!.start, evidence[0]!.end]]
}

function* eventRows(release: Release, identities: Identities): Generator<TableRow> {
  const regions = new Regions(release)
  for (const event of release.events) {
    const { id, type, name, theme, status, start, end, venue, evidence } = event
    const region = regions.codeOfEvent(event)
    yield ['events', [id, type, name, theme, status, start, end, venue, region, evidence[0]!.start, evidence[0]!.end]]
    for (const [number, { officialId, organizationId, role }] of takingPartIn(event, release).entries()) {
      yield ['participants', [id, number, personOf(officialId, identities), bodyOf(organizationId, identities), role]]
    }
  }
}

/** The participants of an event, and those who give and receive there. */
function takingPartIn({ id, participants }: Event, { handovers }: Release): readonly TakingPart[] {
  const there = handovers.filter(({ eventId }) => eventId === id)
  const givers = there.flatMap(({ giver }) => (giver ? [{ ...giver, role: 'giver' as const }] : []))
  const recipients = there.flatMap(handover =>
    handover.recipients.map(party => ({ ...party, role: 'recipient' as const }))
  )
  return [...participants, ...givers, ...recipients]
}

function* exchangeRows(release: Release, identities: Identities): Generator<TableRow> {
  const events = new Map(release.events.map(event => [event.id, event]))
  for (const { id, eventId, value, qualifier, noun, unit, evidence } of release.attendance) {
    const day = dayOf(release, events.get(eventId ?? ''))
    yield ['attendance', [id, eventId, value, qualifier, noun, unit, day, evidence[0]!.start, evidence[0]!.end]]
  }
  const handovers = new Map(release.handovers.flatMap(handover => handover.awardIds.map(id => [id, handover] as const)))
  for (const { id, kind, title, series, year, quantity, evidence } of release.awards) {
    const handover = handovers.get(id)
    const event = eventOfAward(handover, events)
    const day = handover?.date ?? dayOf(release, event)
    const name = series?.name ?? null
    const [value, unit] = [quantity?.value ?? null, quantity?.unit ?? null]
    const { start, end } = evidence[0]!
    const key = wordsOf(title).join(' ')
    yield [
      'awards',
      [id, kind, title, key, name, series?.rank ?? null, year, value, unit, day, event?.id ?? null, start, end]
    ]
  }
  for (const handover of release.handovers) yield* handoverRows(handover, release, events, identities)
}

function* handoverRows(
  { id, eventId, date, giver, recipients, awardIds, evidence }: Handover,
  release: Release,
  events: ReadonlyMap<string, Event>,
  identities: Identities
): Generator<TableRow> {
  const day = date ?? dayOf(release, events.get(eventId ?? ''))
  yield ['handovers', [id, eventId, day, evidence[0]!.start, evidence[0]!.end]]
  const parties: (readonly [string, Party])[] = recipients.map(party => ['recipient', party])
  if (giver) parties.unshift(['giver', giver])
  for (const [number, [side, { officialId, organizationId, text }]] of parties.entries()) {
    const [person, body] = [personOf(officialId, identities), bodyOf(organizationId, identities)]
    yield ['handover_parties', [id, number, side, person, body, text]]
  }
  for (const awardId of new Set(awardIds)) yield ['handover_awards', [id, awardId]]
}

function eventOfAward(handover: Handover | undefined, events: ReadonlyMap<string, Event>): Event | undefined {
  if (handover?.eventId) return events.get(handover.eventId)
  return handover && [...events.values()].find(({ handoverIds }) => handoverIds.includes(handover.id))
}

/** The day of an event, else of publication. */
const dayOf = ({ publishedOn }: Release, event: Event | undefined): string | null =>
  event?.start ?? publishedOn?.date ?? null

const personOf = (officialId: string | null, { people }: Identities): number | null =>
  people.get(officialId ?? '')?.person ?? null

const bodyOf = (organizationId: string | null, { bodies }: Identities): number | null =>
  bodies.get(organizationId ?? '') ?? null
