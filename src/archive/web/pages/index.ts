import type { Archive } from '../../archive.ts'
import type { Context } from '../context.ts'
import type { Place } from '../places.ts'
import type { Content } from '../views/layout.ts'
import { eventsPage } from './events.ts'
import { figuresPage } from './figures.ts'
import type { PageKind, PageRequest } from './kind.ts'
import { peoplePage, personPage } from './people.ts'
import { regionPage, regionsPage } from './regions.ts'
import { releasePage } from './release.ts'
import { searchPage } from './search.ts'

/** Every kind of page that an archive has. */
export const PAGES = [
  searchPage,
  releasePage,
  peoplePage,
  personPage,
  eventsPage,
  regionsPage,
  regionPage,
  figuresPage
] as unknown as readonly PageKind[]

/** What stands at a place; null where there is no such thing. */
export function contentAt(archive: Archive, place: Place, request: PageRequest, context: Context): Content | null {
  const kind = PAGES.find(({ to }) => to === place.to)
  return kind?.content(archive, place, request, context) ?? null
}
