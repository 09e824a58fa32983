import type { Official } from '../../contract/index.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import type { PositionMention } from './links.ts'

interface Holder {
  readonly position: PositionMention
  readonly official: Official
}

/** How many holders on each side of an office are looked at: offices of the same name, far apart, are others'. */
const MOST_LOOKED_AT = 12

/** "Bupati" alone later in the text is the Bupati named before, or, in a headline, after. */
export function resolveOffices(reading: Reading, held: readonly Holder[]): void {
  const byOffice = new Map<string, Holder[]>()
  for (const holder of [...held].sort((a, b) => a.position.from - b.position.from)) {
    const { office } = holder.position.value
    const holders = byOffice.get(office)
    if (holders) holders.push(holder)
    else byOffice.set(office, [holder])
  }
  for (const position of mentionsOf(reading.chart, 'position')) {
    if (reading.officials.has(position)) continue
    const holder = holderOf(position, byOffice.get(position.value.office) ?? [])
    if (holder) reading.officials.set(position, holder.official)
    else
      reading.trace?.rejected('official', position.rule, position.from, position.to, 'no one is named in this office')
  }
}

function holderOf(position: PositionMention, holders: readonly Holder[]): Holder | null {
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
  if (a.title !== b.title && !b.title.startsWith(`${a.title} `)) return false
  if (a.organization && b.organization && a.organization !== b.organization) return false
  if (!a.regions || !b.regions) return true
  return a.regions.some(region => b.regions!.some(other => other.code === region.code))
}
