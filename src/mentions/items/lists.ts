import type { Chart } from '../../engine/chart.ts'
import { LINKS, LIST_OPENERS, TERMS_OF_SERVICE } from '../../lexicon/item-words.ts'
import { type MentionOf, mentionsOf } from '../kind.ts'
import type { ItemValue } from '../values.ts'

type Item = MentionOf<'item'>

const LONGEST_LINK = 3
const LONGEST_OPENER = 4

/** What the items of a list share: a year after the last, the kind and the word before the first, a set's quantity. */
export function shareInLists(chart: Chart): void {
  addFurtherYears(chart)
  addFurtherTerms(chart)
  joinOtherNames(chart)
  const items = [...mentionsOf(chart, 'item')]
  for (let at = items.length - 2; at >= 0; at--) {
    const [left, right] = [items[at]!, items[at + 1]!]
    if (!isJoined(chart, left, right, LINKS, LONGEST_LINK)) continue
    const shares = sharesYear(left.value, right.value) || closesDatedRow(chart, items[at - 1], left, right)
    if (left.value.year === null && right.value.year !== null && shares) {
      items[at] = replace(chart, left, { year: right.value.year })
    }
  }
  for (let at = 1; at < items.length; at++) {
    const [left, right] = [items[at - 1]!, items[at]!]
    if (right.rule === 'item/top' && left.value.kind === 'book' && isJoined(chart, left, right, LINKS, LONGEST_LINK)) {
      items[at] = replace(chart, right, { kind: 'book', title: `Buku ${right.value.title}` })
    }
  }
  for (let at = items.length - 2; at >= 0; at--) {
    const [bare, full] = [items[at]!, items[at + 1]!]
    if (!isBare(bare.value) || !isJoined(chart, bare, full, LINKS, LONGEST_LINK)) continue
    const contest = full.value.title.indexOf(' lomba ')
    if (contest > 0) items[at] = replace(chart, bare, { title: bare.value.title + full.value.title.slice(contest) })
  }
  for (let at = 0; at + 1 < items.length; at++) {
    const whole = items[at]!
    if (whole.value.quantity?.unit !== 'set' || !isJoined(chart, whole, items[at + 1]!, LIST_OPENERS, LONGEST_OPENER))
      continue
    chart.remove(whole)
    const { quantity } = whole.value
    do items[++at] = replace(chart, items[at]!, { quantity })
    while (items[at + 1] && isJoined(chart, items[at]!, items[at + 1]!, LINKS, LONGEST_LINK))
  }
}

/** "Buku Top 99 dan Buku Top 25 tahun 2015": pieces of one series, or of one name. */
function sharesYear(left: ItemValue, right: ItemValue): boolean {
  if (left.kind !== right.kind || left.kind === 'aid') return false
  return left.series !== null || isShort(left.title) || firstWords(left.title) === firstWords(right.title)
}

/** "Buku A tahun 2009, Buku B dan Buku C tahun 2011": in a row where each has its year, the last pair has one. */
function closesDatedRow(chart: Chart, before: Item | undefined, left: Item, right: Item): boolean {
  const isPair = right.from - left.to === 1 && chart.document.tokens[left.to]!.lower === 'dan'
  const isRow = before !== undefined && before.value.year !== null && isJoined(chart, before, left, LINKS, LONGEST_LINK)
  return isPair && isRow && left.value.kind === right.value.kind && before.value.kind === left.value.kind
}

/** "200 pasang hand glove atau sarung tangan": one thing, by the name that explains the other. */
function joinOtherNames(chart: Chart): void {
  for (const item of [...mentionsOf(chart, 'item')]) {
    const other =
      chart.document.tokens[item.to]?.lower === 'atau' ? chart.startingAt<ItemValue>('item', item.to + 1) : null
    if (!other || item.value.quantity === null || other.value.quantity !== null) continue
    chart.remove(other)
    chart.remove(item)
    chart.add({ ...item, to: other.to, value: { ...other.value, quantity: item.value.quantity } })
  }
}

/** "Buku Pantun dan Buku Syair tahun 2016", "Piala dan Piagam Adipura 2019". */
const isShort = (title: string): boolean => title.split(' ').length <= 2

const firstWords = (title: string): string => title.split(' ').slice(0, 2).join(' ').toLowerCase()

/** "Buku Pintar tahun 2011 dan 2012": the same of another year. */
function addFurtherYears(chart: Chart): void {
  const { tokens } = chart.document
  for (const item of [...mentionsOf(chart, 'item')]) {
    if (item.value.year === null) continue
    let at = item.to
    while (tokens[at + 1] && LINKS.has(tokens[at]!.lower) && isYear(tokens[at + 1]!.text)) {
      const value = { ...item.value, year: Number(tokens[at + 1]!.text) }
      chart.add({ kind: 'item', from: at + 1, to: at + 2, rule: item.rule, value })
      at += 2
    }
  }
}

/** "Satyalancana Karya Satya XXX Tahun kepada 27 pegawai dan XX Tahun kepada 41", "X, XX dan XXX tahun": medals for other terms of service. */
function addFurtherTerms(chart: Chart): void {
  const { tokens } = chart.document
  for (const item of [...mentionsOf(chart, 'item')]) {
    if (item.value.kind !== 'medal') continue
    const named = TERM_OF_SERVICE.exec(item.value.title)
    if (!named) continue
    const end = Math.min(chart.document.sentenceAt(item.from).to, item.to + REACH_OF_TERMS)
    for (let at = item.to + 1; at < end; at++) {
      const { text } = tokens[at]!
      if (!TERMS_OF_SERVICE.has(text) || !LINKS.has(tokens[at - 1]!.lower) || !closesInYears(chart, at, end)) continue
      const to = tokens[at + 1]!.lower === 'tahun' ? at + 2 : at + 1
      const value = { ...item.value, title: `${named[1]} ${text} ${named[2] ?? 'Tahun'}` }
      chart.add({ kind: 'item', from: at, to, rule: item.rule, value })
    }
  }
}

const TERM_OF_SERVICE = /^(.+) (?:[IVX]+|\d\d)(?: (tahun))?$/iu
const REACH_OF_TERMS = 24

/** "XX Tahun", "XX dan XXX tahun" */
function closesInYears(chart: Chart, from: number, end: number): boolean {
  const { tokens } = chart.document
  for (let at = from + 1; at < end; at++) {
    const { lower, text } = tokens[at]!
    if (lower === 'tahun') return true
    if (!TERMS_OF_SERVICE.has(text) && !LINKS.has(lower)) return false
  }
  return false
}

/** "piala dan piagam lomba masjid": the first has no name of its own. */
const isBare = ({ title, kind }: ItemValue): boolean => !title.includes(' ') && kind !== 'aid'

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)

function isJoined(chart: Chart, left: Item, right: Item, links: ReadonlySet<string>, longest: number): boolean {
  const gap = right.from - left.to
  if (gap < 1 || gap > longest) return false
  for (let at = left.to; at < right.from; at++) if (!links.has(chart.document.tokens[at]!.lower)) return false
  return true
}

function replace(chart: Chart, item: Item, change: Partial<ItemValue>): Item {
  const changed = { ...item, value: { ...item.value, ...change } }
  chart.remove(item)
  chart.add(changed)
  return changed
}
