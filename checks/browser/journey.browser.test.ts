import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { now, password, region, series, setStage } from './cast.ts'
import { findChromium, newPage, openBrowser } from './harness.ts'
import { type Answers, answerAll, answerPage, fill, type Looker, makeLooker, press, signIn } from './journey.ts'

/**
 * The whole way with a browser: an employer applies for three workers, an officer refuses one for a cited reason and
 * grants two, the levy is paid, the permits are printed and checked without a network, and the quota shows the use.
 * Once without scripts and once with them, in each language.
 */
const scheme = 'kz/employer-permit'
const stage = findChromium() ? await setStage() : undefined
const browser = stage ? await openBrowser() : undefined
if (!stage) console.log('The journey in the browser is left out: no Chromium (set CHROMIUM to its path)')
afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

const common: Answers = {
  request: 'new',
  region,
  whollyForeignOwned: 'no',
  undertakingsMet: 'yes',
  vacancyPublished: '2026-04-01',
  askedCat12: '1',
  askedCat34: '2',
  findingUse: 'none',
  findingTrade: 'none',
  outsideGroup: 'none',
  firstHead: 'no',
  monthsAsked: '12',
  previousEnd: 'none',
  extensionsGiven: '0',
}
const worker = (n: number, family: string, given: string, category: string, occupation: string): Answers => ({
  ...common,
  category,
  occupation,
  'person.family': family,
  'person.given': given,
  'person.birth': `198${n % 10}-03-05`,
  'person.sex': '1',
  'person.citizenship': 'UZ',
  'person.paper.kind': 'passport',
  'person.paper.issuer': 'UZ',
  'person.paper.number': `FA${String(7_000_000 + n)}`,
  'person.paper.expires': '2031-01-01',
})
let papers = 0
let issued = 0

/** From the list of schemes to the receipt. Gives the id of the case. */
async function apply(page: Page, looker: Looker): Promise<string> {
  await page.goto('/apply')
  await looker.look(page, 'apply')
  await press(page, `form:has(input[value="${scheme}"]) button`)
  const people = [
    worker(++papers, 'Каримов', 'Азиз', '3', '7112'),
    worker(++papers, 'Юсупов', 'Бахтиёр', '3', '7411'),
    worker(++papers, 'Рашидов', 'Шерзод', '1', '1120'),
  ]
  await answerAll(page, common, looker)
  const id = await draftOpen(page)
  await page.goto(`/apply/${id}/lines`)
  await looker.look(page, 'lines-empty')
  await press(page, 'a[href$="/lines/new"]')
  await keepsWhatWasTyped(page, people[0]!)
  for (const [n, person] of people.entries()) {
    if (n > 0) {
      await page.goto(`/apply/${id}/lines/new`)
      await looker.look(page, 'worker-new')
      await answerPage(page, person)
    }
    await answerAll(page, person, looker)
    expect(page.url()).toMatch(/\/lines$/)
  }
  await looker.look(page, 'lines')
  expect(await page.locator('main tbody tr').count()).toBe(3)
  await page.goto(`/apply/${id}`)
  await looker.look(page, 'overview')
  await press(page, 'main .govuk-button-group a.govuk-button')
  // What the lines asked of the employer is answered last, then papers and the check.
  await answerAll(page, common, looker)
  await papersAndCheck(page, id, looker)
  return id
}

/** The id of the draft whose page is open; a page that is none is shown in the fault. */
async function draftOpen(page: Page): Promise<string> {
  const id = /\/apply\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  if (!id) throw new Error(`${page.url()} is no draft: ${await page.locator('main').innerText()}`)
  return id
}

/** A page with one box wrong comes back with everything that was typed. */
async function keepsWhatWasTyped(page: Page, person: Answers): Promise<void> {
  await fill(page, { ...person, 'person.birth': '1983-13-40' })
  await press(page, 'main form .govuk-button')
  await page.locator('.govuk-error-summary a').first().waitFor()
  expect(await page.inputValue('[name="person.family"]')).toBe(person['person.family'])
  expect(await page.inputValue('[name="person.birth-month"]')).toBe('13')
  expect(await page.inputValue('[name="person.citizenship"]')).toBe('UZ')
  await answerPage(page, person)
}

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

async function papersAndCheck(page: Page, id: string, looker: Looker): Promise<void> {
  await page.goto(`/apply/${id}/documents`)
  await looker.look(page, 'documents')
  for (let n = 0; n < 60; n++) {
    const open = page.locator('section.kosh-paper:has(.kosh-status--warn) form:has(input[type="file"])').first()
    if ((await open.count()) === 0) break
    await open
      .locator('input[type="file"]')
      .setInputFiles({ name: 'шарт.pdf', mimeType: 'application/pdf', buffer: pdf })
    await Promise.all([page.waitForEvent('load'), open.locator('button').click()])
  }
  await page.goto(`/apply/${id}/check`)
  await looker.look(page, 'check')
  await press(page, 'main form:has(input[name="version"]) button')
  expect(page.url()).toContain(`/cases/${id}/receipt`)
  await looker.look(page, 'receipt')
  expect(await page.locator('.govuk-panel').innerText()).toMatch(/KZ-26-\d+/)
}

/** The officer takes the case, judges, grants two lines and refuses the third for the reason that the law gives. */
async function decide(page: Page, id: string, looker: Looker): Promise<void> {
  await page.goto('/queue')
  await looker.look(page, 'queue')
  await press(page, `main table a[href="/queue/${id}"]`)
  await looker.look(page, 'case-filed')
  await press(page, `form[action$="/take"] button`)
  await looker.look(page, 'case')
  await press(page, `main table a[href$="/lines/1"]`)
  await looker.look(page, 'line')
  const judgements = (await page.evaluate(
    `[...document.querySelectorAll('form[action$="/judge"] input[name="fact"]')].map((x) => x.value)`,
  )) as string[]
  for (const fact of judgements) {
    const form = page.locator(`form[action$="/judge"]:has(input[value="${fact}"])`)
    await form.locator('input[value="yes"]').first().check()
    await form.locator('textarea').fill('Құжаттардың түпнұсқасы қаралды.')
    await form.locator(`input[name="all.${fact}"]`).check()
    await Promise.all([page.waitForEvent('load'), form.locator('button').click()])
  }
  await decideLine(page, id, 1, looker)
  await page.goto(`/queue/${id}/decide`)
  await looker.look(page, 'decide-all')
  await press(page, 'main form button')
  await looker.look(page, 'decide-all-confirm')
  await press(page, 'main form .govuk-button')
  await looker.look(page, 'case-decided')
}

async function decideLine(page: Page, id: string, no: number, looker: Looker): Promise<void> {
  await page.goto(`/queue/${id}/lines/${no}/decide`)
  await looker.look(page, 'decide')
  // Against the assessment without a reason: the form comes back, and keeps the choice.
  await page.check('[name="outcome"][value="refused"]')
  await press(page, 'main form .govuk-button')
  await looker.look(page, 'decide-faults')
  expect(await page.isChecked('[name="outcome"][value="refused"]')).toBe(true)
  await page.check('[name="outcome"][value="granted"]')
  await press(page, 'main form .govuk-button')
  await looker.look(page, 'decide-confirm')
  await press(page, 'main form .govuk-button')
  expect(page.url()).toContain('done=decide')
}

/** The employer reads the refusal and pays; the permits are there. Gives their numbers. */
async function payAndRead(page: Page, context: BrowserContext, id: string, looker: Looker): Promise<string[]> {
  await page.goto('/cases')
  await looker.look(page, 'cases')
  await page.goto(`/cases/${id}`)
  await looker.look(page, 'case-applicant')
  const text = await page.locator('main').innerText()
  // The reason with the value of the law, and the article it stands on.
  expect(text).toContain('70')
  expect(await page.locator('main .kosh-cite a[href="/law/kz/order-279"]').count()).toBeGreaterThan(0)
  for (let n = 0; n < 5; n++) {
    const link = page.locator(`main a[href*="/fees/"]`).first()
    if ((await link.count()) === 0) break
    await Promise.all([page.waitForEvent('load'), link.click()])
    await looker.look(page, 'fee')
    await fill(page, { reference: `PAY-${n + 1}`, paidOn: '2026-05-04', amount: '1000000' })
    await press(page, 'main form .govuk-button')
  }
  const numbers = await permitNumbers(page)
  expect(numbers).toHaveLength(2)
  issued += 2
  await page.goto(`/permits/${numbers[0]}`)
  await looker.look(page, 'permit')
  const paper = await context.request.get((await page.locator('a[href*="permit.pdf"]').first().getAttribute('href'))!)
  expect(paper.headers()['content-type']).toContain('application/pdf')
  const bytes = await paper.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(5_000)
  return numbers
}

const permitNumbers = async (page: Page): Promise<string[]> => {
  const links = (await page.evaluate(
    `[...document.querySelectorAll('main a[href^="/permits/"]')].map((a) => a.getAttribute('href').split('/')[2])`,
  )) as string[]
  return [...new Set(links)]
}

/** An inspector checks the code: by the form without scripts, and with scripts without a network. */
async function check(context: BrowserContext, number: string, js: boolean, looker: Looker): Promise<void> {
  const { rows } = await sql<{ code: string }>`select code from permit where number = ${number}`.execute(
    stage!.database.db,
  )
  const page = await context.newPage()
  await page.clock.setFixedTime(now)
  await page.goto('/check')
  await looker.look(page, 'check-permit')
  if (js) {
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await page.reload({ waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.reload()
  }
  await page.fill('[name="code"]', rows[0]!.code)
  if (js) await page.click('#check-form button.govuk-button')
  else await press(page, '#check-form button.govuk-button')
  await page.locator('#check-answer .kosh-status--pass').waitFor({ timeout: 10_000 })
  expect(await page.locator('#check-answer').innerText()).toContain(number)
  await context.setOffline(false)
  await looker.look(page, 'check-answer')
  await page.close()
}

async function quotaShowsUse(page: Page, looker: Looker): Promise<void> {
  await page.goto(`/quota?series=${series}&period=2026`)
  await looker.look(page, 'quota')
  const used = await page.locator('table tfoot td:nth-child(4)').first().innerText()
  expect(Number(used.replace(/\D/g, ''))).toBe(issued)
}

// No Chromium, no journey: the runner of all checks names the part as left out, and fails where every part must run.
describe.skipIf(!stage)('from application to permit', () => {
  const ways = (['kk', 'ru', 'en'] as const).flatMap((lang) => [false, true].map((js) => ({ lang, js })))
  // A busy machine needs minutes for axe on thirty screens.
  it.each(ways)('in $lang, scripts: $js', { timeout: 600_000 }, async ({ lang, js }) => {
    const looker = makeLooker(lang, js)
    const firm = await newPage(browser!, { base: stage!.base, js, lang })
    const officer = await newPage(browser!, { base: stage!.base, js, lang })
    await signIn(firm.page, 'firm', password)
    await signIn(officer.page, 'officer', password)
    const id = await apply(firm.page, looker)
    await decide(officer.page, id, looker)
    const numbers = await payAndRead(firm.page, firm.context, id, looker)
    await check(officer.context, numbers[0]!, js, looker)
    await quotaShowsUse(firm.page, looker)
    expect(looker.found).toEqual([])
    expect([...firm.faults, ...officer.faults]).toEqual([])
    await firm.context.close()
    await officer.context.close()
  })
})
