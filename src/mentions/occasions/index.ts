import { RuleSet } from '../../engine/rules.ts'
import type { MentionReader } from '../kind.ts'
import type { OccasionValue } from '../values.ts'
import { readAcronyms } from './acronyms.ts'
import { ACT_RULES } from './acts.ts'
import { NOUN_RULES } from './nouns.ts'

const RULES = new RuleSet<OccasionValue>('occasion', [...NOUN_RULES, ...ACT_RULES])

/** The names of activities and the acts that are occasions in themselves, typed. */
export const occasions: MentionReader = {
  kind: 'occasion',
  read(chart, trace) {
    RULES.run(chart, trace)
    readAcronyms(chart)
  }
}
