import { CALLED } from '../../lexicon/person-verbs.ts'
import { mentionsOf } from '../../mentions/kind.ts'
import { notify, number, type Reading, type RecordReader } from '../reading.ts'
import { linkPositions } from './links.ts'
import type { PersonMention } from './neighbours.ts'
import { resolveOffices } from './offices.ts'
import { groupPersons } from './people.ts'
import { positionReader } from './positions.ts'
import { officialOf } from './record.ts'

/** One record for each person; `reading.officials` for every mention of a person, and of an office that stands for one. */
function read(reading: Reading): void {
  const mentions = mentionsOf(reading.chart, 'person').filter(({ from }) => !inSignOff(reading, from))
  const { links, former } = linkPositions(reading)
  const positionOf = positionReader(reading, former)
  const held = []
  for (const person of groupPersons(mentions, links, nicknames(reading, mentions))) {
    const official = officialOf(reading, person, positionOf)
    reading.release.officials.push(official)
    for (const mention of person.mentions) {
      reading.officials.set(mention, official)
      if (mention.value.doubled) notifyDoubled(reading, mention)
    }
    for (const position of person.positions) {
      reading.officials.set(position, official)
      held.push({ position, official })
    }
  }
  resolveOffices(reading, held)
  number('official', reading.release.officials)
}

function notifyDoubled(reading: Reading, { from, to, value }: PersonMention): void {
  notify(reading, 'doubled-name', `the name is written twice: read as "${value.name}"`, from, to)
}

/** "Kang Emil, sapaan Ridwan Kamil", "pria yang akrab disapa Aan": who stands right after the word is the one named before. */
function nicknames(reading: Reading, mentions: readonly PersonMention[]): [PersonMention, PersonMention][] {
  const pairs: [PersonMention, PersonMention][] = []
  mentions.forEach((mention, at) => {
    const before = reading.document.tokens[mention.from - 1]
    const isAside = before?.text === '(' && mentions[at - 1]?.to === mention.from - 1
    if (at > 0 && before && (CALLED.has(before.lower) || isAside)) pairs.push([mention, mentions[at - 1]!])
  })
  return pairs
}

function inSignOff({ document }: Reading, at: number): boolean {
  return document.zones.signOffs.some(({ from, to }) => at >= from && at < to)
}

export const officials: RecordReader = { name: 'officials', read }
