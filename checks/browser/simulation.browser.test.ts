import { afterAll, describe, expect, it } from 'vitest'
import { longJobHandlers } from '../../service/app.ts'
import { systemActor } from '../../service/platform/actors.ts'
import { type JobBase, runLongJob } from '../../service/platform/jobs.ts'
import { startDemo } from './demo-app.ts'
import { axeFaults, newPage, openBrowser, overflowing, screenshot } from './harness.ts'

// The analyst's way from a question to its report, without scripts; each screen by axe, at 1280 and at 320 px.
const now = new Date('2026-05-06T05:00:00Z')
const demo = await startDemo(now)
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await demo.close()
})
const { database, library, newId } = demo.app.kosh
const base: JobBase = { db: database.db, library, newId, actor: systemActor('KZ'), locale: 'kk' }
const work = (): Promise<boolean> => runLongJob(base, longJobHandlers, () => now, new AbortController().signal)

describe('a question to the simulation', () => {
  it.each(['kk', 'ru', 'en'] as const)('in %s', async (lang) => {
    const { page, context, faults } = await newPage(browser, { base: demo.base, js: false, lang })
    const wide = await newPage(browser, { base: demo.base, lang })
    const found: string[] = []
    /** The page as it stands now, in a second window with scripts, where axe can run. */
    const look = async (name: string, path = new URL(page.url()).pathname + new URL(page.url()).search) => {
      await wide.page.setViewportSize({ width: 1280, height: 900 })
      await wide.page.goto(path)
      for (const f of await axeFaults(wide.page)) found.push(`${name}: ${f}`)
      await screenshot(wide.page, `simulation-${lang}-${name}`)
      await wide.page.setViewportSize({ width: 320, height: 700 })
      for (const o of await overflowing(wide.page)) found.push(`${name} at 320 px: ${o}`)
      await screenshot(wide.page, `simulation-${lang}-${name}-320`)
    }
    const submit = 'main form button'
    await page.goto('/sign-in')
    await page.fill('[name=login]', 'analyst')
    await page.fill('[name=password]', 'demo')
    await page.click('main form:has(input[name="password"]) button')
    await wide.context.addCookies(await context.cookies())
    expect(new URL(page.url()).pathname).toBe('/simulations')
    await look('list')

    await page.click('main a[href="/simulations/new"]')
    await look('step-1')
    await page.selectOption('[name=scheme]', 'kz/reform-worker-permit')
    await page.click(submit)
    await look('step-2')
    await page.fill('[name=pass]', '75')
    await page.fill('[name=places]', 'x')
    await page.fill('[name=persons]', '20000')
    await page.click(submit)
    // What was typed stays, and the fault leads to its field.
    expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe('#f-places')
    expect(await page.inputValue('[name=pass]')).toBe('75')
    await page.fill('[name=places]', '1 000')
    await page.fill('[name=placesThen]', '1 200')
    await page.click(submit)
    const run = new URL(page.url()).pathname
    expect(await page.locator('[role=status]').innerText()).not.toBe('')
    await look('waiting', `${run}?still=1`)

    expect(await work()).toBe(true)
    await page.goto(run)
    expect(await page.locator('.kosh-figure__value').nth(1).innerText()).toMatch(/^1.200$/)
    expect(await page.locator('figure.kosh-chart').count()).toBeGreaterThan(4)
    await look('report')
    const csv = await page.request.get(
      `${demo.base}${await page.locator('a[href$="report.csv"]').getAttribute('href')}`,
    )
    expect(await csv.text()).toContain('part,within,code,name,persons,first,second')
    await wide.page.emulateMedia({ media: 'print' })
    expect(await wide.page.locator('a[href$="report.csv"]').isVisible()).toBe(false)
    await page.goto('/simulations')
    expect(await page.locator(`main a[href="${run}"]`).count()).toBe(1)
    expect(found).toEqual([])
    expect([...faults, ...wide.faults]).toEqual([])
    await context.close()
    await wide.context.close()
  })
})
