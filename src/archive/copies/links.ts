import type { Connection, Statement } from '../store/driver.ts'
import { bandsOf, likeness, type Signature, unpacked } from './signature.ts'

/** Two texts that share so much are one release, republished with another dateline, headline or sign-off. */
const SAME_FROM = 0.75
/** Releases that are compared for each band: a formula that every release has would else bring all of them. */
const MOST_COMPARED = 32

/** Finds and links releases that say the same. */
export class CopyLinks {
  readonly #candidates: Statement
  readonly #addBand: Statement
  readonly #release: Statement
  readonly #link: Statement

  constructor(connection: Connection) {
    this.#candidates = connection
      .prepare('select release from bands where band = ? and release <> ? order by release limit ?')
      .pluck()
    this.#addBand = connection.prepare('insert or ignore into bands (band, release) values (?, ?)')
    this.#release = connection.prepare(
      'select r.same_as as sameAs, d.signature from releases r join documents d on d.release = r.id where r.id = ?'
    )
    this.#link = connection.prepare('update releases set same_as = ? where id = ?')
  }

  /** Links a release to the first that says the same, and gives that one. */
  link(release: number, signature: Signature | null): number | null {
    if (signature === null) return null
    const bands = bandsOf(signature)
    const first = this.#firstLike(release, signature, bands)
    for (const band of bands) this.#addBand.run(band, release)
    if (first !== null) this.#link.run(first, release)
    return first
  }

  #firstLike(release: number, signature: Signature, bands: readonly number[]): number | null {
    const seen = new Set<number>()
    let best: { release: number; likeness: number } | null = null
    for (const band of bands) {
      for (const candidate of this.#candidates.all(band, release, MOST_COMPARED) as number[]) {
        if (seen.has(candidate)) continue
        seen.add(candidate)
        const { sameAs, signature: bytes } = this.#release.get(candidate) as {
          sameAs: number | null
          signature: Uint8Array
        }
        const alike = likeness(signature, unpacked(bytes))
        if (alike >= SAME_FROM && (best === null || alike > best.likeness)) {
          best = { release: sameAs ?? candidate, likeness: alike }
        }
      }
    }
    return best === null || best.release === release ? null : best.release
  }
}
