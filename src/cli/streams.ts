import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits where the reader is slower. */
export async function write(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (!stream.write(data)) await once(stream, 'drain')
}

/** A reader that goes away (`| head`) ends the run without a word, as with any other Unix tool. */
export function endQuietlyOnClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
