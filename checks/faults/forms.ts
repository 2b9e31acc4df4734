import type { InjectOptions } from 'fastify'
import type { Random } from '../../service/demo/random.ts'
import { asPart, hostileText, percent } from './hostile.ts'
import type { Asked } from './operations.ts'
import { type Aim, addressOf, credentials, rightsOf } from './requests.ts'
import type { Sender, World } from './world.ts'

/** Forms as the pages show them: found by walking the pages as each role, then sent back with something hostile in them. */

/** A field with the values a page offers for it. */
export type Field = [name: string, ...values: string[]]

export interface Found {
  login: string
  action: string
  fields: Field[]
  files: boolean
}

export interface Harvest {
  /** By route: `POST /apply/:id/check`. */
  forms: Map<string, Found[]>
  /** Addresses of pages, by route. */
  pages: Map<string, Set<string>>
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }
const plain = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name]!)
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found ? plain(found[1]!) : undefined
}

function readForm(login: string, markup: string): Found | undefined {
  const head = /^<form[^>]*>/.exec(markup)![0]
  if (attribute(head, 'method') !== 'post') return undefined
  const fields: Found['fields'] = []
  for (const [tag] of markup.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (!name || name === '_csrf') continue
    const value = attribute(tag, 'value') ?? ''
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    const known = isChoice && fields.find(([field]) => field === name)
    if (known) {
      known.push(value)
      continue
    }
    fields.push([name, value])
  }
  return { login, action: attribute(head, 'action') ?? '/', fields, files: head.includes('multipart/form-data') }
}

const patterns = new Map<string, RegExp>()
const patternOf = (url: string): RegExp => {
  const known = patterns.get(url) ?? new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
  patterns.set(url, known)
  return known
}

/** The route behind an address; a fixed part wins over a parameter. */
export function routeOf(world: World, method: string, address: string): string | undefined {
  const path = address.split('?')[0]!
  return world.app.web.routes
    .filter((r) => r.method === method && patternOf(r.url).test(path))
    .sort((a, b) => (a.url.match(/:/g)?.length ?? 0) - (b.url.match(/:/g)?.length ?? 0))[0]?.url
}

const mostForms = 8

/** Walks the pages of one role by their links, at most `each` pages of one route. */
async function walk(world: World, sender: Sender, harvest: Harvest, each: number): Promise<void> {
  const seen = new Map<string, number>()
  const queue = [
    '/',
    '/apply',
    '/cases',
    '/queue',
    '/permits',
    '/quota/desk',
    '/calendar',
    '/simulations',
    '/guide',
    '/sign-in',
    '/check',
  ]
  const known = new Set(queue)
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const route = routeOf(world, 'GET', address)
    if (!route || route.startsWith('/api/') || route.startsWith('/public/')) continue
    const times = seen.get(route) ?? 0
    if (times >= each) continue
    seen.set(route, times + 1)
    const headers = sender.session ? { cookie: `kosh_session=${sender.session}` } : {}
    const reply = await world.app.inject({ url: address, headers })
    const type = String(reply.headers['content-type'] ?? '')
    if (reply.statusCode !== 200 || !type.startsWith('text/html')) continue
    harvest.pages.set(route, (harvest.pages.get(route) ?? new Set()).add(address))
    for (const [markup] of reply.body.matchAll(/<form\b[\s\S]*?<\/form>/g)) {
      const form = readForm(sender.login, markup)
      const to = form && routeOf(world, 'POST', form.action)
      if (!form || !to || to === '/sign-out') continue
      const list = harvest.forms.get(to) ?? []
      if (list.filter((f) => f.login === form.login).length >= mostForms)
        list.splice(
          list.findIndex((f) => f.login === form.login),
          1,
        )
      harvest.forms.set(to, [...list, form])
    }
    for (const [, href] of reply.body.matchAll(/\shref="(\/[^"#]*)/g)) {
      const link = plain(href!)
      if (known.has(link) || link.includes('lang=')) continue
      known.add(link)
      queue.push(link)
    }
  }
}

export async function harvestForms(world: World, each: number): Promise<Harvest> {
  const harvest: Harvest = { forms: new Map(), pages: new Map() }
  const logins = [
    'visitor',
    'worker',
    'employer',
    'farm',
    'oil',
    'officer',
    'quota',
    'admin',
    'inspector',
    'auditor',
    'analyst',
  ]
  for (const login of logins) await walk(world, world.sender(login), harvest, each)
  return harvest
}

/** Fields a form route may read where no page with its form was met. */
const loose: Found['fields'] = [
  ...(['version', 'number', 'scheme', 'reasons', 'ground', 'outcome', 'places', 'text', 'series', 'period'] as const),
  ...([
    'line',
    'need',
    'then',
    'fact',
    'choice',
    'reference',
    'amount',
    'lines',
    'csv',
    'code',
    'login',
    'next',
  ] as const),
].map((name) => [name, '1'])

/** What somebody might write into an empty field. */
function written(random: Random, name: string): string {
  const part = name.split(/[-.]/).at(-1)
  if (part === 'day') return String(random.int(1, 28))
  if (part === 'month') return String(random.int(1, 12))
  if (part === 'year') return '2026'
  if (/reason|text|freeText|ground|act|cite|title/.test(name)) return 'Тексеру: жазбаша негіздеме'
  return random.pick(['1', '4', '12', 'UZ', 'KZ-75', 'AB1234567', 'Азиз'])
}

function multipart(fields: readonly [string, string][], hostile: () => string, csrf: string | undefined): Buffer {
  const parts = fields.map(
    ([name, value]) => `Content-Disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '')}"\r\n\r\n${value}`,
  )
  if (csrf !== undefined) parts.unshift(`Content-Disposition: form-data; name="_csrf"\r\n\r\n${csrf}`)
  const name = hostile()
    .replaceAll(/["\r\n]/g, '')
    .slice(0, 400)
  parts.push(
    `Content-Disposition: form-data; name="paper"; filename="${name}"\r\nContent-Type: ${'application/pdf'}\r\n\r\n${hostile().length % 2 ? '%PDF-1.4\n%%EOF\n' : hostile()}`,
  )
  return Buffer.from(`${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`)
}

/** A form sent back, mostly with one field spoiled. */
export function formRequest(world: World, aim: Aim, url: string, forms: readonly Found[]): Asked {
  const { random } = world
  // Mostly who was shown the form sends it; sometimes somebody else.
  const form = forms.length > 0 && random.chance(0.85) ? random.pick(forms) : undefined
  const sender = form && random.chance(0.85) ? world.sender(form.login) : aim.sender
  const { headers, standing, csrf } = credentials(world, sender, 'session')
  const fields: [string, string][] = (form?.fields ?? loose.filter(() => random.chance(0.3))).map(
    ([name, ...values]) => {
      const value = random.pick(values)
      return [name, name === 'key' ? random.id() : value === '' && random.chance(0.7) ? written(random, name) : value]
    },
  )
  const turns = random.pick([0, 1, 1, 1, 2, 3])
  for (let n = 0; n < turns; n++) {
    const at = fields.length > 0 ? random.int(0, fields.length - 1) : -1
    const what = random.next()
    const value = random.chance(0.3)
      ? random.pick(['yes', 'no', '1', '2026-05-04', '4', 'on', 'granted'])
      : hostileText(random)
    if (at < 0 || what < 0.12)
      fields.push([random.chance(0.7) ? random.pick(loose)[0] : hostileText(random).slice(0, 200), value])
    else if (what < 0.2) fields.splice(at, 1)
    else if (what < 0.28) fields.push([fields[at]![0], value])
    else fields[at] = [fields[at]![0], value]
  }
  const address = form && random.chance(0.9) ? form.action : addressOf(aim, url)
  const options: InjectOptions = { method: 'POST', url: address, headers }
  if (form?.files || random.chance(0.02)) {
    headers['content-type'] = random.chance(0.97)
      ? 'multipart/form-data; boundary=x'
      : 'multipart/form-data; boundary=y'
    options.payload = multipart(fields, () => hostileText(random), csrf)
  } else {
    if (csrf !== undefined) fields.push(['_csrf', csrf])
    headers['content-type'] = random.chance(0.97)
      ? 'application/x-www-form-urlencoded'
      : random.pick(['application/json', 'text/plain', 'x'])
    options.payload = random.chance(0.97)
      ? fields
          .map(([name, value]) => `${percent(name)}=${random.chance(0.01) ? asPart(random, value) : percent(value)}`)
          .join('&')
      : random.pick([
          '%',
          '&&&',
          '=&=',
          '{"a":1}',
          'a'.repeat(200_000),
          'a=1&'.repeat(5000),
          '__proto__=1&constructor=2',
          '%00=%00',
          'a[]=1&a[b]=2',
        ])
  }
  if (random.chance(0.02)) headers['origin'] = random.pick(['https://evil.test', 'null', 'x', ''])
  const foreign = headers['origin'] !== undefined && headers['origin'] !== ''
  const route = routeOf(world, 'POST', address) ?? url
  const { mayUse } = rightsOf(world, sender, 'POST', route)
  return {
    ...{ options, sender: sender.login, route: `POST ${route}`, via: 'session', mayUse, computes: false },
    standing: foreign && standing === 'good' ? 'other-form-token' : standing,
  }
}

const questions = [
  ...['after', 'limit', 'number', 'state', 'scheme', 'region', 'clock', 'mine', 'from', 'done', 'show', 'more', 'year'],
  ...['series', 'period', 'map', 'on', 'next', 'language', 'line', 'edition', 'lines', 'code', 'v', 'cell', 'lang'],
]

/** A page asked for with an odd address. */
export function pageRequest(world: World, aim: Aim, url: string, pages: ReadonlySet<string> | undefined): Asked {
  const { random } = world
  const { headers, standing } = credentials(world, aim.sender, 'session')
  if (random.chance(0.2)) headers['accept-language'] = random.pick(['kk', 'ru', 'en', '*;q=x', ',,,'])
  const known = pages && random.chance(0.4) ? random.pick([...pages]) : undefined
  const query: string[] = []
  for (let n = random.int(0, 3); n > 0; n--) {
    const value = random.chance(0.6) ? hostileText(random) : random.pick(['1', 'all', 'yes', '2026', 'ru'])
    query.push(`${random.pick(questions)}=${asPart(random, value)}`)
  }
  const path = known ?? addressOf(aim, url)
  const address = query.length > 0 ? `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}` : path
  const { mayUse } = rightsOf(world, aim.sender, 'GET', url)
  return {
    ...{ options: { method: 'GET', url: address, headers }, sender: aim.sender.login, route: `GET ${url}` },
    ...{ standing, via: 'session', mayUse, computes: false },
  }
}
