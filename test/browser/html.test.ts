import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'
import { html } from '../../src/outputs/html/index.ts'
import { written } from '../outputs/support.ts'
import { describeInBrowser } from './chromium.ts'

const ATTACK = `<script>document.title = 'ran'</script><img src="x" onerror="document.title = 'ran'">`
const TEXT = `WONOSOBO - Bupati Wonosobo Ratna Wijayanti membuka rapat koordinasi di Pendopo, Senin (4/3/2019). ${ATTACK}

Rapat itu dihadiri 150 kepala desa.`
const release = parseRelease(TEXT, { headline: `Rapat ${ATTACK}`, id: ATTACK })
const pageOf = async (): Promise<string> =>
  (await written(html, [{ release, text: TEXT }], { width: 120, folder: false })).get('')!.toString()

describeInBrowser('an HTML page in a browser', browser => {
  /** A page opened at a size, and what it complained of. */
  async function opened(width: number): Promise<{ page: Page; complaints: string[] }> {
    const page = await (await browser()).newPage({ viewport: { width, height: 800 } })
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.setContent(await pageOf())
    return { page, complaints }
  }

  test('shows the text as it is, marks where the evidence is', async () => {
    const { page, complaints } = await opened(1280)
    expect(await page.locator('.text').evaluate(element => element.textContent)).toBe(TEXT)
    const found = await page.locator('.text').evaluate(element => {
      const marks: { id: string; start: number; end: number }[] = []
      let at = 0
      for (const node of element.childNodes) {
        const length = node.textContent!.length
        const ids = ((node as { dataset?: { ids?: string } }).dataset?.ids ?? '').split(' ').filter(Boolean)
        for (const id of ids) marks.push({ id, start: at, end: at + length })
        at += length
      }
      return marks
    })
    for (const official of release.officials) {
      for (const { start, end } of official.evidence) {
        const pieces = found.filter(mark => mark.id === `r1-${official.id}` && mark.start >= start && mark.end <= end)
        expect(pieces.reduce((total, piece) => total + piece.end - piece.start, 0)).toBe(end - start)
      }
    }
    expect(release.officials).toHaveLength(1)
    expect(complaints).toEqual([])
  })

  test('a script in a release does nothing', async () => {
    const { page, complaints } = await opened(1280)
    expect(await page.title()).not.toBe('ran')
    expect(await page.locator('.text script, .text img, aside script, h2 script').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('a mark shows its record and the rule, a record its marks', async () => {
    const { page } = await opened(1280)
    const mark = page.locator('a.mark.officials').first()
    expect(await mark.getAttribute('title')).toContain(release.officials[0]!.evidence[0]!.rule)
    await mark.hover()
    expect(await page.locator('#r1-official-1.active').count()).toBe(1)
    await page.mouse.move(0, 0)
    expect(await page.locator('.active').count()).toBe(0)
    await page.locator('#r1-official-1').click()
    expect(await page.locator('a.mark.active').count()).toBeGreaterThan(0)
  })

  test('a kind can be switched off', async () => {
    const { page } = await opened(1280)
    await page.locator('#show-officials').uncheck()
    expect(await page.locator('section.officials').isVisible()).toBe(false)
    expect(await page.locator('section.locations').isVisible()).toBe(true)
  })

  test('on a phone nothing is wider than the screen, and a mark brings its record up', async () => {
    const { page } = await opened(390)
    expect(await page.locator('html').evaluate(element => element.scrollWidth)).toBe(390)
    await page.locator('a.mark.officials').first().click()
    expect(await page.locator('#peek').isVisible()).toBe(true)
    expect(await page.locator('#peek').textContent()).toContain('Ratna Wijayanti')
  })
})
