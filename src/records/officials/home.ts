import { regions } from '../../lexicon/gazetteer.ts'
import { parentCode, type Region } from '../../lexicon/regions.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'

/** The regions that a release is at home in: those it names most, by level. */
export interface Home {
  readonly province: Region | null
  /** A regency or a city. */
  readonly local: Region | null
  /** Whose officials speak: those of the province, or of the regency or city. */
  readonly government: Region | null
}

/** Offices that only a province, or only a regency or city, has. */
const PROVINCIAL = new Set(['gubernur', 'wakil gubernur'])
const LOCAL = new Set(['bupati', 'wakil bupati', 'wali kota', 'wakil wali kota'])
/** How much one such office says, in mentions of the region. */
const OFFICE_WEIGHT = 2
const LOCAL_WEIGHT = 1.5

export function homeOf(reading: Reading): Home {
  const counts = new Map<Region, number>()
  for (const region of reading.regions.values()) counts.set(region, (counts.get(region) ?? 0) + 1)
  const most = (test: (region: Region) => boolean): Region | null => {
    let best: Region | null = null
    for (const [region, count] of counts) if (test(region) && (!best || count > counts.get(best)!)) best = region
    return best
  }
  const province = most(({ level }) => level === 'province')
  const local = most(({ level }) => level === 'regency' || level === 'city')
  // A release of a regency names its province often too; one of a province names each regency less.
  let lead = (local ? LOCAL_WEIGHT * counts.get(local)! : 0) - (province ? counts.get(province)! : 0)
  for (const { value } of mentionsOf(reading.chart, 'position')) {
    if (LOCAL.has(value.office)) lead += OFFICE_WEIGHT
    else if (PROVINCIAL.has(value.office)) lead -= OFFICE_WEIGHT
  }
  const holding = local ? (regions().byCode.get(parentCode(local.code)!) ?? null) : null
  return { province: province ?? holding, local, government: lead >= 0 ? (local ?? province) : (province ?? local) }
}
