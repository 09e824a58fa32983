/** What holds for any text at all. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRelease, type Release, release } from '../../src/index.ts'
import { RECORD_KINDS } from '../../src/outputs/records.ts'

/** What the rules feed on, in no order: dates, names, offices, marks, counts, and what breaks naive readers. */
const PIECES = [
  'BALIKPAPAN - ',
  'Sabtu (28/11)',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '“',
  '”',
  '"',
  '‘',
  "'",
  '(',
  ')',
  ' - ',
  ' – ',
  ':',
  'Bupati ',
  'Pj Bupati Kebumen ',
  'Wakil Wali Kota ',
  'Sekda ',
  'Kepala Dinas ',
  'Kesehatan ',
  'Drs. ',
  'H. ',
  'Mirawati Sudjono',
  'Sayid MN Fadli',
  ', M.Si',
  'Kabupaten ',
  'Kota Bogor ',
  'Wonosobo ',
  'Jawa Tengah ',
  'menyerahkan ',
  'kepada ',
  'diserahkan oleh ',
  'buku ',
  'Buku Top 99 ',
  'tahun 2015 ',
  'piagam penghargaan ',
  'sekitar 250 ',
  'peserta ',
  'dihadiri ',
  'ratusan ',
  'orang ',
  'mengatakan ',
  'ucap ',
  'bahwa ',
  'ia ',
  'menurutnya ',
  'Sosialisasi ',
  'Rapat Koordinasi ',
  'di Aula ',
  'pukul 09.00 WIB ',
  '11-12 Agustus 2018 ',
  'kemarin ',
  'danBuku ',
  '\u00a0',
  '\u00ad',
  '\ud800',
  '\udc00',
  '\0',
  '\ufeff',
  '<b>',
  '&nbsp;',
  'â€œ',
  'İ',
  '💐',
  '4.957',
  '1/2',
  'Rp85 miliar '
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 60 }).map(p => p.join(''))
)

function everyEvidence(found: Release): { start: number; end: number; text: string }[] {
  return Object.values(found).flatMap(value =>
    Array.isArray(value) ? value.flatMap(record => ('evidence' in record ? record.evidence : [])) : []
  )
}

describe('any text', () => {
  test('gives a valid release, with evidence that is in the source, the same every time', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.option(fc.constantFrom('2015-11-30', '2024-02-29'), { nil: undefined }),
        (text, publishedOn) => {
          const meta = publishedOn === undefined ? {} : { publishedOn }
          const found = parseRelease(text, meta)
          expect(release.safeParse(found).error).toBeUndefined()
          for (const evidence of everyEvidence(found)) {
            expect(evidence.end).toBeGreaterThan(evidence.start)
            expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
          }
          for (const { start, end } of found.notices) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(parseRelease(text, meta)).toEqual(found)
        }
      ),
      { numRuns: 400 }
    )
  })

  test('gives ids that are unique, in order of first mention, and references that lead somewhere', () => {
    fc.assert(
      fc.property(anyText, text => {
        const found = parseRelease(text)
        for (const kind of RECORD_KINDS) {
          const ids = found[kind].map(record => record.id)
          expect(ids).toEqual(ids.map((_, at) => `${ids[0]?.replace(/-\d+$/, '')}-${at + 1}`))
        }
        const known = new Set(everyId(found))
        for (const id of everyReference(found)) expect(known).toContain(id)
      }),
      { numRuns: 200 }
    )
  })
})

const everyId = (found: Release): string[] =>
  Object.values(found).flatMap(value =>
    Array.isArray(value) ? value.flatMap(record => ('id' in record ? [record.id] : [])) : []
  )

function everyReference(found: Release): string[] {
  const references = [
    found.dateline?.locationId,
    ...found.locations.map(location => location.withinId),
    ...found.events.flatMap(event => [
      event.locationId,
      ...event.attendanceIds,
      ...event.handoverIds,
      ...event.participants.flatMap(participant => [participant.officialId, participant.organizationId])
    ]),
    ...found.attendance.map(count => count.eventId),
    ...found.handovers.flatMap(handover => [
      handover.eventId,
      ...handover.awardIds,
      ...[handover.giver, ...handover.recipients].flatMap(party => [party?.officialId, party?.organizationId])
    ]),
    ...found.quotes.map(quote => quote.speakerId)
  ]
  return references.filter(id => id !== null && id !== undefined)
}
