import { TextDecoder } from 'node:util'
import { decode, markedEncoding } from './decode.ts'

const LINE_END = 0x0a
/** A longer line is no record but something else. */
const MAX_LINE_BYTES = 64 * 1024 * 1024

/** The lines of a stream with their line ends, each decoded by itself. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  for await (const piece of inUtf8(pieces)) {
    let from = 0
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
      yield decode(joined(held, piece.subarray(from, end + 1)))
      held = []
      heldBytes = 0
      from = end + 1
    }
    if (from === piece.length) continue
    held.push(piece.subarray(from))
    heldBytes += piece.length - from
    if (heldBytes > MAX_LINE_BYTES) throw new Error('has a line of more than 64 MB')
  }
  if (held.length > 0) yield decode(joined(held))
}

function joined(pieces: readonly Uint8Array[], last?: Uint8Array): Uint8Array {
  if (pieces.length === 0 && last) return last
  return Buffer.concat(last ? [...pieces, last] : pieces)
}

/** A stream in UTF-16 as UTF-8, so that lines can be told by their bytes. */
async function* inUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined
  for await (const piece of pieces) {
    if (decoder === undefined) {
      const marked = markedEncoding(piece)
      decoder = marked === 'utf-16le' || marked === 'utf-16be' ? new TextDecoder(marked) : null
    }
    yield decoder === null ? piece : Buffer.from(decoder.decode(piece, { stream: true }))
  }
}
