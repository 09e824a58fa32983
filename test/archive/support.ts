import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Archive, openArchive } from '../../src/archive/index.ts'
import { parseRelease, type Release, type ReleaseMeta } from '../../src/index.ts'

/** A folder for the archives of one test file, gone when its tests are over. */
export function archiveFolder(): { readonly path: string; file(): string; open(file?: string): Archive } {
  const path = mkdtempSync(join(tmpdir(), 'kliping-archive-'))
  const opened: Archive[] = []
  let count = 0
  const file = (): string => join(path, `${++count}.db`)
  afterAll(() => {
    for (const archive of opened) archive.close()
    rmSync(path, { recursive: true, force: true })
  })
  return {
    path,
    file,
    open(given) {
      const archive = openArchive(given ?? file())
      opened.push(archive)
      return archive
    }
  }
}

/** Reads a text into an archive; gives the release's number. */
export function put(archive: Archive, text: string, meta: ReleaseMeta = {}): number {
  return archive.add(parseRelease(text, meta), text).releaseId
}

type Positions = Release['officials'][number]['positions']

/** A release in which one person is named, with a position. */
export interface Naming {
  readonly name: string
  readonly title?: string
  readonly organization?: string
  readonly jurisdiction?: string
  readonly acting?: Positions[number]['acting']
  readonly former?: boolean
  readonly on?: string
  /** The region that the release is from. */
  readonly home?: string
}

let named = 0

/** A release as a parser would make it of a text that is nothing but a name. */
export function naming({ name, on, home, ...position }: Naming): { release: Release; text: string } {
  const text = `${name} hadir (${++named})`
  const evidence = [{ start: 0, end: name.length, text: name, rule: 'test' }]
  const { title, organization = null, jurisdiction = null, acting = null, former = false } = position
  const positions: Positions = title === undefined ? [] : [{ title, organization, jurisdiction, acting, former }]
  const code = home ?? jurisdiction
  return {
    text,
    release: {
      ...parseRelease('', { id: `naming-${named}`, publishedOn: on ?? null }),
      officials: [
        { id: 'official-1', name, titles: { before: [], after: [] }, positions, aliases: [], evidence, confidence: 1 }
      ],
      locations:
        code === null
          ? []
          : [{ id: 'location-1', name: code, level: 'regency', code, withinId: null, evidence, confidence: 1 }]
    }
  }
}
