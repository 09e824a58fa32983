/** A stretch of characters of the document's text, half-open. */
export interface CharRange {
  readonly start: number
  readonly end: number
}

/** Mail and old web forms wrap at 60 to 110 columns; a paragraph of prose on one line is longer, a heading shorter. */
const WRAPPED_MIN = 50
const WRAPPED_MAX = 120

/** Cuts a text into paragraphs: one a line, or, where the text is hard-wrapped, one a block of lines. */
export function paragraphsOf(text: string): CharRange[] {
  const lines = linesOf(text)
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines.filter(line => !isBlank(line))
}

const isBlank = (line: CharRange): boolean => line.start === line.end

function linesOf(text: string): CharRange[] {
  const lines: CharRange[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push(trim(text, start, end))
    start = end + 1
  }
  return lines
}

function trim(text: string, start: number, end: number): CharRange {
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

/** So many lines that end in mid-sentence are no accident; fewer must also go on in small letters somewhere. */
const SURELY_WRAPPED = 5

/** Most line ends stand in mid-sentence, and no line is long. */
function isHardWrapped(text: string, lines: readonly CharRange[]): boolean {
  const filled = lines.filter(line => !isBlank(line))
  if (filled.length < 2 || filled.some(line => line.end - line.start > WRAPPED_MAX)) return false
  const isOpen = (line: CharRange): boolean =>
    line.end - line.start >= WRAPPED_MIN && !/[.!?:"”)]/.test(text[line.end - 1]!)
  if (filled.filter(isOpen).length < filled.length * 0.5) return false
  return (
    filled.length >= SURELY_WRAPPED ||
    filled.some((line, at) => at > 0 && isOpen(filled[at - 1]!) && /\p{Ll}/u.test(text[line.start]!))
  )
}

function joinWrapped(text: string, lines: readonly CharRange[]): CharRange[] {
  const paragraphs: CharRange[] = []
  let open: CharRange | null = null
  for (const line of lines) {
    if (isBlank(line)) {
      if (open) paragraphs.push(open)
      open = null
      continue
    }
    open = open ? { start: open.start, end: line.end } : line
    // A short line that ends a sentence is the paragraph's last, blank line or not.
    if (line.end - line.start < WRAPPED_MIN && /[.!?"”)]/.test(text[line.end - 1]!)) {
      paragraphs.push(open)
      open = null
    }
  }
  if (open) paragraphs.push(open)
  return paragraphs
}
