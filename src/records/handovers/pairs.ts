import { isTagged, partiesIn, type Roles, rowFrom, type Window } from './roles.ts'
import type { ClauseTerm } from './terms.ts'

/** "kepada para atlet, serta kepada pelatih" */
function addRecipients(roles: Roles, terms: readonly ClauseTerm[], from: number, end: number): void {
  let to = from
  while (to < end && (terms[to]!.kind === 'party' || isTagged(terms[to], 'And', 'Form'))) to++
  roles.recipients.push(...partiesIn(terms, from, to))
}

/** "kepada para kepala daerah, yakni kepada Bupati Sari; kepada Wali Kota Dewi": the names of the group before. */
function nameRecipients(roles: Roles, terms: readonly ClauseTerm[], from: number, end: number): void {
  const before = roles.recipients
  roles.recipients = before.filter(({ named }) => named?.kind === 'person')
  addRecipients(roles, terms, from, end)
  if (roles.recipients.length === 0) roles.recipients = before
}

/** "SK kepada 64 pegawai, serta piagam kepada Oyo": the verb holds for the pair after, too. */
export function furtherPairs(
  terms: readonly ClauseTerm[],
  { to, at }: Window,
  first: Roles
): Pick<Roles, 'items' | 'recipients'>[] {
  const last = first.recipients.at(-1)
  const pairs: Pick<Roles, 'items' | 'recipients'>[] = []
  let here = last ? terms.indexOf(last) + 1 : to
  if (here <= at) return pairs
  let isNamely = false
  while (here < to) {
    if (terms[here]!.kind !== 'item') {
      if (isTagged(terms[here], 'Form')) isNamely = true
      else if (isTagged(terms[here], 'To') && isNamely) nameRecipients(first, terms, here + 1, to)
      else if (isTagged(terms[here], 'To') && isTagged(terms[here - 1], 'And'))
        addRecipients(first, terms, here + 1, to)
      here++
      continue
    }
    const row = rowFrom(terms, here, to)
    const preposition = here + row.length
    let end = preposition + 1
    while (end < to && (terms[end]!.kind === 'party' || isTagged(terms[end], 'And', 'Form'))) end++
    if (isTagged(terms[preposition], 'To') && end > preposition + 1) {
      const items = row.flatMap(term => (term.kind === 'item' ? [term.item] : []))
      pairs.push({ items, recipients: partiesIn(terms, preposition + 1, end) })
    }
    here = end
  }
  return pairs
}
