import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, describe } from 'vitest'

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

const executablePath = PLACES.find(place => place !== undefined && existsSync(place))

/** Tests in a real browser, passed over where there is none. */
export function describeInBrowser(name: string, tests: (browser: () => Promise<Browser>) => void): void {
  if (executablePath === undefined) {
    describe.skip(`${name} (no Chromium found: install it, or say where it is in CHROMIUM_PATH)`, () => {})
    return
  }
  let launched: Promise<Browser> | null = null
  describe(name, () => {
    tests(() => {
      launched ??= chromium.launch({ executablePath, args: ARGUMENTS })
      return launched
    })
    afterAll(async () => {
      await (await launched)?.close()
    })
  })
}
