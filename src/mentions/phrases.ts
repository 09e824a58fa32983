import { PhraseIndex } from '../engine/phrases.ts'
import { AGENCIES, AGENCY_HEADS } from '../lexicon/agencies.ts'
import { PRESENCE_PHRASES } from '../lexicon/attendance-words.ts'
import { AUDIENCE_NOUNS } from '../lexicon/audience-nouns.ts'
import { AWARD_NAMES } from '../lexicon/award-names.ts'
import { BODIES } from '../lexicon/bodies.ts'
import { COUNT_QUALIFIERS } from '../lexicon/count-words.ts'
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts'
import { EVENT_VERBS } from '../lexicon/event-verbs.ts'
import { ITEM_NOUNS } from '../lexicon/item-nouns.ts'
import { ACTING, FORMER } from '../lexicon/office-words.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { ROLE_WORDS } from '../lexicon/role-words.ts'

/** A word list of the lexicon under the name by which patterns ask for it. */
interface Lexicon {
  readonly class: string
  readonly phrases: Iterable<readonly [phrase: string, value: unknown]>
}

/** Every word list, and the class name that its phrases get. */
const LEXICONS: readonly Lexicon[] = [
  { class: 'audience-noun', phrases: AUDIENCE_NOUNS },
  { class: 'award-name', phrases: AWARD_NAMES },
  { class: 'item-noun', phrases: ITEM_NOUNS },
  { class: 'count-qualifier', phrases: COUNT_QUALIFIERS },
  { class: 'presence', phrases: PRESENCE_PHRASES },
  { class: 'event-noun', phrases: EVENT_NOUNS },
  { class: 'event-verb', phrases: EVENT_VERBS },
  { class: 'role-word', phrases: ROLE_WORDS },
  { class: 'office', phrases: OFFICES },
  { class: 'acting', phrases: ACTING },
  { class: 'former', phrases: FORMER },
  { class: 'agency', phrases: AGENCIES },
  { class: 'agency-head', phrases: AGENCY_HEADS },
  { class: 'body', phrases: BODIES }
]

/** The names of all classes, for those who add phrases of their own. */
export const LEXICON_CLASSES: readonly string[] = LEXICONS.map(lexicon => lexicon.class)

let base: PhraseIndex | null = null

/** The phrases that come with the library. Built at first use, since it takes milliseconds, and never changed after. */
export function basePhrases(): PhraseIndex {
  if (base) return base
  base = new PhraseIndex()
  for (const { class: name, phrases } of LEXICONS) {
    for (const [phrase, value] of phrases) base.add(phrase, name, value)
  }
  return base
}
