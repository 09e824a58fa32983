import type { Archive } from '../../archive.ts'
import { regionName } from '../../regions.ts'
import type { Hit, Span } from '../../types.ts'
import { archiveFilterOf, type WebFilter } from '../filter.ts'
import type { Place } from '../places.ts'
import { isChosen } from '../views/facets.ts'
import { HITS_PER_PAGE, type HitModel, type PassagePiece, type SearchModel, searchView } from '../views/search.ts'
import type { PageKind } from './kind.ts'

/** People that are told of above what was found. */
const NAMED = 3

export const searchPage: PageKind<Place & { to: 'search' }> = {
  to: 'search',
  content: (archive, _place, { filter }, context) => searchView(context, searchModel(archive, filter)),
  places: () => [{ to: 'search' }]
}

function searchModel(archive: Archive, filter: WebFilter): SearchModel {
  const asked = archiveFilterOf(filter)
  const page = filter.page ?? 1
  const found = archive.search({
    ...asked,
    sort: filter.sort,
    limit: HITS_PER_PAGE,
    offset: (page - 1) * HITS_PER_PAGE
  })
  const region = filter.region === undefined ? null : regionName(filter.region)
  const person = filter.person === undefined ? null : archive.person(filter.person, { limit: 1 })
  return {
    filter,
    total: found.total,
    hits: found.items.map(hitModel),
    facets: archive.facets(asked).filter(({ name }) => !isChosen(filter, name)),
    people: page === 1 ? peopleNamed(archive, filter.words) : [],
    labels: { ...(region !== null && { region }), ...(person !== null && { person: person.name }) }
  }
}

function peopleNamed(archive: Archive, words: string | undefined): SearchModel['people'] {
  return words === undefined ? [] : archive.people({ person: words, limit: NAMED }).items
}

function hitModel(hit: Hit): HitModel {
  return {
    releaseId: hit.releaseId,
    title: hit.headline ?? hit.lead ?? hit.sourceId,
    publisher: hit.publisher,
    publishedOn: hit.publishedOn,
    copies: hit.copies,
    passage: piecesOf(hit.passage, hit.matches)
  }
}

/** The passage cut where words that were sought begin and end. */
function piecesOf({ start, end, text }: Span, matches: readonly Span[]): PassagePiece[] {
  const pieces: PassagePiece[] = []
  let at = start
  for (const match of matches) {
    if (match.start < at || match.end > end) continue
    pieces.push(
      { text: text.slice(at - start, match.start - start), isMatch: false },
      { text: match.text, isMatch: true }
    )
    at = match.end
  }
  pieces.push({ text: text.slice(at - start), isMatch: false })
  return pieces.filter(piece => piece.text !== '')
}
