import { RuleSet } from '../../engine/rules.ts'
import type { MentionReader } from '../kind.ts'
import { POSITION_RULES } from './rules.ts'

const rules = new RuleSet('position', POSITION_RULES)

export const positions: MentionReader = { kind: 'position', read: (chart, trace) => rules.run(chart, trace) }
