import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { dictionaries, type Language, languages } from '../../service/control/complaints/languages/index.ts'
import { startDemo } from './demo-app.ts'
import { axeFaults, newPage, openBrowser, overflowing, screenshot, signInAs } from './harness.ts'

// A worker complains from a small telephone, without an account and without scripts; an inspector answers.
const service = await startDemo(new Date('2026-11-26T05:00:00Z'))
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await service.close()
})

const said = (language: Language, english: string): string =>
  language === 'uz' || language === 'ky' || language === 'tg' ? dictionaries[language].get(english)! : english
const buttons = (page: Page, then: string) => page.locator(`button[name="then"][value="${then}"]`)
const phone = () => newPage(browser, { base: service.base, js: false, lang: 'en', width: 320, height: 700 })

describe('a worker', () => {
  it('reads the form in six languages on a small screen, with a way out on top', async () => {
    const { page, context, faults } = await phone()
    const wide = await newPage(browser, { base: service.base, lang: 'en' })
    const found: string[] = []
    for (const language of languages) {
      await page.goto(`/complaint?language=${language}`)
      found.push(...(await overflowing(page)).map((f) => `${language}: ${f}`))
      expect(await page.locator('main a.govuk-button').first().getAttribute('href')).toContain(`//${language}.`)
      await wide.page.goto(`/complaint?language=${language}`)
      found.push(...(await axeFaults(wide.page)).map((f) => `${language}: ${f}`))
    }
    expect([...found, ...faults, ...wide.faults]).toEqual([])
    await context.close()
    await wide.context.close()
  })

  it('complains, keeps number and code, is asked, answers, and reads how it ended', async () => {
    const { page, context, faults } = await phone()
    const words = 'Шиносномаамро гирифтанд, аз хобгоҳ намегузоранд'
    await page.goto('/complaint')
    await page.fill('textarea[name="what"]', words)
    // A browser that sends its forms without an origin would be refused here.
    await buttons(page, 'language:tg').click()
    expect(await page.inputValue('textarea[name="what"]')).toBe(words)
    await buttons(page, 'send').click()
    expect(await page.locator('.govuk-error-summary').textContent()).toContain(said('tg', 'Choose at least one'))
    await page.check('input[name="kinds"][value="hindered"]')
    await page.selectOption('select[name="region"]', 'KZ-75')
    await buttons(page, 'send').click()
    const number = (await page.textContent('#number'))!
    const code = (await page.textContent('#code'))!
    expect(await page.textContent('main')).toContain(said('tg', 'Are you in danger now?'))
    expect(await overflowing(page)).toEqual([])
    await screenshot(page, 'complaint-sent')
    expect(page.url()).not.toContain(code)
    // Sent again, as a telephone does when the line broke: the same code.
    await page.reload()
    expect(await page.textContent('#code')).toBe(code)

    const desk = await newPage(browser, { base: service.base, lang: 'en' })
    await signInAs(desk.page, 'Дәурен Нұрғалиев')
    expect(new URL(desk.page.url()).pathname).toBe('/complaints')
    expect([...(await axeFaults(desk.page)), ...(await overflowing(desk.page))]).toEqual([])
    await desk.page.goto(`/complaints/${number}`)
    await desk.page.click('form[action$="/take"] button')
    expect(await desk.page.textContent('main')).toContain(words)
    expect([...(await axeFaults(desk.page)), ...(await overflowing(desk.page))]).toEqual([])
    const act = async (name: string, fill: () => Promise<unknown>) => {
      await desk.page.click(`#${name} summary`)
      await fill()
      await desk.page.click(`#${name} button`)
      expect(new URL(desk.page.url()).search).toBe(`?done=${name}`)
    }
    await act('ask', () => desk.page.fill('#ask textarea', 'Хобгоҳ дар куҷост?'))

    await page.goto('/complaint/status?language=tg')
    await page.fill('input[name="number"]', number.toLowerCase())
    await page.fill('input[name="code"]', code.toLowerCase())
    await buttons(page, 'open').click()
    expect(await page.textContent('main')).toContain('Хобгоҳ дар куҷост?')
    await page.fill('textarea[name="text"]', 'Кӯчаи Сохтмон 5')
    await buttons(page, 'add').click()
    await screenshot(page, 'complaint-status')
    expect(await overflowing(page)).toEqual([])

    await desk.page.reload()
    await act('close', async () => {
      expect(await desk.page.textContent('main')).toContain('Кӯчаи Сохтмон 5')
      await desk.page.check('#close input[value="upheld"]')
      await desk.page.fill('#close textarea', 'Шиносномаҳо баргардонида шуданд')
    })
    await page.goto('/complaint/status?language=tg')
    await page.fill('input[name="number"]', number)
    await page.fill('input[name="code"]', code)
    await buttons(page, 'open').click()
    expect(await page.textContent('main')).toContain(said('tg', 'Upheld'))
    expect([...faults, ...desk.faults]).toEqual([])
    await context.close()
    await desk.context.close()
  })
})
