import type { Sentence } from '../../document/document.ts'
import type { MentionOf } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { isGeneric } from './likeness.ts'
import { isTagged, rowFrom } from './roles.ts'
import { termsOf } from './terms.ts'

/** In terms: how near to its beginning a sentence names the whole, and how near to that its parts. */
const REACH_OF_WHOLE = 4
const REACH_OF_PARTS = 14
const LONGEST_SENTENCE = 120

/** "Bantuan yang bersumber dari APBD itu terdiri atas 40 sak semen dan paku.": what was given, where no verb says so again. */
export function partsToldIn(reading: Reading, { from, to }: Sentence): MentionOf<'item'>[] {
  if (to - from > LONGEST_SENTENCE) return []
  const terms = termsOf(reading, { from, to })
  const whole = terms.findIndex(({ kind }) => kind === 'item')
  const item = terms[whole]
  if (item?.kind !== 'item' || whole > REACH_OF_WHOLE || !isGeneric(item.item.value)) return []
  for (let at = whole + 1; at < Math.min(terms.length, whole + REACH_OF_PARTS); at++) {
    if (terms[at]!.kind === 'item') return []
    if (!isTagged(terms[at], 'Form')) continue
    const row = rowFrom(terms, at + 1, terms.length)
    return row.flatMap(term => (term.kind === 'item' ? [term.item] : []))
  }
  return []
}
