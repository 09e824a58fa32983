import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Archive } from '../../archive.ts'
import type { Assets } from '../assets.ts'
import { archiveApp } from './app.ts'

/** Where to listen; the port 0 is any that is free. */
export interface ServeOptions {
  readonly host: string
  readonly port: number
}

/** A server that listens. */
export interface Serving {
  readonly address: string
  close(): Promise<void>
}

/** Serves an archive's pages until it is closed. */
export async function serveArchive(archive: Archive, assets: Assets, { host, port }: ServeOptions): Promise<Serving> {
  const server = createAdaptorServer({ fetch: archiveApp(archive, assets, host).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return {
    address: `http://${name}:${bound.port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
  }
}
