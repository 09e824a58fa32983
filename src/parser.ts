import type { Release, ReleaseMeta } from './contract/index.ts'
import { Document } from './document/document.ts'
import { Chart } from './engine/chart.ts'
import { Trace } from './engine/trace.ts'
import { type Explanation, explanationOf } from './explanation.ts'
import { compileGrammar, type Grammar, type ParserOptions } from './grammar.ts'
import { readMentions } from './mentions/index.ts'
import { checkMeta, checkText } from './meta.ts'
import { readRecords } from './records/index.ts'
import { noticesOf } from './records/notices.ts'
import type { Reading } from './records/reading.ts'

export interface Parser {
  /** Reads one release. Never throws for any string; the meta is checked. */
  parseRelease(text: string, meta?: ReleaseMeta): Release
  /** The same, with what every rule did. */
  explain(text: string, meta?: ReleaseMeta): Explanation
}

/**
 * A parser of one's own. Without options it reads as {@link parseRelease} does.
 *
 * @example
 * const parser = createParser({ off: ['quotes'] })
 * parser.parseRelease(text, { publishedOn: '2015-11-30' })
 */
export function createParser(options: ParserOptions = {}): Parser {
  const grammar = compileGrammar(options)
  return {
    parseRelease: (text, meta) => read(text, meta, grammar, null).release,
    explain: (text, meta) => {
      const trace = new Trace()
      return explanationOf(read(text, meta, grammar, trace), trace)
    }
  }
}

/** The way of a release through the stages. */
function read(text: string, meta: ReleaseMeta | undefined, grammar: Grammar, trace: Trace | null): Reading {
  const known = checkMeta(meta)
  const document = new Document(checkText(text))
  const chart = new Chart(document, grammar.phrases)
  readMentions(chart, trace, grammar.rules, grammar)
  const reading = emptyReading(document, chart, known, grammar, trace)
  readRecords(reading, grammar.off)
  reading.release.notices = noticesOf(reading)
  return reading
}

function emptyReading(
  document: Document,
  chart: Chart,
  meta: ReleaseMeta,
  { frames }: Grammar,
  trace: Trace | null
): Reading {
  const release: Release = {
    schemaVersion: '1',
    source: {
      id: meta.id ?? meta.path ?? meta.url ?? 'release',
      path: meta.path ?? null,
      url: meta.url ?? null,
      publisher: meta.publisher ?? null
    },
    headline: meta.headline ?? null,
    caption: null,
    lead: null,
    dateline: null,
    byline: null,
    publishedOn: null,
    officials: [],
    organizations: [],
    locations: [],
    events: [],
    attendance: [],
    awards: [],
    handovers: [],
    quotes: [],
    notices: []
  }
  return {
    document,
    chart,
    meta,
    trace,
    frames,
    release,
    dates: new Map(),
    regions: new Map(),
    locations: new Map(),
    organizations: new Map(),
    officials: new Map(),
    awards: new Map(),
    transfers: [],
    counts: new Map()
  }
}

let standard: Parser | null = null

/**
 * Reads one Indonesian government press release into records.
 *
 * @param text the release as it was published; offsets in the result are UTF-16 positions in it
 * @param meta what is known beside the text; `publishedOn` gives dates without a year theirs
 * @throws TypeError when `text` is not a string or `meta` does not fit, naming the field
 * @example
 * const release = parseRelease(text, { publishedOn: '2015-11-30' })
 * release.officials.map(official => official.name)
 */
export function parseRelease(text: string, meta?: ReleaseMeta): Release {
  standard ??= createParser()
  return standard.parseRelease(text, meta)
}

/** What {@link parseRelease} reads, with every rule that fired or was rejected, and why. */
export function explain(text: string, meta?: ReleaseMeta): Explanation {
  standard ??= createParser()
  return standard.explain(text, meta)
}
