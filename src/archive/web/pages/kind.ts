import type { Archive } from '../../archive.ts'
import type { Context } from '../context.ts'
import type { WebFilter } from '../filter.ts'
import type { Place } from '../places.ts'
import type { Content } from '../views/layout.ts'

/** What a page is asked for, beside its place. */
export interface PageRequest {
  readonly filter: WebFilter
  /** A name to look for. */
  readonly name?: string | undefined
}

/** A kind of page: which places it has, and what stands there. */
export interface PageKind<Of extends Place = Place> {
  readonly to: Of['to']
  /** What stands at a place; null where there is no such thing. */
  content(archive: Archive, place: Of, request: PageRequest, context: Context): Content | null
  /** All the places of this kind: each becomes a file. */
  places(archive: Archive): Iterable<Of>
}
