import type { NoticeCode } from '../contract/index.ts'
import { GLUE_WORDS, GLUED_BEFORE_CAPITALS } from '../lexicon/glue-words.ts'
import { isCommonWord } from './language.ts'
import type { Edit } from './source-map.ts'

/** A repair of spelling that a user may want to know of; offsets into the source. */
export interface Repair {
  readonly code: NoticeCode
  readonly message: string
  readonly start: number
  readonly end: number
}

interface RepairRule {
  readonly name: string
  readonly pattern: RegExp
  /** What is read in place of the match; `null` leaves it as it is. */
  readonly replace: (match: string) => string | null
  readonly notice?: NoticeCode
}

const blank = (match: string): string => ' '.repeat(match.length)

/** UTF-8 read as Windows-1252: the marks that releases have most. */
const MOJIBAKE: Record<string, string> = {
  'â€œ': '“',
  'â€\u009d': '”',
  'â€': '”',
  'â€™': '’',
  'â€˜': '‘',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'Â ': ' '
}

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&#39;': "'"
}

/** Tried in order at every suspicious character; sticky, so that each is tried there alone. */
const RULES: readonly RepairRule[] = [
  // A real tag, not "<3": a letter right after "<". Its length is bounded so that "<a<a<a" stays linear.
  { name: 'tag', pattern: /<\/?[a-z][^<>]{0,2000}>/iy, replace: blank },
  { name: 'entity', pattern: /&(?:[a-z]{2,6}|#39);/y, replace: match => ENTITIES[match] ?? null },
  { name: 'mojibake', pattern: /â€[œ\u009d™˜“”¦]?|Â\u00a0/y, replace: match => MOJIBAKE[match] ?? ' ' },
  { name: 'line-end', pattern: /\r\n?|[\u0085\u2028\u2029]/y, replace: match => (match.length === 2 ? ' \n' : '\n') },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in the input are what it removes
  { name: 'control', pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/y, replace: blank },
  { name: 'invisible', pattern: /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/y, replace: () => '' },
  { name: 'space', pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/y, replace: () => ' ' },
  {
    name: 'surrogate',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/y,
    replace: () => '\ufffd',
    notice: 'unreadable-characters'
  }
]

/** Every character that a rule can start with: one cheap class finds the places where the rules are tried. */
const SUSPICIOUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in the input are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f-\u2064\u3000\ud800-\udfff\ufeff<&âÂ]/g

/** A capital between small letters: the word is glued, or a name such as "KemenPANRB". ASCII is all that Indonesian writes. */
const INNER_CAPITAL = /[a-z][A-Z][a-z]/g
/** A function word in small letters with more behind it: "danmenyerahkan", "yangdihadiri". */
const GLUED_TO_FRONT = /(?<![A-Za-z])(dan|yang|untuk|dengan|oleh|pada)([a-z]{5,40})(?![a-zA-Z])/g
const LETTER = /\p{L}/u
/** Longer runs of letters are no words; the bound keeps the search for a word's ends linear. */
const LONGEST_WORD = 80
/** Fewer letters after a small word are no name glued to it: "seMa". */
const SHORTEST_NAME = 3

/** The edits that mend a text's spelling, sorted and apart, and what to tell the user of them. */
export function findRepairs(source: string): { edits: Edit[]; repairs: Repair[] } {
  const edits: Edit[] = []
  const repairs: Repair[] = []
  mendCharacters(source, edits, repairs)
  mendGluedWords(source, edits, repairs)
  splitFront(source, edits, repairs)
  return { edits: edits.sort((a, b) => a.start - b.start), repairs }
}

function mendCharacters(source: string, edits: Edit[], repairs: Repair[]): void {
  let last = 0
  for (const { index } of source.matchAll(SUSPICIOUS)) {
    if (index < last) continue
    for (const rule of RULES) {
      rule.pattern.lastIndex = index
      const match = rule.pattern.exec(source)?.[0]
      const replacement = match === undefined ? null : rule.replace(match)
      if (match === undefined || replacement === null) continue
      last = index + match.length
      edits.push({ start: index, end: last, replacement })
      if (rule.notice) {
        repairs.push({ code: rule.notice, message: 'not valid Unicode: read as \ufffd', start: index, end: last })
      }
      break
    }
  }
}

function mendGluedWords(source: string, edits: Edit[], repairs: Repair[]): void {
  const mended = edits.length
  let nextMended = 0
  let last = 0
  for (const { index } of source.matchAll(INNER_CAPITAL)) {
    if (index < last) continue
    const { start, end } = wordAround(source, index)
    last = end
    while (nextMended < mended && edits[nextMended]!.end <= start) nextMended++
    if (nextMended < mended && edits[nextMended]!.start < end) continue
    const word = source.slice(start, end)
    const parts = word.length <= LONGEST_WORD ? splitGlued(word) : null
    if (!parts) continue
    edits.push(...insertSpaces(start, parts))
    repairs.push({ code: 'glued-words', message: `"${word}" is read as "${parts.join(' ')}"`, start, end })
  }
}

/** Split where the whole is no word and the rest is one: "danmenyerahkan", but not "dandanan" or "padahal". */
function splitFront(source: string, edits: Edit[], repairs: Repair[]): void {
  for (const { index, 0: word, 1: front, 2: rest } of source.matchAll(GLUED_TO_FRONT)) {
    if (isCommonWord(word) || !isCommonWord(rest!)) continue
    edits.push(...insertSpaces(index, [front!, rest!]))
    repairs.push({
      code: 'glued-words',
      message: `"${word}" is read as "${front} ${rest}"`,
      start: index,
      end: index + word.length
    })
  }
}

function wordAround(source: string, at: number): { start: number; end: number } {
  let start = at
  let end = at + 1
  while (start > 0 && at - start <= LONGEST_WORD && LETTER.test(source[start - 1]!)) start--
  while (end < source.length && end - at <= LONGEST_WORD && LETTER.test(source[end]!)) end++
  return { start, end }
}

/** "InovasiPublikyaituBuku" → its four words; `null` where a part is no known word. */
export function splitGlued(word: string): string[] | null {
  const cased = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  if (cased.length === 2 && GLUED_BEFORE_CAPITALS.has(cased[0]!) && cased[1]!.length >= SHORTEST_NAME) return cased
  const parts = cased.flatMap(splitGlueWord)
  return parts.length > 1 && parts.every(part => isCommonWord(part.toLowerCase())) ? parts : null
}

/** "Publikyaitu" → "Publik", "yaitu". */
function splitGlueWord(part: string): string[] {
  const lower = part.toLowerCase()
  if (isCommonWord(lower)) return [part]
  for (const glue of GLUE_WORDS) {
    if (lower.endsWith(glue) && isCommonWord(lower.slice(0, -glue.length))) {
      return [part.slice(0, -glue.length), part.slice(-glue.length)]
    }
  }
  return [part]
}

/** An insertion replaces the last character before it by itself and a space, so that both have a place in the source. */
function insertSpaces(start: number, parts: readonly string[]): Edit[] {
  const edits: Edit[] = []
  let at = start
  for (const part of parts.slice(0, -1)) {
    at += part.length
    edits.push({ start: at - 1, end: at, replacement: `${part.at(-1)} ` })
  }
  return edits
}
