/** Places of a signature: enough to tell 0.7 from 0.9, few enough to be quick. */
const SIZE = 32
/** Places that must be the same for two releases to be compared: of eight bands of four, one is where 80 % of the text is. */
const BAND = 4
const SHINGLE = 3
/** Shorter texts are alike by chance. */
const FEWEST_SHINGLES = 40
const EMPTY = 0xffffffff

/** A text in short: of all its runs of three words, the least of each of 32 classes of hashes. */
export type Signature = Uint32Array

/** The signature of a text's words, or null where there are too few of them. */
export function signatureOf(words: readonly string[]): Signature | null {
  if (words.length < FEWEST_SHINGLES + SHINGLE) return null
  const signature = new Uint32Array(SIZE).fill(EMPTY)
  const hashes = words.map(hashOf)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0
    for (let next = at; next < at + SHINGLE; next++) hash = mixed(Math.imul(hash, 31) + hashes[next]!)
    const place = hash & (SIZE - 1)
    const rest = hash >>> 5
    if (rest < signature[place]!) signature[place] = rest
  }
  return signature
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The keys under which like texts meet. */
export function bandsOf(signature: Signature): number[] {
  const bands: number[] = []
  for (let from = 0; from < SIZE; from += BAND) {
    let hash = from
    for (let at = from; at < from + BAND; at++) hash = mixed(Math.imul(hash, 31) + signature[at]!)
    bands.push(hash)
  }
  return bands
}

/** About how much of their texts two releases share, 0 to 1. */
export function likeness(one: Signature, other: Signature): number {
  let same = 0
  for (let at = 0; at < SIZE; at++) if (one[at] === other[at]) same++
  return same / SIZE
}

export const packed = (signature: Signature): Uint8Array =>
  new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength)

export const unpacked = (bytes: Uint8Array): Signature =>
  new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
