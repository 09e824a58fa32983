import { archiveFilterOf, without } from '../filter.ts'
import type { Place } from '../places.ts'
import { figuresView } from '../views/figures.ts'
import { chartOf, yearsOf } from './counts.ts'
import type { PageKind } from './kind.ts'

/** Statements that are listed below the charts. */
const LISTED = 50

export const figuresPage: PageKind<Place & { to: 'figures' }> = {
  to: 'figures',
  content: (archive, { year }, request, context) => {
    const { locale } = context
    const { strings } = locale
    const filter = without(request.filter, 'year')
    const { eventsByMonth, attendanceByMonth, awardsByMonth } = archive.stats(archiveFilterOf(filter))
    const typeName = (type: keyof typeof strings.eventTypes | null): string =>
      type === null ? strings.others : strings.eventTypes[type]
    const events = eventsByMonth.map(({ month, type, events }) => ({ month, label: typeName(type), value: events }))
    const people = attendanceByMonth.map(({ month, type, people }) => ({ month, label: typeName(type), value: people }))
    const awards = awardsByMonth.map(({ month, kind, awards }) => ({
      month,
      label: strings.awardKinds[kind],
      value: awards
    }))
    const asked = archiveFilterOf(year === undefined ? filter : { ...filter, year })
    return figuresView(context, {
      filter,
      year,
      years: yearsOf(eventsByMonth),
      events: chartOf(locale, strings.eventsByTime, events, year),
      attendance: chartOf(locale, strings.attendanceByTime, people, year),
      awards: chartOf(locale, strings.awardsByTime, awards, year),
      largest: archive.attendance({ ...asked, limit: LISTED }),
      given: archive.awards({ ...asked, limit: LISTED })
    })
  },
  *places(archive) {
    yield { to: 'figures' }
    for (const { year } of yearsOf(archive.stats().eventsByMonth)) yield { to: 'figures', year }
  }
}
