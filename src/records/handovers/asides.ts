import type { Document } from '../../document/document.ts'
import type { Reading } from '../reading.ts'

const LONGEST_BRACKET = 14

/** Past where a thing comes from: "uang tunai yang berasal dari takmir masjid | dan". */
export function afterSource({ tokens }: Document, from: number, end: number): number {
  let at = from + 2
  while (
    at < Math.min(end, from + LONGEST_SOURCE) &&
    !['dan', 'serta', ',', 'kepada', 'untuk', '.'].includes(tokens[at]!.lower)
  )
    at++
  return at
}

const LONGEST_SOURCE = 14
export function afterBracket({ document }: Reading, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_BRACKET); at++) {
    if (document.tokens[at]!.text === ')') return at + 1
  }
  return from + 1
}
