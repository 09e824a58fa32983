import type { Place } from '../places.ts'
import { releaseView } from '../views/release.ts'
import { releaseIds } from './all.ts'
import type { PageKind } from './kind.ts'

export const releasePage: PageKind<Place & { to: 'release' }> = {
  to: 'release',
  content: (archive, { id }, _request, context) => {
    const stored = archive.get(id)
    return stored && releaseView(context, stored)
  },
  *places(archive) {
    for (const id of releaseIds(archive)) yield { to: 'release', id }
  }
}
