import type { Token } from '../../document/token.ts'
import type { Mention } from '../../engine/chart.ts'
import { type MentionOf, mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

export type PersonMention = MentionOf<'person'>
export type PositionMention = MentionOf<'position'>

/** How close a name and an office stand; the smaller the closer. */
type Gap = 'none' | 'holds' | 'comma' | 'verb'
const NEARNESS: Record<Gap, number> = { none: 0, holds: 0, comma: 1, verb: 2 }

const HOLDING_WORDS = new Set(
  'selaku sebagai juga yang menjabat menjadi sekaligus merangkap merupakan adalah saat ini pula masih kini sehari-hari kesehariannya juga sebelumnya pernah dulunya sempat'.split(
    ' '
  )
)
const APPOINTING_WORDS = new Set(
  'dilantik diangkat ditunjuk menjabat mengemban dikukuhkan terpilih dipercaya bertugas diamanahi didapuk dinobatkan ditetapkan diberi mendapat amanah'.split(
    ' '
  )
)
/** Most words between "dilantik" and the office. */
const APPOINTING_REACH = 8

/** Which offices each person holds, by where they stand: "Sekda Andang", "Andang, Sekda Wonosobo", "Andang selaku Sekda". */
export function linkPositions(reading: Reading): Map<PersonMention, PositionMention[]> {
  const links = new Map<PersonMention, PositionMention[]>()
  const link = (person: PersonMention, position: PositionMention): void => {
    const known = links.get(person)
    if (known) known.push(position)
    else links.set(person, [position])
  }
  for (const position of mentionsOf(reading.chart, 'position')) {
    const right = personAfter(reading, position)
    const left = personBefore(reading, position)
    if (left && (!right || left.gap === 'holds' || closer(left, right, links))) {
      const isListed = left.gap !== 'holds' && left.gap !== 'verb' && links.has(left.person)
      if (!isListed) {
        link(left.person, position)
        continue
      }
    }
    if (right) link(right.person, position)
    else if (isOfLastNamed(reading, position)) {
      const last = lastPersonBefore(reading, position.from)
      if (last) link(last, position)
    }
  }
  return links
}

/** The last person named in the sentence or the one before. */
function lastPersonBefore({ chart, document }: Reading, before: number): PersonMention | null {
  const { index } = document.sentenceAt(before)
  const first = document.sentences[Math.max(0, index - 1)]!.from
  for (let at = before - 1; at >= first; at--) {
    const person = chart.covering('person', at)
    if (person) return person as PersonMention
  }
  return null
}

interface Neighbour {
  readonly person: PersonMention
  readonly gap: Gap
}

function closer(left: Neighbour, right: Neighbour, links: ReadonlyMap<PersonMention, unknown>): boolean {
  const difference = NEARNESS[left.gap] - NEARNESS[right.gap]
  return difference === 0 ? !links.has(left.person) : difference < 0
}

/** "Sekda Andang", "Bupati Wonosobo, Eko Purnomo", "Sekda sekaligus Ketua KORPRI, Andang". */
function personAfter(reading: Reading, position: PositionMention): Neighbour | null {
  const { tokens } = reading.document
  const limit = limitAfter(reading, position)
  let at = position.to
  let gap: Gap = 'none'
  if (tokens[at]?.text === '(') {
    while (at < limit && tokens[at]!.text !== ')') at++
    at++
  }
  if (isLightMark(tokens[at])) {
    if (isAnothers(reading, position)) return null
    gap = 'comma'
    at++
  }
  while (at < limit && ['yakni', 'yaitu', 'bernama', 'atas', 'nama'].includes(tokens[at]!.lower)) at++
  const person = at < limit ? reading.chart.startingAt('person', at) : undefined
  if (person) return { person: person as PersonMention, gap }
  // "Sekda sekaligus Ketua KORPRI, Andang": the next office leads to the name.
  let next = at
  while (next < limit && HOLDING_WORDS.has(tokens[next]!.lower)) next++
  const other = next > at && next < limit ? reading.chart.startingAt('position', next) : undefined
  return other ? personAfter(reading, other as PositionMention) : null
}

const ON_BEHALF = new Set(['mewakili', 'sambutan', 'amanat', 'nama', 'pidato'])

/** "Mewakili Bupati, Budi ...": after the comma comes someone else. */
function isAnothers(reading: Reading, position: PositionMention): boolean {
  const { tokens } = reading.document
  let at = position.from
  while (HOLDING_WORDS.has(tokens[at - 1]?.lower ?? '')) at--
  const isSecond = tokens[at]?.lower === 'sekaligus' || tokens[at]?.lower === 'merangkap'
  if (isSecond && !reading.chart.endingAt('position', at)) return true
  if (ON_BEHALF.has(tokens[at - 1]?.lower ?? '')) return true
  const other = at < position.from ? (reading.chart.endingAt('position', at) as PositionMention | undefined) : undefined
  return other !== undefined && isAnothers(reading, other)
}

const isLightMark = (token: Token | undefined): boolean =>
  token !== undefined && [',', ':', '-', '–', '—', ';'].includes(token.text)

/** The end of the sentence; of the next line too where the office stands alone on its own ("Kepala Biro Humas"). */
function limitAfter(reading: Reading, position: Mention): number {
  const { document } = reading
  const sentence = document.sentenceAt(position.from)
  const isAlone = sentence.from === position.from && sentence.to === position.to
  const next = document.sentences[sentence.index + 1]
  return isAlone && next && next.to - next.from <= 8 ? next.to : sentence.to
}

/** "Andang selaku Sekda", "Andang, Sekda Wonosobo", "Andang (Sekda Wonosobo)", "Andang dilantik sebagai Sekda". */
function personBefore(reading: Reading, position: PositionMention): Neighbour | null {
  const { tokens } = reading.document
  const { from: limit } = reading.document.sentenceAt(position.from)
  let at = position.from
  let held = false
  while (at > limit && HOLDING_WORDS.has(tokens[at - 1]!.lower)) {
    held = true
    at--
  }
  const mark = tokens[at - 1]
  const person = reading.chart.endingAt('person', at) as PersonMention | undefined
  if (person) return { person, gap: held ? 'holds' : 'none' }
  if (mark && (isLightMark(mark) || mark.text === '(')) {
    const before = reading.chart.endingAt('person', at - 1) as PersonMention | undefined
    if (before) return { person: before, gap: held || mark.text === '(' ? 'holds' : 'comma' }
  }
  const other = held ? (reading.chart.endingAt('position', at) as PositionMention | undefined) : undefined
  const holder = other && personBefore(reading, other)
  if (holder) return { ...holder, gap: 'holds' }
  return held ? appointed(reading, at, limit) : null
}

/** "Andang resmi mengemban amanah baru sebagai" before the office. */
function appointed(reading: Reading, from: number, limit: number): Neighbour | null {
  const { tokens } = reading.document
  let appoints = false
  for (let at = from; at > limit && at > from - APPOINTING_REACH; at--) {
    const person = reading.chart.endingAt('person', at) as PersonMention | undefined
    if (person) return appoints ? { person, gap: 'verb' } : null
    const token = tokens[at - 1]!
    if (token.kind === 'mark') return null
    appoints ||= APPOINTING_WORDS.has(token.lower)
  }
  return null
}

const PRONOUNS = new Set(['ia', 'dia', 'beliau', 'dirinya', 'dia', 'ia-nya'])

/** "mantan Panglima TNI tersebut", "beliau sebagai Ketua Umum": an office of the person last named, told by the way. */
function isOfLastNamed(reading: Reading, position: PositionMention): boolean {
  const { tokens } = reading.document
  const after = tokens[position.to]?.lower
  if (position.value.former && (after === 'tersebut' || after === 'itu' || after === 'ini')) return true
  const holds = HOLDING_WORDS.has(tokens[position.from - 1]?.lower ?? '')
  return holds && PRONOUNS.has(tokens[position.from - 2]?.lower ?? '')
}
