import { existsSync, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { FastifyInstance } from 'fastify'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** The browser of the machine: CHROMIUM, or where Debian puts it. Undefined when there is none. */
export const findChromium = (): string | undefined =>
  [process.env['CHROMIUM'], '/usr/bin/chromium'].find((path) => path && existsSync(path))

/** Starts the browser. Throws when the machine has none: ask `findChromium` first and leave the test out aloud. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM to its path')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** Listens on a free port of this machine only; gives the address without a slash at its end. */
export async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

export interface PageOptions {
  base: string
  /** Scripts on (default) or off: every journey runs both ways. */
  js?: boolean
  width?: number
  height?: number
  lang?: 'kk' | 'ru' | 'en'
}

/** A fresh visitor with own cookies. Any fault the browser reports (script, content policy, 5xx) is kept in `faults`. */
export async function newPage(
  browser: Browser,
  options: PageOptions,
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({
    baseURL: options.base,
    javaScriptEnabled: options.js ?? true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    locale: options.lang ?? 'kk',
  })
  await context.addCookies([{ name: 'kosh_lang', value: options.lang ?? 'kk', url: options.base }])
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    // A refused form answers 4xx and the browser logs that too; it is no fault.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  return { page, context, faults }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page (WCAG 2.0 to 2.2 A and AA, best practice), one line a fault with its place. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')} - ${node.html.slice(0, 160)}`),
  )
}

/** Elements that stick out of the screen sideways, outside of boxes that scroll by themselves. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (el) => { for (let e = el; e && e !== document.body; e = e.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX)) return true; return false }
    return [...document.body.querySelectorAll('*')]
      .filter((el) => !el.closest('svg') && el.getBoundingClientRect().right > width + 1 && !scrolls(el) && getComputedStyle(el).position !== 'absolute')
      .map((el) => el.outerHTML.slice(0, 120))
  })()`)
}

/** Bytes that went over the wire for one visit of an address, by a browser that takes compression. */
export async function weigh(page: Page, address: string): Promise<{ page: number; all: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const sizes = new Map<string, number>()
  session.on('Network.loadingFinished', (event) => sizes.set(event.requestId, event.encodedDataLength))
  const types = new Map<string, string>()
  session.on('Network.responseReceived', (event) => types.set(event.requestId, event.type))
  await page.goto(address, { waitUntil: 'networkidle' })
  const sum = (wanted: (type: string) => boolean) =>
    [...sizes].reduce((total, [id, size]) => total + (wanted(types.get(id) ?? '') ? size : 0), 0)
  return { page: sum((type) => type === 'Document'), all: sum(() => true) }
}

/** Keeps a picture of the whole page in the folder KOSH_SCREENSHOTS; without it nothing is kept. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['KOSH_SCREENSHOTS']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** Signs in to a made account of the demonstration by its login, through the page. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('form.kosh-made', { hasText: name }).locator('button').click()
}
