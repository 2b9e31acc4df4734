import { readFileSync } from 'node:fs'
import { type Locale, lists } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { ctxOf, viewOf } from '../../../platform/access/index.ts'
import { localDate, timeZone } from '../../../platform/calendar.ts'
import { refuse } from '../../../platform/context.ts'
import { type App, problemSchema, sendResult } from '../../../platform/http/index.ts'
import { countryCodes, countryName, formatDateTime, t } from '../../../platform/i18n/index.ts'
import { makeNumber } from '../../../platform/numbers.ts'
import { assets } from '../../../web/assets.ts'
import { isLocale, sendPage, type View } from '../../../web/index.ts'
import { checkPermit } from '../check.ts'
import { getSigningKey, listPublicKeys } from '../keys.ts'
import { standingOn } from '../model.ts'
import { CheckPage } from '../pages/check.tsx'
import { findPublicPermit } from '../queries.ts'
import { getStatusList } from '../status-list.ts'
import { regionText } from '../terms.ts'

const open = { roles: 'public', anonymous: true } as const
const tags = ['permits']
/** The camera is closed on every other page. */
const withCamera = 'camera=(self), geolocation=(), microphone=()'

/** Answers 304 where the asker has this very version. */
function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  type: string,
  body: string,
): FastifyReply {
  // Ask every time: what an inspector sees must be of now, and asking costs no more than the tag.
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  if (request.headers['if-none-match'] === etag) return reply.status(304).send()
  return reply.type(type).send(body)
}

/** Keys, list of states and names: what a check without network needs beside the code itself. */
function registerLists(app: App): void {
  app.get(
    '/api/v1/permits/keys',
    { config: open, schema: { tags, summary: 'Public keys of permit codes (RFC 7517), retired ones too' } },
    async (request, reply) => {
      const { db, now } = ctxOf(request)
      await getSigningKey(db, now)
      const keys = await listPublicKeys(db)
      const etag = `"${keys.map((key) => key.kid).join('.')}"`
      return sendTagged(request, reply, etag, 'application/jwk-set+json', JSON.stringify({ keys }))
    },
  )
  app.get(
    '/api/v1/permits/status-list',
    {
      config: open,
      schema: {
        tags,
        summary: 'Signed list of states: two bits a permit (0 valid, 1 annulled, 2 suspended, 3 lapsed)',
        description: 'A Token Status List (IETF OAuth) as compact JWS; `iat` is the second it was made.',
      },
    },
    async (request, reply) => {
      const { db, now } = ctxOf(request)
      const list = await getStatusList(db, app.web.country, now)
      return sendTagged(request, reply, list.etag, 'application/statuslist+jwt', list.jws)
    },
  )
  app.get(
    '/api/v1/permits/names',
    {
      config: open,
      schema: { tags, summary: 'Titles of permits and names of regions, for the check without network' },
    },
    async (_request, reply) => {
      const { country } = app.web
      const titles = [...app.kosh.library.schemes.values()]
        .filter((scheme) => scheme.country === country)
        .map((scheme) => [scheme.id, scheme.editions.at(-1)?.permit.title ?? scheme.title])
      return reply.header('cache-control', 'public, max-age=3600').send({
        country,
        timeZone: timeZone(country),
        schemes: Object.fromEntries(titles),
        regions: regionsOf(country),
        countries,
      })
    },
  )
  app.get(
    '/api/v1/permits/:number/standing',
    {
      config: open,
      schema: {
        tags,
        summary: 'What anybody may know by the number: state, work, dates; no names',
        params: Type.Object({ number: Type.String({ minLength: 1, maxLength: 60 }) }),
        response: {
          200: Type.Object({
            number: Type.String(),
            standing: Type.String(),
            validFrom: Type.String(),
            validTo: Type.String(),
            region: Type.Union([Type.String(), Type.Null()]),
            work: Type.Array(Type.Unknown()),
          }),
          404: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { db, now } = ctxOf(request)
      const permit = await findPublicPermit(db, request.params.number)
      if (!permit) return sendResult(reply, refuse('permit-not-found', { params: { number: request.params.number } }))
      const { number, validFrom, validTo, region, terms } = permit
      const standing = standingOn(permit, localDate(now, permit.country))
      return reply.send({ number, standing, validFrom, validTo, region, work: terms.work })
    },
  )
}

const regionsOf = (country: string) =>
  Object.fromEntries(
    (lists['region']?.codes() ?? [])
      .filter((code) => code.startsWith(`${country}-`))
      .map((code) => [code, regionText(code)]),
  )

/** Names of countries in three languages, for the citizenship of the holder. */
const countries = Object.fromEntries(
  countryCodes('en').map(({ code, name }) => [
    code,
    { kk: countryName('kk', code), ru: countryName('ru', code), en: name },
  ]),
)

const field = (source: unknown, name: string): string => {
  const value = (source as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' ? value.slice(0, 5_000) : ''
}

/** The page as everybody sees it, in a given language: no account, no menu, no form token. */
const plainView = (view: View, locale: Locale): View => ({
  ...view,
  locale,
  address: '/check',
  navigation: [],
  t: (text, params) => t(locale, text, params),
})

function registerPages(app: App): void {
  const worker = readFileSync(new URL('check-sw.js', assets.folder))
  const script = assets.check
  const example = makeNumber('KZ-P', 1234)

  const show = async (request: FastifyRequest, reply: FastifyReply, typed: string) => {
    const view = viewOf(request)
    const ctx = ctxOf(request)
    reply.header('permissions-policy', withCamera).header('content-language', view.locale)
    if (typed === '' && request.method === 'GET') return sendPage(reply, CheckPage({ view, script, example }))
    const answer = await checkPermit(ctx, typed)
    const time = formatDateTime(view.locale, ctx.now, timeZone(app.web.country))
    const shown = answer.found || ['empty', 'bad-number', 'unreadable'].includes(answer.why) ? typed : ''
    // The address of a POST cannot be opened again: the language switch leads to the empty page.
    return sendPage(
      reply,
      CheckPage({ view: { ...view, address: '/check' }, script, example, answer, typed: shown, time }),
    )
  }
  app.get('/check', { config: { roles: 'public' } }, (request, reply) =>
    show(request, reply, field(request.query, 'number')),
  )
  app.post('/check', { config: { roles: 'public' } }, (request, reply) =>
    show(request, reply, field(request.body, 'code')),
  )

  app.get('/check/offline/:locale', { config: open }, async (request, reply) => {
    const { locale } = request.params as { locale: string }
    const view = plainView(viewOf(request), isLocale(locale) ? locale : 'kk')
    reply.header('cache-control', 'no-cache').header('permissions-policy', withCamera)
    return sendPage(reply, CheckPage({ view, script, example, offline: true }))
  })
  app.get('/check-sw.js', { config: open }, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(worker),
  )
}

/** Everything an inspector needs without an account. */
export function registerPublicChecks(app: App): void {
  registerLists(app)
  registerPages(app)
}
