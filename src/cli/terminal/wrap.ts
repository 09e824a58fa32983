/** A stretch of a text, by its offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

const BREAK = /\s+/g

/** The lines that a stretch of text takes at a width, broken between words; a word that is too long is cut. */
export function wrap(text: string, { start, end }: Range, width: number): Range[] {
  const lines: Range[] = []
  let lineStart = start
  let lineEnd = start
  for (const word of wordsOf(text, start, end)) {
    if (word.end - lineStart > width && lineEnd > lineStart) {
      lines.push({ start: lineStart, end: lineEnd })
      lineStart = word.start
    }
    for (; word.end - lineStart > width; lineStart += width) lines.push({ start: lineStart, end: lineStart + width })
    lineEnd = word.end
  }
  if (lineEnd > lineStart) lines.push({ start: lineStart, end: lineEnd })
  return lines
}

function* wordsOf(text: string, start: number, end: number): Generator<Range> {
  let at = start
  BREAK.lastIndex = start
  for (let found = BREAK.exec(text); found && found.index < end; found = BREAK.exec(text)) {
    if (found.index > at) yield { start: at, end: found.index }
    at = found.index + found[0].length
  }
  if (at < end) yield { start: at, end }
}

/** A text as lines of a width. */
export const wrapped = (text: string, width: number): string[] =>
  wrap(text, { start: 0, end: text.length }, width).map(({ start, end }) => text.slice(start, end))
