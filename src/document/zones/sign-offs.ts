import {
  CLOSING_WORDS,
  isDeskWord,
  OFFICE_HOLDERS,
  PICTURE_LABELS,
  TRAILER_LABELS,
  WRITER_LABELS
} from '../../lexicon/desks.ts'
import { MONTHS } from '../../lexicon/months.ts'
import type { Paragraph } from '../document.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { CLOSERS, DASHES, isCapital, OPENERS } from './marks.ts'

/** Where those who wrote sign: without the brackets or dashes around. */
export interface SignOff extends TokenRange {
  /** A bracket, a labelled line ("Penulis: ..."), an office's line of its own, or a name after the last full stop. */
  readonly form: 'bracket' | 'label' | 'desk' | 'name'
}

const LAST_PARAGRAPHS = 10
const FIRST_PARAGRAPHS = 5
const LONGEST_LINE = 26
const LONGEST_BRACKET = 24
const LONGEST_NAME = 4
const LONGEST_NAME_LINE = 14
const SHORTEST_SENTENCE = 8
const LABEL_ENDS = new Set([':', '®', '©', ';'])
const LABEL_JOINTS = new Set(['/', '&', 'dan', ',', 'isi'])
const ENDS = new Set(['.', '!', '?', '”', '"', '“', '’', ')', '…'])

/** The sign-offs of a release, in the order of the text, and the first paragraph after its running text. */
export function findSignOffs(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[]
): { signOffs: SignOff[]; after: number } {
  const signOffs: SignOff[] = []
  let after = paragraphs.length
  for (let at = paragraphs.length - 1; at > 0 && at >= paragraphs.length - LAST_PARAGRAPHS; at--) {
    const paragraph = paragraphs[at]!
    if (announcesContacts(tokens, paragraph)) signOffs.length = 0
    const line = lineOf(tokens, paragraph)
    if (line === 'text') break
    // "Hermansyah" under "HUMAS JABAR" is none of the text; the last name of a list is.
    if (line === 'name') {
      if (isHolderOf(tokens, paragraph, signOffs[0])) signOffs.shift()
      continue
    }
    if (line !== 'trailer') signOffs.unshift(line)
    after = at
  }
  const last = paragraphs[after - 1]
  const inText =
    last &&
    (bracketAtEnd(tokens, last) ??
      dashedAtEnd(tokens, last) ??
      (signOffs.length === 0 ? nameAtEnd(tokens, last) : null))
  if (inText) signOffs.unshift(inText)
  if (signOffs.length === 0) signOffs.push(...labelledAtTop(tokens, paragraphs))
  return { signOffs, after }
}

/** "Kepala Biro Humas" right above "Kementerian Pertanian": the office is the holder's, and signs nothing itself. */
const isHolderOf = (tokens: readonly Token[], { from, to }: TokenRange, next: SignOff | undefined): boolean =>
  next?.form === 'desk' && next.from === to && OFFICE_HOLDERS.has(tokens[from]!.lower)

/** "Informasi lebih lanjut silakan menghubungi:": what follows is an address. */
function announcesContacts(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = Math.max(from, to - 4); at < to; at++) {
    if (/^(?:meng)?hubungi$|^kontak$|^narahubung$/.test(tokens[at]!.lower)) return true
  }
  return false
}

function labelledAtTop(tokens: readonly Token[], paragraphs: readonly Paragraph[]): SignOff[] {
  return paragraphs.slice(0, FIRST_PARAGRAPHS).flatMap(paragraph => {
    const line = paragraph.to - paragraph.from <= LONGEST_LINE ? labelledLine(tokens, paragraph) : null
    return line && line !== 'trailer' ? [line] : []
  })
}

/** What a whole paragraph below the text is. */
function lineOf(tokens: readonly Token[], paragraph: TokenRange): SignOff | 'trailer' | 'name' | 'text' {
  const { from, to } = paragraph
  const first = tokens[from]!
  if (first.text === '#' || first.text === '@' || first.text === '<' || isOrnament(tokens, paragraph)) return 'trailer'
  if (isAddressLine(tokens, paragraph)) return 'trailer'
  if (to - from > LONGEST_LINE) return 'text'
  if (tokens.slice(from, to).some(({ text }) => text === '@' || text === '#')) return 'trailer'
  const labelled = labelledLine(tokens, paragraph)
  if (labelled) return labelled
  const inner = unwrapped(tokens, paragraph)
  if (inner) return bracketOf(tokens, inner) ?? (OPENERS.has(first.text) ? 'trailer' : 'text')
  if (ENDS.has(tokens[to - 1]!.text)) return 'text'
  const end = addressStart(tokens, paragraph)
  if (end > from && isDeskLine(tokens, { from, to: end })) return { from, to: end, form: 'desk' }
  return isNameLine(tokens, paragraph) ? 'name' : 'text'
}

/** "***", "-----". */
const isOrnament = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'mark') return false
  return true
}

/** "Sumber : ...", "IG/FB: ...", "http://...", "Jl. Kuningan Persada". */
function isAddressLine(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]!.lower
  if (first === 'http' || first === 'https' || first === 'www' || first === 'jl' || first === 'selengkapnya')
    return true
  if (!TRAILER_LABELS.has(first) || WRITER_LABELS.has(first)) return false
  const end = labelEnd(tokens, from, to)
  return end !== null && !labelsOf(tokens, from, end).some(label => WRITER_LABELS.has(label))
}

/** "Penulis : A", "Foto & teks: B", "® DISKOMINFO SULTRA"; a line that only names a picture is none of the text. */
function labelledLine(tokens: readonly Token[], { from, to }: TokenRange): SignOff | 'trailer' | null {
  const marked = LABEL_ENDS.has(tokens[from]!.text) ? from + 1 : from
  if (marked === to) return null
  const end = labelEnd(tokens, marked, to)
  if (end === null) return marked > from ? { from: marked, to, form: 'label' } : null
  const labels = labelsOf(tokens, marked, end)
  if (labels.some(label => WRITER_LABELS.has(label))) return { from: marked, to, form: 'label' }
  return labels.every(label => PICTURE_LABELS.has(label)) ? 'trailer' : null
}

/** The mark that ends a run of label words. */
function labelEnd(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const { text, lower } = tokens[at]!
    if (LABEL_ENDS.has(text)) return at > from ? at : null
    const isLabel = WRITER_LABELS.has(lower) || PICTURE_LABELS.has(lower) || TRAILER_LABELS.has(lower)
    if (!isLabel && !LABEL_JOINTS.has(lower)) return null
  }
  return null
}

const labelsOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(({ lower }) => (LABEL_JOINTS.has(lower) ? [] : [lower]))

/** What stands in brackets or between dashes: "(gus/Humas)", "--Humas Setda--"; `null` for a line without them. */
function unwrapped(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let after = to
  while (after > from && (tokens[after - 1]!.text === '.' || tokens[after - 1]!.text === '*')) after--
  const [first, last] = [tokens[from]!.text, tokens[after - 1]?.text ?? '']
  const isWrapped = (OPENERS.has(first) && CLOSERS.has(last)) || (DASHES.has(first) && DASHES.has(last))
  if (!isWrapped) return null
  let start = from
  while (start < after && (OPENERS.has(tokens[start]!.text) || DASHES.has(tokens[start]!.text))) start++
  while (after > start && (CLOSERS.has(tokens[after - 1]!.text) || DASHES.has(tokens[after - 1]!.text))) after--
  return { from: start, to: after }
}

/** Inside of brackets that sign: names and offices, no sentence and no source. */
function bracketOf(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  if (from >= to || to - from > LONGEST_BRACKET) return null
  if (labelEnd(tokens, from, to) !== null && labelledLine(tokens, { from, to }) === null) return null
  let words = 0
  let hasOffice = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word') words++
    if (isDeskWord(token.lower)) hasOffice = true
    if (token.kind === 'number' && !hasOffice) return null
    if (IN_SENTENCES.has(token.lower) || isMonth(token)) return null
    if (token.text === '%' || token.text === '"') return null
  }
  return words > 0 ? { from, to, form: 'bracket' } : null
}

/** "(Maret - April)"; the initials "ags" are none. */
const isMonth = (token: Token): boolean => token.text.length > 3 && MONTHS.has(token.lower)

const IN_SENTENCES = new Set([
  'yang',
  'untuk',
  'di',
  'ke',
  'adalah',
  'pada',
  'sampai',
  'atau',
  'download',
  'unduh',
  'sumber',
  'dari',
  'tidak'
])

/** "... pelayanan publik.(fs/ags/HUMAS MENPANRB)": after the last sentence, not inside it. */
function bracketAtEnd(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
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
function dashedAtEnd(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
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

/** "... tutupnya (Ron)", but "Kartu Identitas Anak (KIA)", "virus Corona (COVID-19)", "Tahap 1 (awal)". */
function isAcronymOf(tokens: readonly Token[], open: number): boolean {
  const inside = tokens[open + 1]!
  return inside.shape === 'upper' || inside.shape === 'mixed' || tokens[open - 1]!.shape !== 'lower'
}

/** "... (Biro Kepegawaian) Rinarisna", "... November 2010. aman/humas": what stands after the last sentence. */
function nameAtEnd(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  let start = to
  while (start > from && to - start <= 6 && !ENDS.has(tokens[start - 1]!.text)) start--
  const length = to - start
  if (start - from < SHORTEST_SENTENCE || length === 0 || length > 6) return null
  const stop = tokens[start - 1]!
  const words = tokens.slice(start, to)
  if (words.some(token => CLOSING_WORDS.has(token.lower) || token.kind === 'number')) return null
  const isSigned = words.some(token => token.text === '/') && words.some(token => isDeskWord(token.lower))
  const isName = length <= 3 && words.every(token => isCapital(token) && token.text.length > 2 && !token.glued)
  if (stop.text === '.' && tokens[start - 2]!.kind === 'word' && tokens[start - 2]!.text.length < 3) return null
  const endsText = stop.text === '.' || stop.text === '”' || stop.text === '"' || stop.text === ')'
  const isQuoteEnd = stop.text !== '.' && stop.text !== ')' && tokens[start - 2]?.text === ','
  return endsText && !isQuoteEnd && (isSigned || isName) ? { from: start, to, form: 'name' } : null
}

/** "Biro Hukum dan Humas Departemen Pertanian, Jl. Harsono RM": where the office's address begins. */
function addressStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) {
    if (!ADDRESS_WORDS.has(tokens[at]!.lower)) continue
    return tokens[at - 1]?.text === ',' ? at - 1 : at
  }
  return to
}

const ADDRESS_WORDS = new Set(['jl', 'jln', 'jalan', 'telp', 'telepon', 'email', 'http', 'https', 'www'])

/** "HUMAS JABAR", "Tim Komunikasi Publik - Dinkominfo Kota Pekalongan": an office's name and nothing more. */
function isDeskLine(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]!.lower
  if (OFFICE_HOLDERS.has(first) || !isDeskWord(first)) return false
  let desks = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (token.text === ':' || token.text === '"') return false
      continue
    }
    if (!isCapital(token) && !LOWER_IN_NAMES.has(token.lower)) return false
    if (PRESS_OFFICE.test(token.lower)) desks++
  }
  return desks > 0
}

const LOWER_IN_NAMES = new Set(['dan', '&', 'bin', 'binti', 'di', 'untuk'])
/** Offices that put out the news; others are named under texts for other reasons. */
const PRESS_OFFICE =
  /humas|kominf|infokom|prokop|protokol|penerangan|puspen|pendi?[am]|penrem|pusdatin|publikasi|informasi|komunikasi|adpim|pimpinan|redaksi|media|^setda|setwan|sekretariat/

/** A line of names: who signs under the office's line ("Kepala Biro Humas", "Hermansyah"), or the end of a list. */
function isNameLine(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_NAME_LINE) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word' && !isCapital(token) && !LOWER_IN_NAMES.has(token.lower)) return false
  }
  return true
}
