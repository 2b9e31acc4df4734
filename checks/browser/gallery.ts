import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { startDemo } from './demo-app.ts'
import { newPage, openBrowser } from './harness.ts'

// npm run gallery: pictures of the main screens of the demonstration, in Kazakh, at 320 and 1280 px and in print.
// With a folder as argument every picture goes there; without one, a small choice goes to docs/gallery.
const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/gallery/', import.meta.url))
const few = process.argv[2] === undefined
mkdirSync(folder, { recursive: true })
const demo = await startDemo(new Date('2026-05-06T05:00:00Z'))
const browser = await openBrowser()
const { db } = demo.app.kosh.database
const one = async (query: ReturnType<typeof sql<{ id: string }>>) => (await query.execute(db)).rows[0]?.id
const openCase = await one(sql<{
  id: string
}>`select a.case_id::text as id from application a join account o on o.role = 'officer' and o.demo is not null
  and (o.regions is null or a.region = any(o.regions)) where a.state in ('filed', 'in-assessment') order by a.receipt_seq desc limit 1`)
const login = (role: string) =>
  one(
    sql<{
      id: string
    }>`select login as id from account where role = ${role} and demo is not null order by login limit 1`,
  )
const screens: { name: string; path: string; role?: string; keep?: ('320' | '1280' | 'print')[] }[] = [
  { name: 'front', path: '/', keep: ['320', '1280'] },
  { name: 'quota', path: '/quota', keep: ['1280'] },
  { name: 'check', path: '/check', keep: ['320'] },
  { name: 'guide', path: '/guide' },
  { name: 'schemes', path: '/schemes' },
  { name: 'scheme', path: '/schemes/kz/seasonal-worker', keep: ['print'] },
  { name: 'law', path: '/law' },
  { name: 'statistics', path: '/statistics' },
  { name: 'calendar', path: '/calendar' },
  { name: 'sign-in', path: '/sign-in', keep: ['1280'] },
  { name: 'apply', path: '/apply', role: 'employer' },
  { name: 'cases', path: '/cases', role: 'employer', keep: ['320'] },
  { name: 'permits', path: '/permits', role: 'employer' },
  { name: 'queue', path: '/queue', role: 'officer', keep: ['1280'] },
  ...(openCase ? [{ name: 'case', path: `/queue/${openCase}`, role: 'officer', keep: ['1280' as const] }] : []),
  { name: 'desk', path: '/quota/desk', role: 'quota-officer', keep: ['1280'] },
]
const made: { name: string; view: string; bytes: number }[] = []
for (const role of [...new Set(screens.map((s) => s.role))]) {
  const { page, context } = await newPage(browser, { base: demo.base, lang: 'kk' })
  if (role) {
    await page.goto('/sign-in')
    await page.fill('input[name="login"]', (await login(role)) ?? '')
    await page.fill('input[name="password"]', 'demo')
    await Promise.all([
      page.waitForURL((u) => !u.pathname.startsWith('/sign-in')),
      page.click('main form:has(input[name="password"]) button'),
    ])
  }
  for (const s of screens.filter((x) => x.role === role)) {
    const answer = await page.goto(s.path)
    if (!answer?.ok()) throw new Error(`${s.path}: ${answer?.status()}`)
    for (const view of ['320', '1280', 'print'] as const) {
      if (few && !s.keep?.includes(view)) continue
      await page.emulateMedia({ media: view === 'print' ? 'print' : 'screen' })
      await page.setViewportSize({ width: view === '320' ? 320 : view === 'print' ? 794 : 1280, height: 900 })
      const path = join(folder, `${s.name}-${view}.png`)
      await page.screenshot({
        path,
        fullPage: !few,
        ...(few
          ? { clip: { x: 0, y: 0, width: view === '320' ? 320 : view === 'print' ? 794 : 1280, height: 900 } }
          : {}),
      })
      made.push({ name: s.name, view, bytes: statSync(path).size })
    }
    await page.emulateMedia({ media: 'screen' })
  }
  await context.close()
}
await browser.close()
await demo.close()
const rows = made.map(
  (m) => `| ${m.name} | ${m.view === 'print' ? 'print' : `${m.view} px`} | ![${m.name}](${m.name}-${m.view}.png) |`,
)
writeFileSync(
  join(folder, 'README.md'),
  `# Gallery\n\nMade by \`npm run gallery\` from the demonstration, in Kazakh.\n\n| screen | view | picture |\n|---|---|---|\n${rows.join('\n')}\n`,
)
console.log(`${made.length} pictures, ${made.reduce((n, m) => n + m.bytes, 0)} bytes, in ${folder}`)
