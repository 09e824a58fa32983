import { BRACKETED_SENTENCE_WORDS, CLOSING_WORDS, isDeskWord } from '../../lexicon/desks.ts'
import { MONTHS } from '../../lexicon/months.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { labelEnd, labelledLine } from './labels.ts'
import { CLOSERS, DASHES, ENDS, isCapital, OPENERS } from './marks.ts'
import type { SignOff } from './sign-offs.ts'

const LONGEST_BRACKET = 24
const LONGEST_NAME = 4
const SHORTEST_SENTENCE = 8

/** Inside of brackets that sign: names and offices, no sentence and no source. */
export function bracketOf(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  if (from >= to || to - from > LONGEST_BRACKET) return null
  if (labelEnd(tokens, from, to) !== null && labelledLine(tokens, { from, to }) === null) return null
  let words = 0
  let hasOffice = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word') words++
    if (isDeskWord(token.lower)) hasOffice = true
    if (token.kind === 'number' && !hasOffice && !isNumberedInitial(tokens, at)) return null
    if (BRACKETED_SENTENCE_WORDS.has(token.lower) || isMonth(token)) return null
    if (token.text === '%' || token.text === '"') return null
  }
  const isClosing = words === 1 && CLOSING_WORDS.has(tokens[from]!.lower)
  return words > 0 && !isClosing ? { from, to, form: 'bracket' } : null
}

/** The 2 of "(D2)" and "(HMS2)". */
const isNumberedInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && tokens[at - 1]?.kind === 'word' && tokens[at]!.text.length <= 2

/** "(Maret - April)"; the initials "ags" are none. */
const isMonth = (token: Token): boolean => token.text.length > 3 && MONTHS.has(token.lower)

/** "... pelayanan publik.(fs/ags/HUMAS MENPANRB)": after the last sentence, not inside it. */
export function bracketAtEnd(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  let end = to
  while (end > from && (tokens[end - 1]!.text === '.' || tokens[end - 1]!.text === '*')) end--
  if (!CLOSERS.has(tokens[end - 1]?.text ?? '')) return null
  let open = end - 2
  while (open > from && end - open <= LONGEST_BRACKET + 2 && !OPENERS.has(tokens[open]!.text)) open--
  if (open <= from || !OPENERS.has(tokens[open]!.text)) return null
  const inside = bracketOf(tokens, { from: open + 1, to: end - 1 })
  if (!inside) return null
  if (!signs(tokens, inside)) return null
  const isAfterSentence = ENDS.has(tokens[open - 1]!.text)
  // Inside the last sentence, with its full stop after the bracket or missing: an aside, unless it can be initials only.
  const endsText = isAfterSentence || (end === to && !isAcronymOf(tokens, open))
  return endsText ? inside : null
}

/** "... pukul delapan. -gdn-" */
export function dashedAtEnd(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  if (to - from < SHORTEST_SENTENCE || !DASHES.has(tokens[to - 1]!.text)) return null
  let open = to - 2
  while (open > from && to - open <= LONGEST_BRACKET && !DASHES.has(tokens[open]!.text)) open--
  if (!DASHES.has(tokens[open]!.text) || !ENDS.has(tokens[open - 1]?.text ?? '')) return null
  const inside = bracketOf(tokens, { from: open + 1, to: to - 1 })
  return inside && signs(tokens, inside) ? inside : null
}

/** Initials, a name or two, or an office; not "(Wakil Rektor II)" nor a long aside. */
function signs(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let words = 0
  let hasOffice = false
  let hasSlash = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word') words++
    if (isDeskWord(token.lower)) hasOffice = true
    if (token.text === '/') hasSlash = true
  }
  return hasOffice || hasSlash || words <= LONGEST_NAME
}

/** "... tutupnya (Ron)", "ujar Sari (yas)", "(Kamil/Nisa)", but "Anak (KIA)", "Corona (COVID-19)", "Tahap 1 (awal)". */
function isAcronymOf(tokens: readonly Token[], open: number): boolean {
  const [before, inside, next] = [tokens[open - 1]!, tokens[open + 1]!, tokens[open + 2]!]
  if (inside.shape === 'upper' || inside.shape === 'mixed') return true
  const isShort = next.text === '/' || (inside.shape === 'lower' && inside.text.length <= LONGEST_INITIALS)
  return before.shape !== 'lower' && !(before.kind === 'word' && isShort)
}
const LONGEST_INITIALS = 4

const isSlash = ({ text }: Token): boolean => text === '/'

/** "aris-Wulan", "rn/dd": two short words with nothing between but a mark. */
const isJoined = ([first, mark, second, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  first?.kind === 'word' &&
  !first.glued &&
  second?.kind === 'word' &&
  (mark!.text === '-' || mark!.text === '/') &&
  mark!.glued &&
  second.glued &&
  first.lower !== second.lower

/** "... (Biro Kepegawaian) Rinarisna", "... November 2010. aman/humas": what stands after the last sentence. */
export function nameAtEnd(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  let start = to
  while (start > from && to - start <= 6 && !ENDS.has(tokens[start - 1]!.text)) start--
  const length = to - start
  if (start - from < SHORTEST_SENTENCE || length === 0 || length > 6) return null
  const stop = tokens[start - 1]!
  const words = tokens.slice(start, to)
  if (words.some(token => CLOSING_WORDS.has(token.lower) || token.kind === 'number')) return null
  const isSigned = (words.some(isSlash) && words.some(token => isDeskWord(token.lower))) || isJoined(words)
  const isName = length <= 3 && words.every(token => isCapital(token) && token.text.length > 2 && !token.glued)
  if (stop.text === '.' && tokens[start - 2]!.kind === 'word' && tokens[start - 2]!.text.length < 3) return null
  const endsText = stop.text === '.' || stop.text === '”' || stop.text === '"' || stop.text === ')'
  const isQuoteEnd = stop.text !== '.' && stop.text !== ')' && tokens[start - 2]?.text === ','
  return endsText && !isQuoteEnd && (isSigned || isName) ? { from: start, to, form: 'name' } : null
}
