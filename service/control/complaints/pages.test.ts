import { loadLibrary } from '@kosh/law'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../platform/testing/app.ts'
import { testActor, testCtx, testId } from '../../platform/testing/index.ts'
import { signedIn } from '../../public/testing.ts'
import { createEmployer } from '../../registers/employers/index.ts'
import { dictionaries, isOrigin, languages } from './languages/index.ts'
import { words, wrongNames } from './messages.ts'

const { app, kosh, setNow } = await testApp({ library: await loadLibrary() })
const { db } = kosh.database
const inspector = await signedIn(app, 'inspector', ['KZ-75'])
const admin = await signedIn(app, 'admin')
await createEmployer(testCtx({ db, actor: testActor('officer') }), {
  ...{ name: 'Builder', kind: 'legal-person', country: 'KZ', region: 'KZ-75', sector: 'F', source: 'test' },
  ...{ numberKind: 'BIN', number: '990540000014' },
})

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })

/** A browser without account: its cookie and the form token that goes with it. */
async function visitor(url: string): Promise<{ cookie: string; csrf: string; key: string }> {
  const page = await get(url)
  return {
    cookie: String(page.headers['set-cookie']).split(';')[0]!,
    csrf: /name="_csrf" value="([^"]+)"/.exec(page.body)![1]!,
    key: /name="key" value="([^"]+)"/.exec(page.body)?.[1] ?? testId(),
  }
}
type Values = Record<string, string | string[]>
const body = (values: Values) => {
  const params = new URLSearchParams()
  // The button that is pressed; an object with `then` of its own would be taken for a promise.
  for (const [name, value] of Object.entries(values))
    for (const v of [value].flat()) params.append(name === 'press' ? 'then' : name, v)
  return params.toString()
}
const post = (url: string, values: Values, headers: Headers = {}, lang = 'en') =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': lang, ...headers },
    payload: body(values),
  })
async function send(values: Values, lang = 'en') {
  const { cookie, csrf, key } = await visitor('/complaint')
  return post('/complaint', { _csrf: csrf, key, ...values }, { cookie }, lang)
}
const receipt = (page: string) => ({
  number: /id="number">([^<]+)</.exec(page)![1]!,
  code: /id="code">([^<]+)</.exec(page)![1]!,
})
async function status(values: Values, lang = 'en') {
  const { cookie, csrf } = await visitor('/complaint/status')
  return post('/complaint/status', { _csrf: csrf, key: testId(), ...values }, { cookie }, lang)
}
const whole: Values = {
  ...{ kinds: ['unpaid', 'passport'], what: 'Two months <b> without pay', region: 'KZ-75', place: 'Site 5' },
  ...{ employer: 'Builder', employerNumber: '990540000014', still: 'yes', fears: 'yes', way: 'phone' },
  ...{ contact: '+7 700 000 00 01', time: 'evening', workers: '12', press: 'send' },
  ...{ 'since-day': '1', 'since-month': '3', 'since-year': '2026' },
}
const noPhones = (page: string) =>
  [...page.matchAll(/(?:call|qiling|Чалыңыз|занед|шалыңыз|Позвоните)[: ]+(\d+)/gi)].map((m) => m[1])

describe('the worker’s pages', () => {
  it.each(languages)(
    'are whole in %s, with the way out, without a script, and look at nobody’s session',
    async (language) => {
      const page = await get(`/complaint?language=${language}`, inspector)
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(`<html class="govuk-template" lang="${language}"`)
      expect(page.body).toContain(`https://${language}.wikipedia.org/`)
      expect(page.body).not.toContain('/sign-out')
      expect(page.headers['cache-control']).toBe('no-store')
      // Not `no-referrer`: a browser would then send its forms without an origin, and they would be refused.
      expect(page.headers['referrer-policy']).toBe('same-origin')
      if (isOrigin(language)) {
        const said = dictionaries[language]
        for (const text of [words.review, words.send, wrongNames.passport])
          expect(page.body).toContain(said.get(text.en))
      } else expect(page.body).toContain(wrongNames.passport[language])
      expect(page.body).toMatch(/name="kinds"[^>]*value="hindered"/)
      // A region that was divided has no inspectors any more.
      expect([page.body.includes('KZ-79'), page.body.includes('KZ-VOS')]).toEqual([true, false])
      expect(page.body.toLowerCase()).not.toMatch(/refuge|shelter|приют|баспана/)
    },
  )

  it('keep what was typed through a change of language and through faults', async () => {
    const turned = await send({ ...whole, press: 'language:uz' })
    expect(turned.body).toContain('lang="uz"')
    expect(turned.body).toContain('Two months &lt;b&gt; without pay')
    expect(turned.body).toContain('Pasportimni olib qo‘yishdi')
    const bad = await send({ ...whole, kinds: [], what: '', region: '', 'since-month': '13', workers: 'many' })
    expect(bad.statusCode).toBe(422)
    for (const text of [
      'Choose at least one',
      'Write what happened',
      'Choose the region',
      'Write the whole date',
      'Write a number',
    ])
      expect(bad.body).toContain(text)
    expect(bad.body).toContain('value="Site 5"')
    expect((await send({ ...whole, what: 'x'.repeat(5_001) })).body).toContain('The text is too long')
    expect((await post('/complaint', whole)).statusCode).toBe(403)
  })

  it('give number and code once, the same for the same form, with danger and rights where they were told', async () => {
    const { cookie, csrf, key } = await visitor('/complaint')
    const first = await post('/complaint', { _csrf: csrf, key, ...whole }, { cookie })
    expect(first.statusCode).toBe(200)
    const again = await post('/complaint', { _csrf: csrf, key, ...whole }, { cookie })
    expect(receipt(again.body)).toEqual(receipt(first.body))
    // A passport kept from somebody who is there and afraid.
    expect(first.body).toContain('Are you in danger now?')
    expect(noPhones(first.body)).toEqual(['111'])
    expect(first.body).toContain('from a secondary source')
    expect(first.body).toMatch(/art\. 21 /)
    expect(first.body).toContain('art. 25(3)')
    expect(first.body).toContain('As far as we know, Kazakhstan has not joined')
    expect(first.body).toContain('25 May 2026')
    expect(first.headers['location']).toBeUndefined()
    const calm = await send(
      { kinds: 'hours', what: 'Fourteen hours', region: 'KZ-75', way: 'page', press: 'send' },
      'ru',
    )
    expect(calm.body).not.toContain('Опасность прямо сейчас')
    expect(calm.body).toContain('Ваша жалоба принята')
  })

  it('open by number and code alone; wrong ones are one answer', async () => {
    const shown = receipt((await send(whole)).body)
    const good = await status({ ...shown, press: 'open', language: 'kk' })
    expect(good.statusCode).toBe(200)
    expect(good.body).toContain('Келіп түсті')
    const strip = (page: string) => page.replaceAll(/value="[^"]*"/g, '')
    const wrongCode = await status({ number: shown.number, code: 'AAAA-BBBB-CCCC', press: 'open' })
    const wrongNumber = await status({ number: 'KZ-C-26-0099999-3', code: shown.code, press: 'open' })
    expect([wrongCode.statusCode, wrongNumber.statusCode]).toEqual([404, 404])
    expect(strip(wrongCode.body)).toBe(strip(wrongNumber.body))
    expect(wrongCode.body).toContain('The number and the code do not match')
    const added = await status({ ...shown, press: 'add', text: 'He wrote <i>no</i>' })
    expect(added.body).toContain('He wrote &lt;i&gt;no&lt;/i&gt;')
    expect((await status({ ...shown, press: 'add', text: ' ' })).statusCode).toBe(422)
    expect((await status({ ...shown, press: 'agree', permit: '' })).body).toContain('Your agreement was recorded')
    expect((await status({ ...shown, press: 'constructor' })).statusCode).toBe(200)
    expect((await status({ ...shown, press: 'language:tg' })).body).toContain('Шикояти ман дар чӣ ҳол аст?')
    expect((await status({ ...shown, press: 'withdraw' })).body).toContain('The complaint was withdrawn')
    expect((await status({ ...shown, press: 'add', text: 'more' })).statusCode).toBe(409)
  })
})

describe('the inspector’s pages', () => {
  const shownTo = async (url: string, lang = 'en') => (await get(url, inspector, lang)).body
  const desk = (number: string, act: string, values: Values = {}) =>
    post(`/complaints/${number}/${act}`, { act, ...values }, inspector)

  it('lead from the queue through every act to the outcome', async () => {
    const shown = receipt((await send(whole)).body)
    const { number } = shown
    expect(await shownTo('/complaints?view=danger')).toContain(number)
    const before = await shownTo(`/complaints/${number}`)
    for (const text of [
      'Two months &lt;b&gt; without pay',
      'Builder, 990540000014',
      '25 May 2026',
      'art. 76',
      'The worker is afraid',
    ])
      expect(before).toContain(text)
    expect(before).not.toContain('/close"')
    expect((await desk(number, 'ask', { text: 'When?' })).statusCode).toBe(409)
    expect((await desk(number, 'take')).headers.location).toBe(`/complaints/${number}?done=take`)
    expect(await shownTo(`/complaints/${number}?done=take`)).toContain('The complaint is yours.')
    const empty = await desk(number, 'ask', { text: '' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Write the text')
    for (const [act, values] of [
      ['ask', { text: 'Who pays you?' }],
      ['step', { text: 'Seen the payroll' }],
      ['step', { text: 'Visited', shown: 'yes' }],
      ['employer', { employer: '990540000014' }],
      ['refer', { body: 'Court', reason: 'Damages' }],
      ['extend', { reason: 'An expert', 'until-day': '15', 'until-month': '6', 'until-year': '2026' }],
    ] as const)
      expect([act, (await desk(number, act, values)).statusCode]).toEqual([act, 303])
    const seen = (await status({ ...shown, press: 'open' })).body
    for (const text of ['Who pays you?', 'Visited', 'Court: Damages', '15 June 2026']) expect(seen).toContain(text)
    expect(seen).not.toContain('Seen the payroll')
    expect((await desk(number, 'protect', { kinds: 'hold' })).statusCode).toBe(422)
    expect((await desk(number, 'close', { outcome: 'upheld', reasons: 'Paid on order' })).statusCode).toBe(303)
    expect((await status({ ...shown, press: 'open' }, 'ru')).body).toContain('Подтвердилась')
    expect(await shownTo('/complaints?view=ended', 'kk')).toContain('Расталды')
  })

  it('show what is late, and say so in each language', async () => {
    const { number } = receipt((await send({ kinds: 'unpaid', what: 'No pay', region: 'KZ-75', press: 'send' })).body)
    setNow(new Date('2026-05-26T06:00:00Z'))
    const inspectorThen = await signedIn(app, 'inspector', ['KZ-75'])
    const late = await get('/complaints?view=late', inspectorThen, 'ru')
    expect(late.body).toContain(number)
    expect(late.body).toContain('просрочено')
    setNow(new Date('2026-05-04T06:00:00Z'))
  })
})

describe('the API', () => {
  const api = (url: string, payload: object | undefined, headers: Headers = {}, key: string | undefined = testId()) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/complaints${url}`,
      headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) },
      ...(payload ? { payload } : {}),
    })

  it('takes a complaint without account and without form token, and shows both sides', async () => {
    const told = { kinds: ['fee'], what: 'The agent took money', region: 'KZ-75', language: 'ky' }
    expect((await api('', told, {}, '')).statusCode).toBe(428)
    expect((await api('', told, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await api('', { ...told, kinds: ['x'] })).statusCode).toBe(422)
    expect((await api('', { ...told, name: 'Aziz' })).statusCode).toBe(422)
    const key = testId()
    const filed = await api('', told, {}, key)
    expect(filed.statusCode).toBe(201)
    expect((await api('', told, {}, key)).json()).toEqual(filed.json())
    const { number, code } = filed.json()
    expect((await api('/status', { number, code })).json()).toMatchObject({ state: 'filed', dueOn: '2026-05-25' })
    expect((await api('/status', { number, code: 'x' })).json()).toMatchObject({ code: 'complaint-not-found' })
    expect((await api('/add', { number, code, text: 'In March' })).statusCode).toBe(200)
    expect((await api(`/${number}/take`, undefined, inspector)).json()).toEqual({ number, state: 'taken' })
    const read = await app.inject({ url: `/api/v1/complaints/${number}`, headers: inspector })
    expect(read.json()).toMatchObject({ number, language: 'ky', told: { what: 'The agent took money' }, passDays: 3 })
    expect(read.body).not.toContain('scrypt')
    expect((await api(`/${number}/move`, { region: 'KZ-23', reason: 'There' }, inspector)).json()).toMatchObject({
      state: 'filed',
    })
    expect((await app.inject({ url: `/api/v1/complaints/${number}`, headers: inspector })).statusCode).toBe(404)
    expect((await api('/withdraw', { number, code })).statusCode).toBe(200)
    expect((await api('/keep', { days: 90 }, admin)).json()).toEqual({ days: 90 })
    expect((await api('/keep', { days: 90 }, inspector)).statusCode).toBe(403)
  })
})
