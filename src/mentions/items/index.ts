import { RuleSet } from '../../engine/rules.ts'
import type { MentionReader } from '../kind.ts'
import type { ItemValue } from '../values.ts'
import { shareInLists } from './lists.ts'
import { ITEM_RULES } from './rules.ts'

const RULES = new RuleSet<ItemValue>('item', ITEM_RULES)

/** Things that are conferred or handed over. */
export const items: MentionReader = {
  kind: 'item',
  read(chart, trace) {
    RULES.run(chart, trace)
    shareInLists(chart)
  }
}
