import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { newPage } from '../browser/harness.ts'
import { type Answers, answerAll, answerPage, fill, makeLooker, press, signIn } from '../browser/journey.ts'
import { type Application, byApi, caseOf, type Facts, type Hands, type Line, pdf } from './api.ts'
import { type Person, password, type Stage } from './stage.ts'

/** The acts by hand: pages in a browser, without scripts, as a person fills them in. What no page of a case does stays with the API. */

const said = (facts: Facts, known: Record<string, { type: string }>): Answers =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
      return [name, known[name]?.type === 'money' ? (Number(value) / 100).toFixed(2) : text]
    }),
  )
const personOf = ({ person }: Line): Answers =>
  person
    ? {
        'person.permit': person.permit ?? '',
        'person.family': person.family,
        'person.given': person.given,
        'person.birth': person.birth,
        'person.sex': String(person.sex),
        'person.citizenship': person.citizenship,
        'person.paper.kind': person.paper.kind,
        'person.paper.issuer': person.paper.issuer,
        'person.paper.number': person.paper.number,
        'person.paper.expires': person.paper.expires,
      }
    : {}

/** Amounts are typed in units. */
const amounts = new Set(['pay', 'amount'])
/** Answers one field of a form, by what stands there; what the page fills in itself is left. */
async function answerField(page: Page, at: string, name: string, value: string | number | boolean): Promise<void> {
  const box = page.locator(`${at}"]`).first()
  if ((await page.locator(`${at}-day"]`).count()) > 0) {
    const [year, month, day] = String(value).split('-') as [string, string, string]
    await page.fill(`${at}-day"]`, day)
    await page.fill(`${at}-month"]`, month)
    return page.fill(`${at}-year"]`, year)
  }
  if (typeof value === 'boolean') return page.check(`${at}"][value="${value ? 'yes' : 'no'}"]`)
  const typed = amounts.has(name) ? String(Number(value) / 100) : String(value)
  switch (await box.evaluate((x) => (x.tagName === 'SELECT' ? 'select' : x.getAttribute('type')))) {
    case 'select':
      return void (await box.selectOption(typed))
    case 'hidden':
      return
    case 'file':
      return box.setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(typed) })
    default:
      return box.fill(typed)
  }
}

/** `looking`: with scripts and in Kazakh, each screen looked at by axe and at 320 px; what was found is in `found`. */
export function byHand(stage: Stage, browser: Browser, base: string, looking = false): Hands & { found: string[] } {
  const open = new Map<string, { page: Page; since: number }>()
  const looker = makeLooker('journey', looking)
  /** A session ends with the day: who comes back later signs in again. */
  const pageOf = async (who: Person): Promise<Page> => {
    const now = stage.ctx().now.getTime()
    const known = open.get(who.id)
    if (known?.since === now) return known.page
    const page = known?.page ?? (await newPage(browser, { base, js: looking, lang: looking ? 'kk' : 'en' })).page
    await signIn(page, who.login, password)
    if (page.url().includes('/sign-in'))
      throw new Error(`${who.login} cannot sign in: ${await page.locator('main').innerText()}`)
    open.set(who.id, { page, since: now })
    return page
  }
  const papers = async (page: Page, id: string): Promise<void> => {
    await page.goto(`/apply/${id}/documents`)
    for (let n = 0; n < 40; n++) {
      const box = page.locator('section.kosh-paper:has(.kosh-status--warn) form:has(input[type="file"])').first()
      if ((await box.count()) === 0) return
      await box
        .locator('input[type="file"]')
        .setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: pdf })
      await Promise.all([page.waitForEvent('load'), box.locator('button').click()])
    }
  }
  const apply = async (who: Person, application: Application) => {
    const page = await pageOf(who)
    const known = stage.kosh.library.schemes.get(application.scheme)!.facts
    await page.goto('/apply')
    await press(page, `form:has(input[value="${application.scheme}"]) button`)
    const extend = async (id: string, number: string) => {
      await page.goto(`/apply/${id}/permits`)
      await press(page, `form:has(input[name="permit"][value="${number}"]) button`)
    }
    const first = { ...said(application.lines[0]!.facts, known), ...personOf(application.lines[0]!) }
    await answerAll(page, first, looker)
    const id = /\/apply\/([0-9a-f-]{36})/.exec(page.url())![1]!
    const form = await stage.get<{ applicant: string; lines: string }>(`/api/v1/applications/${id}/form`, who)
    if (form.applicant === 'employer')
      for (const line of application.lines) {
        const answers = {
          ...said(line.facts, known),
          ...personOf(line),
          places: String(line.places ?? 1),
          label: line.label ?? '',
        }
        if (line.extends) await extend(id, line.extends.number)
        else {
          await page.goto(`/apply/${id}/lines/new`)
          await answerPage(page, answers)
        }
        await answerAll(page, answers, looker)
      }
    else if (application.lines[0]!.extends) await extend(id, application.lines[0]!.extends.number)
    for (let n = 0; n < 5; n++) {
      await page.goto(`/apply/${id}`)
      const next = page.locator('main a[href*="/questions/"]').first()
      if ((await page.locator('main .kosh-status--warn').count()) === 0 || (await next.count()) === 0) break
      await press(page, 'main .govuk-button-group a.govuk-button')
      await answerAll(page, first, looker)
    }
    await papers(page, id)
    await page.goto(`/apply/${id}/check`)
    for (const [fee, reference] of Object.entries(application.payments ?? {}))
      await page.fill(`[name="payments.${fee}"], [name="payment-${fee}"], [name$="${fee}"]`, reference)
    await press(page, 'main form:has(input[name="version"]) button')
    expect(page.url()).toContain(`/cases/${id}/receipt`)
    const seen = await stage.get<{
      number: string
      receiptSeq: number
      lines: { no: number; outcome: string; reserved: boolean }[]
    }>(`/api/v1/applications/${id}`, who)
    return { ...seen, id }
  }
  return {
    ...byApi(stage),
    name: 'browser',
    found: looker.found,
    apply,
    take: async (who, id) => {
      const page = await pageOf(who)
      await page.goto(`/queue/${id}`)
      await press(page, 'form[action$="/take"] button')
    },
    decide: async (who, id, lines) => {
      const page = await pageOf(who)
      for (const { no, outcome, freeText } of lines) {
        await page.goto(`/queue/${id}/lines/${no}/decide`)
        await page.check(`[name="outcome"][value="${outcome}"]`)
        if (freeText) await page.fill('[name="freeText"]', freeText)
        await press(page, 'main form .govuk-button')
        await press(page, 'main form .govuk-button')
        expect(page.url()).toContain('done=decide')
      }
    },
    pay: async (who, id) => {
      const page = await pageOf(who)
      for (const fee of (await caseOf(stage, who, id)).fees.filter((f) => !f.paidAt)) {
        await page.goto(`/cases/${id}/fees/${fee.id}`)
        const day = stage.ctx().now.toISOString().slice(0, 10)
        await fill(page, { reference: `PAY-${fee.fee}`, paidOn: day, amount: '592780' })
        await press(page, 'main form .govuk-button')
      }
    },
    appeal: async (who, id, grounds) => {
      const page = await pageOf(who)
      await page.goto(`/cases/${id}/appeal`)
      await page.fill('[name="grounds"]', grounds)
      await press(page, 'main form:has([name="grounds"]) .govuk-button')
      const { items } = await stage.get<{ items: { number: string }[] }>(`/api/v1/applications/${id}/appeals`, who)
      return items.at(-1)!.number
    },
    deed: async (who, { page: address, path, id }, body) => {
      const page = await pageOf(who)
      await page.goto(address)
      const form = `form[action="${path}"]:has(input[name="deed"][value="${id}"])`
      await page.evaluate(`document.querySelectorAll('details').forEach((d) => { d.open = true })`)
      await looker.look(page, id)
      for (const [name, value] of Object.entries(body))
        await answerField(page, `${form} [name="${id}-${name}`, name, value)
      await press(page, `${form} button`)
      const faults = await page.locator('.govuk-error-summary').allInnerTexts()
      if (faults.length > 0) throw new Error(`${path} came back: ${faults.join(' ')}`)
    },
    hear: async (who, number, outcome, reasons) => {
      const page = await pageOf(who)
      await page.goto(`/appeals/${number}`)
      await page.check(`[name="outcome"][value="${outcome}"]`)
      await page.fill('[name="reasons"]', reasons)
      await press(page, 'main form:has([name="reasons"]) .govuk-button')
    },
    passOn: async (who, id, reasons) => {
      const page = await pageOf(who)
      await page.goto(`/queue/${id}/hand-over`)
      await page.check('[name="to"][value="body"]')
      await page.fill('[name="reasons"]', reasons)
      await press(page, 'main form:has([name="reasons"]) .govuk-button')
    },
  }
}
