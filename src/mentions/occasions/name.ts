import type { Chart } from '../../engine/chart.ts'
import type { EventNoun } from '../../lexicon/event-nouns.ts'
import {
  AFTER_NAME,
  AWARD_OBJECTS,
  NAME_CONNECTORS,
  NAME_STOPS,
  OBJECT_ENDS,
  VERB_LOOKALIKES
} from '../../lexicon/occasion-words.ts'
import { mentionAt } from '../kind.ts'
import type { DateValue } from '../values.ts'

/** Before another activity: "meninjau jembatan dan penyerahan sertifikat". */
const ANOTHER: ReadonlySet<string> = new Set(['dan', 'serta', 'sekaligus'])
/** The longest names: "Penyerahan ... dan Penghargaan ... Tingkat Provinsi ... Tahun 2019". */
const LONGEST_NAME = 22
/** A name written small is short: "uji kompetensi peserta didik paket C". */
const LONGEST_LOWER_RUN = 5
const VERB = /^(?:me(?:m|n|ng|ny|r|l|w|y)?|di|ber|ter)[a-z]{4,}$/
/** The first token after the name of an activity whose first words end at `from`. */
export function endOfName(chart: Chart, from: number, withPurpose = true): number {
  const { tokens } = chart.document
  const limit = Math.min(chart.document.sentenceAt(from - 1).to, from + LONGEST_NAME)
  let end = from
  let lowerRun = 0
  let at = from
  while (at < limit) {
    const token = tokens[at]!
    const year = yearAt(chart, at)
    if (year) {
      at = end = year
      continue
    }
    if (mentionAt(chart, 'date', at) || mentionAt(chart, 'time', at)) break
    if (token.text === '(') {
      const close = endOfAcronym(chart, at)
      if (close === null) break
      at = end = close
      continue
    }
    if (token.kind === 'mark') {
      const joins =
        (token.text === '-' || token.text === '/' || token.text === '&' || token.text === '.') && token.glued
      if (!joins && token.text !== '&' && token.text !== '-' && token.text !== '–') break
      at++
      continue
    }
    if (token.kind === 'number') {
      if (!continuesWithNumber(tokens[at - 1]?.lower)) break
      at = end = at + 1
      continue
    }
    if (token.shape === 'lower') {
      if (NAME_STOPS.has(token.lower)) break
      if (token.lower === 'bulan' && mentionAt(chart, 'date', at + 1)) break
      if (token.lower === 'dengan' && AFTER_NAME.has(tokens[at + 1]?.lower ?? '')) break
      if (token.lower === 'di' && !isSphere(tokens[at + 1]?.lower)) break
      if (token.lower === 'dalam' && !(withPurpose && tokens[at + 1]?.lower === 'rangka')) break
      if (
        ANOTHER.has(token.lower) &&
        (withPurpose ? end > from && isAnother(chart, at + 1) : chart.phrase('event-noun', at + 1))
      )
        break
      if (token.lower === 'dalam' || NAME_CONNECTORS.has(token.lower)) {
        at++
        continue
      }
      if (looksLikeVerb(token.lower) || ++lowerRun > LONGEST_LOWER_RUN) break
      at = end = at + 1
      continue
    }
    lowerRun = 0
    at = end = at + 1
  }
  return end
}

/** "Pelantikan Pengurus Kecamatan dan Seminar Pendidikan" are two. */
const isAnother = (chart: Chart, at: number): boolean =>
  chart.document.tokens[at]?.shape !== 'lower' && chart.phrase<EventNoun>('event-noun', at)?.value.weak === false

export const looksLikeVerb = (word: string): boolean => VERB.test(word) && !VERB_LOOKALIKES.has(word)

/** "di lingkungan Pemerintah Kota" says whose, other places say where. */
const isSphere = (word: string | undefined): boolean => word === 'lingkungan' || word === 'lingkup'

const continuesWithNumber = (before: string | undefined): boolean =>
  before !== undefined &&
  /^(?:ke|-|–|no|nomor|tahap|gelombang|angkatan|periode|seri|jilid|edisi|volume|vol|batch|episode|sesi|putaran|top|tahun|hut|\.)$/.test(
    before
  )

/** "tahun 2019", "2019": the token after a bare year. */
function yearAt(chart: Chart, at: number): number | null {
  const date = chart.startingAt<DateValue>('date', at)
  if (date) return isBareYear(date.value) ? date.to : null
  const token = chart.document.tokens[at]!
  return /^(?:19|20)\d\d$/.test(token.text) && !mentionAt(chart, 'date', at) ? at + 1 : null
}

const isBareYear = ({ start, weekday }: DateValue): boolean =>
  start.year !== null && start.month === null && start.day === null && weekday === null

/** "(Rakor)", "(MTQ)": the token after a short bracket of capitals. */
function endOfAcronym(chart: Chart, open: number): number | null {
  const { tokens } = chart.document
  for (let at = open + 1; at < open + 6; at++) {
    const token = tokens[at]
    if (!token) return null
    if (token.text === ')') return at > open + 1 ? at + 1 : null
    if (token.shape === 'lower' || token.kind === 'number' || mentionAt(chart, 'date', at)) return null
  }
  return null
}

/** How far the thing given may stand behind the giving: "penyerahan secara simbolis hadiah". */
const OBJECT_REACH = 6

/** Whether what is given makes the giving an award: "penyerahan piala". */
export function isAwardGiven(chart: Chart, from: number): boolean {
  const { tokens } = chart.document
  for (const { lower } of tokens.slice(from, from + OBJECT_REACH)) {
    if (AWARD_OBJECTS.has(lower) || AWARD_OBJECTS.has(lower.replace(/nya$/, ''))) return true
    if (OBJECT_ENDS.has(lower)) return false
  }
  return false
}
