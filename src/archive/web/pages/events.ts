import type { Archive } from '../../archive.ts'
import type { EventAnswer, Found } from '../../types.ts'
import { archiveFilterOf, type WebFilter, without } from '../filter.ts'
import type { Place } from '../places.ts'
import { EVENTS_PER_PAGE, eventsView } from '../views/events.ts'
import { chartOf, yearsOf } from './counts.ts'
import type { PageKind } from './kind.ts'

export const eventsPage: PageKind<Place & { to: 'events' }> = {
  to: 'events',
  content: (archive, { year, page: inPath }, request, context) => {
    const { locale } = context
    const { strings } = locale
    const filter = without(request.filter, 'year')
    const page = request.filter.page ?? inPath ?? 1
    const { eventsByMonth } = archive.stats(archiveFilterOf(filter))
    const rows = eventsByMonth.map(({ month, type, events }) => ({
      month,
      label: strings.eventTypes[type],
      value: events
    }))
    const { total, items } = eventsOf(archive, filter, year, page)
    if (page > 1 && items.length === 0) return null
    const chart = chartOf(locale, strings.eventsByTime, rows, year)
    return eventsView(context, { filter, year, page, total, events: items, years: yearsOf(eventsByMonth), chart })
  },
  *places(archive) {
    yield { to: 'events' }
    for (const { year, count } of yearsOf(archive.stats().eventsByMonth)) {
      for (let page = 1; page <= Math.ceil(count / EVENTS_PER_PAGE); page++) yield { to: 'events', year, page }
    }
  }
}

function eventsOf(archive: Archive, filter: WebFilter, year: number | undefined, page: number): Found<EventAnswer> {
  if (year === undefined) return { total: 0, items: [] }
  const asked = archiveFilterOf({ ...filter, year })
  return archive.events({ ...asked, sort: 'oldest', limit: EVENTS_PER_PAGE, offset: (page - 1) * EVENTS_PER_PAGE })
}
