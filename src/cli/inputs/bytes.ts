import { createReadStream, readFileSync } from 'node:fs'
import { createGunzip, gunzipSync } from 'node:zlib'
import { nameParts } from './kinds.ts'

/** What is read at once: an article, or a JSON file of many. JSON Lines and CSV have no such limit. */
const MAX_BYTES = 256 * 1024 * 1024

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A whole file, unpacked where it is gzipped. */
export function readBytes(path: string): Uint8Array {
  const bytes = readFileSync(path)
  if (!nameParts(path).gzipped && !isGzip(bytes)) return bytes
  return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
}

/** A file piece by piece, unpacked where it is gzipped; `seen` hears how many bytes of the file each piece cost. */
export async function* bytesOf(
  input: string | AsyncIterable<Uint8Array>,
  seen: (bytes: number) => void = () => {}
): AsyncGenerator<Uint8Array> {
  const pieces = counted(typeof input === 'string' ? createReadStream(input) : input, seen)
  const first = await pieces.next()
  if (first.done) return
  const all = chained(first.value, pieces)
  const gzipped = (typeof input === 'string' && nameParts(input).gzipped) || isGzip(first.value)
  yield* gzipped ? gunzipped(all) : all
}

async function* counted(pieces: AsyncIterable<Uint8Array>, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    seen(piece.length)
    yield piece
  }
}

export async function* chained<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}

/** What was unpacked before a damage comes first, and then the damage: a stream that breaks throws away what waits in it. */
async function* gunzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const unpacked: Uint8Array[] = []
  const damages: Error[] = []
  gunzip.on('data', (piece: Uint8Array) => unpacked.push(piece))
  gunzip.on('error', damage => damages.push(damage))
  for await (const piece of pieces) {
    await new Promise<void>(resolve => gunzip.write(piece, () => resolve()))
    yield* unpacked.splice(0)
    if (damages[0]) throw damages[0]
  }
  await new Promise<void>(resolve => gunzip.once('close', resolve).end())
  yield* unpacked.splice(0)
  if (damages[0]) throw damages[0]
}
