import { describe, expect, it } from 'vitest'
import { addAccount, issueToken } from '../platform/access/index.ts'
import type { Role } from '../platform/context.ts'
import { testApp } from '../platform/testing/app.ts'
import { testId, testNow } from '../platform/testing/index.ts'

const { app, kosh } = await testApp()
const signedIn = async (role: Role, regions: string[] | null = null) => {
  const id = testId()
  const { db } = kosh.database
  await addAccount(db, testNow, {
    id,
    login: `${role}-${id}`,
    name: role,
    role,
    password: 'Көш-жол 2026',
    locale: 'en',
    regions,
  })
  const token = await issueToken(db, {
    accountId: id,
    label: 'test',
    now: testNow,
    expires: new Date(testNow.getTime() + 3_600_000),
  })
  return { authorization: `Bearer ${token}` }
}
const nauryz = {
  day: '2026-03-23',
  kind: 'holiday',
  title: { kk: 'Наурыз', ru: 'Наурыз', en: 'Nauryz' },
  cite: 'test act, art. 1',
}
const adopt = (headers: Record<string, string>, days: unknown[], key = `key-${testId()}`) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/calendar/days',
    headers: { ...headers, 'idempotency-key': key },
    payload: { days },
  })

describe('the calendar of working days', () => {
  it('knows only weekends until an official adopts days with their legal ground', async () => {
    expect((await app.inject('/api/v1/calendar/days')).json()).toEqual({ country: 'KZ', items: [] })
    expect((await app.inject({ url: '/calendar', headers: { 'accept-language': 'en' } })).body).toContain(
      'only Saturdays and Sundays are off',
    )
    expect((await adopt(await signedIn('quota-officer'), [nauryz])).statusCode).toBe(200)
    expect((await kosh.calendar()).isWorkingDay('2026-03-23')).toBe(false)
    for (const [lang, words] of [
      ['kk', '23 наурыз 2026 ж.'],
      ['ru', '23 марта 2026 г.'],
      ['en', '23 March 2026'],
    ] as const) {
      expect((await app.inject({ url: '/calendar', headers: { 'accept-language': lang } })).body).toContain(words)
    }
  })
  it('is changed by officials of the whole country alone, and never without a ground', async () => {
    expect((await adopt(await signedIn('worker'), [nauryz])).statusCode).toBe(403)
    expect((await adopt(await signedIn('officer', ['KZ-23']), [nauryz])).statusCode).toBe(403)
    expect((await adopt(await signedIn('quota-officer'), [{ ...nauryz, cite: ' ' }])).json()).toMatchObject({
      status: 422,
    })
  })
  it('keeps what was typed beside the fault', async () => {
    const out = await app.inject({
      method: 'POST',
      url: '/calendar',
      headers: {
        ...(await signedIn('admin')),
        'content-type': 'application/x-www-form-urlencoded',
        'accept-language': 'en',
      },
      payload: 'day-day=1&day-month=5&day-year=2026&kind=holiday&title-kk=Бірлік&title-ru=&title-en=Unity&cite=act',
    })
    expect(out.statusCode).toBe(422)
    expect(out.body).toContain('value="Бірлік"')
    expect(out.body).toContain('f-title-ru')
  })
})
