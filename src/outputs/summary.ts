import type { Event, Release } from '../contract/index.ts'
import type { OutputFormat } from './format.ts'

/** The few lines about a release that a person wants to see first. */
export interface Summary {
  readonly title: string
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
    title: release.headline ?? release.caption ?? release.source.id,
    events: release.events.map(event => describeEvent(event, release)),
    officials: release.officials.length,
    attendance: release.attendance.map(({ qualifier, value, noun }) => `${QUALIFIERS[qualifier]}${value} ${noun}`),
    awards: release.awards.map(({ title, year }) =>
      year && !title.includes(String(year)) ? `${title} (${year})` : title
    )
  }
}

function describeEvent(event: Event, release: Release): string {
  const dates = event.end && event.end !== event.start ? `${event.start} to ${event.end}` : event.start
  const place = release.locations.find(location => location.id === event.locationId)?.name
  return [event.name, dates, event.venue, place].filter(Boolean).join(' · ')
}

/** The same as text, a block of lines for each release. */
export const summary: OutputFormat = {
  name: 'summary',
  description: 'a few readable lines for each release',
  write: release => {
    const { title, events, officials, attendance, awards } = summarize(release)
    const lines = [
      `events      ${events.join('\n            ') || '-'}`,
      `officials   ${officials}`,
      `attendance  ${attendance.join(', ') || '-'}`,
      `awards      ${awards.join(', ') || '-'}`
    ]
    return `${title}\n  ${lines.join('\n').replaceAll('\n', '\n  ')}\n\n`
  }
}
