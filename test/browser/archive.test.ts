import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/index.ts'
import { assetsWith } from '../../src/archive/web/assets.ts'
import { type Serving, serveArchive } from '../../src/archive/web/serve/index.ts'
import { writeSite } from '../../src/archive/web/site/index.ts'
import { builtScripts, smallArchive } from '../archive/web/support.ts'
import { describeInBrowser } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'kliping-site-'))
const assets = assetsWith(builtScripts())
let archive: Archive
let serving: Serving

beforeAll(async () => {
  archive = smallArchive()
  serving = await serveArchive(archive, assets, { host: '127.0.0.1', port: 0 })
  await writeSite(archive, assets, { folder: join(folder, 'site'), force: false })
})
afterAll(async () => {
  await serving.close()
  archive.close()
  rmSync(folder, { recursive: true, force: true })
})

const PLACES = [
  ['served', () => serving.address],
  ['in files', () => pathToFileURL(join(folder, 'site/id/index.html')).href]
] as const

describeInBrowser('an archive in a browser', browser => {
  /** A page opened at a size, what it complained of, and what it asked of others. */
  async function opened(
    address: string,
    width = 1280
  ): Promise<{ page: Page; complaints: string[]; outside: string[] }> {
    const page = await (await browser()).newPage({ viewport: { width, height: 800 }, locale: 'id-ID' })
    const complaints: string[] = []
    const outside: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(serving.address) && !request.url().startsWith('file:')) outside.push(request.url())
    })
    await page.goto(address)
    return { page, complaints, outside }
  }

  const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)

  describe.each(PLACES)('%s', (_name, addressOf) => {
    test('search, open a person, follow to the article, see the mark', async () => {
      const { page, complaints, outside } = await opened(addressOf())
      await page.locator('#words').fill('melayani')
      await page.locator('#words').press('Enter')
      await page.locator('.hits a', { hasText: 'Bupati Buka Rapat Pelayanan' }).click()
      await page.locator('.record.officials a', { hasText: 'Ratna Wijayanti' }).first().click()
      await page.locator('.positions', { hasText: 'Bupati Wonosobo' }).waitFor()
      await page.locator('td a.cite').first().click()
      const mark = page.locator('.text .mark:target')
      await mark.waitFor()
      expect((await mark.boundingBox())!.y).toBeLessThan(800)
      expect(await styleOf(page, '.text .sentence:has(:target)', 'backgroundColor')).not.toBe('rgba(0, 0, 0, 0)')
      expect([complaints, outside]).toEqual([[], []])
      await page.close()
    })

    test('an address holds all that was asked, and nothing else', async () => {
      const { page } = await opened(addressOf())
      await page.locator('#words').fill('membuka')
      await page.locator('.ask button').click()
      await page.locator('#results h2', { hasText: '2 rilis' }).waitFor()
      await page.locator('.facets a', { hasText: 'Pelatihan' }).click()
      await page.locator('.chosen', { hasText: 'Pelatihan' }).waitFor()
      expect(new URL(page.url()).search).toBe('?q=membuka&type=training')
      expect(await page.locator('.hits h3').allTextContents()).toEqual(['Pelatihan Perajin Batik'])
      const shared = await opened(page.url())
      await shared.page.locator('.chosen', { hasText: 'Pelatihan' }).waitFor()
      expect(await shared.page.locator('.hits li').count()).toBe(1)
      await page.close()
      await shared.page.close()
    })

    test('people are found by a name that is only begun', async () => {
      const { page } = await opened(addressOf())
      await page.locator('.bar a', { hasText: 'Tokoh' }).click()
      await page.locator('#name').fill('Siti Rah')
      await page.locator('#name').press('Enter')
      await page.locator('#results td a', { hasText: 'Siti Rahmawati' }).waitFor()
      expect(await page.locator('#results td a').count()).toBe(1)
      await page.close()
    })

    test('a script in a release does nothing', async () => {
      const { page, complaints } = await opened(addressOf())
      await page.locator('.hits a', { hasText: 'Buku Diserahkan' }).click()
      await page.locator('.text').waitFor()
      expect(await page.title()).not.toBe('ran')
      expect(await page.locator('main script, main img').count()).toBe(0)
      expect(complaints).toEqual([])
      await page.close()
    })

    test('every page of the menu fits a phone, in both languages', async () => {
      const { page, complaints } = await opened(addressOf(), 390)
      for (let at = 0; at < 5; at++) {
        await page.locator('.bar nav a').nth(at).click()
        expect(await page.locator('html').evaluate(element => element.scrollWidth)).toBe(390)
        await page.locator('.language').click()
        await page.locator('html[lang="en"]').waitFor()
        expect(await page.locator('html').evaluate(element => element.scrollWidth)).toBe(390)
        await page.locator('.language').click()
        await page.locator('html[lang="id"]').waitFor()
      }
      expect(complaints).toEqual([])
      await page.close()
    })

    test('the keyboard goes past the menu, and what has the focus is seen', async () => {
      const { page } = await opened(addressOf())
      await page.keyboard.press('Tab')
      await page.locator('.skip:focus').waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.locator('#words:focus').waitFor()
      expect(await styleOf(page, '#words', 'outlineStyle')).toBe('solid')
      await page.close()
    })
  })
})

describe('a folder for a site', () => {
  const own = (): string[] => readdirSync(join(folder, 'site')).sort()

  test('is written anew where it is a site', async () => {
    const before = own()
    writeFileSync(join(folder, 'site/id/releases/999.html'), 'a release that is gone')
    await writeSite(archive, assets, { folder: join(folder, 'site'), force: false })
    expect(own()).toEqual(before)
    expect(readdirSync(join(folder, 'site/id/releases')).sort()).toEqual(['1.html', '2.html', '3.html'])
  })

  test('is refused where it holds anything else, and written among that by force', async () => {
    const other = mkdtempSync(join(folder, 'other-'))
    writeFileSync(join(other, 'letter.txt'), 'mine')
    await expect(writeSite(archive, assets, { folder: other, force: false })).rejects.toThrow(/holds other files/)
    expect(readdirSync(other)).toEqual(['letter.txt'])
    await writeSite(archive, assets, { folder: other, force: true })
    expect(readdirSync(other)).toContain('letter.txt')
    expect(readdirSync(other)).toContain('index.html')
  })
})
