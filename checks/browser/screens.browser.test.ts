import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { startDemo } from './demo-app.ts'
import { axeFaults, newPage, openBrowser, overflowing, screenshot } from './harness.ts'

// Every screen that a role can reach by links, without scripts: axe finds nothing, nothing sticks out at 320 px.
const demo = await startDemo(new Date('2026-05-06T05:00:00Z'))
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await demo.close()
})
const { rows: accounts } = await sql<{ login: string; role: string }>`
  select distinct on (role) login, role from account where active and demo is not null order by role, login
`.execute(demo.app.kosh.database.db)

/** One address for all cases, permits, schemes ... of a kind: each kind of screen is looked at twice. */
const kindOf = (path: string) =>
  path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|KZ-P?-?[0-9-]+|\d+/g, '#')
    .replace(/\/schemes\/[^/]+\/[^/]+/, '/schemes/#')
    .replace(/\/law\/[^/]+\/[^/]+/, '/law/#')
const skip = /sign-out|\.pdf|\.csv|\.svg|openapi|\/api\/|lang=|\/health|\/documents\/|\/files\//

async function walk(login: string | undefined, lang: 'kk' | 'ru' | 'en') {
  const { page, context, faults } = await newPage(browser, { base: demo.base, js: false, lang })
  const wide = await newPage(browser, { base: demo.base, js: true, lang })
  if (login) {
    await page.goto('/sign-in')
    await page.fill('input[name="login"]', login)
    await page.fill('input[name="password"]', 'demo')
    await Promise.all([
      page.waitForURL((u) => !u.pathname.startsWith('/sign-in')),
      page.click('main form:has(input[name="password"]) button'),
    ])
    await wide.context.addCookies(await context.cookies())
  }
  const found: string[] = []
  const seen = new Map<string, number>()
  const queue = [
    new URL(page.url() === 'about:blank' ? demo.base : page.url()).pathname,
    '/',
    '/check',
    '/guide',
    '/quota',
    '/schemes',
    '/statistics',
    '/law',
    '/calendar',
    '/about',
    '/accessibility',
    '/sign-in',
  ]
  let looked = 0
  while (queue.length > 0 && looked < 45) {
    const path = queue.shift()!
    const kind = kindOf(path.split('?')[0]!)
    if ((seen.get(kind) ?? 0) >= (kind.includes('#') ? 2 : 1)) continue
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const answer = await wide.page.goto(path)
    if (!answer || answer.status() >= 400) {
      found.push(`${path}: ${answer?.status()}`)
      continue
    }
    looked++
    for (const f of await axeFaults(wide.page)) found.push(`${path}: ${f}`)
    await screenshot(wide.page, `${login ?? 'public'}-${lang}-${kind.replaceAll(/[^a-z#]+/g, '_')}`)
    await wide.page.setViewportSize({ width: 320, height: 700 })
    for (const o of await overflowing(wide.page)) found.push(`${path} at 320 px: ${o}`)
    await wide.page.setViewportSize({ width: 1280, height: 900 })
    const links = (await wide.page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), location.href).href)`,
    )) as string[]
    for (const l of links)
      if (l.startsWith(demo.base) && !skip.test(l)) queue.push(l.slice(demo.base.length).split('#')[0] || '/')
  }
  await context.close()
  await wide.context.close()
  return { looked, found: [...new Set(found)], faults: [...faults, ...wide.faults] }
}

describe('every screen of every role', () => {
  it('has made accounts for every role', () => {
    expect(accounts.map((a) => a.role)).toEqual([
      'admin',
      'analyst',
      'auditor',
      'employer',
      'inspector',
      'officer',
      'quota-officer',
      'worker',
    ])
  })
  it.each([undefined, ...accounts.map((a) => a.login)])('%s', async (login) => {
    const { looked, found, faults } = await walk(login, 'kk')
    console.log(`${login ?? 'public'}: ${looked} screens`)
    expect(found).toEqual([])
    expect(faults).toEqual([])
    expect(looked).toBeGreaterThan(9)
  })
})
