import { afterAll, describe, expect, test } from 'vitest'
import { html } from '../../../src/archive/web/html.ts'
import { type Language, localeOf } from '../../../src/archive/web/locale.ts'
import { contentAt, PAGES } from '../../../src/archive/web/pages/index.ts'
import type { Place } from '../../../src/archive/web/places.ts'
import { servedContext } from '../../../src/archive/web/serve/context.ts'
import { PROVINCES } from '../../../src/archive/web/tiles.ts'
import { layout } from '../../../src/archive/web/views/layout.ts'
import { regions } from '../../../src/lexicon/gazetteer.ts'
import { fullName } from '../../../src/lexicon/regions.ts'
import { ATTACK, smallArchive } from './support.ts'

describe('markup', () => {
  test.each([
    ['text', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['an attribute', html`<p title="${'"><script>'}"></p>`, '<p title="&quot;&gt;&lt;script&gt;"></p>'],
    ['markup within markup', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['lists', html`<ul>${['<', html`<li></li>`]}</ul>`, '<ul>&lt;<li></li></ul>'],
    ['numbers, and zero', html`${1}${0}`, '10'],
    ['what is not there', html`a${null}${undefined}${false}${''}b`, 'ab']
  ])('%s', (_what, made, expected) => expect(made.toString()).toBe(expected))
})

describe('the map', () => {
  test('has a tile for each province, under its name', () => {
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code)
    const tiles = PROVINCES.map(({ code, name }) => ({ code, name })).sort(byCode)
    expect(tiles).toEqual(
      regions()
        .provinces.map(province => ({ code: province.code, name: fullName(province) }))
        .sort(byCode)
    )
  })

  test('has no two tiles in one place', () => {
    expect(new Set(PROVINCES.map(({ column, row }) => `${column},${row}`)).size).toBe(PROVINCES.length)
  })
})

describe('numbers and days as a language writes them', () => {
  test.each<[Language, string, string, string, string]>([
    ['id', '12.345', '5 Maret 2019', 'Maret 2019', 'Mar'],
    ['en', '12,345', '5 March 2019', 'March 2019', 'Mar']
  ])('%s', (language, number, day, month, short) => {
    const locale = localeOf(language)
    expect(locale.number(12_345)).toBe(number)
    expect(locale.day('2019-03-05')).toBe(day)
    expect(locale.days('2019-03-05', '2019-03-05')).toBe(day)
    expect(locale.days(null)).toBe(locale.strings.noDate)
    expect(locale.days('2019-01-01', '2019-12-31')).toBe('2019')
    expect(locale.days('2020-02-01', '2020-02-29')).toBe(locale.month('2020-02'))
    expect(locale.days('2020-02-01', '2020-02-28')).not.toBe(locale.month('2020-02'))
    expect(locale.month('2019-03')).toBe(month)
    expect(locale.shortMonth('2019-03')).toBe(short)
  })

  test('what is no day is shown as it is', () => expect(localeOf('en').day('2019-13-77')).toBe('2019-13-77'))
})

describe('every page of an archive', () => {
  const archive = smallArchive()
  afterAll(() => archive.close())
  const places = PAGES.flatMap(kind => [...kind.places(archive)])

  function pageAt(place: Place, language: Language): string {
    const context = servedContext({ path: '/', query: new URLSearchParams(), asked: null, language })
    return layout(context, contentAt(archive, place, { filter: {} }, context)!)
  }

  test('is of a kind', () => {
    expect(new Set(places.map(({ to }) => to))).toEqual(new Set(PAGES.map(({ to }) => to)))
  })

  test.each(['id', 'en'] as const)('in %s has a heading, a way past the menu, and no markup of a release', language => {
    for (const place of places) {
      const page = pageAt(place, language)
      expect(page).toContain(`<html lang="${language}">`)
      expect(page.match(/<h1/g)).toHaveLength(1)
      expect(page).toContain('<a class="skip" href="#content">')
      expect(page).not.toContain(ATTACK)
      expect(page.match(/<script/g)).toEqual(['<script'])
      expect(page).not.toMatch(/ style="| on[a-z]+="|undefined|\[object|NaN/)
    }
  })

  test('every table has a caption, every field a label', () => {
    for (const place of places) {
      const page = pageAt(place, 'en')
      expect(page.match(/<caption/g)?.length).toBe(page.match(/<table/g)?.length)
      const fields = [...page.matchAll(/<(?:input|select) id="([^"]+)"/g)].map(([, id]) => id)
      for (const id of fields) expect(page).toContain(`<label for="${id}">`)
    }
  })

  test('no id is there twice', () => {
    for (const place of places) {
      const ids = [...pageAt(place, 'id').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('an article', () => {
  const archive = smallArchive()
  afterAll(() => archive.close())

  test('has an anchor where each record was read', () => {
    for (const id of [1, 2, 3]) {
      const { release } = archive.get(id)!
      const context = servedContext({ path: '/', query: new URLSearchParams(), asked: null, language: 'en' })
      const page = contentAt(archive, { to: 'release', id }, { filter: {} }, context)!.body.toString()
      const records = [release.officials, release.events, release.attendance, release.awards, release.locations].flat()
      expect(records.length).toBeGreaterThan(2)
      for (const { start } of records.flatMap(({ evidence }) => evidence)) {
        expect(page).toContain(` id="e${start}"`)
        expect(page).toContain(`href="#e${start}"`)
      }
    }
  })
})
