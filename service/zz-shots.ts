import { openBrowser, newPage, axeFaults, overflowing, screenshot, signInAs } from '../checks/browser/harness.ts'
const base = process.argv[2]!
const browser = await openBrowser()
const pages: [string, string][] = [['front','/'],['schemes','/schemes'],['scheme','/schemes/kz/employer-permit'],['household','/schemes/kz/household-worker'],['law','/law'],['act','/law/kz/order-559'],['quota','/quota'],['outlines','/quota?series=kz.seasonal&map=outlines&show=used'],['statistics','/statistics?scheme=kz/employer-permit']]
for (const width of [320, 1280]) for (const lang of ['kk'] as const) {
  const { page, context, faults } = await newPage(browser, { base, width, lang })
  for (const [name, url] of pages) {
    await page.goto(url)
    await screenshot(page, `${name}-${width}-${lang}`)
    const over = await overflowing(page); const axe = await axeFaults(page)
    if (over.length || axe.length || faults.length) console.log(name, width, over, axe.slice(0, 5), faults.splice(0))
  }
  await context.close()
}
const { page, faults } = await newPage(browser, { base, width: 1280, lang: 'kk', js: false })
await page.goto('/sign-in'); await screenshot(page, 'signin-1280')
await signInAs(page, 'Жанар Есенова')
console.log(page.url())
for (const [name, url] of [['desk','/quota/desk'],['desk-set','/quota/desk/set'],['desk-split','/quota/desk/split?by=region'],['desk-move','/quota/desk/move']] as const) { await page.goto(url); await screenshot(page, `${name}-1280`); const axe = await axeFaults(page).catch(e => [String(e).slice(0,100)]); if (axe.length) console.log(name, axe.slice(0,5)) }
console.log(faults)
await browser.close()
