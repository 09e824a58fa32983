import type { Award, Event, ISODate, Location, Position, Qualifier, Release } from '../../src/index.ts'

/** An entry that a careful reader could count or not is marked `maybe`; it never costs anything. */
interface Entry {
  maybe?: boolean
}

export interface GoldOfficial extends Entry {
  name: string
  positions: (Omit<Position, 'jurisdiction'> & Entry)[]
}
export type GoldLocation = Pick<Location, 'name' | 'level' | 'code'> & Entry
export type GoldEvent = Pick<Event, 'type' | 'name' | 'start' | 'end' | 'venue' | 'status'> &
  Entry & { code: string | null; attendance: number[] }
export interface GoldAttendance extends Entry {
  value: number
  qualifier: Qualifier
  noun: string
}
export type GoldAward = Pick<Award, 'kind' | 'title' | 'year'> & Entry
export interface GoldHandover extends Entry {
  giver: string | null
  recipients: string[]
  date: ISODate | null
}
export interface GoldQuote extends Entry {
  speaker: string | null
  /** The quotation's first words. */
  starts: string
  direct: boolean
}

/** What a careful reader finds in a release: people and places by name, so that it can be written by hand. */
export interface Gold {
  published: ISODate | null
  dateline?: { text: string; code: string | null } | null
  byline?: { initials: string[]; desk: string | null } | null
  officials?: GoldOfficial[]
  locations?: GoldLocation[]
  events?: GoldEvent[]
  attendance?: GoldAttendance[]
  awards?: GoldAward[]
  handovers?: GoldHandover[]
  quotes?: GoldQuote[]
}

/** A release said in the words of a gold file: names and codes in place of ids. */
export function asGold(release: Release): Required<Gold> {
  const officials = new Map(release.officials.map(official => [official.id, official.name]))
  const organizations = new Map(release.organizations.map(organization => [organization.id, organization.name]))
  const locations = new Map(release.locations.map(location => [location.id, location]))
  const counts = new Map(release.attendance.map(count => [count.id, count.value]))

  /** The code of the smallest coded region that holds a location. */
  const codeOf = (id: string | null): string | null => {
    // No chain of regions is longer than village, district, regency, province and a venue.
    for (let step = 0; id !== null && step < 9; step++) {
      const location = locations.get(id)
      if (!location || location.code) return location?.code ?? null
      id = location.withinId
    }
    return null
  }
  const partyName = (party: Release['handovers'][number]['recipients'][number]): string =>
    officials.get(party.officialId ?? '') ?? organizations.get(party.organizationId ?? '') ?? party.text

  return {
    published: release.publishedOn?.date ?? null,
    dateline: release.dateline && { text: release.dateline.text, code: codeOf(release.dateline.locationId) },
    byline: release.byline,
    officials: release.officials,
    locations: release.locations.filter(location => location.level !== 'venue'),
    events: release.events.map(event => ({
      ...event,
      code: codeOf(event.locationId),
      attendance: event.attendanceIds.flatMap(id => counts.get(id) ?? [])
    })),
    attendance: release.attendance,
    awards: release.awards,
    handovers: release.handovers.map(handover => ({
      giver: handover.giver && partyName(handover.giver),
      recipients: handover.recipients.map(partyName),
      date: handover.date,
      confidence: handover.confidence
    })),
    quotes: release.quotes.map(quote => ({
      speaker: officials.get(quote.speakerId ?? '') ?? quote.speaker,
      starts: quote.text,
      direct: quote.direct,
      confidence: quote.confidence
    }))
  }
}
