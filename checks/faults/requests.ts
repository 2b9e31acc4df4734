import type { Scheme } from '@kosh/law'
import type { InjectOptions } from 'fastify'
import { asPart, hostileJson, hostileText, hostileValue } from './hostile.ts'
import type { Asked, Operation, Parameter, Schema } from './operations.ts'
import { type CaseTarget, type Pools, plausible } from './targets.ts'
import type { Sender, World } from './world.ts'

/** What a request is about: a case and its scheme, so that its parts fit together. */
export interface Aim {
  world: World
  pools: Pools
  sender: Sender
  target: CaseTarget | undefined
  scheme: Scheme | undefined
}

/** In which states a case is open to an act, by the last word of the route. */
const open: Record<string, readonly string[]> = {
  take: ['filed'],
  assess: ['filed', 'in-assessment'],
  judgements: ['in-assessment'],
  judge: ['in-assessment'],
  ask: ['in-assessment'],
  decisions: ['in-assessment'],
  decide: ['in-assessment'],
  confirm: ['in-assessment'],
  cure: ['awaiting-applicant'],
  answer: ['awaiting-applicant'],
  payments: ['awaiting-fee'],
  fee: ['awaiting-fee'],
  withdraw: ['filed', 'in-assessment', 'awaiting-applicant'],
}
const draftActs = ['answers', 'lines', 'table', 'documents', 'submit', 'check', 'new', 'discard', 'group']

const statesFor = (url: string): readonly string[] => {
  const last = /(\w+)$/.exec(url)?.[1] ?? ''
  return (
    open[last] ?? (draftActs.includes(last) || url.startsWith('/apply/') || url.includes('/lines/:no') ? ['draft'] : [])
  )
}

export function aimOf(world: World, pools: Pools, sender: Sender, url = ''): Aim {
  const { random } = world
  const own = pools.own.get(sender.login)
  const cases = own && own.cases.length > 0 && random.chance(0.85) ? own.cases : pools.all.cases
  const states = statesFor(url)
  const fit = random.chance(0.75) ? cases.filter((c) => states.includes(c.state)) : []
  const target = fit.length > 0 ? random.pick(fit) : cases.length > 0 ? random.pick(cases) : undefined
  const scheme = world.library.schemes.get(target?.scheme ?? '')
  return { world, pools, sender, target, scheme }
}

const anyOf = (aim: Aim, kind: 'permits' | 'employers' | 'persons'): string => {
  const { random } = aim.world
  const own = aim.pools.own.get(aim.sender.login)?.[kind] ?? []
  const list = own.length > 0 && random.chance(0.8) ? own : aim.pools.all[kind]
  return list.length > 0 ? random.pick(list) : random.id()
}

/** A part of an address that leads somewhere. */
export function partFor(aim: Aim, url: string, name: string): string {
  const { random } = aim.world
  const { target } = aim
  switch (name) {
    case 'id':
      if (url.includes('/employers/')) return anyOf(aim, 'employers')
      if (url.includes('/persons/')) return anyOf(aim, 'persons')
      if (url.includes('/cells/')) return random.pick(aim.pools.cells)
      if (url.includes('/agencies/')) return random.pick(aim.pools.agencies)
      return target?.id ?? random.id()
    case 'number':
      if (url.includes('/complaints/')) return random.pick(aim.pools.complaints)
      return url.includes('/by-number/') ? (target?.number ?? 'KZ-26-0000001-1') : anyOf(aim, 'permits')
    case 'no':
      return String(random.chance(0.9) ? random.int(1, Math.max(1, target?.lines ?? 1)) : 99_999)
    case 'document':
    case 'documentId':
      return target && target.documents.length > 0 ? random.pick(target.documents) : random.id()
    case 'fee':
      return target && target.fees.length > 0 ? random.pick(target.fees) : random.id()
    case 'country':
      return random.pick(['kz', 'kz', 'us'])
    case 'name':
      return random.pick([...aim.world.library.schemes.values()]).id.split('/')[1]!
    case 'act':
      return random.pick([...aim.world.library.acts.keys()]).split('/')[1]!
    case 'action':
      return random.pick(['set', 'split', 'move'])
    case 'group':
      return random.pick(['employer', 'offer', 'worker', 'line-1', 'case', 'worker-1', '1'])
    case 'locale':
      return random.pick(['kk', 'ru', 'en'])
    default:
      return 'x'
  }
}

const needsOf = ({ scheme }: Aim): string[] => [
  'passport',
  ...(scheme?.editions.flatMap((edition) => edition.process.documents.map(({ id }) => id)) ?? []),
]

const grounds = new WeakMap<World, string[]>()
/** Codes of the grounds on which the law lets a permit be changed, of all schemes. */
function groundsOf(world: World): string[] {
  const known = grounds.get(world)
  if (known) return known
  const editions = [...world.library.schemes.values()]
    .filter((scheme) => scheme.country === 'KZ')
    .flatMap((scheme) => scheme.editions)
  const codes = editions.flatMap((edition) =>
    Object.values(edition.permit.grounds).flatMap((list) => list.map(({ code }) => code)),
  )
  grounds.set(world, [...new Set(codes)])
  return grounds.get(world)!
}

function factsFor(aim: Aim): Record<string, unknown> {
  const { random, library } = aim.world
  const scheme = aim.scheme ?? random.pick([...library.schemes.values()])
  const names = Object.keys(scheme.facts)
  const out: Record<string, unknown> = {}
  for (let n = random.int(0, 8); n > 0; n--) {
    const name = random.pick(names)
    out[name] = plausible(random, scheme.facts[name]!)
  }
  return out
}

/** A cell of a quota, read from its id. */
const cellOf = (id: string) => {
  const [series, period, dims = ''] = id.split('|')
  const pairs = dims.split(';').filter((pair) => pair !== '')
  return { series, period, dims: Object.fromEntries(pairs.map((pair) => pair.split('='))) }
}

/** A value that the schema takes, of records that exist where the name tells which. */
export function sample(aim: Aim, schema: Schema, name = ''): unknown {
  const { random } = aim.world
  const { target } = aim
  if (name === 'version') return target?.version ?? 1
  if (name === 'facts') return factsFor(aim)
  if (name === 'scheme') return target?.scheme ?? random.pick([...aim.world.library.schemes.keys()])
  if (name === 'channel') return aim.sender.actor.role === 'officer' ? 'counter' : 'online'
  if (name === 'employerId') return aim.sender.actor.employerId ?? anyOf(aim, 'employers')
  if (name === 'personId') return anyOf(aim, 'persons')
  if (name === 'feeId') return partFor(aim, '', 'fee')
  if (name === 'no' || name === 'lineNo') return Number(partFor(aim, '', 'no'))
  if (name === 'fact') return random.pick(['documentsTrue', 'qualified', ...Object.keys(aim.scheme?.facts ?? { x: 1 })])
  if (schema.properties?.['series'] && Object.keys(schema.properties).length <= 3)
    return cellOf(random.pick(aim.pools.cells))
  if (name === 'series') return random.pick(aim.pools.cells).split('|')[0]
  if (name === 'period') return random.pick(aim.pools.cells).split('|')[1]
  if (name === 'asOf' || name === 'on') return '2026-05-04'
  if ((name === 'reasons' || name === 'criteria') && schema.type === 'array') return []
  if (name === 'outcome' && random.chance(0.6)) return 'refused'
  if (name === 'lines' && !schema.items?.properties?.['facts'] && target)
    return [sample(aim, schema.items ?? {}, 'line')]
  if (name === 'places') return 1
  if (name === 'ground') return random.pick(groundsOf(aim.world))
  if (name === 'content') return Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')
  if (name === 'need') return random.pick(needsOf(aim))
  if (name === 'citizenship' || name === 'issuer' || name === 'country') return random.pick(['UZ', 'KG', 'KZ'])
  if (name === 'region') return 'KZ-75'
  if (name === 'sector') return 'F'
  if (name === 'csv') return random.pick(['ФИО;паспорт\nА;1\n', 'a,b\n1,2\n', 'family,given\nx,y\n"', '\n'])
  if (name === 'dims')
    return random.chance(0.3)
      ? {}
      : Object.fromEntries([[random.pick(['region', 'sector']), random.pick(['KZ-75', 'KZ-23', 'F'])]])
  if (schema.anyOf) return sample(aim, random.pick(schema.anyOf), name)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sample(aim, part, name)))
  if (schema.enum) return random.pick(schema.enum)
  if (schema.const !== undefined) return schema.const
  if (schema.examples && random.chance(0.7)) return random.pick(schema.examples)
  switch (schema.type) {
    case 'object': {
      const out: Record<string, unknown> = {}
      for (const [key, inner] of Object.entries(schema.properties ?? {}))
        if (schema.required?.includes(key) || random.chance(0.6)) out[key] = sample(aim, inner, key)
      if (typeof schema.additionalProperties === 'object' && !schema.properties)
        for (let n = random.int(0, 2); n > 0; n--)
          out[random.pick(['a', 'b', 'fee'])] = sample(aim, schema.additionalProperties)
      return out
    }
    case 'array':
      return Array.from(
        { length: Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, random.int(0, 3))) },
        () => sample(aim, schema.items ?? {}),
      )
    case 'integer':
    case 'number':
      return random.int(schema.minimum ?? 0, Math.min(schema.maximum ?? 50, (schema.minimum ?? 0) + 50))
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    default:
      if (schema.pattern?.includes('{12}'))
        return random.pick([anyOf(aim, 'employers'), anyOf(aim, 'persons'), random.id()])
      if (schema.pattern?.includes('\\d{4}-')) return '2026-05-04'
      if (schema.format === 'date') return '2026-05-04'
      if (schema.format === 'date-time') return '2026-05-04T06:00:00Z'
      if (schema.format === 'uuid') return random.id()
      return 'Негіздеме: тексеру'.slice(0, schema.maxLength ?? 100).padEnd(schema.minLength ?? 0, 'x')
  }
}

/** Puts something hostile somewhere into a value. */
export function spoil(aim: Aim, value: unknown): unknown {
  const { random } = aim.world
  if (typeof value !== 'object' || value === null || random.chance(0.08)) return hostileValue(random)
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.2)) return [...value, hostileValue(random)]
    const at = random.int(0, value.length - 1)
    return value.map((item, i) => (i === at ? spoil(aim, item) : item))
  }
  const keys = Object.keys(value)
  const copy: Record<string, unknown> = { ...value }
  const n = random.next()
  if (keys.length === 0 || n < 0.12) {
    // Defined, not assigned: `__proto__` must become a key of the text that is sent.
    const name = random.chance(0.5)
      ? random.pick(['id', 'role', 'state', 'key', 'number', 'region'])
      : hostileText(random).slice(0, 3000)
    Object.defineProperty(copy, name, { value: hostileValue(random), enumerable: true, configurable: true })
  } else if (n < 0.2) delete copy[random.pick(keys)]
  else {
    const key = random.pick(keys)
    copy[key] = spoil(aim, copy[key])
  }
  return copy
}

const bodyTypes = [
  ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx'],
  ...['multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/json;;', 'x', '*/*', ''],
]
const locales = ['kk', 'ru', 'en', 'uz,ru;q=0.5', '*', ';;;q=,,,', 'xx-XX-XX;q=9', 'en;q=1e999', '\u00e9'.repeat(500)]

/** Who sends, and whether what is shown is worth anything. */
export function credentials(world: World, sender: Sender, via: Asked['via']) {
  const { random } = world
  const headers: Record<string, string> = {}
  const signed = sender.actor.role !== 'public'
  let standing: Asked['standing'] = signed ? 'good' : 'none'
  const n = random.next()
  if (via === 'token') {
    if (signed) headers['authorization'] = `Bearer ${sender.token}`
    if (n < 0.03) [headers['authorization'], standing] = [`Bearer ${sender.oldToken || 'kosh_x'}`, 'expired']
    else if (n < 0.05)
      [headers['authorization'], standing] = [
        `Bearer kosh_${hostileText(random)
          .replaceAll(/[^!-~]/g, '')
          .slice(0, 500)}x`,
        'unknown',
      ]
    else if (n < 0.06) {
      headers['authorization'] = random.pick(['Basic YTpi', 'Bearer', 'bearer  ', 'Bearer\tx', 'Token x', "' OR 1=1"])
      standing = 'none'
    }
    return { headers, standing, csrf: undefined }
  }
  let csrf: string | undefined = sender.csrf
  if (signed) headers['cookie'] = `kosh_session=${sender.session}`
  const other = world.senders.find((s) => s.login !== sender.login && s.csrf !== '')!
  if (n < 0.03) [headers['cookie'], standing] = [`kosh_session=${sender.oldSession || 'x'}`, 'expired']
  else if (n < 0.05)
    [headers['cookie'], standing] = [
      `kosh_session=${random.pick(['x', '%00', '"', 'a'.repeat(4000), other.csrf])}; kosh_visit=${'y'.repeat(40)}; kosh_lang=zz`,
      'unknown',
    ]
  else if (n < 0.08) [csrf, standing] = [undefined, 'no-form-token']
  else if (n < 0.11)
    [csrf, standing] = [
      random.pick([other.csrf, '', hostileText(random).slice(0, 200), `${sender.csrf}x`]),
      'other-form-token',
    ]
  return { headers, standing, csrf }
}

function queryOf(aim: Aim, parameters: readonly Parameter[]): string {
  const { random } = aim.world
  const out: string[] = []
  for (const { name, schema } of parameters) {
    if (!random.chance(0.5)) continue
    const value = random.chance(0.5) ? hostileText(random) : sample(aim, schema, name)
    out.push(`${name}=${asPart(random, String(value))}`)
    if (random.chance(0.05)) out.push(`${name}=${asPart(random, hostileText(random))}`)
  }
  if (random.chance(0.1)) out.push(`${asPart(random, hostileText(random))}=${asPart(random, hostileText(random))}`)
  if (random.chance(0.02))
    out.push(random.pick(['lang=ru', 'lang=xx', 'lang=ru&lang=en', '&&&', '=', '?', '[]=1', '__proto__[x]=1']))
  return out.length > 0 ? `?${out.join('&')}` : ''
}

export const addressOf = (aim: Aim, url: string): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => {
    const { random } = aim.world
    return asPart(random, random.chance(0.85) ? partFor(aim, url, name) : hostileText(random))
  })

const keys: string[] = []

/** A request to the API, from its own description. */
export function apiRequest(world: World, aim: Aim, operation: Operation): Asked {
  const { random } = world
  const { sender } = aim
  const via = random.chance(0.85) ? 'token' : 'session'
  const { headers, standing, csrf } = credentials(world, sender, via)
  const { method, url } = operation
  if (via === 'session' && csrf !== undefined && csrf !== '') headers['x-csrf-token'] = csrf.replaceAll(/[^!-~]/g, '')
  if (random.chance(0.3)) headers['accept-language'] = random.pick(locales)
  if (method !== 'GET') {
    const n = random.next()
    if (n < 0.8) headers['idempotency-key'] = random.id()
    else if (n < 0.86 && keys.length > 0) headers['idempotency-key'] = random.pick(keys)
    else if (n < 0.93)
      headers['idempotency-key'] = random.pick([
        '',
        ' ',
        'short',
        'k'.repeat(201),
        'k'.repeat(9000),
        "' OR 1=1 --",
        'ÿÿÿÿÿÿÿÿÿ',
        '        x',
      ])
    const key = headers['idempotency-key']
    if (key && keys.length < 200 && random.chance(0.2)) keys.push(key)
  }
  const options: InjectOptions = {
    method: method as 'GET',
    url:
      addressOf(aim, url) +
      queryOf(
        aim,
        operation.parameters.filter((p) => p.in === 'query'),
      ),
    headers,
  }
  if (operation.body || (method !== 'GET' && random.chance(0.1))) {
    const whole = url.endsWith('/filed') ? aim.pools.whole.get(sender.login) : undefined
    const fit = whole ?? sample(aim, operation.body ?? { type: 'object' })
    const n = random.next()
    const body = n < 0.22 ? fit : n < 0.92 ? spoil(aim, fit) : spoil(aim, spoil(aim, fit))
    options.payload = n < 0.22 ? JSON.stringify(body) : hostileJson(random, body)
    headers['content-type'] = random.chance(0.96) ? 'application/json' : random.pick(bodyTypes)
  }
  const { mayUse, computes } = rightsOf(world, sender, method, url)
  return { options, sender: sender.login, route: `${method} ${url}`, standing, via, mayUse, computes }
}

/** Routes by which a worker without account complains: whoever is known makes no difference to them. */
const isAccountless = (method: string, url: string): boolean =>
  method === 'POST' && /^\/api\/v1\/complaints(\/(status|add|withdraw|consent))?$/.test(url)

/** May this sender's role use the route, and does it only compute? */
export function rightsOf(world: World, sender: Sender, method: string, url: string) {
  const route = world.app.web.routes.find((r) => r.method === method && r.url === url)
  const roles = route?.roles ?? []
  const mayUse = roles === 'public' || (roles as readonly string[]).includes(sender.actor.role)
  return { mayUse, computes: url === '/api/v1/assess' || isAccountless(method, url) }
}

/** An address that is no route, or a route with another method. */
export function strayRequest(world: World, aim: Aim): Asked {
  const { random } = world
  const route = random.pick(world.app.web.routes)
  const method = random.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'SEARCH'])
  const url = random.pick([
    () => addressOf(aim, route.url),
    () => `${addressOf(aim, route.url)}/`,
    () => addressOf(aim, route.url).toUpperCase(),
    () => `/api/v1/${asPart(random, hostileText(random))}`,
    () => `/${asPart(random, hostileText(random))}`,
    () => `/public/${random.pick(['..%2f..%2fpackage.json', '%2e%2e/package.json', '..%5cx', 'kosh.css%00', ''])}`,
    () => `/api/v1/../${asPart(random, hostileText(random))}`,
    () => '//evil.test/api/v1/schemes',
    () => `/check/offline/${asPart(random, hostileText(random))}`,
  ])()
  const { headers, standing } = credentials(world, aim.sender, 'session')
  const options: InjectOptions = { method: method as 'GET', url, headers }
  if (method === 'POST' || method === 'PUT' || method === 'PATCH') {
    options.payload = random.pick(['x', '{}', '', 'a=b'])
    headers['content-type'] = random.pick([...bodyTypes, 'application/json'])
  }
  return { options, sender: aim.sender.login, route: '-', standing, via: 'session', mayUse: true, computes: true }
}
