import type { Chart } from '../../engine/chart.ts'
import { type MentionOf, mentionsOf } from '../kind.ts'
import type { ItemValue } from '../values.ts'

type Item = MentionOf<'item'>

const LINKS = new Set([',', 'dan', 'serta', 'juga', '&', ';', 'maupun', 'hingga'])
const LIST_OPENERS = new Set([
  'yaitu',
  'yakni',
  'terdiri',
  'atas',
  'dari',
  'yang',
  'meliputi',
  'berisi',
  'antara',
  'lain',
  ':',
  ','
])
const LONGEST_LINK = 3
const LONGEST_OPENER = 4

/** What the items of a list share: a year after the last, the kind and the word before the first, a set's quantity. */
export function shareInLists(chart: Chart): void {
  const items = [...mentionsOf(chart, 'item')]
  for (let at = items.length - 2; at >= 0; at--) {
    const [left, right] = [items[at]!, items[at + 1]!]
    if (!isJoined(chart, left, right, LINKS, LONGEST_LINK)) continue
    if (left.value.year === null && right.value.year !== null && sharesYear(left.value, right.value)) {
      items[at] = replace(chart, left, { year: right.value.year })
    }
  }
  for (let at = 1; at < items.length; at++) {
    const [left, right] = [items[at - 1]!, items[at]!]
    if (right.rule === 'item/top' && left.value.kind === 'book' && isJoined(chart, left, right, LINKS, LONGEST_LINK)) {
      items[at] = replace(chart, right, { kind: 'book', title: `Buku ${right.value.title}` })
    }
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

/** "Buku Panduan, Buku Top 99 dan Buku Top 25 tahun 2015": books of one series, or pieces of one prize. */
function sharesYear(left: ItemValue, right: ItemValue): boolean {
  return left.kind === right.kind && left.kind !== 'aid' && left.kind !== 'decree'
}

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
