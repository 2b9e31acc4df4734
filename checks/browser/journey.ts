import type { Page } from 'playwright-core'
import { axeFaults, overflowing, screenshot } from './harness.ts'

/** Steps of a journey as a person takes them: by what stands on the page. Boxes are found by their names. */

/** Answers by the name of the question; money and numbers as typed, dates in ISO form, choices by their codes. */
export type Answers = Record<string, string>

/** What each screen is called, and what axe or a narrow screen finds wrong with it. */
export interface Looker {
  look: (page: Page, name: string) => Promise<void>
  found: string[]
  seen: Set<string>
}

/**
 * Looks at every screen once: axe at 1280 px, nothing sticking out at 320 px, a picture of each. Without scripts axe
 * cannot run; the markup is the same, so those journeys only go the way.
 */
export function makeLooker(mark: string, js: boolean): Looker {
  const found: string[] = []
  const seen = new Set<string>()
  return {
    found,
    seen,
    look: async (page, name) => {
      if (!js || seen.has(name)) return
      seen.add(name)
      for (const fault of await axeFaults(page)) found.push(`${name}: ${fault}`)
      await screenshot(page, `${mark}-${name}-1280`)
      await page.setViewportSize({ width: 320, height: 800 })
      for (const element of await overflowing(page)) found.push(`${name} at 320 px: ${element}`)
      await screenshot(page, `${mark}-${name}-320`)
      await page.setViewportSize({ width: 1280, height: 900 })
      // The page is laid out anew a moment later: a press before that would fall beside the button.
      await page.waitForFunction('innerWidth === 1280')
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    },
  }
}

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.fill('input[name="login"]', login)
  await page.fill('input[name="password"]', password)
  await press(page, 'main form:has(input[name="password"]) button')
}

/** Presses a button or link and waits for the page that answers. */
export async function press(page: Page, selector: string): Promise<void> {
  try {
    await Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()])
  } catch (error) {
    throw new Error(`${selector} on ${page.url()}: ${(error as Error).message.split('\n')[0]}`, { cause: error })
  }
}

/** Fills the boxes of the page from the answers. A question without an answer stops the journey: the law has changed. */
export async function fill(page: Page, answers: Answers): Promise<void> {
  const names = (await page.evaluate(`[...document.querySelectorAll('main form [name]')]
    .filter((x) => x.type !== 'hidden' && x.type !== 'file' && x.tagName !== 'BUTTON').map((x) => x.name)`)) as string[]
  const done = new Set<string>()
  for (const box of names) {
    const name = box.replace(/-(day|month|year|none)$/, '')
    if (done.has(name)) continue
    done.add(name)
    const answer = answers[name]
    if (answer === undefined) throw new Error(`${page.url()} asks "${name}", for which the journey has no answer`)
    await put(page, name, answer)
  }
}

async function put(page: Page, name: string, answer: string): Promise<void> {
  const at = (n: string) => page.locator(`main form [name="${n}"]`)
  if ((await at(`${name}-day`).count()) > 0) {
    if (answer === 'none') return at(`${name}-none`).check()
    const [year, month, day] = answer.split('-') as [string, string, string]
    await at(`${name}-day`).fill(String(Number(day)))
    await at(`${name}-month`).fill(String(Number(month)))
    return at(`${name}-year`).fill(year)
  }
  if ((await page.locator(`main form select[name="${name}"]`).count()) > 0)
    return void (await at(name).selectOption(answer))
  if ((await at(name).first().getAttribute('type')) === 'radio')
    return page.locator(`main form [name="${name}"][value="${answer}"]`).check()
  if (answer !== '') await at(name).fill(answer)
}

const go = 'main form .govuk-button:not(.govuk-button--secondary)'

/** Answers one page of questions and goes on; the page must not come back with faults. */
export async function answerPage(page: Page, answers: Answers): Promise<void> {
  const before = page.url()
  await fill(page, answers)
  await press(page, go)
  const faults = await page.locator('.govuk-error-summary').allInnerTexts()
  if (faults.length > 0) throw new Error(`${before} came back: ${faults.join(' ')}`)
}

/** Answers pages as long as they ask, looking at each kind of page on the way. */
export async function answerAll(page: Page, answers: Answers, looker: Looker): Promise<void> {
  for (let pages = 0; /\/questions\//.test(page.url()); pages++) {
    if (pages > 20) throw new Error(`The form does not end: ${page.url()}`)
    const kind = /questions\/(?:line-\d+-)?([\w-]+)/.exec(page.url())![1]!
    await looker.look(page, `question-${kind}`)
    await answerPage(page, answers)
  }
}
