import { describe, expect, test } from 'vitest'
import { piped, scratchFolder, spawned } from './support.ts'

const { path: folder, put } = scratchFolder()
const kliping = (...args: string[]) => spawned(args, { cwd: folder })

put('news/b.txt', 'WONOSOBO - Bupati Wonosobo membuka rapat.')
put('news/b.meta.json', '{"publishedOn": "2019-03-04", "views": 12}')
put('news/2019/a.txt', 'KEBUMEN - Bupati Kebumen membuka rapat.')
put('news/2019/a.json', '{"publishedOn": "2019-03-05"}')
put('news/notes.docx', 'not an article')
put('bad-json.txt', 'Bupati hadir.')
put('bad-json.meta.json', '{"publishedOn": ')
put('bad-date.txt', 'Bupati hadir.')
put('bad-date.meta.json', '{"publishedOn": "4 Maret 2019"}')

describe('kliping extract', () => {
  test('reads folders in order, with the meta beside each article', () => {
    const { status, out } = kliping('extract', 'news')
    const releases = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(releases.map(release => [release.source.path, release.publishedOn?.date])).toEqual([
      ['news/2019/a.txt', '2019-03-05'],
      ['news/b.txt', '2019-03-04']
    ])
    expect(status).toBe(0)
  })

  test('goes on after what cannot be read, and says which file and why', () => {
    const { status, out, err } = kliping(
      'extract',
      '--quiet',
      'missing.txt',
      'bad-json.txt',
      'bad-date.txt',
      'news/b.txt'
    )
    expect(out.trim().split('\n')).toHaveLength(1)
    const lines = err.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('kliping: missing.txt: no such file or folder')
    expect(lines[1]).toMatch(/^kliping: bad-json\.meta\.json: is not valid JSON/)
    expect(lines[2]).toMatch(/^kliping: bad-date\.txt: .*meta\.publishedOn: .*"4 Maret 2019"/)
    expect(status).toBe(1)
  })

  test('threads change nothing in the output', () => {
    const alone = kliping('extract', 'news', '-')
    expect(kliping('extract', '--jobs', '2', 'news', '-')).toEqual(alone)
  })

  test('a reader that goes away ends it without a word', () => {
    put('many.jsonl', `${JSON.stringify({ text: 'Bupati Kebumen membuka rapat. '.repeat(60) })}\n`.repeat(200))
    const { out, err } = piped(['extract', 'many.jsonl'], 'head -n 1', { cwd: folder })
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toBe('')
  })

  test('wrong usage', () => {
    const { status, out, err } = kliping('extract', '--fromat', 'csv', 'news')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^error: unknown option '--fromat'\n\(Did you mean --format\?\)/)
  })

  test('help and version are no errors', () => {
    expect(kliping('--help')).toMatchObject({ status: 0, err: '' })
    expect(kliping('--version').out).toMatch(/^\d+\.\d+\.\d+/)
  })
})
