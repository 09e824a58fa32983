import type { Token } from '../../document/token.ts'
import type { Chart } from '../../engine/chart.ts'
import { COMMAND_KINDS, COMMAND_NAMES } from '../../lexicon/office-words.ts'
import type { Office } from '../../lexicon/offices.ts'
import { RANKS } from '../../lexicon/titles.ts'
import { isTailWord, unlistedPlaceAt } from './named.ts'
import type { Reading } from './reading.ts'
import { scopeAt } from './scope.ts'

/** "Dandim 0707/Wonosobo", "Pangdam IV/Diponegoro", "Kapolres Metro Bekasi": the head of a command, a court, a prison. */
export function ofCommand(chart: Chart, office: Office, at: number, limit: number): Reading {
  const { tokens } = chart.document
  let number = ''
  let from = pastAcronym(tokens, at)
  if (tokens[from]?.lower === (office.body ?? '').split(' ').at(-1)!.toLowerCase()) from++
  const kinds = from
  while (from < limit && COMMAND_KINDS.has(tokens[from]!.lower) && isNumberPart(tokens, from + 1)) from++
  const kind = chart.document.textOf(kinds, from)
  while (from < limit && isNumberPart(tokens, from)) number += tokens[from++]!.text
  const digits = number.replace(/(?<![/-])[/-]+$/, '')
  if (digits === '') from = pastAcronym(tokens, at)
  const names: string[] = []
  const afterSlash = tokens[from - 1]?.text === '/' && !chart.startingAt('place', from)
  const belongs = (here: number): boolean =>
    isClass(tokens[here]!.lower) || COMMAND_NAMES.has(tokens[here]!.lower) || (afterSlash && isTailWord(chart, here))
  const ranked = beforeRank(chart, from, limit)
  while (from < limit && tokens[from]!.shape !== 'lower' && names.length < LONGEST_COMMAND) {
    if (from >= ranked && !belongs(from)) break
    names.push(tokens[from++]!.text)
  }
  let scope = scopeAt(chart, from, limit)
  const unlisted = scope.regions ? null : unlistedPlaceAt(chart, at, limit)
  if (unlisted && from === at && unlisted.to > scope.to) {
    names.push(chart.document.textOf(unlisted.from, unlisted.to))
    scope = scopeAt(chart, unlisted.to, limit)
  }
  return {
    to: scope.to,
    title: office.title,
    organization: [office.body, kind, digits, ...names].filter(Boolean).join(' '),
    // "Lanud Sultan Hasanuddin" is called by no region.
    home: names.some(name => !isClass(name.toLowerCase())) && !scope.regions ? 'named' : office.home,
    scope
  }
}

/** The token after "(UPP)" of "Kepala Kantor Unit Penyelenggara Pelabuhan (UPP) Kelas III". */
const pastAcronym = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')' ? at + 3 : at

/** "Kelas I Khusus TPI" */
const LONGEST_COMMAND = 5

/** "Kelas II B", "Kelas I Khusus TPI": the class of a prison, a court, an immigration office. */
const isClass = (lower: string): boolean => /^(?:kelas|klas|i{1,3}|i{1,2}[ab]|[ab]|khusus|non|tpi|tipe)$/.test(lower)

/** "0707/", "142 / Kendari", "IV/Diponegoro", the "VI" of "Danlantamal VI mengatakan". */
function isNumberPart(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (/^(?:\d{1,4}|\/|-)$/.test(text)) return true
  const next = tokens[at + 1]
  return /^[IVX]+$/.test(text) && (next?.text === '/' || (text.length > 1 && next?.shape === 'lower'))
}

/** "Adi Soemarmo" in "Danlanud Adi Soemarmo | Marsma TNI Andhi": up to its commander's rank; the token itself if none follows. */
function beforeRank(chart: Chart, from: number, limit: number): number {
  const { tokens } = chart.document
  let to = from
  while (to < limit && to < from + LONGEST_COMMAND && isTailWord(chart, to) && !chart.startingAt('place', to)) to++
  return to < limit && RANKS.has(tokens[to]!.lower) ? to : from
}
