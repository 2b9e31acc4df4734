import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { dictionaries, type Origin } from '../../service/guide/languages/index.ts'
import { startEmpty } from './demo-app.ts'
import { axeFaults, newPage, openBrowser, overflowing, screenshot } from './harness.ts'

// The guide as people meet it: without an account and without scripts, on a small screen, in their own language.
const service = await startEmpty(new Date('2026-11-26T05:00:00Z'))
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await service.close()
})

interface Asker {
  name: string
  lang: 'kk' | 'ru' | 'en'
  /** Chosen on the first page of the guide. */
  reads?: Origin
  whom: 'worker' | 'employer'
  country: string
  /** What this person can tell, by the key of the question; the rest is "I do not know". */
  tells: Record<string, string>
  /** The way that fits in the end, and the act whose places its page must cite. */
  fits: string
  cites: string
  /** More questions than these nobody should be asked. */
  most: number
}

const askers: Asker[] = [
  {
    name: 'a welder from Osh who goes to Almaty',
    lang: 'ru',
    reads: 'ky',
    whom: 'worker',
    country: 'KZ',
    tells: { citizenship: 'KG', contractKind: 'employment', contractDate: '2026-12-01', profession: 'other' },
    fits: 'kz/eaeu-national',
    cites: '/law/kz/eaeu-treaty',
    most: 10,
  },
  {
    name: 'a nurse from Manila who goes to Germany',
    lang: 'en',
    whom: 'worker',
    country: 'DE',
    tells: {
      offer: 'yes',
      unlawfulRecruitment: 'no',
      agencyWork: 'no',
      licenceNeeded: 'yes',
      licence: 'yes',
      pay: '39000',
      citizenship: 'PH',
      recognition: 'full',
      skilledJob: 'yes',
      birth: '1996-04-01',
      match: 'yes',
      healthJob: 'yes',
      recruiter: 'none',
      contractEnd: '2029-01-31',
      degree: 'no',
      firstPermit: 'yes',
    },
    fits: 'de/skilled-worker',
    cites: '/law/de/residence-act',
    most: 18,
  },
  {
    name: 'an engineer from Almaty who goes to Canada',
    lang: 'kk',
    whom: 'worker',
    country: 'CA',
    tells: {
      firstListening: '9',
      firstSpeaking: '9',
      firstReading: '9',
      firstWriting: '9',
      continuousYear: 'yes',
      restrictedOccupation: 'no',
      'languageTest-2': '2026-05-01',
      languageTest: '2026-05-01',
      outsideQuebec: 'yes',
      age: '31',
      education: 'three-year',
      secondLowest: '0',
      'canadianCredential-2': 'no',
      credentialAssessed: '2026-01-15',
      experienceYears: '6',
      arranged: 'none',
      'partner-2': 'none',
    },
    fits: 'ca/federal-skilled-worker',
    cites: '/law/ca/',
    most: 22,
  },
  {
    name: 'a Kazakh farmer who needs ten seasonal workers',
    lang: 'kk',
    whom: 'employer',
    country: 'KZ',
    tells: {
      citizenship: 'UZ',
      outsideGroup: 'none',
      request: 'new',
      findingUse: 'none',
      findingTrade: 'none',
      'occupation-2': 'crop-labourer',
      region: 'KZ-61',
      term: '6',
    },
    fits: 'kz/seasonal-worker',
    cites: '/law/kz/',
    most: 12,
  },
]

/** Fills the one question of the page; false where it cannot be told and "I do not know" is pressed. */
async function fill(page: Page, told: string): Promise<void> {
  const radios = page.locator(`main input[type="radio"][name="answer"][value="${told}"]`)
  if ((await radios.count()) > 0) return radios.check()
  if ((await page.locator('select[name="answer"]').count()) > 0)
    return void (await page.selectOption('select[name="answer"]', told))
  if (told === 'none') return page.check('input[name="answer-none"]')
  if ((await page.locator('input[name="answer-day"]').count()) > 0) {
    const [year, month, day] = told.split('-')
    await page.fill('input[name="answer-day"]', day!)
    await page.fill('input[name="answer-month"]', month!)
    return page.fill('input[name="answer-year"]', year!)
  }
  return page.fill('input[name="answer"]', told)
}

/** Pictures and faults of a page: axe needs scripts, so it looks at the same page in a browser that has them. */
async function look(page: Page, withScripts: Page, name: string): Promise<string[]> {
  await screenshot(page, `guide-${name}`)
  const body = await page.content()
  await withScripts.route('**/the-same-page', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await withScripts.goto('/the-same-page')
  await withScripts.unroute('**/the-same-page')
  return [...(await overflowing(page)), ...(await axeFaults(withScripts))].map((fault) => `${name}: ${fault}`)
}

const buttons = (page: Page, then: string) => page.locator(`button[name="then"][value="${then}"]`)

describe('the guide leads to a lawful way', () => {
  it.each(askers)('$name', async (asker) => {
    const { page, context, faults } = await newPage(browser, {
      base: service.base,
      js: false,
      lang: asker.lang,
      width: 320,
      height: 700,
    })
    const wide = await newPage(browser, { base: service.base, lang: asker.lang })
    const found: string[] = []
    let heaviest = 0
    page.on('response', async (response) => {
      if (!response.url().endsWith('/guide')) return
      heaviest = Math.max(heaviest, (await response.request().sizes()).responseBodySize)
    })
    page.setDefaultTimeout(15_000)
    const id = asker.fits.replace('/', '-')
    await page.goto('/guide')
    found.push(...(await look(page, wide.page, `${id}-start`)))
    if (asker.reads) await buttons(page, `language:${asker.reads}`).click()
    await page.check(`input[type="radio"][name="whom"][value="${asker.whom}"]`)
    await page.selectOption('select[name="country"]', asker.country)
    await page.click('main form:has(input[name="whom"][type="radio"]) button')
    const asked: string[] = []
    while ((await page.locator('main form input[name="asks"]').count()) > 0) {
      const key = await page.locator('main form:has(.govuk-button-group) input[name="asks"]').inputValue()
      asked.push(key)
      expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(asker.most)
      if (asked.length === 1) found.push(...(await look(page, wide.page, `${id}-question`)))
      const told = asker.tells[key]
      if (told === undefined) await buttons(page, 'unknown').click()
      else {
        await fill(page, told)
        await buttons(page, 'next').click()
      }
    }
    // The result names the way, what was not checked, and where it stands in the law.
    found.push(...(await look(page, wide.page, `${id}-result`)))
    const way = page.locator(`section[aria-labelledby="w-${id}"]`)
    expect(await way.count(), `asked: ${asked.join(', ')}`).toBe(1)
    if (asker.reads) {
      expect(await page.locator('html').getAttribute('lang')).toBe(asker.reads)
      const note = dictionaries[asker.reads].get('Ways that fit')!
      expect(await page.locator('h2', { hasText: note }).count()).toBe(1)
    }
    await buttons(page, `leaflet:${asker.fits}`).click()
    found.push(...(await look(page, wide.page, `${id}-leaflet`)))
    const links = await page.locator('main cite a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links.some((link) => link?.startsWith(asker.cites))).toBe(true)
    // Back to the result, and an answer may be told otherwise; the others stay.
    await buttons(page, 'result').click()
    await page.locator('button[value^="change:"]').first().click()
    expect(await page.locator('main form input[name="asks"]').first().inputValue()).toBe(asked[0])
    expect([...faults, ...wide.faults, ...found]).toEqual([])
    expect(heaviest).toBeGreaterThan(0)
    expect(heaviest).toBeLessThan(40 * 1024)
    await context.close()
    await wide.context.close()
  })
})
