import { createHash } from 'node:crypto'
import type { Release, ReleaseMeta } from '../../contract/index.ts'

/** By what an article is known again: its text, and where and when it was published. Not by what was read from it. */
export function contentHash(
  text: string,
  meta: Pick<ReleaseMeta, 'id' | 'path' | 'url' | 'publisher' | 'publishedOn'>
): string {
  const { id, path, url, publisher, publishedOn } = meta
  return createHash('sha256')
    .update(JSON.stringify([id ?? path ?? url ?? 'release', url ?? null, publisher ?? null, publishedOn ?? null]))
    .update('\0')
    .update(text)
    .digest('hex')
}

/** The same, of a release that has been read already. */
export function hashOfRelease({ source, publishedOn }: Release, text: string): string {
  const { id, url, publisher } = source
  const given = publishedOn?.basis === 'metadata' ? publishedOn.date : null
  return contentHash(text, { id, publisher, publishedOn: given, ...(url === null ? {} : { url }) })
}

/** Whether a version is older than another: "0.9.2" than "0.10.0". */
export function isOlder(version: string, other: string): boolean {
  const [parts, others] = [version, other].map(text => text.split(/[.+-]/).slice(0, 3).map(Number))
  for (const [at, part] of parts!.entries()) {
    const difference = part - (others![at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
