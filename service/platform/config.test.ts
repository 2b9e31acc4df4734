import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings the embedded database in ./data serves port 3000 of this machine', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    country: 'KZ',
    logLevel: 'info',
  })
  expect(config.data).toMatch(/data$/)
})

test.each([
  [{ DATABASE_URL: '' }, 'DATABASE_URL is set, but empty'],
  [{ DATABASE_URL: 'mysql://a/b' }, 'must begin with postgres://'],
  [{ DATABASE_URL: 'db.example' }, 'must begin with postgres://'],
  [{ DATABASE_URL: 'postgres://a:secret@b' }, 'names no database'],
  [{ DATABASE_URL: 'postgres:///kosh' }, 'names no server'],
  [{ PGHOST: 'db.example' }, 'PGHOST is set without DATABASE_URL'],
  [{ PORT: '80a' }, 'PORT must be a whole number'],
  [{ PORT: '70000' }, 'PORT must be a whole number'],
  [{ KOSH_DATA: ' ' }, 'KOSH_DATA is set, but empty'],
  [{ KOSH_COUNTRY: 'kz' }, 'KOSH_COUNTRY must be two capital letters'],
  [{ KOSH_ORIGIN: 'kosh.example' }, 'KOSH_ORIGIN must be an address'],
  [{ KOSH_SMTP: 'smtp://mail.example' }, 'KOSH_SMTP and KOSH_MAIL_FROM belong together'],
  [{ KOSH_MAIL_FROM: 'a@mail.example' }, 'KOSH_SMTP and KOSH_MAIL_FROM belong together'],
  [{ KOSH_SMTP: 'http://mail.example', KOSH_MAIL_FROM: 'a@b.kz' }, 'KOSH_SMTP must be an address that begins with'],
  [{ KOSH_SMTP: 'smtp://mail.example', KOSH_MAIL_FROM: 'nobody' }, 'KOSH_MAIL_FROM must be an address'],
  [{ KOSH_SMS_URL: 'http://gateway.example/send' }, 'KOSH_SMS_URL must begin with https://'],
  [{ KOSH_SMS_KEY: 'k' }, 'KOSH_SMS_KEY is set without KOSH_SMS_URL'],
])('%o is refused', (env, message) => {
  expect(() => readConfig(env)).toThrow(message)
})

test('a password is never shown', () => {
  expect(() => readConfig({ DATABASE_URL: 'x://a:secret@b/c' })).toThrow(/^(?!.*secret)/)
  expect(() => readConfig({ KOSH_SMTP: 'x://a:secret@b' })).toThrow(/^(?!.*secret)/)
})
