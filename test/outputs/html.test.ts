import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'
import type { ReadArticle } from '../../src/outputs/format.ts'
import { html } from '../../src/outputs/html/index.ts'
import { marksOf, segmentsOf } from '../../src/outputs/marks.ts'
import { OPTIONS, written } from './support.ts'

const article = (text: string, meta = {}): ReadArticle => ({ release: parseRelease(text, meta), text })
const TEXT = 'KEBUMEN - Bupati Kebumen Ratna Wijayanti membuka rapat koordinasi di Pendopo, Senin (4/3/2019).'
const ONE_PAGE = { ...OPTIONS, folder: false }

describe('segments', () => {
  const mark = (start: number, end: number) => ({ kind: 'officials' as const, id: 'official-1', rule: 'x', start, end })

  test('put together they are the text', () => {
    const { release, text } = article(TEXT)
    expect(
      segmentsOf(text, marksOf(release))
        .map(segment => segment.text)
        .join('')
    ).toBe(TEXT)
  })

  test('marks that overlap are cut, the shortest first', () => {
    const [outer, inner] = [mark(0, 8), mark(2, 4)]
    expect(segmentsOf('0123456789', [outer, inner]).map(({ text, marks }) => [text, marks])).toEqual([
      ['01', [outer]],
      ['23', [inner, outer]],
      ['4567', [outer]],
      ['89', []]
    ])
  })

  test('an empty text', () => {
    expect(segmentsOf('', [])).toEqual([])
  })
})

describe('html', () => {
  test('a page for each release, and an index', async () => {
    const files = await written(html, [article(TEXT, { headline: 'Rapat di Kebumen' }), article(TEXT)])
    expect([...files.keys()]).toEqual([
      '00001-rapat-di-kebumen.html',
      // Without a headline the lead names it, cut to a length that every file system takes.
      '00002-bupati-kebumen-ratna-wijayanti-membuka-rapat-koordinasi-di-p.html',
      'index.html'
    ])
    expect(files.get('index.html')!.toString()).toContain('<a href="00001-rapat-di-kebumen.html">Rapat di Kebumen</a>')
  })

  test('one page for all, its ids told apart', async () => {
    const page = (await written(html, [article(TEXT), article(TEXT)], ONE_PAGE)).get('')!.toString()
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['r1-official-1', 'r2-official-1']))
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  test('whatever a release says is text and nothing else', async () => {
    const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>' & \0`
    const page = (
      await written(html, [article(`${TEXT} ${attack}`, { headline: attack, publisher: attack, id: attack })], ONE_PAGE)
    )
      .get('')!
      .toString()
    expect(page.match(/<script>/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
    expect(page).not.toContain('\0')
    expect(page).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('an address that could run something is no link', async () => {
    const page = (await written(html, [article(TEXT, { url: 'javascript:alert(1)' })], ONE_PAGE)).get('')!.toString()
    expect(page).not.toMatch(/href="javascript/)
  })
})
