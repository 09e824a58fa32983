import type { Evidence, Handover } from '../../contract/index.ts'
import { number, type Reading, type RecordReader } from '../reading.ts'
import { dateOf, scenesOf } from './dating.ts'
import { isHandover, isUsual } from './telling.ts'
import type { Transfer } from './transfers.ts'

/** Who gave what to whom: the transfers that are told fully enough. */
function read(reading: Reading): void {
  const told = reading.transfers.filter(isHandover)
  if (told.length === 0) return
  const scenes = scenesOf(reading)
  for (const transfer of told) {
    const date = dateOf(reading, transfer, scenes)
    if (date === null && isUsual(transfer)) continue
    const awards = transfer.items.map(item => reading.awards.get(item)?.id).filter(id => id !== undefined)
    const handover: Handover = {
      id: '',
      giver: transfer.giver?.party ?? null,
      recipients: transfer.recipients.map(({ party }) => party),
      awardIds: [...new Set(awards)],
      eventId: null,
      date,
      evidence: evidenceOfActs(reading, transfer),
      confidence: confidenceOf(transfer)
    }
    reading.release.handovers.push(handover)
  }
  number('handover', reading.release.handovers)
}

/** Two people by name are seldom misread; who is named by a body or a group alone may be somebody else. */
function confidenceOf({ giver, recipients }: Transfer): number {
  if (!giver?.official) return giver ? 0.7 : 0.6
  return recipients.some(({ official }) => official) ? 0.9 : 0.75
}

/** The sentences that tell of it, each once. */
function evidenceOfActs({ document }: Reading, { acts }: Transfer): Evidence[] {
  const rules = new Map(acts.map(({ sentence, rule }) => [sentence, rule]))
  return [...rules].map(([{ from, to }, rule]) => document.evidence(from, to, rule))
}

export const handovers: RecordReader = { name: 'handovers', read }
