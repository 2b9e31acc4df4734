import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { announce, cleanAddress, letters, sendDue, tell, tongues } from '../instruments/notifications/index.ts'
import { addAccount, issueToken } from '../platform/access/index.ts'
import { readConfig } from '../platform/config.ts'
import { transaction } from '../platform/db/index.ts'
import { makePost } from '../platform/post/index.ts'
import { testApp } from '../platform/testing/app.ts'
import { testCtx, testDb, testId, testNow } from '../platform/testing/index.ts'

// A real SMTP server and a real HTTP gateway on loopback catch what goes out.
const mails: ParsedMail[] = []
const short: { id: string; to: string; text: string; key: string | undefined }[] = []
let smtpSays: { at: 'rcpt'; code: number } | undefined
let gatewaySays = 200
const catcher = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => {
    if (!smtpSays) return done()
    done(Object.assign(new Error('told so'), { responseCode: smtpSays.code }))
  },
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      mails.push(mail)
      done()
    }, done)
  },
})
await new Promise<void>((done) => void catcher.listen(0, '127.0.0.1', () => done()))
const gateway = createServer((request, answer) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    if (gatewaySays === 200) short.push({ ...JSON.parse(body), key: request.headers['idempotency-key'] })
    answer.writeHead(gatewaySays).end()
  })
})
await new Promise<void>((done) => void gateway.listen(0, '127.0.0.1', () => done()))
const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port
const config = readConfig({
  KOSH_SMTP: `smtp://127.0.0.1:${portOf(catcher.server)}`,
  KOSH_MAIL_FROM: 'Kosh <no-reply@kosh.example>',
  KOSH_SMS_URL: `http://127.0.0.1:${portOf(gateway)}/send`,
  KOSH_SMS_KEY: 'gateway-key',
  KOSH_ORIGIN: 'https://kosh.example',
})
const post = makePost(config)
const database = await testDb()
const { db } = database
const { app, setNow } = await testApp({ database, post, config: { ...config, port: 0 } })
afterAll(async () => {
  for (const way of Object.values(post.ways)) way.close()
  await new Promise<void>((done) => catcher.close(done))
  await new Promise<void>((done) => void gateway.close(() => done()))
})
beforeEach(() => {
  mails.length = 0
  short.length = 0
  smtpSays = undefined
  gatewaySays = 200
})

const minute = 60_000
const at = (minutes: number) => testCtx({ db, post, now: new Date(testNow.getTime() + minutes * minute) })
const codeIn = (text: string) => /\d{6}/.exec(text)![0]
async function signedIn(host: typeof app, role: 'worker' | 'employer') {
  const id = testId()
  const whose = role === 'worker' ? { personId: testId() } : { employerId: testId() }
  await addAccount(db, testNow, { id, login: `${role}-${id}`, name: role, role, password: 'Көш-жол 2026', ...whose })
  const expires = new Date(testNow.getTime() + 30 * 24 * 3_600_000)
  const token = await issueToken(host.kosh.database.db, { accountId: id, label: 'test', now: testNow, expires })
  return { id, headers: { authorization: `Bearer ${token}`, 'accept-language': 'kk' } }
}
type Session = Awaited<ReturnType<typeof signedIn>>
let keys = 0
const send = async (who: Session, url: string, payload: object, status = 200, key = `contact-${++keys}`) => {
  const answer = await app.inject({
    ...{ method: 'POST', url: `/api/v1/contacts/${url}`, payload },
    headers: { ...who.headers, 'idempotency-key': key },
  })
  expect(answer.statusCode, answer.body).toBe(status)
  return answer.json() as { code?: string; errors?: { pointer?: string }[] }
}
const notice = (account: string, title = 'x') =>
  tell(db, at(0), {
    ...{ caseId: testId(), kind: 'decision', account },
    text: { title: { kk: title, ru: title, en: title }, paragraphs: [] },
  })
/** An account with a confirmed address. */
async function reachedBy(kind: 'email' | 'sms', address: string, language = 'ru') {
  const who = await signedIn(app, 'worker')
  await send(who, `${kind}/ask`, { address, language })
  const code = kind === 'email' ? codeIn(mails.at(-1)!.text!) : codeIn(short.find((m) => m.to === address)!.text)
  await send(who, `${kind}/confirm`, { code })
  mails.length = 0
  return who
}

describe('an address', () => {
  it('is whole, or it is none', () => {
    expect(cleanAddress('sms', '+7 (701) 000-00-00')).toBe('+77010000000')
    for (const bad of ['87010000000', '+0701', '+7701', 'abc', '+7701000000000000'])
      expect(cleanAddress('sms', bad)).toBeUndefined()
    expect(cleanAddress('email', ' a.b+c@почта.example.kz ')).toBe('a.b+c@почта.example.kz')
    for (const bad of [
      'a',
      'a@b',
      'a b@c.kz',
      'a@c.kz, d@e.kz',
      'a@c.kz\r\nBcc: d@e.kz',
      '<a@c.kz>',
      `${'a'.repeat(65)}@c.kz`,
    ])
      expect(cleanAddress('email', bad)).toBeUndefined()
  })

  it('is in use only when its code has come back', async () => {
    const who = await signedIn(app, 'worker')
    await send(who, 'email/ask', { address: 'zuhra@example.uz', language: 'uz' })
    expect(mails[0]).toMatchObject({ subject: letters.codeSubject.uz })
    await notice(who.id)
    expect(await sendDue(at(5))).toBe(0)
    expect((await send(who, 'email/confirm', { code: '12 34' }, 422)).code).toBe('contact-input')
    await send(who, 'email/confirm', { code: codeIn(mails[0]!.text!).replace(/(...)/, '$1 ') })
    await notice(who.id)
    expect(await sendDue(at(5))).toBe(1)
    expect(mails[1]).toMatchObject({ subject: letters.subject.uz })
  })

  it('has five tries and a quarter of an hour for the code', async () => {
    const who = await signedIn(app, 'worker')
    await send(who, 'sms/ask', { address: '+998900000001', language: 'kk' })
    const code = codeIn(short[0]!.text)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let i = 0; i < 5; i++)
      expect((await send(who, 'sms/confirm', { code: wrong }, 422)).code).toBe('contact-input')
    expect((await send(who, 'sms/confirm', { code }, 409)).code).toBe('contact-code-spent')
    await send(who, 'sms/ask', { address: '+998900000001', language: 'kk' })
    setNow(new Date(testNow.getTime() + 16 * minute))
    expect((await send(who, 'sms/confirm', { code: codeIn(short[1]!.text) }, 409)).code).toBe('contact-code-spent')
    setNow(testNow)
  })

  it('is not rung up: five codes a day to it, from whatever accounts', async () => {
    const [one, two] = [await signedIn(app, 'worker'), await signedIn(app, 'employer')]
    const input = { address: '+998900000002', language: 'kk' }
    for (let i = 0; i < 3; i++) await send(one, 'sms/ask', input)
    for (let i = 0; i < 2; i++) await send(two, 'sms/ask', input)
    expect((await send(two, 'sms/ask', input, 429)).code).toBe('contact-codes')
    expect((await send(one, 'sms/ask', input, 429)).code).toBe('contact-codes')
    expect(short).toHaveLength(5)
  })

  it('gets one code for a form that was sent twice', async () => {
    const who = await signedIn(app, 'worker')
    for (let i = 0; i < 2; i++)
      await send(who, 'sms/ask', { address: '+998900000003', language: 'kk' }, 200, 'the-same-key')
    expect(short).toHaveLength(1)
    await send(who, 'sms/confirm', { code: codeIn(short[0]!.text) })
  })

  it('is kept where the code could not be sent, and refused where the server takes it never', async () => {
    const who = await signedIn(app, 'worker')
    smtpSays = { at: 'rcpt', code: 451 }
    expect((await send(who, 'email/ask', { address: 'later@example.kz', language: 'ru' }, 503)).code).toBe(
      'contact-not-sent',
    )
    const seen = await app.inject({ url: '/notifications', headers: who.headers })
    expect(seen.body).toContain('later@example.kz')
    smtpSays = { at: 'rcpt', code: 550 }
    expect((await send(who, 'email/ask', { address: 'never@example.kz', language: 'ru' }, 422)).code).toBe(
      'contact-refused',
    )
  })

  it('stays in use until the new one is confirmed, and is forgotten when it is removed', async () => {
    const who = await reachedBy('email', 'old@example.kz')
    await send(who, 'email/ask', { address: 'new@example.kz', language: 'ru' })
    const code = codeIn(mails.pop()!.text!)
    await notice(who.id)
    await sendDue(at(5))
    expect(mails.pop()).toMatchObject({ to: { text: 'old@example.kz' } })
    await send(who, 'email/confirm', { code })
    await notice(who.id)
    await send(who, 'email/remove', {})
    expect(await sendDue(at(10))).toBe(0)
    expect(mails).toHaveLength(0)
    const { rows } =
      await sql`select 1 from contact where address like '%@example.kz' and account_id = ${who.id}`.execute(db)
    expect(rows).toEqual([])
    expect((await send(who, 'email/remove', {}, 404)).code).toBe('contact-not-found')
  })
})

describe('a message', () => {
  it('says the same whatever it is about, in the language of the person', async () => {
    const who = await reachedBy('email', 'same@example.kz', 'tg')
    await notice(who.id, 'Your complaint KZ-26-777 was upheld')
    await sendDue(at(5))
    await sql`update notice set read_at = ${testNow} where to_account = ${who.id}`.execute(db)
    await transaction(db, (tx) => announce(tx, at(6), who.id), { jitter: Math.random })
    await sendDue(at(10))
    const [a, b] = mails
    expect([a!.subject, a!.text, a!.from!.text]).toEqual([b!.subject, b!.text, b!.from!.text])
    expect(a!.subject).toBe(letters.subject.tg)
    expect(a!.text).toContain('https://kosh.example/inbox')
    expect(a!.text).not.toMatch(/777|complaint/)
    expect(a!.headers.get('auto-submitted')).toBe('auto-generated')
    expect(a!.messageId).toMatch(/@kosh\.example>$/)
  })

  it('is short enough for two parts of an SMS in every language', async () => {
    for (const tongue of tongues)
      expect(`${letters.news[tongue]} https://kosh.example.gov.kz/inbox`.length, tongue).toBeLessThanOrEqual(134)
    const who = await reachedBy('sms', '+77010000001', 'kk')
    short.length = 0
    await notice(who.id)
    await sendDue(at(5))
    expect(short).toMatchObject([{ to: '+77010000001', text: `${letters.news.kk} https://kosh.example/inbox` }])
    expect(short[0]!.key).toBe(short[0]!.id)
  })

  it('gathers what comes within a minute, and is not sent to who has read it', async () => {
    const who = await reachedBy('email', 'gather@example.kz')
    for (let i = 0; i < 3; i++) await notice(who.id)
    expect(await sendDue(at(0.5))).toBe(0)
    await sendDue(at(2))
    expect(mails).toHaveLength(1)
    await notice(who.id)
    // As the inbox marks it when it shows it.
    await sql`update notice set read_at = ${at(3).now} where to_account = ${who.id}`.execute(db)
    await sendDue(at(4))
    expect(mails).toHaveLength(1)
    const page = await app.inject({ url: '/notifications', headers: who.headers })
    expect(page.body).toContain('керек болмады')
  })

  it('is tried again while the server is down, and sent once when it is back', async () => {
    const who = await reachedBy('email', 'again@example.kz')
    await notice(who.id)
    smtpSays = { at: 'rcpt', code: 451 }
    await sendDue(at(2))
    await sendDue(at(3))
    expect(mails).toHaveLength(0)
    smtpSays = undefined
    await sendDue(at(5))
    await sendDue(at(60))
    expect(mails).toHaveLength(1)
  })

  it('stops for an address that is gone, says so on the page, and begins again when it is confirmed anew', async () => {
    const who = await reachedBy('email', 'gone@example.kz')
    await notice(who.id)
    smtpSays = { at: 'rcpt', code: 550 }
    await sendDue(at(2))
    smtpSays = undefined
    await notice(who.id)
    await sendDue(at(5))
    expect(mails).toHaveLength(0)
    const page = await app.inject({ url: '/notifications', headers: who.headers })
    expect(page.body).toContain('жеткізілмеді')
    await send(who, 'email/ask', { address: 'gone@example.kz', language: 'ru' })
    await send(who, 'email/confirm', { code: codeIn(mails.pop()!.text!) })
    await notice(who.id)
    await sendDue(at(8))
    expect(mails).toHaveLength(1)
  })

  it('is given up after a day of tries; the next notice is tried anew', async () => {
    const who = await reachedBy('sms', '+77010000002')
    await notice(who.id)
    gatewaySays = 503
    for (let hour = 0; hour < 60; hour++) await sendDue(at(2 + hour * 60))
    const state = async () =>
      (
        await sql<{ state: string }>`select d.state from delivery d join contact c on c.id = d.contact_id
          where c.account_id = ${who.id} order by d.id desc limit 1`.execute(db)
      ).rows[0]!.state
    expect(await state()).toBe('failed')
    gatewaySays = 200
    await tell(db, at(4000), {
      ...{ caseId: testId(), kind: 'decision', account: who.id },
      text: { title: { kk: 'x', ru: 'x', en: 'x' }, paragraphs: [] },
    })
    await sendDue(at(4002))
    expect(await state()).toBe('sent')
  })

  it('goes once, also where two processes send at the same moment', async () => {
    const many = await Promise.all(
      Array.from({ length: 10 }, (_, i) => i).map((i) => reachedBy('sms', `+770200000${10 + i}`)),
    )
    short.length = 0
    for (const { id } of many) await notice(id)
    await Promise.all([sendDue(at(2)), sendDue(at(2))])
    expect(short.map((m) => m.to).sort()).toEqual(many.map((_, i) => `+770200000${10 + i}`))
  })

  it('that a process died with is taken again', async () => {
    const who = await reachedBy('email', 'died@example.kz')
    await notice(who.id)
    await sql`update delivery set state = 'sending', attempts = 1, due_at = ${at(5).now}
      where state = 'waiting' and contact_id in (select id from contact where account_id = ${who.id})`.execute(db)
    await sendDue(at(4))
    expect(mails).toHaveLength(0)
    await sendDue(at(6))
    expect(mails).toHaveLength(1)
  })

  it('does not wait for a way that hangs: the other goes on', async () => {
    const [a, b] = [await reachedBy('email', 'a@example.kz'), await reachedBy('sms', '+77010000003')]
    for (let i = 0; i < 12; i++) await notice((await reachedBy('email', `many${i}@example.kz`)).id)
    short.length = 0
    await notice(a.id)
    await notice(b.id)
    smtpSays = { at: 'rcpt', code: 421 }
    await sendDue(at(3))
    expect(short).toHaveLength(1)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from delivery where state = 'waiting'`.execute(
      db,
    )
    // One round of eight met the fault; the others were left for the next.
    expect(rows[0]!.n).toBeGreaterThan(0)
    smtpSays = undefined
    await sendDue(at(30))
    expect(mails).toHaveLength(13)
  })
})

describe('the page', () => {
  it('says so where the service sends nothing', async () => {
    const own = await testApp({ database })
    const who = await signedIn(own.app, 'worker')
    const page = await own.app.inject({ url: '/notifications', headers: who.headers })
    expect(page.body).toContain('Бұл сервис сыртқа хабарлама жібермейді')
    const asked = await own.app.inject({
      ...{ method: 'POST', url: '/api/v1/contacts/email/ask', payload: { address: 'a@b.kz', language: 'kk' } },
      headers: { ...who.headers, 'idempotency-key': 'no-way-out' },
    })
    expect(asked.json()).toMatchObject({ code: 'contact-off' })
  })
})
