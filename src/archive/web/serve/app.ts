import { type Context as Call, Hono } from 'hono'
import { languageDetector } from 'hono/language'
import { secureHeaders } from 'hono/secure-headers'
import type { Archive } from '../../archive.ts'
import type { Assets } from '../assets.ts'
import type { Context } from '../context.ts'
import { filterFrom } from '../filter.ts'
import { LANGUAGES, type Language } from '../locale.ts'
import { contentAt } from '../pages/index.ts'
import { placeAt } from '../places.ts'
import { type Content, layout, POLICY } from '../views/layout.ts'
import { messageView } from '../views/message.ts'
import { servedContext } from './context.ts'
import { isOwnHost } from './hosts.ts'

/** An archive as pages that answer requests. */
export function archiveApp(archive: Archive, assets: Assets, boundTo: string): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: { ...POLICY, frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      strictTransportSecurity: false
    })
  )
  app.use(languages)
  app.use(async (call, next) => {
    if (isOwnHost(call.req.header('host'), boundTo)) return next()
    return page(call, 403, ({ strings }) => messageView(strings.refused, strings.refusedHint))
  })
  app.get('/assets/:name', (call, next) => {
    const asset = assets.get(call.req.param('name'))
    if (!asset) return next()
    return call.body(asset.data, 200, { 'Content-Type': asset.type, 'Cache-Control': 'no-cache' })
  })
  app.get('*', (call, next) => {
    const place = placeAt(call.req.path)
    if (place === null) return next()
    const query = new URL(call.req.url).searchParams
    const { filter, unclear } = filterFrom(query)
    if (unclear.length > 0) {
      return page(call, 400, ({ strings }) => messageView(strings.unclear, strings.unclearHint(unclear.join(', '))))
    }
    const context = contextOf(call)
    const content = contentAt(archive, place, { filter, name: query.get('name')?.trim() }, context)
    return content === null ? next() : call.html(layout(context, content))
  })
  app.notFound(call => page(call, 404, ({ strings }) => messageView(strings.notFound, strings.notFoundHint)))
  app.onError((error, call) => page(call, 500, ({ strings }) => messageView(strings.failed, error.message)))
  return app
}

const languages = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  supportedLanguages: [...LANGUAGES],
  fallbackLanguage: LANGUAGES[0],
  convertDetectedLanguage: language => language.split('-')[0]!,
  caches: false
})

function page(call: Call, status: 400 | 403 | 404 | 500, contentOf: (locale: Context['locale']) => Content): Response {
  const context = contextOf(call)
  return call.html(layout(context, contentOf(context.locale)), status) as Response
}

function contextOf(call: Call): Context {
  const language = call.get('language') as Language
  const query = new URL(call.req.url).searchParams
  const asked = query.get('lang') === language ? language : null
  call.header('Vary', 'Accept-Language')
  call.header('Content-Language', language)
  return servedContext({ path: call.req.path, query, asked, language })
}
