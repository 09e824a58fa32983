import type { Archive } from '../../../archive/index.ts'

/** Has something done with an archive that is there, without changing it, and closes it. */
export async function withArchive<Result>(
  path: string,
  use: (archive: Archive) => Result | Promise<Result>
): Promise<Result> {
  return opened(path, true, use)
}

/** The same, with one that may be changed. */
export async function withChangedArchive<Result>(
  path: string,
  use: (archive: Archive) => Result | Promise<Result>
): Promise<Result> {
  return opened(path, false, use)
}

async function opened<Result>(
  path: string,
  readOnly: boolean,
  use: (archive: Archive) => Result | Promise<Result>
): Promise<Result> {
  const { openArchive } = await import('../../../archive/index.ts')
  const archive = openArchive(path, { readOnly })
  try {
    return await use(archive)
  } finally {
    archive.close()
  }
}
