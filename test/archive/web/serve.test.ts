import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/index.ts'
import { assetsWith } from '../../../src/archive/web/assets.ts'
import { isOwnHost } from '../../../src/archive/web/serve/hosts.ts'
import { type Serving, serveArchive } from '../../../src/archive/web/serve/index.ts'
import { smallArchive } from './support.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

describe('a served archive', () => {
  let archive: Archive
  let serving: Serving
  beforeAll(async () => {
    archive = smallArchive()
    serving = await serveArchive(archive, assetsWith({ page: '', search: '' }), { host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await serving.close()
    archive.close()
  })

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(new URL(path, serving.address), { method, headers }, response => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', part => {
          body += part
        })
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
      })
      sent.on('error', reject)
      sent.end()
    })

  test('is bound to loopback', () => expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/))

  test.each([
    ['/', 200],
    ['/?q=layanan', 200],
    ['/?q=%22%27%3B+--+OR+NEAR(*', 200],
    ['/releases/1', 200],
    ['/people', 200],
    ['/people?name=ratna', 200],
    ['/people/1', 200],
    ['/events', 200],
    ['/events/2019', 200],
    ['/events/2019?region=33&type=meeting', 200],
    ['/regions', 200],
    ['/regions/33', 200],
    ['/regions/33.07', 200],
    ['/figures', 200],
    ['/figures/2019?type=training', 200],
    ['/assets/style.css', 200],
    ['/assets/script.js', 200],
    ['/releases/999', 404],
    ['/people/999', 404],
    ['/people/page-99', 404],
    ['/regions/99', 404],
    ['/regions/33.99', 404],
    ['/assets/other.css', 404],
    ['/assets/..%2F..%2Fpackage.json', 404],
    ['/nothing', 404],
    ['/?year=abc', 400],
    ['/events?type=none', 400],
    ['/?page=-1', 400]
  ])('%s answers %d', async (path, status) => {
    const { status: answered, headers } = await ask(path)
    expect(answered).toBe(status)
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('what is asked in another way than by reading is not answered', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(404)
  })

  test('a name that was led here is refused', async () => {
    const { status, body } = await ask('/releases/1', { Host: 'evil.example' })
    expect(status).toBe(403)
    expect(body).not.toContain('Ratna')
  })

  test.each([
    ['/', 'en-GB,en;q=0.9', 'en'],
    ['/', 'id-ID', 'id'],
    ['/', 'fr', 'id'],
    ['/?lang=en', 'id', 'en'],
    ['/?lang=id', 'en', 'id'],
    ['/?lang=xx', 'en', 'en']
  ])('%s for a browser that prefers %s is in %s', async (path, preferred, language) => {
    const { headers, body } = await ask(path, { 'Accept-Language': preferred })
    expect(headers['content-language']).toBe(language)
    expect(headers.vary).toBe('Accept-Language')
    expect(body).toContain(`<html lang="${language}">`)
  })

  test('a language that was asked for stays in all links', async () => {
    const { body } = await ask('/?lang=en&q=layanan')
    expect(body).toMatch(/href="\/releases\/1\?lang=en"/)
    expect(body).toContain('<input type="hidden" name="lang" value="en">')
  })

  test('words meet in all their forms, and lead to the release', async () => {
    const { body } = await ask('/?q=melayani&lang=en')
    expect(body).toContain('href="/releases/1?lang=en"')
    expect(body).toContain('<mark>')
  })

  test('a facet narrows what is found, in the address', async () => {
    const { body } = await ask('/')
    expect(body).toContain('href="/?type=training"')
    expect((await ask('/?type=training&lang=en')).body).toContain('1 release found')
    expect((await ask('/?min=100&lang=en')).body).toContain('1 release found')
    expect((await ask('/?region=33.05&lang=en')).body).toContain('1 release found')
  })

  test('people can be counted by what they took part in', async () => {
    const { body } = await ask('/people?region=33.07&year=2019&lang=en')
    expect(body).toContain('Ratna Wijayanti')
    expect(body).not.toContain('Siti Rahmawati')
  })

  test('figures lead back to the sentence', async () => {
    const { start } = archive.get(1)!.release.attendance[0]!.evidence[0]!
    expect((await ask('/figures')).body).toContain(`href="/releases/1#e${start}"`)
  })
})

describe('names of this machine', () => {
  test.each([
    ['127.0.0.1:8080', true],
    ['localhost', true],
    ['LOCALHOST:80', true],
    ['[::1]:8080', true],
    ['192.168.1.7:8080', true],
    ['archive.local:8080', true],
    ['evil.example', false],
    ['localhost.evil.example:8080', false],
    ['127.0.0.1.evil.example', false],
    ['evil.example:80@127.0.0.1', false],
    ['', false],
    [undefined, false]
  ])('%s: %s', (header, isOwn) => expect(isOwnHost(header, 'archive.local')).toBe(isOwn))
})
