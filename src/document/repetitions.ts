import type { Document, Paragraph } from './document.ts'
import type { TokenRange } from './sentences.ts'
import type { Token } from './token.ts'

/** Shorter ones repeat by chance: "Terima kasih." */
const SHORTEST = 10
/** Paragraphs that begin with the same words are few: only those are compared to the end. */
const OPENING = 3

/** Paragraphs that begin alike: the first of them, and the words of all once there is a second. */
interface Alike {
  readonly first: TokenRange
  written: Set<string> | null
}

/** Paragraphs whose words, but for who signs, stand in one before them. */
export function repeatedParagraphs(document: Document): Paragraph[] {
  const { tokens, paragraphs } = document
  const signatures = firstSignatures(document)
  const byOpening = new Map<string, Alike>()
  return paragraphs.filter(({ index, from, to }) => {
    const range = { from, to: signatures.get(index) ?? to }
    const opening = openingOf(tokens, range)
    if (opening === null) return false
    const alike = byOpening.get(opening)
    if (!alike) {
      byOpening.set(opening, { first: range, written: null })
      return false
    }
    alike.written ??= new Set([wordsOf(tokens, alike.first)])
    const written = wordsOf(tokens, range)
    if (alike.written.has(written)) return true
    alike.written.add(written)
    return false
  })
}

/** Where the first sign-off of a paragraph starts, by the paragraph's index. */
function firstSignatures(document: Document): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { from } of document.zones.signOffs) {
    const { paragraph } = document.sentenceAt(from)
    if (!starts.has(paragraph)) starts.set(paragraph, from)
  }
  return starts
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

/** The words of a range, without marks. */
function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let words = ''
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'mark') words += ` ${tokens[at]!.lower}`
  return words
}
