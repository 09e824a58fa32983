/** One repair: `source.slice(start, end)` is read as `replacement`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** The way from the repaired text back to the source as it was given. */
export interface SourceMap {
  readonly text: string
  /** The source range that a half-open range of the repaired text came from. */
  toSource(start: number, end: number): { start: number; end: number }
}

/** Applies edits (sorted, not overlapping) and keeps the way back. */
export function applyEdits(source: string, edits: readonly Edit[]): SourceMap {
  if (edits.length === 0) return { text: source, toSource: (start, end) => ({ start, end }) }
  // Parallel arrays: each segment of the repaired text starts at textAt and came from sourceAt.
  const textAt: number[] = [0]
  const sourceAt: number[] = [0]
  const copied: boolean[] = [true]
  const parts: string[] = []
  let length = 0
  let last = 0
  for (const edit of edits) {
    parts.push(source.slice(last, edit.start), edit.replacement)
    length += edit.start - last
    const sameLength = edit.replacement.length === edit.end - edit.start
    if (!sameLength) {
      textAt.push(length)
      sourceAt.push(edit.start)
      copied.push(false)
      textAt.push(length + edit.replacement.length)
      sourceAt.push(edit.end)
      copied.push(true)
    }
    length += edit.replacement.length
    last = edit.end
  }
  parts.push(source.slice(last))

  const locate = (offset: number): number => {
    let low = 0
    let high = textAt.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (textAt[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const firstOf = (offset: number): number => {
    const segment = locate(offset)
    return copied[segment] ? sourceAt[segment]! + offset - textAt[segment]! : sourceAt[segment]!
  }
  const afterLastOf = (offset: number): number => {
    const segment = locate(offset)
    return copied[segment] ? sourceAt[segment]! + offset - textAt[segment]! + 1 : sourceAt[segment + 1]!
  }
  return {
    text: parts.join(''),
    toSource: (start, end) => {
      const from = firstOf(start)
      return { start: from, end: end > start ? Math.max(from, afterLastOf(end - 1)) : from }
    }
  }
}
