import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ArchiveError } from '../../error.ts'

/** Says that a folder is a site of Kliping's, and may be written anew. */
const SIGN = '.kliping-site'

/** A folder that a site is written to. */
export class SiteFolder {
  readonly #path: string
  readonly #made = new Set<string>()
  files = 0

  private constructor(path: string) {
    this.#path = path
  }

  /** Refuses a folder that holds anything else, unless it is to be written over: what else is there stays then. */
  static async open(path: string, own: readonly string[], force: boolean): Promise<SiteFolder> {
    const isOwn = existsSync(join(path, SIGN))
    const names = existsSync(path) ? await readdir(path) : []
    if (names.length > 0 && !isOwn && !force) {
      throw new ArchiveError(`${path} holds other files: name an empty folder, or write among them with --force`)
    }
    if (isOwn) for (const name of own) await rm(join(path, name), { recursive: true, force: true })
    const folder = new SiteFolder(path)
    await folder.write(SIGN, '')
    return folder
  }

  async write(name: string, data: string): Promise<void> {
    const path = join(this.#path, name)
    const folder = dirname(path)
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true })
    this.#made.add(folder)
    await writeFile(path, data)
    this.files++
  }
}
