import type { Archive } from '../../archive.ts'
import type { Found, Page } from '../../types.ts'

/** Items of a long answer that are asked for at once. */
const AT_ONCE = 1000

/** All the items of an answer that comes in parts. */
export function* allOf<Item>(ask: (page: Page) => Found<Item>): Generator<Item> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const { items } = ask({ limit: AT_ONCE, offset })
    yield* items
    if (items.length < AT_ONCE) return
  }
}

/** The numbers of all releases, those that say the same as another among them. */
export function* releaseIds(archive: Archive): Generator<number> {
  for (const { releaseId } of allOf(page => archive.search({ ...page, sort: 'oldest', withCopies: true }))) {
    yield releaseId
  }
}
