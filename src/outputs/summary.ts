import type { AttendeeCount, Event, Release } from '../contract/index.ts'

/** The few lines about a release that a person wants to see first. */
export interface Summary {
  readonly title: string
  readonly date: string | null
  readonly events: readonly string[]
  readonly officials: number
  readonly attendance: readonly string[]
  readonly awards: readonly string[]
}

const QUALIFIERS: Record<Release['attendance'][number]['qualifier'], string> = {
  exact: '',
  about: '±',
  'more-than': '>',
  'at-least': '≥',
  'at-most': '≤',
  tens: '≥',
  hundreds: '≥',
  thousands: '≥'
}

/** What a release is about, in plain text. */
export function summarize(release: Release): Summary {
  return {
    title: release.headline ?? release.lead ?? release.source.id,
    date: release.publishedOn?.date ?? null,
    events: release.events.map(event => describeEvent(event, release)),
    officials: release.officials.length,
    attendance: release.attendance.map(summarizeCount),
    awards: release.awards.map(({ title, year }) =>
      year && !title.includes(String(year)) ? `${title} (${year})` : title
    )
  }
}

/** "≥100 peserta" */
export const summarizeCount = ({
  qualifier,
  value,
  noun
}: Pick<AttendeeCount, 'qualifier' | 'value' | 'noun'>): string => `${QUALIFIERS[qualifier]}${value} ${noun}`

/** "2019-06-10 to 2019-06-12"; as much of it as is known: "2019-06" */
function summarizeDays({ start, end, datePrecision }: Event): string | null {
  if (start && datePrecision === 'year') return start.slice(0, 4)
  if (start && datePrecision === 'month') return start.slice(0, 7)
  return end && end !== start ? `${start} to ${end}` : start
}

function describeEvent(event: Event, release: Release): string {
  const dates = summarizeDays(event)
  const place = release.locations.find(location => location.id === event.locationId)?.name
  return [event.name, dates, event.venue, place].filter(Boolean).join(' · ')
}
