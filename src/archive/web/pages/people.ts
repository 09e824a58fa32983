import { archiveFilterOf } from '../filter.ts'
import type { Place } from '../places.ts'
import { PEOPLE_PER_PAGE, peopleView } from '../views/people.ts'
import { personView } from '../views/person.ts'
import { allOf } from './all.ts'
import type { PageKind } from './kind.ts'

/** Events, quotes, handovers and joins that a person's page lists. */
const LISTED = 200

export const peoplePage: PageKind<Place & { to: 'people' }> = {
  to: 'people',
  content: (archive, { page = 1 }, { name, filter }, context) => {
    const offset = (page - 1) * PEOPLE_PER_PAGE
    const asked = { ...archiveFilterOf(filter), ...(name && { person: name }) }
    const sort = Object.keys(filter).length === 0 ? 'releases' : 'events'
    const { total, items } = archive.people({ ...asked, sort, limit: PEOPLE_PER_PAGE, offset })
    return page > 1 && items.length === 0 ? null : peopleView(context, { filter, name, page, total, people: items })
  },
  *places(archive) {
    const pages = Math.max(1, Math.ceil(archive.people({ limit: 0 }).total / PEOPLE_PER_PAGE))
    for (let page = 1; page <= pages; page++) yield { to: 'people', page }
  }
}

export const personPage: PageKind<Place & { to: 'person' }> = {
  to: 'person',
  content: (archive, { id }, _request, context) => {
    const profile = archive.person(id, { limit: LISTED })
    return profile && personView(context, profile)
  },
  *places(archive) {
    for (const { personId } of allOf(page => archive.people({ ...page, sort: 'name' })))
      yield { to: 'person', id: personId }
  }
}
