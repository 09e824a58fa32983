import type { Official } from '../../contract/index.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { PositionMention } from './neighbours.ts'

interface Holder {
  readonly position: PositionMention
  readonly official: Official
}

/** How many holders on each side of an office are looked at: offices of the same name, far apart, are others'. */
const MOST_LOOKED_AT = 12

/** "Bupati" alone later in the text is the Bupati named before, or, in a headline, after. */
export function resolveOffices(reading: Reading, held: readonly Holder[]): void {
  const sorted = [...held].sort((a, b) => a.position.from - b.position.from)
  const byOffice = groupBy(sorted, ({ position }) => position.value.office)
  const byFirstWord = groupBy(sorted, ({ position }) => firstWord(position))
  for (const position of mentionsOf(reading.chart, 'position')) {
    if (reading.officials.has(position)) continue
    const holder =
      holderOf(position, byOffice.get(position.value.office)) ??
      holderOf(position, byFirstWord.get(firstWord(position)))
    if (holder) reading.officials.set(position, holder.official)
    else
      reading.trace?.rejected('official', position.rule, position.from, position.to, 'no one is named in this office')
  }
}

/** "Menteri" alone is short for "Menteri PPPA", which is an office of its own. */
const firstWord = ({ value }: PositionMention): string => value.title.split(' ', 1)[0]!

function groupBy(holders: readonly Holder[], keyOf: (holder: Holder) => string): Map<string, Holder[]> {
  const groups = new Map<string, Holder[]>()
  for (const holder of holders) {
    const group = groups.get(keyOf(holder))
    if (group) group.push(holder)
    else groups.set(keyOf(holder), [holder])
  }
  return groups
}

function holderOf(position: PositionMention, holders: readonly Holder[] | undefined): Holder | null {
  if (!holders) return null
  let next = 0
  let end = holders.length
  while (next < end) {
    const middle = (next + end) >> 1
    if (holders[middle]!.position.from < position.from) next = middle + 1
    else end = middle
  }
  const before = holders.slice(Math.max(0, next - MOST_LOOKED_AT), next).reverse()
  const after = holders.slice(next, next + MOST_LOOKED_AT)
  return [...before, ...after].find(holder => isCompatible(position, holder.position)) ?? null
}

/** "Bupati" fits "Bupati Kebumen"; "Bupati Wonosobo" does not, nor "Kepala Dinas Sosial" to "Kepala Dinas Kesehatan". */
function isCompatible({ value: a }: PositionMention, { value: b }: PositionMention): boolean {
  if (a.former || b.former) return false
  if (a.title !== b.title && !b.title.startsWith(`${a.title} `) && !headSameService(a.title, b.title)) return false
  // "Pangdam" after "Pangdam V/Brawijaya"
  if (a.organization && b.organization && !b.organization.startsWith(a.organization)) return false
  if (!a.regions || !b.regions) return true
  return a.regions.some(region => b.regions!.some(other => other.code === region.code))
}

const SERVICE_HEAD = /^Kepala (?:Dinas|Badan) /

/** "Kepala Dinas Pendidikan Pemuda dan Olahraga", "Kepala Dinas Pendidikan, Kepemudaan dan Olahraga": most words are the same. */
function headSameService(a: string, b: string): boolean {
  const head = SERVICE_HEAD.exec(a)?.[0]
  if (head === undefined || !b.startsWith(head)) return false
  const [one, other] = [unitWords(a, head), unitWords(b, head)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const shared = short.filter(word => long.includes(word)).length
  return shared >= 2 && shared * 3 >= short.length * 2
}

const unitWords = (title: string, head: string): string[] =>
  title
    .slice(head.length)
    .split(/[ ,]+/)
    .filter(word => word !== '' && word !== 'dan')
