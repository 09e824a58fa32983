import type { Release } from '../../index.ts'
import { type Mark, marksOf, type Segment, segmentsOf } from '../../outputs/marks.ts'
import { plain } from '../../outputs/plain.ts'
import { type AnyRecord, labelOf, RECORD_KINDS, type RecordKind, RecordView } from '../../outputs/records.ts'
import { type Colors, paintOf } from './colors.ts'
import { type Range, wrap, wrapped } from './wrap.ts'

/** From this width on the records stand beside the text. */
const MIN_WIDTH_FOR_TWO = 100
const TEXT_SHARE = 0.58
const GUTTER = ' │ '
const INDENT = '  '
/** A long quotation stands in the text already. */
const MAX_LABEL = 100
/** Whole sentences in brackets would hide the others. */
const LONG_KINDS: ReadonlySet<Mark['kind']> = new Set(['handovers', 'quotes', 'notices'])

/** How to show a release. */
export interface ShowOptions {
  readonly width: number
  readonly colors: Colors
}

/** A release for a terminal: paragraph by paragraph its text with the evidence marked, and the records read there. */
export function showRelease(release: Release, text: string, options: ShowOptions): string {
  const { width, colors } = options
  // Without colours the marks are brackets, which would push a second column about.
  const isBeside = colors.isColorSupported && width >= MIN_WIDTH_FOR_TWO
  const textWidth = isBeside ? Math.floor(width * TEXT_SHARE) : width
  const recordWidth = isBeside ? width - textWidth - GUTTER.length : width
  const painter = new Painter(text, release, colors)
  const records = new RecordLines(release, options, recordWidth)
  const lines = [...headOf(release, options), '']
  for (const paragraph of paragraphsOf(text)) {
    const left = wrap(text, paragraph, textWidth)
    const right = records.startingIn(paragraph)
    if (isBeside) lines.push(...beside(left, right, textWidth, painter, colors))
    else lines.push(...left.map(line => painter.paint(line)), ...right.map(line => INDENT + line))
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

function headOf({ headline, caption, source, publishedOn }: Release, { colors }: ShowOptions): string[] {
  const about = [publishedOn?.date, source.publisher, source.url ?? source.path].filter(Boolean).join(' · ')
  return [colors.bold(plain(headline ?? caption ?? source.id)), colors.dim(plain(about))]
}

function* paragraphsOf(text: string): Generator<Range> {
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    if (text.slice(start, stop).trim() !== '') yield { start, end: stop }
    start = stop + 1
  }
}

function beside(
  left: readonly Range[],
  right: readonly string[],
  width: number,
  painter: Painter,
  colors: Colors
): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const line = left[at] ?? { start: 0, end: 0 }
    const filled = painter.paint(line) + ' '.repeat(width - (line.end - line.start))
    return `${filled}${colors.dim(GUTTER)}${right[at] ?? ''}`.trimEnd()
  })
}

/** Paints stretches of the text as the records in them want it. */
class Painter {
  readonly #segments: readonly Segment[]
  readonly #paint: ReturnType<typeof paintOf>
  readonly #hasColors: boolean
  /** Lines come in the order of the text, so that looking for their segments begins where it ended. */
  #at = 0

  constructor(text: string, release: Release, colors: Colors) {
    const marks = marksOf(release)
    const shown = colors.isColorSupported ? marks : marks.filter(({ kind }) => !LONG_KINDS.has(kind))
    this.#segments = segmentsOf(text, shown)
    this.#paint = paintOf(colors)
    this.#hasColors = colors.isColorSupported
  }

  paint({ start, end }: Range): string {
    if (start === end) return ''
    while (this.#segments[this.#at] && endOf(this.#segments[this.#at]!) <= start) this.#at++
    let painted = ''
    for (let at = this.#at; at < this.#segments.length && this.#segments[at]!.start < end; at++) {
      const segment = this.#segments[at]!
      const part = segment.text.slice(Math.max(0, start - segment.start), end - segment.start)
      painted += this.#painted(plain(part.replace(/\s/g, ' ')), segment)
    }
    return painted
  }

  #painted(text: string, { marks: [innermost] }: Segment): string {
    if (!innermost) return text
    return this.#hasColors ? this.#paint[innermost.kind](text) : `[${text}]`
  }
}

const endOf = ({ start, text }: Segment): number => start + text.length

/** What is said of each record, at the place where the text first tells of it. */
class RecordLines {
  readonly #entries: readonly { readonly start: number; readonly lines: readonly string[] }[]

  constructor(release: Release, { colors }: ShowOptions, width: number) {
    const view = new RecordView(release)
    const paint = paintOf(colors)
    const linesOf = <Kind extends RecordKind>(kind: Kind, record: Release[Kind][number] & AnyRecord): string[] => {
      const label = shortened(plain(labelOf(kind, record)).replace(/\s+/g, ' '))
      const [first = '', ...rest] = wrapped(`${record.id}: ${label}`, width)
      const head = [first, ...rest].map(line => paint[kind](line))
      const fields = view.fieldsOf(record).map(({ name, pieces }) => {
        const words = pieces.map(piece => (typeof piece === 'string' ? piece : piece.label)).join('')
        return `${name}: ${shortened(plain(words).replace(/\s+/g, ' '))}`
      })
      const details = wrapped(fields.join('; '), width - INDENT.length)
      return [...head, ...details.map(line => INDENT + colors.dim(line))]
    }
    this.#entries = RECORD_KINDS.flatMap(kind =>
      release[kind].map(record => ({ start: record.evidence[0]!.start, lines: linesOf(kind, record) }))
    )
  }

  startingIn({ start, end }: Range): string[] {
    return this.#entries.filter(entry => entry.start >= start && entry.start <= end).flatMap(({ lines }) => lines)
  }
}

const shortened = (text: string): string => (text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL - 1)}…` : text)
