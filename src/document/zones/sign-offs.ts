import {
  NEWSROOM_WORDS,
  OFFICE_HOLDERS,
  PRESS_POSTS,
  TRAILER_LABELS,
  WRITER_LABELS,
  WRITING_TEAMS
} from '../../lexicon/desks.ts'
import type { Paragraph } from '../document.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { bracketAtEnd, bracketOf, dashedAtEnd, nameAtEnd } from './end-signs.ts'
import { labelEnd, labelledLine, labelsOf } from './labels.ts'
import { CLOSERS, DASHES, ENDS, OPENERS } from './marks.ts'
import { addressStart, isDeskLine, isNameLine } from './sign-off-lines.ts'

/** Where those who wrote sign: without the brackets or dashes around. */
export interface SignOff extends TokenRange {
  /** A bracket, a labelled line ("Penulis: ..."), an office's line of its own, or a name after the last full stop. */
  readonly form: 'bracket' | 'label' | 'desk' | 'name'
}

const LAST_PARAGRAPHS = 10
const FIRST_PARAGRAPHS = 5
const LONGEST_LINE = 26
const LONGEST_SIGNED_NAME = 6
const LONGEST_TEAM = 12

/** The sign-offs of a release, in the order of the text, and the first paragraph after its running text. */
export function findSignOffs(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[]
): { signOffs: SignOff[]; after: number } {
  const signOffs: SignOff[] = []
  let after = paragraphs.length
  let text = paragraphs.length - 1
  for (let at = paragraphs.length - 1; at > 0 && at >= paragraphs.length - LAST_PARAGRAPHS; at--) {
    const paragraph = paragraphs[at]!
    if (announcesContacts(tokens, paragraph)) signOffs.length = 0
    const line = lineOf(tokens, paragraph)
    text = at
    if (line === 'text') break
    // "Hermansyah" under "HUMAS JABAR" is none of the text; the last name of a list is.
    if (line === 'name') {
      if (isHolderOf(tokens, paragraph, signOffs[0])) signOffs.shift()
      if (isSpokesman(tokens, paragraph, paragraphs[at + 1])) signOffs.unshift({ ...rangeOf(paragraph), form: 'name' })
      continue
    }
    if (line !== 'trailer') signOffs.unshift(line)
    after = at
    text = at - 1
  }
  const last = paragraphs[text]
  const inText =
    last &&
    (bracketAtEnd(tokens, last) ??
      dashedAtEnd(tokens, last) ??
      (signOffs.length === 0 ? nameAtEnd(tokens, last) : null))
  if (inText) signOffs.unshift(inText)
  if (signOffs.length === 0) signOffs.push(...labelledAtTop(tokens, paragraphs))
  if (signOffs.length === 0) signOffs.push(...teamAtTop(tokens, paragraphs))
  return { signOffs, after }
}

const rangeOf = ({ from, to }: TokenRange): TokenRange => ({ from, to })

/** "Ratna Sari" right above "Juru Bicara Gubernur". */
const isSpokesman = (tokens: readonly Token[], { from, to }: TokenRange, next: TokenRange | undefined): boolean =>
  next !== undefined &&
  to - from <= LONGEST_SIGNED_NAME &&
  PRESS_POSTS.has(tokens[next.from]!.lower) &&
  next.to - next.from <= LONGEST_LINE &&
  !ENDS.has(tokens[next.to - 1]!.text)

/** "Tim Liputan Diskominfo Kota Kupang." above the text. */
function teamAtTop(tokens: readonly Token[], paragraphs: readonly Paragraph[]): SignOff[] {
  const [first] = paragraphs
  if (!first || paragraphs.length < 2 || !WRITING_TEAMS.has(tokens[first.from]!.lower)) return []
  const isClosed = tokens[first.to - 1]!.text === '.'
  const line = { from: first.from, to: isClosed ? first.to - 1 : first.to }
  if (line.to - line.from > LONGEST_TEAM) return []
  // Without its stop it could be a headline about a team.
  const tells = isClosed || tokens.slice(line.from, line.to).some(({ lower }) => NEWSROOM_WORDS.has(lower))
  return tells && isDeskLine(tokens, line) ? [{ ...line, form: 'desk' }] : []
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
function lineOf(tokens: readonly Token[], { from: start, to }: TokenRange): SignOff | 'trailer' | 'name' | 'text' {
  // "*Foto: ..."
  const from = tokens[start]!.text === '*' && to - start > 2 ? start + 1 : start
  const paragraph = { from, to }
  const first = tokens[from]!
  if (first.text === '#' || first.text === '@' || first.text === '<' || isOrnament(tokens, paragraph)) return 'trailer'
  if (isAddressLine(tokens, paragraph)) return sourceDesk(tokens, paragraph) ?? 'trailer'
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

/** "Sumber: Bagian Humas Setda": an office by its full name signs what it sends out. */
function sourceDesk(tokens: readonly Token[], { from, to }: TokenRange): SignOff | null {
  if (tokens[from]!.lower !== 'sumber' || tokens[from + 1]!.text !== ':' || to - from < SHORTEST_SOURCE) return null
  return isDeskLine(tokens, { from: from + 2, to }) ? { from: from + 2, to, form: 'desk' } : null
}
const SHORTEST_SOURCE = 4

/** "Sumber : ...", "IG/FB: ...", "http://...", "Jl. Kuningan Persada". */
function isAddressLine(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]!.lower
  if (first === 'http' || first === 'https' || first === 'www' || first === 'jl' || first === 'selengkapnya')
    return true
  if (!TRAILER_LABELS.has(first) || WRITER_LABELS.has(first)) return false
  const end = labelEnd(tokens, from, to)
  return end !== null && !labelsOf(tokens, from, end).some(label => WRITER_LABELS.has(label))
}

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
