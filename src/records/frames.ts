import type { Frame } from '../engine/frames.ts'
import {
  CONSISTS_OF,
  EXCHANGES,
  GIVES,
  GIVES_IT,
  GIVING,
  HANDS_OVER,
  IS_GIVEN,
  IS_GIVEN_BY_IT,
  IS_RECEIVED,
  IS_WON,
  RECEIVES,
  REWARDS
} from '../lexicon/giving-verbs.ts'

const ITEMS = '[<item>(#Item|#And|#Form)+]'
const RECIPIENTS = '[<recipient>(#Party|#And|#Form)+]'
const GIVERS = '[<giver>(#Party|#And)+]'

const frames = (voice: string, triggers: readonly string[], matches: Record<string, string>): Frame[] =>
  Object.entries(matches).map(([part, match]) => ({
    name: `handover/${voice}-${part}`,
    triggers,
    match,
    kind: 'handover'
  }))

/**
 * Who gives what to whom. Each frame tells one part of an act or more; those that match around the same verb complete
 * each other, and of two that tell the same part the first counts.
 */
export const HANDOVER_FRAMES: readonly Frame[] = [
  ...frames('active', [...HANDS_OVER, ...GIVES_IT, ...GIVES], {
    giver: '[<giver>#Party] yang? #Give',
    items: `#Give ${ITEMS}`,
    recipients: `#Give .* #To ${RECIPIENTS}`,
    'recipients-before': `kepada ${RECIPIENTS} .* #Give`,
    contents: `#Give .* #Form ${ITEMS}`
  }),
  ...frames('active', GIVES, { object: `#Give [<recipient>(#Party|#And)+] [<item>#Item]` }),
  ...frames('exchange', EXCHANGES, {
    items: `#Exchange ${ITEMS}`,
    parties: '#Exchange #Item+ (antara|dari)? [<giver>#Party] (dan|dengan) [<recipient>#Party]'
  }),
  ...frames('reward', REWARDS, {
    giver: '[<giver>#Party] #Reward',
    whole: `#Reward ${RECIPIENTS} dengan? ${ITEMS}`
  }),
  ...frames('passive', [...IS_GIVEN, ...IS_GIVEN_BY_IT], {
    'item-before': `${ITEMS} #Given`,
    agent: `#Given #By? ${GIVERS}`,
    'agent-after': `#Given .* #By ${GIVERS}`,
    items: `#Given ${ITEMS}`,
    recipients: `#Given .* #To ${RECIPIENTS}`,
    'recipients-before': `kepada ${RECIPIENTS} .* #Given`,
    'recipients-inside': `#Item #To ${RECIPIENTS} .* #Given`,
    source: `#Given .* #From ${GIVERS}`,
    contents: `#Given .* #Form ${ITEMS}`
  }),
  ...frames('receiving', RECEIVES, {
    names: '#Receive .* #Form [<recipient>(#Party|#And)+]',
    recipient: `${RECIPIENTS} yang? #Receive`,
    named: `#Receive (#Is|#Form) ${RECIPIENTS}`,
    items: `#Receive atas? sebagai? ${ITEMS}`,
    source: `#Receive .* #From tangan? ${GIVERS}`,
    agent: `#Receive .* #By ${GIVERS}`,
    contents: `#Receive .* #Form ${ITEMS}`
  }),
  ...frames('received', IS_RECEIVED, {
    'item-before': `${ITEMS} #Received`,
    agent: `#Received (#By|#Is|#Form)? ${RECIPIENTS}`,
    'source-before': '#From tangan? [<giver>#Party] .* #Received',
    source: `#Received .* #From tangan? ${GIVERS}`
  }),
  ...frames('won', IS_WON, {
    'item-before': `${ITEMS} #Received`,
    agent: `#Received #By? ${RECIPIENTS}`
  }),
  ...frames('contents', CONSISTS_OF, { items: `#Content #Is? ${ITEMS}` }),
  ...frames('nominal', GIVING, {
    items: `#Giving ${ITEMS}`,
    agent: `#Giving .* #By ${GIVERS}`,
    doer: `#Giving .* #Done #By? ${GIVERS}`,
    source: `#Giving .* #From ${GIVERS}`,
    recipients: `#Giving .* #To ${RECIPIENTS}`,
    contents: `#Giving .* #Form ${ITEMS}`
  })
]
