import { TextDecoder } from 'node:util'

/** So much of a file is looked at to tell text from other things. */
const SAMPLE_BYTES = 65_536
/** Text has hardly any control characters, other files have one in ten bytes. */
const MAX_CONTROL_SHARE = 0.01
/** UTF-16 without a mark: every other byte of Latin text is zero. */
const MIN_ZERO_SHARE = 0.4

const TEXT_CONTROLS = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

/** Windows-1252 from 0x80 to 0x9f: Node's own decoder takes these for the control characters of Latin-1. */
const WINDOWS_MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const latin1 = new TextDecoder('latin1')

/** The encoding that the first bytes show, or null where UTF-8 and the others look the same. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at & 1]!++
  const half = sample.length / 2
  if (zeros[0]! + zeros[1]! < half * MIN_ZERO_SHARE) return null
  if (zeros[1]! > half * MIN_ZERO_SHARE && zeros[0]! < half * MAX_CONTROL_SHARE) return 'utf-16le'
  if (zeros[0]! > half * MIN_ZERO_SHARE && zeros[1]! < half * MAX_CONTROL_SHARE) return 'utf-16be'
  return null
}

/**
 * Bytes as text: what a byte order mark says, else UTF-8 if it is sound, else `declared` (an HTML page's own word),
 * else Windows-1252.
 *
 * @throws Error when the bytes are no text
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const marked = markedEncoding(bytes)
  if (marked === 'utf-16le' || marked === 'utf-16be') return new TextDecoder(marked).decode(bytes)
  if (isBinary(bytes)) throw new Error('is binary, not text')
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return otherDecoder(declared)?.decode(bytes) ?? decodeWindows1252(bytes)
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++
  return controls > sample.length * MAX_CONTROL_SHARE
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  latin1.decode(bytes).replace(/[\x80-\x9f]/g, mark => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80]!)

/** A decoder for what a page says of itself, unless that is wrong, unknown, or Latin-1, which pages call Windows-1252. */
function otherDecoder(declared: string | null): TextDecoder | null {
  if (declared === null) return null
  try {
    const decoder = new TextDecoder(declared)
    return ['utf-8', 'windows-1252'].includes(decoder.encoding) ? null : decoder
  } catch {
    return null
  }
}
