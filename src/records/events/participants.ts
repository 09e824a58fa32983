import type { Event, Official } from '../../contract/index.ts'
import type { TokenRange } from '../../document/sentences.ts'
import type { RoleWord } from '../../lexicon/role-words.ts'
import { mentionAt } from '../../mentions/kind.ts'
import type { Reading } from '../reading.ts'
import { isQuoted } from './candidate.ts'

type Participant = Event['participants'][number]

/** How far a subject stands before its verb. */
const SUBJECT_REACH = 30

/** Who took which part, by the verbs of the sentences that tell of an event. */
export function participantsOf(reading: Reading, sentences: Iterable<TokenRange>): Participant[] {
  const found = new Map<string, Participant>()
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const hit = reading.chart.phrase<RoleWord>('role-word', at)
      if (!hit || isQuoted(reading, at)) continue
      const after = at + hit.length
      for (const other of reading.chart.phrasesAt(at)) {
        if (other.class !== 'role-word' || other.length !== hit.length) continue
        const { role, of, several } = other.value as RoleWord
        const officials =
          of === 'before' ? subjectBefore(reading, sentence, at) : officialsAfter(reading, sentence, after, several)
        for (const { id } of officials) {
          const key = `${id} ${role}`
          if (!found.has(key)) found.set(key, { officialId: id, organizationId: null, role })
        }
      }
      at = after - 1
    }
  }
  return [...found.values()]
}

/** The official that a person or position mention at a token stands for. */
function officialAt(reading: Reading, at: number): { official: Official; to: number } | null {
  const mention = mentionAt(reading.chart, 'person', at) ?? mentionAt(reading.chart, 'position', at)
  const official = mention && reading.officials.get(mention)
  return official ? { official, to: mention.to } : null
}

function subjectBefore(reading: Reading, sentence: TokenRange, verb: number): Official[] {
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - SUBJECT_REACH); at--) {
    const found = officialAt(reading, at)
    if (found) return [found.official]
  }
  return []
}

/** The officials named after the words up to the next verb of a part, or the first of them alone. */
function officialsAfter(reading: Reading, sentence: TokenRange, from: number, several: boolean): Official[] {
  const officials: Official[] = []
  for (let at = from; at < sentence.to; at++) {
    if (reading.chart.phrase('role-word', at)) break
    const found = officialAt(reading, at)
    if (!found) continue
    if (!officials.includes(found.official)) officials.push(found.official)
    if (!several) break
    at = found.to - 1
  }
  return officials
}
