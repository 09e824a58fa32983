import type { Document, Paragraph } from './document.ts'

/** Shorter ones repeat by chance: "Terima kasih." */
const SHORTEST = 10

/** Paragraphs whose words, but for who signs, stand in one before them. */
export function repeatedParagraphs({ tokens, paragraphs, zones }: Document): Paragraph[] {
  const seen = new Set<string>()
  return paragraphs.filter(({ from, to }) => {
    const signOff = zones.signOffs.find(signed => signed.from >= from && signed.from < to)
    const words = tokens.slice(from, signOff ? signOff.from : to).filter(token => token.kind !== 'mark')
    if (words.length < SHORTEST) return false
    const key = words.map(token => token.lower).join(' ')
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}
