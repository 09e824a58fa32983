import type { ISODate } from '../../contract/index.ts'
import type { Sentence } from '../../document/document.ts'
import { NO_SCENE_BEFORE, PLANNING } from '../../lexicon/handover-clause-words.ts'
import { type MentionOf, mentionAt, mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { Act } from './acts.ts'
import type { Transfer } from './transfers.ts'

/** A sentence that says on what day what it tells of was. */
interface Scene {
  readonly sentence: Sentence
  readonly at: number
  readonly date: ISODate
  /** "2 hingga 31 Maret": a thing is handed over on one day, so that this is a day only where no other is named. */
  readonly isSpan: boolean
  readonly isPublication: boolean
}

const REACH_OF_PLANNING = 12
/** In sentences: a release is shorter than this. */
const REACH_OF_SCENES = 60

/** The days that a release's sentences name, for dating what they tell of. */
export function scenesOf(reading: Reading): Scene[] {
  const { document, chart } = reading
  const scenes: Scene[] = []
  for (const mention of mentionsOf(chart, 'date')) {
    const resolved = reading.dates.get(mention)
    if (
      resolved?.precision !== 'day' ||
      isLongAgo(reading, resolved.start) ||
      mentionAt(chart, 'quotation', mention.from)
    )
      continue
    const sentence = document.sentenceAt(mention.from)
    if (NO_SCENE_BEFORE.has(document.tokens[mention.from - 1]?.lower ?? '') || isPlanned(reading, sentence, mention))
      continue
    scenes.push({
      sentence,
      at: mention.from,
      date: resolved.start,
      isSpan: resolved.end !== resolved.start,
      isPublication: isInDateline(reading, mention)
    })
  }
  const days = scenes.filter(({ isSpan }) => !isSpan)
  return days.length > 0 ? days : scenes
}

/** "sejak hari lahirnya 14 Agustus 1961": more than a year before the release. */
function isLongAgo({ release }: Reading, date: ISODate): boolean {
  const published = release.publishedOn?.date
  return published !== undefined && Number(published.slice(0, 4)) - Number(date.slice(0, 4)) > 1
}

function isPlanned({ document }: Reading, sentence: Sentence, { from, to }: MentionOf<'date'>): boolean {
  const [first, last] = [Math.max(sentence.from, from - REACH_OF_PLANNING), Math.min(sentence.to, to + 2)]
  for (let at = first; at < last; at++) if (PLANNING.has(document.tokens[at]!.lower)) return true
  return false
}

function isInDateline({ document }: Reading, { from }: MentionOf<'date'>): boolean {
  const { dateline } = document.zones
  return dateline !== null && from <= dateline.to + 1 && from >= dateline.from
}

/** The day of an act: its own sentence's, else that of a scene its recipients are in, else of the last scene before. */
export function dateOf(reading: Reading, transfer: Transfer, scenes: readonly Scene[]): ISODate | null {
  for (const act of transfer.acts) {
    const own = scenes.filter(({ sentence }) => sentence === act.sentence)
    if (own.length > 0) return nearest(own, act.at).date
  }
  const first = transfer.acts[0]!
  const staged = scenes.filter(scene => !scene.isPublication && isNear(scene, first))
  const withRecipients = staged.filter(scene => hasRecipient(reading, transfer, scene))
  const before = staged.findLast(({ sentence }) => sentence.index < first.sentence.index)
  const flashback = withRecipients.find(
    ({ sentence, date }) => sentence.index > first.sentence.index && (!before || date < before.date)
  )
  if (before && (withRecipients.length === 0 || withRecipients.includes(before))) return before.date
  const scene = withRecipients.findLast(({ sentence }) => sentence.index < first.sentence.index) ?? flashback ?? before
  return (scene ?? staged[0] ?? scenes[0])?.date ?? null
}

const isNear = ({ sentence }: Scene, act: Act): boolean =>
  Math.abs(sentence.index - act.sentence.index) <= REACH_OF_SCENES

const nearest = (scenes: readonly Scene[], at: number): Scene =>
  scenes.reduce((best, scene) => (Math.abs(scene.at - at) < Math.abs(best.at - at) ? scene : best))

/** Whether a recipient is named where the scene is set: in its sentence, or in the next. */
function hasRecipient({ document, chart, officials }: Reading, { recipients }: Transfer, { sentence }: Scene): boolean {
  const next = document.sentences[sentence.index + 1]
  const to = next?.paragraph === sentence.paragraph ? next.to : sentence.to
  for (let at = sentence.from; at < to; at++) {
    const person = mentionAt(chart, 'person', at) ?? mentionAt(chart, 'position', at)
    const official = person?.from === at ? officials.get(person) : undefined
    if (official && recipients.some(recipient => recipient.official === official)) return true
  }
  return false
}
