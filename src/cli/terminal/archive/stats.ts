import type {
  AttendanceAnswer,
  AwardAnswer,
  EventAnswer,
  Found,
  OrganizationCount,
  PlaceCount,
  Stats
} from '../../../archive/index.ts'
import { summarizeCount } from '../../../outputs/summary.ts'
import { type Column, tableText } from './table.ts'
import { cited, countLine, type ListStyle, line } from './words.ts'

/** The archive, or what fits a filter, in numbers. */
export function statsText(stats: Stats, style: ListStyle): string {
  const { releases, copies, people, organizations, events, first, last } = stats
  const from = first === null ? '' : `, ${first} to ${last}`
  return [
    `${releases} releases${from} (and ${copies} that republish one of them)\n`,
    `${people} people, ${organizations} organizations, ${events} events\n`,
    section(stats.eventsByType, style, [
      { head: 'type of event', share: 1, cell: ({ type }) => type },
      { head: 'events', share: null, cell: ({ events }) => events }
    ]),
    section(stats.provinces, style, placeColumns)
  ].join('')
}

const placeColumns: readonly Column<PlaceCount>[] = [
  { head: 'code', share: null, cell: ({ code }) => code },
  { head: 'region', share: 1, cell: ({ name }) => name },
  { head: 'releases', share: null, cell: ({ releases }) => releases },
  { head: 'events', share: null, cell: ({ events }) => events }
]

/** Sections need no more than this. */
const NARROW = 64

const section = <Row>(rows: readonly Row[], { width }: ListStyle, columns: readonly Column<Row>[]): string =>
  rows.length === 0 ? '' : tableText(columns, rows, Math.min(width, NARROW))

export const placesText = (found: Found<PlaceCount>, style: ListStyle): string =>
  section(found.items, style, placeColumns) + countLine(found, 'regions')

export function organizationsText(found: Found<OrganizationCount>, { width }: ListStyle): string {
  const table = tableText<OrganizationCount>(
    [
      { head: 'organization', share: 0.7, cell: ({ name }) => line(name) },
      { head: 'short', share: 0.3, cell: ({ acronym }) => acronym },
      { head: 'releases', share: null, cell: ({ releases }) => releases }
    ],
    found.items,
    width
  )
  return table + countLine(found, 'organizations')
}

export function eventsText(found: Found<EventAnswer>, { width, colors }: ListStyle): string {
  const table = tableText<EventAnswer>(
    [
      { head: 'date', share: null, cell: ({ start }) => start },
      {
        head: 'event',
        share: 0.45,
        cell: ({ type, name, venue, regionName }) =>
          [`${type}: ${colors.bold(line(name))}`, [venue && line(venue), regionName].filter(Boolean).join(', ')]
            .filter(Boolean)
            .join('\n')
      },
      { head: 'as told', share: 0.55, cell: ({ citation }) => cited(citation, colors) }
    ],
    found.items,
    width
  )
  return table + countLine(found, 'events')
}

/** By month, then each count with what it rests on. */
export function attendanceText(
  months: Stats['attendanceByMonth'],
  found: Found<AttendanceAnswer>,
  { width, colors }: ListStyle
): string {
  const byMonth = new Map<string, { people: number; counts: number }>()
  for (const { month, people, counts } of months) {
    const sum = byMonth.get(month) ?? { people: 0, counts: 0 }
    byMonth.set(month, { people: sum.people + people, counts: sum.counts + counts })
  }
  const sums = section([...byMonth], { width, colors }, [
    { head: 'month', share: 1, cell: ([month]) => month },
    { head: 'attended', share: null, cell: ([, { people }]) => people },
    { head: 'counts', share: null, cell: ([, { counts }]) => counts }
  ])
  const table = tableText<AttendanceAnswer>(
    [
      { head: 'date', share: null, cell: ({ date }) => date },
      { head: 'attended', share: 0.15, cell: count => line(summarizeCount(count)) },
      { head: 'event', share: 0.3, cell: ({ eventName }) => eventName && line(eventName) },
      { head: 'as told', share: 0.55, cell: ({ citation }) => cited(citation, colors) }
    ],
    found.items,
    width
  )
  return sums + table + countLine(found, 'counts')
}

export function awardsText(found: Found<AwardAnswer>, { width, colors }: ListStyle): string {
  const table = tableText<AwardAnswer>(
    [
      { head: 'date', share: null, cell: ({ date }) => date },
      {
        head: 'what',
        share: 0.25,
        cell: ({ title, year }) =>
          colors.bold(line(year && !title.includes(String(year)) ? `${title} (${year})` : title))
      },
      {
        head: 'from → to',
        share: 0.25,
        cell: ({ givers, recipients }) =>
          [givers, recipients]
            .map(names => names.map(line).join(', ') || '?')
            .join(' → ')
            .replace('? → ?', '')
      },
      { head: 'as told', share: 0.5, cell: ({ citation }) => cited(citation, colors) }
    ],
    found.items,
    width
  )
  return table + countLine(found, 'books, awards and gifts')
}
