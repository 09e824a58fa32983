import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { parseRelease, type Release } from '../../src/index.ts'
import { csv } from '../../src/outputs/csv.ts'
import { parquet } from '../../src/outputs/parquet.ts'
import { tables } from '../../src/outputs/tables.ts'
import { corpus, written } from './support.ts'

const articles = corpus()
const releases = articles.map(({ release }) => release)
const sum = (count: (release: Release) => number): number =>
  releases.reduce((total, release) => total + count(release), 0)

/** How many rows each table must have, counted in the releases themselves. */
const EXPECTED: Record<string, number> = {
  releases: releases.length,
  officials: sum(({ officials }) => officials.length),
  officials_positions: sum(({ officials }) => officials.flatMap(({ positions }) => positions).length),
  organizations: sum(({ organizations }) => organizations.length),
  locations: sum(({ locations }) => locations.length),
  events: sum(({ events }) => events.length),
  events_participants: sum(({ events }) => events.flatMap(({ participants }) => participants).length),
  events_attendance_ids: sum(({ events }) => events.flatMap(({ attendanceIds }) => attendanceIds).length),
  events_handover_ids: sum(({ events }) => events.flatMap(({ handoverIds }) => handoverIds).length),
  attendance: sum(({ attendance }) => attendance.length),
  awards: sum(({ awards }) => awards.length),
  handovers: sum(({ handovers }) => handovers.length),
  handovers_recipients: sum(({ handovers }) => handovers.flatMap(({ recipients }) => recipients).length),
  handovers_award_ids: sum(({ handovers }) => handovers.flatMap(({ awardIds }) => awardIds).length),
  quotes: sum(({ quotes }) => quotes.length),
  notices: sum(({ notices }) => notices.length),
  evidence: sum(({ officials, organizations, locations, events, attendance, awards, handovers, quotes }) =>
    [officials, organizations, locations, events, attendance, awards, handovers, quotes]
      .flat()
      .reduce((total, { evidence }) => total + evidence.length, 0)
  )
}

const columnsOf = (name: string) => tables().find(table => table.name === name)!.columns

describe('tables', () => {
  test('there is one for everything in the contract', () => {
    expect(
      tables()
        .map(({ name }) => name)
        .sort()
    ).toEqual(Object.keys(EXPECTED).sort())
  })

  test('objects are laid flat, null where they may be missing', () => {
    expect(columnsOf('events')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'id', type: 'text', nullable: false }),
        expect.objectContaining({ name: 'theme', type: 'text', nullable: true }),
        expect.objectContaining({ name: 'start', type: 'date', nullable: true }),
        expect.objectContaining({ name: 'time_zone', type: 'text', nullable: true }),
        expect.objectContaining({ name: 'organizers', type: 'text-list', nullable: false })
      ])
    )
    expect(columnsOf('awards').find(({ name }) => name === 'quantity_value')).toMatchObject({ type: 'number' })
    expect(columnsOf('handovers_award_ids').map(({ name }) => name)).toEqual(['release_id', 'handover_id', 'award_id'])
  })
})

describe('csv', async () => {
  const files = await written(csv, articles)
  const rowsOf = (name: string): Record<string, string>[] =>
    parse(files.get(`${name}.csv`)!, { columns: true, bom: true })

  test.each(Object.entries(EXPECTED))('%s has a row for each', (name, count) => {
    expect(rowsOf(name)).toHaveLength(count)
  })

  test('foreign keys lead somewhere', () => {
    const keys = new Set(rowsOf('officials').map(({ release_id, id }) => `${release_id} ${id}`))
    for (const { release_id, official_id } of rowsOf('officials_positions')) {
      expect(keys).toContain(`${release_id} ${official_id}`)
    }
  })

  test('a spreadsheet takes it for UTF-8, and for lines of its own', () => {
    for (const content of files.values()) {
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(content.toString()).toMatch(/\r\n$/)
    }
  })

  test.each(['=cmd|calc', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', async text => {
    const release = { ...parseRelease(''), headline: text }
    const [row] = parse((await written(csv, [{ release, text: '' }])).get('releases.csv')!, {
      columns: true,
      bom: true
    }) as [Record<string, string>]
    expect(row.headline).toBe(`'${text}`)
  })

  test.each(['satu\ndua', 'satu\rdua', 'satu\r\ndua', 'satu, dua', '"satu"'])('%j is in quotes', async text => {
    const release = { ...parseRelease(''), headline: text }
    const content = (await written(csv, [{ release, text: '' }])).get('releases.csv')!.toString()
    expect(content).toContain(`"${text.replaceAll('"', '""')}"`)
  })

  test('without articles there are headers all the same', async () => {
    const empty = await written(csv, [])
    expect([...empty.keys()].sort()).toEqual(
      Object.keys(EXPECTED)
        .map(name => `${name}.csv`)
        .sort()
    )
  })
})

describe('parquet', async () => {
  const files = await written(parquet, articles)
  const fileOf = (name: string): ArrayBuffer => new Uint8Array(files.get(`${name}.parquet`)!).buffer

  test.each(Object.entries(EXPECTED))('%s has a row for each', async (name, count) => {
    expect(await parquetReadObjects({ file: fileOf(name) })).toHaveLength(count)
  })

  test('values come back as they were', async () => {
    const [rows, first] = [await parquetReadObjects({ file: fileOf('officials') }), releases[0]!.officials[0]!]
    expect(rows[0]).toMatchObject({
      release_id: releases[0]!.source.id,
      id: first.id,
      name: first.name,
      titles_before: first.titles.before,
      aliases: first.aliases,
      confidence: first.confidence
    })
    const dated = releases.flatMap(({ events }) => events).find(({ start }) => start !== null)!
    const events = await parquetReadObjects({ file: fileOf('events') })
    expect(events.find(({ start }) => start !== null)!.start).toEqual(new Date(`${dated.start}T00:00:00Z`))
  })

  test('what is never missing is required', () => {
    const { children } = parquetSchema(parquetMetadata(fileOf('quotes')))
    const kinds = Object.fromEntries(children.map(({ element }) => [element.name, element.repetition_type]))
    expect(kinds).toMatchObject({ id: 'REQUIRED', direct: 'REQUIRED', speaker: 'OPTIONAL' })
  })
})
