import type { Token } from '../document/token.ts'
import type { SignOff } from '../document/zones/index.ts'
import { isCapital } from '../document/zones/marks.ts'
import {
  HANDOUT_MARKS,
  isDeskWord,
  LABEL_JOINTS,
  OFFICE_HOLDERS,
  OFFICES_ABOVE,
  PICTURE_LABELS,
  SHORT_DESKS,
  WEB_ENDINGS,
  WRITER_LABELS
} from '../lexicon/desks.ts'
import { DEGREES } from '../lexicon/titles.ts'
import { mentionAt } from '../mentions/kind.ts'
import type { Reading, RecordReader } from './reading.ts'

/** Marks between those who sign. */
const PARTERS = new Set(['/', ',', '.', '|', ';', '-', '–', '—', '+', '&', 'dan', '(', ')'])
const LABEL_ENDS = new Set([':', '®', '©'])
const EDITING = new Set(['editor', 'penyunting', 'redaktur'])
const LONGEST_NAME = 5
const LONGEST_INITIALS = 5
const DASHES = new Set(['-', '–', '—'])

/** What signs: an office, or a person by name or initials; an editor counts where no writer does. */
interface Signature {
  readonly text: string
  readonly isDesk: boolean
  readonly isEditor: boolean
}

/** "(fs/ags/HUMAS MENPANRB)", "Penulis: Sri Wahyuni", "HUMAS JABAR": who wrote it, and for which office. */
export const byline: RecordReader = {
  name: 'byline',
  read(reading) {
    const signatures = joined(reading, reading.document.zones.signOffs).flatMap(signOff =>
      signaturesOf(reading, signOff)
    )
    const persons = signatures.filter(signature => !signature.isDesk)
    const writers = persons.some(person => !person.isEditor) ? persons.filter(person => !person.isEditor) : persons
    const signed = signatures.find(signature => signature.isDesk)?.text ?? null
    if (writers.length === 0 && signed === null) return
    const desk = signed ?? deskOfDateline(reading)
    reading.release.byline = { initials: [...new Set(writers.map(writer => writer.text))], desk }
  }
}

/** "LAYANAN INFORMASI" and, on the next line, "DINAS KOMUNIKASI DAN INFORMATIKA": one office. */
function joined({ document }: Reading, signOffs: readonly SignOff[]): SignOff[] {
  const all: SignOff[] = []
  for (const signOff of signOffs) {
    const before = all.at(-1)
    const goesOn = before?.form === 'desk' && signOff.form === 'desk' && before.to === signOff.from
    if (goesOn && OFFICES_ABOVE.has(document.tokens[signOff.from]!.lower))
      all[all.length - 1] = { ...before, to: signOff.to }
    else all.push(signOff)
  }
  return all
}

/** "Palembang-Humas BKN": the newsroom named in the dateline is that of the writers who sign. */
function deskOfDateline({ document }: Reading): string | null {
  const desk = document.zones.dateline?.desk
  return desk ? document.textOf(desk.from, desk.to) : null
}

function signaturesOf(reading: Reading, { from, to, form }: SignOff): Signature[] {
  const { tokens } = reading.document
  if (form === 'desk') return [{ text: deskName(reading, from, to), isDesk: true, isEditor: false }]
  if (form === 'name' && mentionAt(reading.chart, 'place', from)) return []
  const signatures: Signature[] = []
  let start = from
  let label: 'writer' | 'editor' | 'picture' = 'writer'
  for (let at = from; at <= to; at++) {
    const token = tokens[at]
    const isEnd = at === to || !token
    if (!isEnd && LABEL_ENDS.has(token.text)) {
      const name = tokens[at - 1]?.lower ?? ''
      label = EDITING.has(name) ? 'editor' : isPicture(reading, start, at) ? 'picture' : 'writer'
      start = at + 1
      continue
    }
    if (!isEnd && !(PARTERS.has(token.text) && parts(reading, start, at))) continue
    if (!isEnd && isOfLabels(reading, start, at)) {
      if (DASHES.has(token.text) || token.text === ';') start = at + 1
      continue
    }
    const isRemark = start > from && isRemarkAt(tokens, start, at)
    if (label !== 'picture' && !isRemark) signatures.push(...signatureOf(reading, start, at, label === 'editor'))
    start = at + 1
  }
  return withLastDesk(signatures)
}

/** The "Penulis" of "Penulis / Foto ®". */
const isOfLabels = ({ document }: Reading, from: number, to: number): boolean =>
  to > from && document.tokens.slice(from, to).every(({ lower }) => WRITER_LABELS.has(lower) || LABEL_JOINTS.has(lower))

const isPicture = ({ document }: Reading, from: number, to: number): boolean =>
  document.tokens.slice(from, to).every(({ lower, kind }) => kind === 'mark' || PICTURE_LABELS.has(lower))

/** A hyphen inside a word, a stop inside a name or an "&" inside an office's name parts nothing. */
function parts({ document: { tokens }, chart }: Reading, from: number, at: number): boolean {
  const { text, glued } = tokens[at]!
  const hasDesk = (): boolean => tokens.slice(from, at).some(isDesk)
  switch (text) {
    case '.':
      return isShortPair(tokens, at)
    case '&':
    case 'dan':
      return at > from && !hasDesk() && isCapital(tokens[at + 1]) && !isDeskWord(tokens[at + 1]!.lower)
    case '/':
      // "Pendim 1605/Belu"
      return !(tokens[at - 1]?.kind === 'number' && !tokens[at - 1]!.glued && hasDesk())
    case '-':
      if (glued && tokens[at + 1]?.glued) return isShortPair(tokens, at)
  }
  // "Layanan Informasi - BSSN RI": still the office.
  return !(DASHES.has(text) && hasDesk() && mentionAt(chart, 'organization', at + 1)?.from === at + 1)
}

/** "hm.ys", "aris-Wulan": initials of two, with nothing but the mark between; "mc.skw" is an office. */
function isShortPair(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !after?.glued || !tokens[at]!.glued || before.kind !== 'word' || after.kind !== 'word') return false
  if (before.shape !== 'lower' || isDeskWord(before.lower) || isDeskWord(after.lower)) return false
  if (WEB_ENDINGS.has(after.lower) || (before.glued && tokens[at - 2]?.text === '.')) return false
  return tokens[at]!.text === '-' || (before.text.length < SHORT && after.text.length < SHORT)
}
const SHORT = 4

function signatureOf({ document, chart }: Reading, from: number, to: number, isEditor: boolean): Signature[] {
  const start = document.tokens[from]?.text === '*' ? from + 1 : from
  const tokens = document.tokens.slice(start, to)
  const words = tokens.filter(token => token.kind === 'word')
  if (words.length === 0 || words.every(word => WRITER_LABELS.has(word.lower) || HANDOUT_MARKS.has(word.lower)))
    return []
  if (OFFICE_HOLDERS.has(words[0]!.lower)) return []
  if (isWebSite(tokens) || (document.tokens[from - 1]?.text === ',' && isDegree(tokens))) return []
  const signsForOffice = words.some(isDesk) && !isInitials(tokens)
  if (!signsForOffice && words.length > LONGEST_NAME) return []
  const person = signsForOffice ? null : mentionAt(chart, 'person', start)
  const isTitled = person?.to === to && person.value.titles.before.length > 0
  return [{ text: isTitled ? person.value.name : document.textOf(start, to), isDesk: signsForOffice, isEditor }]
}

/** One of the newsroom who signs by its short form: "hms", "HMS5", "Admin2". */
const isInitials = ([word, number, ...more]: readonly Token[]): boolean =>
  more.length === 0 && (number ? number.kind === 'number' && number.glued : SHORT_DESKS.has(word!.lower))

/** The "(guru Bahasa Indonesia)", "(Pegiat Ekonomi Kreatif)" after a writer's name. */
function isRemarkAt(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== '(' || to - from < 2) return false
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  return words.length > 1 && (words[0]!.shape === 'lower' || words.length > 2) && !words.some(isDesk)
}

const isDesk = ({ lower }: Token): boolean => isDeskWord(lower)

/** "sultranews.co.id" signs for no one. */
const isWebSite = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 && tokens.at(-2)!.text === '.' && tokens.at(-1)!.glued && WEB_ENDINGS.has(tokens.at(-1)!.lower)

/** The "SE" of "Muh. Ewit Firman, SE". */
const isDegree = (tokens: readonly Token[]): boolean =>
  DEGREES.has(
    tokens
      .map(token => token.lower)
      .filter(part => part !== '.')
      .join('')
  )

/** "PINMAS - Pusat Informasi Keagamaan dan Kehumasan": the short form alone, where the long one only spells it out. */
function deskName({ document }: Reading, from: number, to: number): string {
  const [first, dash] = [document.tokens[from]!, document.tokens[from + 1]]
  const isShort = first.shape === 'upper' && dash !== undefined && from + 1 < to && DASHES.has(dash.text)
  return document.textOf(from, isShort ? from + 1 : to)
}

/** After initials alone, a last part of several words is the office, whatever its name: "(opa/mgr/Loka POM Ambon)". */
function withLastDesk(signatures: Signature[]): Signature[] {
  const last = signatures.at(-1)
  if (!last || last.isDesk || signatures.length < 2 || !last.text.includes(' ')) return signatures
  if (signatures.slice(0, -1).some(({ text, isDesk }) => isDesk || text.length > LONGEST_INITIALS)) return signatures
  return [...signatures.slice(0, -1), { ...last, isDesk: true }]
}
