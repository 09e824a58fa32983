import { isCommonWord } from '../../src/document/language.ts'
import { type Token, tokenize } from '../../src/document/token.ts'
import type { Release } from '../../src/index.ts'
import { RECORD_KINDS } from '../../src/outputs/records.ts'

/** Something that looks wrong in a release; each finding is a line that shows it. */
export interface Suspect {
  readonly name: string
  find(release: Release, text: string): string[]
}

/** Enough of the text around a place to judge it. */
const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`.replace(
    /\s+/g,
    ' '
  )

const official =
  (test: (official: Release['officials'][number], release: Release) => boolean) => (release: Release, text: string) =>
    release.officials
      .filter(one => test(one, release))
      .map(({ name, evidence }) => `${name} | ${around(text, evidence[0]!.start, evidence[0]!.end)}`)

/** Dates before the first releases on the web, or after next year's plans, are misread. */
const EARLIEST = '2005-01-01'
const LATEST = '2026-12-31'

export const SUSPECTS: readonly Suspect[] = [
  {
    name: 'official named like a region or an organization',
    find: official(({ name }, { locations, organizations }) =>
      [...locations, ...organizations].some(other => other.name === name || other.name.endsWith(` ${name}`))
    )
  },
  {
    name: 'official with a common word in the name',
    find: official(({ name }) => name.split(' ').some(part => isCommonWord(part.toLowerCase())))
  },
  {
    name: 'official with a digit or mark in the name',
    find: official(({ name }) => /[^\p{L}\p{M}\s.'’`-]/u.test(name))
  },
  { name: 'official with one short word as name', find: official(({ name }) => /^\p{L}{1,3}\.?$/u.test(name)) },
  { name: 'official with a name of six or more words', find: official(({ name }) => name.split(' ').length >= 6) },
  { name: 'official without a position', find: official(({ positions }) => positions.length === 0) },
  {
    name: 'position of nine or more words',
    find: release =>
      release.officials.flatMap(({ name, positions }) =>
        positions.filter(({ title }) => title.split(' ').length >= 9).map(({ title }) => `${name}: ${title}`)
      )
  },
  {
    name: 'position without organization',
    find: release =>
      release.officials.flatMap(({ name, positions }) =>
        positions.filter(({ organization }) => organization === null).map(({ title }) => `${name}: ${title}`)
      )
  },
  {
    name: 'event without a date',
    find: release => release.events.filter(({ start }) => start === null).map(({ type, name }) => `${type}: ${name}`)
  },
  {
    name: 'event without a place',
    find: release =>
      release.events.filter(({ locationId }) => locationId === null).map(({ type, name }) => `${type}: ${name}`)
  },
  {
    name: 'event on an impossible day',
    find: release =>
      release.events
        .filter(
          ({ start, end }) =>
            (start ?? LATEST) < EARLIEST || (end ?? EARLIEST) > LATEST || (start ?? '') > (end ?? LATEST)
        )
        .map(({ name, start, end }) => `${start} to ${end}: ${name}`)
  },
  {
    name: 'release without an event',
    find: (release, text) => (release.events.length === 0 ? [text.slice(0, 160).replace(/\s+/g, ' ')] : [])
  },
  {
    name: 'release with four or more events',
    find: release =>
      release.events.length >= 4
        ? [release.events.map(({ type, name, start }) => `${type} ${start} ${name}`).join(' | ')]
        : []
  },
  {
    name: 'quote without a speaker',
    find: release => release.quotes.filter(({ speaker }) => speaker === null).map(({ text }) => text.slice(0, 120))
  },
  {
    name: 'speaker who is no official',
    find: release =>
      release.quotes
        .filter(({ speaker, speakerId }) => speaker !== null && speakerId === null)
        .map(({ speaker, text }) => `${speaker}: ${text.slice(0, 80)}`)
  },
  { name: 'quotation marks that no quote claims', find: unclaimedQuotations },
  {
    name: 'handover without a giver or a recipient',
    find: release =>
      release.handovers
        .filter(({ giver, recipients }) => giver === null || recipients.length === 0)
        .map(({ evidence }) => evidence[0]!.text.slice(0, 160))
  },
  { name: 'capitalised run that no record claims', find: unclaimedNames },
  {
    name: 'ambiguous place',
    find: release => release.notices.filter(({ code }) => code === 'ambiguous-place').map(({ message }) => message)
  }
]

function claimed(release: Release, text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (const kind of RECORD_KINDS) {
    for (const { evidence } of release[kind]) for (const { start, end } of evidence) mask.fill(1, start, end)
  }
  return mask
}

/** Shorter quotations are terms and nicknames. */
const SPEECH_WORDS = 6

function unclaimedQuotations(release: Release, text: string): string[] {
  const mask = new Uint8Array(text.length)
  for (const { direct, evidence } of release.quotes)
    if (direct) for (const { start, end } of evidence) mask.fill(1, start, end)
  return [...text.matchAll(/[“"”]([^“"”\n]{20,1000})[“"”]/g)]
    .filter(({ index, 1: words }) => words!.split(' ').length >= SPEECH_WORDS && !mask[index + 2])
    .map(({ index, 0: match }) => around(text, index, index + match.length))
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.shape !== 'lower'

function unclaimedNames(release: Release, text: string): string[] {
  const mask = claimed(release, text)
  const tokens = tokenize(text)
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    let to = at
    while (isCapital(tokens[to]) && !mask[tokens[to]!.start]) to++
    if (to - at >= 2) {
      const [start, end] = [tokens[at]!.start, tokens[to - 1]!.end]
      if (!tokens.slice(at, to).every(token => isCommonWord(token.lower))) found.push(around(text, start, end))
    }
    at = Math.max(at, to)
  }
  return found
}
