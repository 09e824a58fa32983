import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratchFolder, spawned } from './support.ts'

const { path: folder, put } = scratchFolder()
const file = join(folder, 'news.db')

const LINES = [
  {
    id: 'buku',
    date: '2019-10-10',
    text: 'WONOSOBO - Bupati Wonosobo Arif Budiman menyerahkan Buku Top 99 Inovasi Pelayanan Publik kepada Kepala Dinas Kesehatan Kabupaten Wonosobo, Lestari Widodo, di Pendopo Kabupaten, Rabu (9/10/2019).'
  },
  {
    id: 'sosialisasi',
    date: '2019-09-17',
    text: 'BALIKPAPAN - Sekretaris Daerah Kota Balikpapan Rahmat Hidayat membuka Sosialisasi Inovasi di Aula Balai Kota, Senin (16/9/2019). Acara dihadiri 250 Aparatur Sipil Negara.'
  }
]

const archive = (...args: string[]) => spawned(['archive', ...args, '-a', file], { cwd: folder })

beforeAll(() => {
  const news = put('news.jsonl', `${LINES.map(line => JSON.stringify(line)).join('\n')}\nno json\n`)
  const { status, out, err } = archive('add', news)
  expect(status).toBe(1)
  expect(out).toBe('2 added, 0 read anew, 0 known already\n')
  expect(err).toMatch(/news\.jsonl:3: is not valid JSON/)
})

test('what is there is not read again, with threads or without', () => {
  for (const jobs of ['1', '2']) {
    const { status, out } = archive('add', put('more.jsonl', JSON.stringify(LINES[0])), '--jobs', jobs)
    expect({ status, out }).toEqual({ status: 0, out: '0 added, 0 read anew, 1 known already\n' })
  }
})

describe('tables', () => {
  test.each<[string[], RegExp]>([
    [['search', 'layanan'], /buku[\s\S]*│[\s\S]*1 releases/],
    [['search', '--region', 'Kalimantan Timur'], /sosialisasi/],
    [['search', 'tidak', 'ada'], /^no release fits\n$/],
    [['person', 'arif budi'], /Arif Budiman[\s\S]*Bupati Wonosobo, Okt 2019[\s\S]*giver: Buku Top 99/],
    [['person', 'Arif', '--region', 'Kalimantan Timur'], /^$/],
    [['stats'], /2 releases, 2019-09-17 to 2019-10-10[\s\S]*Jawa Tengah/],
    [['stats', 'people', '--region', 'Wonosobo', '--year', '2019'], /Arif Budiman[\s\S]*\[#1/],
    [['stats', 'awards', '--award-kind', 'book', '--handed-over'], /Buku Top 99[\s\S]*Arif Budiman[\s\S]*Lestari/],
    [['stats', 'attendance', '--type', 'outreach'], /2019-09[\s\S]*250[\s\S]*Acara dihadiri/],
    [['stats', 'events', '--person', 'Rahmat'], /outreach/],
    [['stats', 'places'], /Kalimantan Timur/],
    [['stats', 'organizations', '--region', 'Wonosobo'], /Pemerintah Kabupaten Wonosobo/],
    [['show', '1'], /\[Buku Top 99/]
  ])('%j', (args, shown) => {
    expect(archive(...args).out).toMatch(shown)
  })
})

describe('JSON', () => {
  test.each<[string[], unknown]>([
    [['search', 'layanan'], { total: 1, items: [{ sourceId: 'buku' }] }],
    [['person', 'Arif Budiman'], { positions: [{ title: 'Bupati', jurisdiction: '33.07' }] }],
    [['stats'], { releases: 2, copies: 0 }],
    [['stats', 'attendance'], { byMonth: [{ people: 250 }], items: [{ value: 250 }] }],
    [['show', '2'], { releaseId: 2, text: LINES[1]!.text }]
  ])('%j', (args, answer) => {
    const { status, out } = archive(...args, '--json')
    expect(status).toBe(0)
    const given = JSON.parse(out)
    expect(args[0] === 'person' ? (given.person ?? given) : given).toMatchObject(answer as object)
  })
})

test('export writes any format', () => {
  const { out } = archive('export', '--region', 'Wonosobo', '--format', 'jsonl', '--with-text')
  expect(JSON.parse(out)).toMatchObject({ source: { id: 'buku', text: LINES[0]!.text } })
  expect(archive('export', '--format', 'csv', '-o', join(folder, 'tables')).status).toBe(0)
  expect(existsSync(join(folder, 'tables', 'events.csv'))).toBe(true)
})

test('people are merged and split', () => {
  const own = join(folder, 'own.db')
  const run = (...args: string[]) => spawned(['archive', ...args, '-a', own], { cwd: folder })
  run('add', put('two.jsonl', LINES.map(line => JSON.stringify(line)).join('\n')))
  expect(run('merge', '1', '2').err).toBe('')
  const merged = JSON.parse(run('person', '2', '--json').out)
  expect(merged).toMatchObject({ personId: 1, releases: 1, joins: { total: 2 } })
  const [, second] = merged.joins.items
  expect(run('split', '1', `${second.releaseId}:${second.officialId}`).out).toMatch(
    /^they are person \d+ from now on\n$/
  )
})

describe('what cannot be is said', () => {
  test.each<[string[], number, RegExp]>([
    [['search', '--from', 'kemarin'], 2, /must be a day as YYYY-MM-DD/],
    [['search', '--type', 'pesta'], 2, /Allowed choices are outreach/],
    [['stats', 'cuaca'], 2, /Allowed choices are all, people/],
    [['split', '1', 'x'], 2, /41:official-2/],
    [['export', '--format', 'csv'], 2, /say into which folder with -o DIR/],
    [['person', 'Nobody'], 1, /there is no person Nobody/],
    [['show', '99'], 1, /there is no release 99/],
    [['merge', '1', '1'], 1, /cannot be merged into itself/]
  ])('%j', (args, code, message) => {
    const { status, err } = archive(...args)
    expect(err).toMatch(message)
    expect(status).toBe(code)
  })

  test('an archive that is not there, or is none', () => {
    const none = spawned(['archive', 'search', 'x', '-a', join(folder, 'none.db')])
    expect(none).toMatchObject({ status: 1, out: '' })
    expect(none.err).toMatch(/^kliping: .*none\.db: there is no such archive\n$/)
    const text = put('text.db', 'this is a text, and a long one at that'.repeat(100))
    expect(spawned(['archive', 'add', text, '-a', text]).err).toMatch(/is no archive, or a damaged one/)
  })
})
