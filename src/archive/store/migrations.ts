import type { Connection } from './driver.ts'
import { FIRST_SCHEMA } from './schema.ts'

/** What each version of the schema changes in the one before it. Never edited once released: a new one is added. */
const MIGRATIONS: readonly string[] = [FIRST_SCHEMA]

export const SCHEMA_VERSION = MIGRATIONS.length

/** Brings an archive to the schema of this library, all or nothing; two processes may try at once. */
export function migrate(connection: Connection): void {
  if (versionOf(connection) === SCHEMA_VERSION) return
  connection
    .transaction(() => {
      for (const change of MIGRATIONS.slice(versionOf(connection))) connection.exec(change)
      connection.pragma(`user_version = ${SCHEMA_VERSION}`)
    })
    .immediate()
}

const versionOf = (connection: Connection): number => connection.pragma('user_version', { simple: true }) as number
