import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ArchiveError } from '../error.ts'
import { type Connection, sqlite } from './driver.ts'
import { migrate, SCHEMA_VERSION } from './migrations.ts'

/** Marks a file as a Kliping archive ("klip"): what SQLite calls the application id. */
const APPLICATION_ID = 0x6b6c6970

/** How long a writer waits for another one: a batch takes well under a second. */
const BUSY_MS = 30_000
/** A page cache of 64 MB holds the upper levels of every index of a large archive. */
const CACHE_KB = 65_536
/** Texts and records are long: fewer of them go over several pages. Only a new file takes it. */
const PAGE_SIZE = 8192
/** Pages that wait in the log: those of the indexes are then written once for many batches. */
const LOG_PAGES = 4000

/** Of a larger file SQLite checks the header and the length: reading through a gigabyte takes seconds at each opening. */
const READ_THROUGH_UP_TO = 64_000_000

export interface OpenOptions {
  /** Never writes, and does not make a file that is not there. */
  readonly readOnly?: boolean
}

/** Opens an archive, or begins one where there is none. What is no archive is refused and left as it is. */
export function openConnection(path: string, { readOnly = false }: OpenOptions = {}): Connection {
  const Database = sqlite()
  checkPlace(path, readOnly)
  let connection: Connection | null = null
  try {
    connection = new Database(path, { readonly: readOnly, timeout: BUSY_MS })
    checkFile(connection, path)
    connection.pragma('foreign_keys = ON')
    connection.pragma(`cache_size = -${CACHE_KB}`)
    connection.pragma('temp_store = MEMORY')
    if (!readOnly) {
      connection.pragma(`page_size = ${PAGE_SIZE}`)
      connection.pragma('journal_mode = WAL')
      connection.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
      // What was reported as added is there even after the power fails.
      connection.pragma('synchronous = FULL')
      connection.pragma(`application_id = ${APPLICATION_ID}`)
      migrate(connection)
    }
    return connection
  } catch (error) {
    connection?.close()
    throw explained(error, path)
  }
}

function checkPlace(path: string, readOnly: boolean): void {
  if (path === ':memory:') return
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw new ArchiveError(`${path} is a folder, not an archive`)
  if (!statSync(dirname(resolve(path)), { throwIfNoEntry: false })?.isDirectory()) {
    throw new ArchiveError(`${path}: the folder is not there`)
  }
  if (!found && readOnly) throw new ArchiveError(`${path}: there is no such archive`)
}

/** Looks before anything is written. */
function checkFile(connection: Connection, path: string): void {
  const version = connection.pragma('user_version', { simple: true }) as number
  const application = connection.pragma('application_id', { simple: true }) as number
  const isEmpty = connection.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  if (isEmpty && version === 0 && application === 0) return
  if (application !== APPLICATION_ID) throw new ArchiveError(`${path} is a database, but no archive of Kliping's`)
  if (version > SCHEMA_VERSION) {
    throw new ArchiveError(
      `${path} was written by a newer Kliping (schema ${version}, this one knows ${SCHEMA_VERSION}): update Kliping`
    )
  }
  if (path !== ':memory:' && statSync(path).size > READ_THROUGH_UP_TO) return
  const trouble = connection.pragma('quick_check(1)', { simple: true })
  if (trouble !== 'ok') throw new ArchiveError(`${path} is damaged (${trouble}): it is left as it is`)
}

function explained(error: unknown, path: string): unknown {
  const { code } = error as { code?: unknown }
  if (error instanceof ArchiveError || typeof code !== 'string' || !code.startsWith('SQLITE_')) return error
  if (code === 'SQLITE_NOTADB') return new ArchiveError(`${path} is no archive, or a damaged one: it is left as it is`)
  if (code.startsWith('SQLITE_CORRUPT')) return new ArchiveError(`${path} is damaged: it is left as it is`)
  if (code.startsWith('SQLITE_BUSY')) return new ArchiveError(`${path} is in use by another process: try again later`)
  if (code.startsWith('SQLITE_CANTOPEN')) return new ArchiveError(`${path} may not be opened`)
  if (code.startsWith('SQLITE_READONLY')) return new ArchiveError(`${path} may not be written to`)
  return new ArchiveError(`${path}: ${(error as Error).message}`)
}
