import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Release } from '../../src/index.ts'
import { run, scratchFolder } from './support.ts'

const { path: folder, put } = scratchFolder()

const TEXT = 'KEBUMEN - Bupati Kebumen Ratna Wijayanti membuka rapat koordinasi di Pendopo, Senin (4/3).'
const META = '{"publishedOn": "2019-03-04", "url": "https://kebumen.example.go.id/1", "views": 12}'

/** What tests ask of a release: where it came from, when, and whom it names. */
const told = ({ source, publishedOn, officials }: Release) => [
  source.url,
  publishedOn?.date ?? null,
  officials.map(({ name }) => name)
]
const RATNA = ['Ratna Wijayanti']

const PAGE = `<!doctype html><html><head><title>Rapat Koordinasi - Kebumen</title>
<meta property="article:published_time" content="2019-03-04T21:00:00+07:00">
<link rel="canonical" href="https://kebumen.example.go.id/1"></head>
<body><nav><a href="/">Beranda</a> <a href="/profil">Profil</a></nav><article><h1>Rapat Koordinasi</h1>
<p>${TEXT}</p><p>Rapat itu membahas persiapan panen raya bersama para camat dan kepala desa dari seluruh kabupaten.</p>
<script>document.title = 'ran'</script></article><footer>Hak cipta Bupati Siapa Saja</footer></body></html>`

const FRONT_MATTER = `---
title: Rapat Koordinasi
date: 2019-03-04
url: https://kebumen.example.go.id/1
---

${TEXT}
`
const LINE = JSON.stringify({ isi: TEXT, tanggal: 'Senin, 4 Maret 2019', link: 'https://kebumen.example.go.id/1' })
const CSV = `judul;isi;tanggal;url\r\n"Rapat ""Besar""";"${TEXT}\r\nBaris kedua.";04/03/2019;https://kebumen.example.go.id/1\r\n`

describe('kinds of files', () => {
  put('txt/a.txt', TEXT)
  put('txt/a.meta.json', META)
  put('short-sidecar/a.txt', TEXT)
  put('short-sidecar/a.json', META)
  put('crawler-sidecar/a.txt', TEXT)
  put('crawler-sidecar/a.json', '{"date": "4 Maret 2019", "link": "https://kebumen.example.go.id/1"}')
  put('md/a.md', FRONT_MATTER)
  put('html/a.html', PAGE)
  put('json/a.json', LINE)
  put('list/a.json', `[${LINE}]`)
  put('jsonl/a.jsonl', `${LINE}\n\n`)
  put('ndjson/a.ndjson', LINE)
  put('csv/a.csv', CSV)
  put('tsv/a.tsv', `isi\ttanggal\turl\n${TEXT}\t2019-03-04\thttps://kebumen.example.go.id/1\n`)
  put('gz-txt/a.txt.gz', gzipSync(TEXT))
  put('gz-txt/a.meta.json', META)
  put('gz-html/a.html.gz', gzipSync(PAGE))
  put('gz-jsonl/a.jsonl.gz', gzipSync(LINE))
  put('gz-csv/a.csv.gz', gzipSync(CSV))

  test.each([
    'txt',
    'short-sidecar',
    'crawler-sidecar',
    'md',
    'html',
    'json',
    'list',
    'jsonl',
    'ndjson',
    'csv',
    'tsv',
    'gz-txt',
    'gz-html',
    'gz-jsonl',
    'gz-csv'
  ])('%s', async name => {
    const { failed, err, releases } = await run([join(folder, name)])
    expect(releases().map(told)).toEqual([['https://kebumen.example.go.id/1', '2019-03-04', RATNA]])
    expect({ failed, err }).toEqual({ failed: 0, err: [] })
  })

  test('the article of a page, and not what is around it', async () => {
    const { releases } = await run([join(folder, 'html')], { withText: true })
    const [{ source, headline }] = releases() as [Release]
    expect(headline).toBe('Rapat Koordinasi - Kebumen')
    expect(source.text).toContain(`${TEXT}\n\nRapat itu membahas`)
    expect(source.text).not.toMatch(/Beranda|Siapa Saja|document/)
  })

  test('evidence is in the text that was read', async () => {
    for (const name of ['txt', 'md', 'html', 'csv']) {
      const { releases } = await run([join(folder, name)], { withText: true })
      const [{ source, officials }] = releases() as [Release]
      for (const { start, end, text } of officials[0]!.evidence) expect(source.text!.slice(start, end)).toBe(text)
    }
  })
})

describe('encodings', () => {
  const accented = 'Bupati Kebumen José Wijaya hadir di “Pendopo”.'
  const utf16be = Buffer.from(accented, 'utf16le').swap16()
  test.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${accented}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${accented}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(accented, 'utf16le')],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['Windows-1252', Buffer.from(accented.replace('“', '\x93').replace('”', '\x94'), 'latin1')]
  ])('%s', async (name, bytes) => {
    const file = put(`encodings/${name}.txt`, bytes)
    const { releases } = await run([file], { withText: true })
    expect(releases()[0]!.source.text).toBe(accented)
  })

  test('JSON Lines in UTF-16', async () => {
    const file = put('encodings/lines.jsonl', Buffer.from(`\uFEFF${LINE}\n${LINE}\n`, 'utf16le'))
    expect((await run([file])).releases().map(told)).toHaveLength(2)
  })
})

describe('fields', () => {
  test('names of the user’s own, also inside objects', async () => {
    const file = put('fields/a.jsonl', JSON.stringify({ data: { teks: TEXT }, waktu: 1551672000, nama: 'Rapat' }))
    const { releases } = await run([file], { fields: { text: 'data.teks', date: 'waktu', title: 'nama' } })
    expect(releases().map(told)).toEqual([[null, '2019-03-04', RATNA]])
    expect(releases()[0]!.headline).toBe('Rapat')
  })

  test('an id where there is one, else the place', async () => {
    const file = put(
      'fields/ids.jsonl',
      `${JSON.stringify({ id: 7, text: TEXT })}\n${JSON.stringify({ text: TEXT })}\n`
    )
    expect((await run([file])).releases().map(({ source }) => source.id)).toEqual(['7', `${file}:2`])
  })

  test('a date that is not understood is said, and the article read without it', async () => {
    const file = put('fields/date.jsonl', JSON.stringify({ text: TEXT, date: 'kemarin sore' }))
    const { failed, err, releases } = await run([file])
    expect(releases()).toHaveLength(1)
    expect({ failed, err }).toEqual({
      failed: 0,
      err: [`kliping: ${file}:1: the date "kemarin sore" is not understood: read without it`]
    })
  })

  test.each([
    [
      '{"title": "Rapat"}',
      'has none of the fields text, body, content, isi; give the name of the field with --text-field'
    ],
    ['{"text": 12}', 'has none of the fields text, body, content, isi; give the name of the field with --text-field'],
    ['{"text": "  "}', 'is empty'],
    ['["text"]', 'is no JSON object'],
    ['{"text": ', /^is not valid JSON: /]
  ])('%s is no article', async (line, reason) => {
    const file = put('fields/bad.jsonl', `${line}\n${LINE}\n`)
    const { failed, err, releases } = await run([file])
    expect(failed).toBe(1)
    expect(err).toEqual([expect.stringMatching(new RegExp(`^kliping: ${file}:1: `))])
    const said = err[0]!.slice(`kliping: ${file}:1: `.length)
    if (typeof reason === 'string') expect(said).toBe(reason)
    else expect(said).toMatch(reason)
    expect(releases()).toHaveLength(1)
  })
})

describe('folders', () => {
  put('news/b.txt', TEXT)
  put('news/b.meta.json', META)
  put('news/b.gold.json', '{"text": "not an article"}')
  put('news/2019/a.txt', TEXT)
  put('news/2019/a.json', META)
  put('news/c.html', PAGE)
  put('news/c.json', '{"text": "meta of c, not an article"}')
  put('news/pictures/photo.jpg', 'not an article')
  put('news/.hidden/d.txt', TEXT)
  put('corpus/x/source.txt', TEXT)
  put('corpus/x/meta.json', META)
  put('corpus/x/expected.json', '{"text": "not an article"}')

  const pathsOf = async (paths: string[]): Promise<(string | null)[]> =>
    (await run(paths)).releases().map(({ source }) => source.path && relative(folder, source.path))

  test('everything in them by name, companions left out', async () => {
    expect(await pathsOf([join(folder, 'news')])).toEqual(['news/2019/a.txt', 'news/b.txt', 'news/c.html'])
    expect(await pathsOf([join(folder, 'corpus')])).toEqual(['corpus/x/source.txt'])
  })

  test('companions are none when a shell names them either', async () => {
    const names = ['b.gold.json', 'b.meta.json', 'b.txt', 'c.json'].map(name => join(folder, 'news', name))
    expect(await pathsOf(names)).toEqual(['news/b.txt'])
  })

  test('globs', async () => {
    expect(await pathsOf([join(folder, 'news/**/*.txt')])).toEqual(['news/2019/a.txt', 'news/b.txt'])
    expect((await run([join(folder, 'news/*.docx')])).err[0]).toMatch(/no file fits this pattern$/)
  })

  test('a name with glob marks in it is first of all a name', async () => {
    const file = put('odd/a[1].txt', TEXT)
    expect(await pathsOf([file])).toEqual(['odd/a[1].txt'])
  })

  test('the output may lie among them', async () => {
    put('among/a.jsonl', LINE)
    const output = join(folder, 'among/records.jsonl')
    for (const path of ['among', 'among', 'among/*.jsonl']) {
      expect(await run([join(folder, path)], { output })).toMatchObject({ failed: 0, err: [] })
      expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(1)
    }
  })

  test('links to files are followed, links to folders are not', async () => {
    put('links/a.txt', TEXT)
    symlinkSync(join(folder, 'links/a.txt'), join(folder, 'links/b.txt'))
    symlinkSync(join(folder, 'links'), join(folder, 'links/round'))
    expect(await pathsOf([join(folder, 'links')])).toEqual(['links/a.txt', 'links/b.txt'])
  })
})

describe('what cannot be read', () => {
  put('broken/a.txt', TEXT)
  put('broken/b-gzip.txt.gz', gzipSync(TEXT).subarray(0, 40))
  put('broken/c-not-gzip.txt.gz', 'plain')
  put('broken/d-empty.txt', '')
  put('broken/e-binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)))
  mkdirSync(join(folder, 'broken/f-folder.txt'))
  put('broken/f-folder.txt/inside.txt', TEXT)
  chmodSync(put('broken/g-locked.txt', TEXT), 0)
  put('broken/h-cut.jsonl.gz', gzipSync(`${LINE}\n`.repeat(200)).subarray(0, -20))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken/i-link.txt'))
  put('broken/z.txt', TEXT)
  const isRoot = process.getuid?.() === 0

  test('is a line each with its path and why, and the rest is read', async () => {
    const { failed, err, releases } = await run([join(folder, 'broken'), join(folder, 'missing.txt')])
    const said = err.map(line => line.replace(`${folder}/`, ''))
    const expected = [
      'kliping: broken/b-gzip.txt.gz: is not a sound gzip file: it ends too early',
      'kliping: broken/c-not-gzip.txt.gz: is not a sound gzip file',
      'kliping: broken/d-empty.txt: is empty',
      'kliping: broken/e-binary.txt: is binary, not text',
      'kliping: broken/f-folder.txt: is a folder, though it is named like a file; what is in it is read',
      // Root may read everything.
      ...(isRoot ? [] : ['kliping: broken/g-locked.txt: may not be read: permission denied']),
      'kliping: broken/h-cut.jsonl.gz: is not a sound gzip file: it ends too early',
      'kliping: broken/i-link.txt: no such file or folder',
      'kliping: missing.txt: no such file or folder'
    ]
    expect(said).toEqual(expected)
    expect(failed).toBe(expected.length)
    const paths = releases().map(({ source }) => relative(folder, source.path!))
    expect(paths.filter(path => path.endsWith('.txt'))).toEqual(
      ['broken/a.txt', 'broken/f-folder.txt/inside.txt', 'broken/g-locked.txt', 'broken/z.txt'].filter(
        path => isRoot || !path.includes('locked')
      )
    )
    expect(paths.filter(path => path.endsWith('.gz')).length).toBeGreaterThan(100)
  })

  test('a line end in a message does not make two lines of it', async () => {
    const file = put('two\nlines.txt', '')
    expect((await run([file])).err).toEqual([`kliping: ${folder}/two lines.txt: is empty`])
  })

  test('a meta file that is no JSON, or has what does not fit', async () => {
    put('meta/a.txt', TEXT)
    put('meta/a.meta.json', '{"publishedOn": ')
    put('meta/b.txt', TEXT)
    put('meta/b.meta.json', '{"publishedOn": "4 Maret 2019"}')
    const { err } = await run([join(folder, 'meta')])
    expect(err[0]).toMatch(/a\.meta\.json: is not valid JSON/)
    expect(err[1]).toMatch(/b\.txt: .*meta\.publishedOn: .*"4 Maret 2019"/)
  })
})

describe('standard input', () => {
  test.each([
    ['JSON Lines', `${LINE}\n${LINE}\n`, 2],
    ['one JSON object over several lines', JSON.stringify(JSON.parse(LINE), null, 2), 1],
    ['a JSON list', `[${LINE},${LINE},${LINE}]`, 3],
    ['text', TEXT, 1],
    ['a page', PAGE, 1]
  ])('%s', async (_, input, count) => {
    const { failed, releases } = await run(['-'], {}, input)
    expect(releases().flatMap(({ officials }) => officials.map(({ name }) => name))).toEqual(
      Array.from({ length: count }, () => RATNA[0])
    )
    expect(failed).toBe(0)
  })

  test('what it is can be said', async () => {
    expect((await run(['-'], { kind: 'csv' }, CSV)).releases().map(told)).toEqual([
      ['https://kebumen.example.go.id/1', '2019-03-04', RATNA]
    ])
  })

  test('nothing at all', async () => {
    expect(await run(['-'], {}, '')).toMatchObject({ failed: 1, err: ['kliping: stdin: is empty'] })
  })
})
