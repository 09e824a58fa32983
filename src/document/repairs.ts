import type { NoticeCode } from '../contract/index.ts'
import { COMMON_WORDS } from '../lexicon/common-words.ts'
import { GLUE_WORDS } from '../lexicon/glue-words.ts'
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

/** In order: where two would change the same characters, the earlier one does. */
const RULES: readonly RepairRule[] = [
  // A real tag, not "<3": a letter right after "<". Its length is bounded so that "<a<a<a" stays linear.
  { name: 'tag', pattern: /<\/?[a-z][^<>]{0,2000}>/gi, replace: blank },
  { name: 'entity', pattern: /&(?:[a-z]{2,6}|#39);/g, replace: match => ENTITIES[match] ?? null },
  { name: 'mojibake', pattern: /â€[œ\u009d™˜“”¦]?|Â\u00a0/g, replace: match => MOJIBAKE[match] ?? ' ' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in the input are what it removes
  { name: 'control', pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, replace: blank },
  { name: 'invisible', pattern: /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g, replace: () => '' },
  { name: 'space', pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, replace: () => ' ' },
  { name: 'line-end', pattern: /\r\n?|[\u0085\u2028\u2029]/g, replace: match => (match.length === 2 ? ' \n' : '\n') },
  {
    name: 'surrogate',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    replace: () => '\ufffd',
    notice: 'unreadable-characters'
  }
]

/** A text without any of these needs none of the rules above: the usual case, told in one pass. */
const SUSPICIOUS = new RegExp(RULES.map(rule => rule.pattern.source).join('|'), 'i')

/** Inside a word: a capital between small letters. The word is glued, or a name such as "KemenPANRB". */
const INNER_CAPITAL = /\p{Ll}\p{Lu}\p{Ll}/gu
const LETTER = /\p{L}/u
/** Longer runs of letters are no words; the bound keeps the search for a word's ends linear. */
const LONGEST_WORD = 80

let commonWords: Set<string> | null = null
/** Built at first use, not at import. The same for every parser, so it is no state that a caller could see. */
const isCommonWord = (word: string): boolean => {
  commonWords ??= new Set(COMMON_WORDS.split(/\s+/))
  return commonWords.has(word)
}

/** The edits that mend a text's spelling, sorted and apart, and what to tell the user of them. */
export function findRepairs(source: string): { edits: Edit[]; repairs: Repair[] } {
  const edits: Edit[] = []
  const repairs: Repair[] = []
  if (SUSPICIOUS.test(source)) {
    for (const rule of RULES) {
      for (const match of source.matchAll(rule.pattern)) {
        const replacement = rule.replace(match[0])
        if (replacement === null) continue
        const [start, end] = [match.index, match.index + match[0].length]
        edits.push({ start, end, replacement })
        if (rule.notice) repairs.push({ code: rule.notice, message: `not valid Unicode: read as \ufffd`, start, end })
      }
    }
  }
  let last = 0
  for (const match of source.matchAll(INNER_CAPITAL)) {
    if (match.index < last) continue
    const { start, end } = wordAround(source, match.index)
    last = end
    const word = source.slice(start, end)
    const parts = word.length <= LONGEST_WORD ? splitGlued(word) : null
    if (!parts) continue
    edits.push(...insertSpaces(start, parts))
    repairs.push({ code: 'glued-words', message: `"${word}" is read as "${parts.join(' ')}"`, start, end })
  }
  return { edits: withoutOverlaps(edits), repairs }
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
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u).flatMap(splitGlueWord)
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

function withoutOverlaps(edits: Edit[]): Edit[] {
  const ranked = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank)
  const kept: Edit[] = []
  let end = 0
  for (const { edit } of ranked) {
    if (edit.start < end) continue
    kept.push(edit)
    end = edit.end
  }
  return kept
}
