import type { Document, Paragraph } from './document.ts'
import type { TokenRange } from './sentences.ts'
import type { Token } from './token.ts'

/** Shorter ones repeat by chance: "Terima kasih." */
const SHORTEST = 10
/** Paragraphs that begin with the same words are few: only those are compared to the end. */
const OPENING = 3

/** Paragraphs whose words, but for who signs, stand in one before them. */
export function repeatedParagraphs({ tokens, paragraphs, zones }: Document): Paragraph[] {
  const byOpening = new Map<string, TokenRange[]>()
  return paragraphs.filter(({ from, to }) => {
    const signOff = zones.signOffs.find(signed => signed.from >= from && signed.from < to)
    const range = { from, to: signOff ? signOff.from : to }
    const opening = openingOf(tokens, range)
    if (opening === null) return false
    const alike = byOpening.get(opening)
    if (!alike) {
      byOpening.set(opening, [range])
      return false
    }
    if (alike.some(other => haveSameWords(tokens, range, other))) return true
    alike.push(range)
    return false
  })
}

/** How many words there are, and the first of them; `null` for too few. */
function openingOf(tokens: readonly Token[], { from, to }: TokenRange): string | null {
  let count = 0
  let opening = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark') continue
    if (count < OPENING) opening += ` ${token.lower}`
    count++
  }
  return count < SHORTEST ? null : count + opening
}

/** Two ranges with equally many words. */
function haveSameWords(tokens: readonly Token[], one: TokenRange, other: TokenRange): boolean {
  let there = other.from
  for (let here = one.from; here < one.to; here++) {
    if (tokens[here]!.kind === 'mark') continue
    while (tokens[there]!.kind === 'mark') there++
    if (tokens[here]!.lower !== tokens[there]!.lower) return false
    there++
  }
  return true
}
