import type { ISODate } from '../contract/index.ts'
import type { Mention } from '../engine/chart.ts'
import { mentionsOf } from '../mentions/kind.ts'
import type { DateValue } from '../mentions/values.ts'
import { isoDay } from './calendar.ts'
import type { Reading, RecordReader } from './reading.ts'

/** A line of its own that dates the release: "KOTA BEKASI - Selasa, 22 November 2022", "Diterbitkan: 5 Mei 2019". */
const MOST_WORDS_BESIDE_DATE = 6
const FIRST_PARAGRAPHS = 5
const LAST_PARAGRAPHS = 4

/** The day of publication: as the caller knows it, else as the release itself is dated. */
export const publication: RecordReader = {
  name: 'publication',
  read(reading) {
    const { meta, release } = reading
    if (meta.publishedOn) {
      release.publishedOn = { date: meta.publishedOn, basis: 'metadata' }
      return
    }
    for (const mention of mentionsOf(reading.chart, 'date')) {
      const date = wholeDate(mention.value)
      if (!date || !(isInDateline(reading, mention) || isDateLine(reading, mention))) continue
      release.publishedOn = { date, basis: 'text' }
      return
    }
  }
}

const wholeDate = ({ start, end }: DateValue): ISODate | null =>
  start.year === null || start.month === null || start.day === null || end
    ? null
    : isoDay(start.year, start.month, start.day)

function isInDateline({ document }: Reading, { from, to }: Mention): boolean {
  const { dateline } = document.zones
  return dateline !== null && from >= dateline.from && to <= dateline.to
}

function isDateLine({ document }: Reading, { from, to }: Mention): boolean {
  const { paragraphs } = document
  const paragraph = paragraphs[document.sentenceAt(from).paragraph]!
  const isAtEdge = paragraph.index < FIRST_PARAGRAPHS || paragraph.index >= paragraphs.length - LAST_PARAGRAPHS
  return isAtEdge && paragraph.to - paragraph.from - (to - from) <= MOST_WORDS_BESIDE_DATE
}
