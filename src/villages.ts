import { decodeVillages } from './lexicon/gazetteer.ts'
import { VILLAGES } from './lexicon/generated/villages.ts'
import type { VillageList } from './lexicon/regions.ts'

/**
 * The 83,000 villages of Indonesia, which give "Desa Sembungan" its code.
 *
 * @example
 * import { createParser } from 'kliping'
 * import { villages } from 'kliping/villages'
 * const parser = createParser({ villages })
 */
export const villages: VillageList = { load: () => decodeVillages(VILLAGES) }
