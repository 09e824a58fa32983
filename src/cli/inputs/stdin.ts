import { inputError } from './article.ts'
import { bytesOf, chained } from './bytes.ts'
import { decode } from './decode.ts'
import type { InputKind } from './kinds.ts'
import { csvRecordsOf, jsonLinesOf } from './records.ts'
import type { Source } from './source.ts'

/** What standard input is called in messages and ids. */
const LABEL = 'stdin'

/** Standard input: JSON Lines record by record as they come; everything else when it has come in whole. */
export async function* standardInput(
  input: AsyncIterable<Uint8Array>,
  { kind: given, seen }: { kind?: InputKind | undefined; seen?: ((bytes: number) => void) | undefined }
): AsyncGenerator<Source> {
  const place = { label: LABEL, path: null }
  try {
    const pieces = bytesOf(input, seen)
    const first = await pieces.next()
    if (first.done) {
      yield { type: 'failure', label: LABEL, reason: 'is empty' }
      return
    }
    const kind = given ?? kindByContent(first.value)
    const all = chained(first.value, pieces)
    if (kind === 'jsonl') yield* jsonLinesOf({ ...place, pieces: all })
    else if (kind === 'csv') yield* csvRecordsOf({ ...place, pieces: all })
    else yield { type: 'file', ...place, kind, bytes: await whole(all), sidecar: null }
  } catch (error) {
    const { label, message } = inputError(LABEL, error)
    yield { type: 'failure', label, reason: message }
  }
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** What the first bytes look like: a line that is a JSON object by itself, other JSON, a page, or text. */
function kindByContent(first: Uint8Array): InputKind {
  const start = decode(first).trimStart()
  if (start.startsWith('{')) return isJsonLine(start) ? 'jsonl' : 'json'
  if (start.startsWith('[{')) return 'json'
  if (/^(<!doctype html|<html)/i.test(start)) return 'html'
  return 'txt'
}

/** A first line that is cut off where the first bytes end is taken for a long line, unless it is the `{` of a pretty print. */
function isJsonLine(start: string): boolean {
  const end = start.indexOf('\n')
  if (end < 0) return true
  try {
    JSON.parse(start.slice(0, end))
    return true
  } catch {
    return false
  }
}
