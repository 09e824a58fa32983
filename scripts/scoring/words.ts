/** A text's words for comparing: without accents, case and marks. */
export function words(text: string | null): string[] {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter(word => b.has(word)).length

/** Words in both, as a share of the words in either; two empty texts are alike. */
export function jaccard(a: string | null, b: string | null): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))]
  if (left.size + right.size === 0) return 1
  const both = shared(left, right)
  return both / (left.size + right.size - both)
}

/** Share of the shorter one's words that the longer one has. */
export function containment(a: string | null, b: string | null): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))]
  const shorter = Math.min(left.size, right.size)
  return shorter === 0 ? 0 : shared(left, right) / shorter
}

/** The same person or body under two spellings: most words shared, or one name within the other. */
export function sameName(a: string | null, b: string | null): boolean {
  const shorter = Math.min(words(a).length, words(b).length)
  return jaccard(a, b) >= 0.6 || (shorter >= 2 && containment(a, b) === 1)
}
