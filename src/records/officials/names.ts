/** The words of a name, lower-cased, without stops: what two spellings of one person share. */
export const nameWords = (name: string): string[] =>
  name.toLowerCase().replace(/[.,]/g, ' ').split(/\s+/).filter(Boolean)

/** How two forms of a name relate. */
export type Likeness = 'same' | 'part' | 'none'

/** "Benny N Yusuf" and "Benny Nurdin Yusuf" are the same; "Mirawati" is a part of "Mirawati Sudjono". */
export function likeness(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === b.length)
    return a.every((word, at) => sameWord(word, b[at]!)) && a.some((word, at) => isWhole(word) && isWhole(b[at]!))
      ? 'same'
      : 'none'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return isPart(short, long) ? 'part' : 'none'
}

const isWhole = (word: string): boolean => word.length > 2

/** Its words follow each other in the longer name, gaps allowed: "Ridwan Badallah" in "M. Ridwan Badallah". */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  let whole = false
  for (const word of long) {
    if (at === short.length || !sameWord(short[at]!, word)) continue
    whole ||= isWhole(word) && isWhole(short[at]!)
    at++
  }
  return at === short.length && whole
}

/** Equal, an initial of the other, or one slip of the pen apart. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const short = a.length < b.length ? a : b
  const long = short === a ? b : a
  if (short.length >= 4 && mayFoldAlike(a, b) && folded(a) === folded(b)) return true
  if (short.length < 5 || short[0] !== long[0]) return false
  return isOneSlip(short, long)
}

/** Letters that another spelling of the same sound may begin or end with; any other letter stays in every spelling. */
const CHANGING_LETTERS = new Set('cdefhijkostuvyz')

/** Tells cheaply that no change of spelling makes one word of the other: most pairs of words begin otherwise. */
function mayFoldAlike(a: string, b: string): boolean {
  const first = a[0]!
  const other = b[0]!
  return first === other || (CHANGING_LETTERS.has(first) && CHANGING_LETTERS.has(other))
}

/** Old and new spellings of one sound: "Achmad" and "Ahmad", "Soeharto" and "Suharto", "Aziz" and "Azis". */
function folded(word: string): string {
  return word
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/d?z/g, 's')
    .replace(/[kc]h/g, 'h')
    .replace(/y/g, 'i')
    .replace(/v/g, 'f')
    .replace(/[^\p{L}]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

/** One letter more, less or other. */
function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest === long.slice(at + 1)
}
