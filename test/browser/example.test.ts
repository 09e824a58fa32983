import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'
import { describeInBrowser } from './chromium.ts'

const TEXT = 'KEBUMEN - Bupati Kebumen Ratna Wijayanti membuka rapat koordinasi di Pendopo, Senin (4/3).'

describeInBrowser('the example in a browser', browser => {
  const folder = mkdtempSync(join(tmpdir(), 'kliping-browser-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is bundled for browsers without anything of Node, and reads what Node reads', async () => {
    const { warnings } = buildSync({
      entryPoints: ['examples/browser/main.ts', 'examples/browser/index.html'],
      loader: { '.html': 'copy' },
      outdir: folder,
      bundle: true,
      platform: 'browser'
    })
    expect(warnings).toEqual([])
    const page = await (await browser()).newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.locator('#text').fill(TEXT)
    await page.locator('#date').fill('2019-03-05')
    expect(JSON.parse((await page.locator('#records').textContent())!)).toEqual(
      JSON.parse(JSON.stringify(parseRelease(TEXT, { publishedOn: '2019-03-05' })))
    )
    expect(complaints).toEqual([])
  })
})
