import type { Document, Paragraph } from './document.ts'
import type { Token } from './token.ts'

/** Shorter ones repeat by chance: "Terima kasih." */
const SHORTEST = 10

/** Paragraphs whose words, but for who signs, stand in one before them. */
export function repeatedParagraphs({ tokens, paragraphs, zones }: Document): Paragraph[] {
  const byOpening = new Map<string, Token[][]>()
  return paragraphs.filter(({ from, to }) => {
    const signOff = zones.signOffs.find(signed => signed.from >= from && signed.from < to)
    const end = signOff ? signOff.from : to
    if (end - from < SHORTEST) return false
    const words = tokens.slice(from, end).filter(token => token.kind !== 'mark')
    if (words.length < SHORTEST) return false
    // Paragraphs that begin alike are few: only those are compared to the end.
    const opening = `${words.length} ${words[0]!.lower} ${words[1]!.lower} ${words[2]!.lower}`
    const alike = byOpening.get(opening)
    if (!alike) {
      byOpening.set(opening, [words])
      return false
    }
    if (alike.some(other => words.every((word, at) => word.lower === other[at]!.lower))) return true
    alike.push(words)
    return false
  })
}
