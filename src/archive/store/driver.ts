import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'
import { ArchiveError } from '../error.ts'

export type Connection = BetterSqlite3.Database
export type Statement = BetterSqlite3.Statement<unknown[]>

/** The package that reads and writes SQLite: an optional one, as it is compiled for each machine. */
export function sqlite(): typeof BetterSqlite3 {
  try {
    return createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new ArchiveError('an archive needs the package better-sqlite3: npm install better-sqlite3@12')
  }
}
