import { createReadStream } from 'node:fs'

/** What a line of JSON Lines ends with. Inside a string its quotation marks would be escaped. */
const LINE_TAIL = /,"extraction":\{"contentHash":"([0-9a-f]+)","version":"([^"]*)"\}\}\n$/
const TAIL_BYTES = 512
const LINE_END = 0x0a

/** Where the record of an article stands in a file. */
export interface KeptLine {
  readonly hash: string
  readonly start: number
  readonly end: number
}

/** The records of an earlier run of this version, and where its last whole line ends. */
export async function keptLines(path: string, version: string): Promise<{ lines: KeptLine[]; end: number }> {
  const lines: KeptLine[] = []
  let start = 0
  let offset = 0
  let tail: Uint8Array = Buffer.alloc(0)
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = piece.indexOf(LINE_END); at >= 0; at = piece.indexOf(LINE_END, from)) {
      const end = offset + at + 1
      const [, hash, writtenBy] = LINE_TAIL.exec(lastBytes(tail, piece.subarray(from, at + 1)).toString('latin1')) ?? []
      if (hash !== undefined && writtenBy === version) lines.push({ hash, start, end })
      start = end
      from = at + 1
      tail = Buffer.alloc(0)
    }
    tail = lastBytes(tail, piece.subarray(from))
    offset += piece.length
  }
  return { lines, end: start }
}

const lastBytes = (before: Uint8Array, after: Uint8Array): Buffer =>
  Buffer.concat([before, after.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES)
