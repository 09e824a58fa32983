import { provinceOf, regionName } from '../../regions.ts'
import { archiveFilterOf } from '../filter.ts'
import type { Place } from '../places.ts'
import { regionView } from '../views/region.ts'
import { regionsView } from '../views/regions.ts'
import { allOf } from './all.ts'
import type { PageKind } from './kind.ts'

/** Regions of a level, all of them. */
const ALL = 10_000
const EVENTS = 50
const PEOPLE = 15

export const regionsPage: PageKind<Place & { to: 'regions' }> = {
  to: 'regions',
  content: (archive, _place, { filter }, context) =>
    regionsView(context, archive.places({ ...archiveFilterOf(filter), limit: ALL }).items),
  places: () => [{ to: 'regions' }]
}

export const regionPage: PageKind<Place & { to: 'region' }> = {
  to: 'region',
  content: (archive, { code }, _request, context) => {
    const name = regionName(code)
    // A regency that there is not takes the name of its province.
    if (name === null || (code.length > 2 && name === regionName(provinceOf(code)))) return null
    const province = provinceOf(code)
    const isProvince = code === province
    return regionView(context, {
      code,
      name,
      around: isProvince ? null : { code: province, name: regionName(province)! },
      within: isProvince
        ? archive
            .places({ region: code, level: 'regency', limit: ALL })
            .items.filter(place => provinceOf(place.code) === code)
        : [],
      releases: archive.search({ region: code, limit: 0 }).total,
      events: archive.events({ region: code, limit: EVENTS }),
      people: archive.people({ region: code, sort: 'events', limit: PEOPLE }).items
    })
  },
  *places(archive) {
    for (const level of ['province', 'regency'] as const) {
      for (const { code } of allOf(page => archive.places({ ...page, level }))) yield { to: 'region', code }
    }
  }
}
