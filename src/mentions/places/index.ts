import type { Chart } from '../../engine/chart.ts'
import type { Trace } from '../../engine/trace.ts'
import { LEVEL_NOUNS, LEVEL_OFFICES } from '../../lexicon/place-cues.ts'
import type { Region, VillageList } from '../../lexicon/regions.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import type { MentionOptions, MentionReader } from '../kind.ts'
import { CuedPlaces } from './cued.ts'
import { readBareDistricts } from './districts.ts'
import { KeyIndex } from './key-index.ts'
import { BareNames } from './named.ts'
import { readUnlistedPlaces } from './unlisted.ts'

export const places: MentionReader = { kind: 'place', read }

const villageIndexes = new WeakMap<VillageList, KeyIndex<Region>>()

function read(chart: Chart, trace: Trace | null, { villages }: MentionOptions = {}): void {
  const { tokens, sentences } = chart.document
  const villageNames = villages ? villageIndex(villages) : null
  const cued = new CuedPlaces(chart, villageNames)
  const bare = new BareNames(chart, trace)
  const readCued = (at: number, limit: number): number | null => {
    const found = cued.read(at, limit)
    for (const { from, to, value, key } of found) {
      const rule = `place/${value.level ?? 'level'}`
      if (chart.add({ kind: 'place', from, to, rule, value })) trace?.fired('place', rule, from, to)
      if (key) bare.confirm(key)
    }
    return found.at(-1)?.to ?? null
  }
  for (const { from, to: limit } of sentences) {
    let at = from
    while (at < limit) {
      const token = tokens[at]!
      if (token.kind === 'mark') at++
      else at = (CUES.has(token) ? readCued(at, limit) : null) ?? bare.read(at, limit) ?? at + 1
    }
  }
  bare.readAgain()
  readBareDistricts(chart, trace)
  readUnlistedPlaces(chart, trace, villageNames)
}

const CUES = new WordSet([...LEVEL_NOUNS.keys(), ...LEVEL_OFFICES.keys()])

/** Built at first use of a list; a cache, since the list does not change. */
function villageIndex(villages: VillageList): KeyIndex<Region> {
  let index = villageIndexes.get(villages)
  if (!index) {
    index = new KeyIndex()
    for (const village of villages.load()) index.add(village.name, village)
    villageIndexes.set(villages, index)
  }
  return index
}
