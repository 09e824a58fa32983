import type { Token } from '../document/token.ts'
import { CLOCK_WORDS, PARTS_OF_DAY, TIME_ZONES } from '../lexicon/time-words.ts'
import { WordSet } from '../lexicon/word-set.ts'
import type { MentionReader } from './kind.ts'
import { untilAt } from './shared/joints.ts'
import type { TimeValue } from './values.ts'

const CLOCK = /^([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:][0-5]\d)?$/
const HOUR = /^(?:[01]?\d|2[0-4])$/

const FIRST_WORDS = new WordSet(CLOCK_WORDS)

interface Clock {
  readonly time: string
  readonly zone: TimeValue['zone']
  readonly to: number
}

/** Times of day: "pukul 09.00 - 11.30 WIB", "jam 9 pagi", "09:00 WITA". */
export const times: MentionReader = {
  kind: 'time',
  read(chart, trace) {
    const { tokens } = chart.document
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]!.kind === 'mark') continue
      const found = timeAt(tokens, at)
      if (!found) continue
      const { to, rule, value } = found
      if (chart.add({ kind: 'time', from: at, to, rule, value })) trace?.fired('time', rule, at, to)
      at = to - 1
    }
  }
}

function timeAt(tokens: readonly Token[], at: number): { value: TimeValue; rule: string; to: number } | null {
  const token = tokens[at]!
  if (FIRST_WORDS.has(token)) {
    const from = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ':' ? at + 2 : at + 1
    return spanAt(tokens, from, true, 'time/clock-word')
  }
  if (token.kind !== 'number' || !CLOCK.test(token.text)) return null
  const found = spanAt(tokens, at, false, 'time/zone')
  return found?.value.zone ? found : null
}

/** One time or two: "08.00 s/d 12.00 WITA", "09.00 WIB - selesai". */
function spanAt(
  tokens: readonly Token[],
  at: number,
  named: boolean,
  rule: string
): { value: TimeValue; rule: string; to: number } | null {
  const start = clockAt(tokens, at, named)
  if (!start) return null
  const joint = untilAt(tokens, start.to)
  const after = joint !== null && CLOCK_WORDS.has(tokens[joint]?.lower ?? '') ? joint + 1 : joint
  const end = after === null ? null : clockAt(tokens, after, named && after !== joint)
  if (!end || end.time <= start.time) {
    return { value: { start: start.time, end: null, zone: start.zone }, rule, to: start.to }
  }
  return { value: { start: start.time, end: end.time, zone: end.zone ?? start.zone }, rule, to: end.to }
}

/** "09.00", "13:21 WIB", and after "pukul" a bare hour: "9 pagi". */
function clockAt(tokens: readonly Token[], at: number, named: boolean): Clock | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const match = CLOCK.exec(token.text)
  if (!match && !(named && HOUR.test(token.text))) return null
  const part = PARTS_OF_DAY.get(tokens[at + 1]?.lower ?? '')
  const afterPart = part ? at + (tokens[at + 1]!.lower === 'dini' && tokens[at + 2]?.lower === 'hari' ? 3 : 2) : at + 1
  const zone = TIME_ZONES.get(tokens[afterPart]?.lower ?? '') ?? null
  const spoken = Number(match ? match[1] : token.text)
  const hour = part && spoken >= part.from && spoken <= part.to ? spoken + 12 : spoken % 24
  return { time: `${twoDigits(hour)}:${match ? match[2] : '00'}`, zone, to: zone ? afterPart + 1 : afterPart }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
