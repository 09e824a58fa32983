import { LABEL_JOINTS, PICTURE_LABELS, TRAILER_LABELS, WRITER_LABELS } from '../../lexicon/desks.ts'
import type { TokenRange } from '../sentences.ts'
import type { Token } from '../token.ts'
import { CLOSERS, DASHES, OPENERS } from './marks.ts'
import type { SignOff } from './sign-offs.ts'

const LONGEST_LABEL = 7
const LABEL_ENDS = new Set([':', '®', '©', ';'])

/** "Penulis : A", "Foto & teks: B", "® DISKOMINFO SULTRA"; a line that only names a picture is none of the text. */
export function labelledLine(tokens: readonly Token[], { from, to }: TokenRange): SignOff | 'trailer' | null {
  const marked = afterMark(tokens, from)
  if (marked >= to) return null
  const end = labelEnd(tokens, marked, to)
  if (end === null) return marked > from ? { from: marked, to, form: 'label' } : null
  const labels = labelsOf(tokens, marked, end)
  if (labels.some(label => WRITER_LABELS.has(label))) return { from: marked, to, form: 'label' }
  return labels.every(label => PICTURE_LABELS.has(label)) ? 'trailer' : null
}

/** The token after the "®" or "(R)" that a line begins with. */
function afterMark(tokens: readonly Token[], from: number): number {
  if (LABEL_ENDS.has(tokens[from]!.text)) return from + 1
  const [open, letter, close] = [tokens[from]!, tokens[from + 1], tokens[from + 2]]
  const isSpelt = OPENERS.has(open.text) && (letter?.lower === 'r' || letter?.lower === 'c')
  return isSpelt && CLOSERS.has(close?.text ?? '') ? from + 3 : from
}

/** The mark that ends a run of label words; a dash ends it only after a writer's: "Jurnalisme Warga – Sri Wahyuni". */
export function labelEnd(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_LABEL); at++) {
    const { text, lower } = tokens[at]!
    if (LABEL_ENDS.has(text)) return at > from ? at : null
    if (DASHES.has(text)) return at > from && WRITER_LABELS.has(tokens[from]!.lower) ? at : null
    const isLabel = WRITER_LABELS.has(lower) || PICTURE_LABELS.has(lower) || TRAILER_LABELS.has(lower)
    if (!isLabel && !LABEL_JOINTS.has(lower)) return null
  }
  return null
}

export const labelsOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(({ lower }) => (LABEL_JOINTS.has(lower) ? [] : [lower]))
