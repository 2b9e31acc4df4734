import { resolve } from 'node:path'
import { Sentence } from './sentence.ts'

export interface Config {
  /** Folder of the embedded database. */
  data: string
  host: string
  port: number
  databaseUrl: string | undefined
  poolSize: number
  /** ISO 3166-1 code of the country this installation serves. */
  country: string
  /** Address people use, behind a proxy: decides on Secure cookies and links on paper. */
  origin: string | undefined
  /** The mail server that messages go out by; undefined: no e-mail is sent. */
  smtp: { url: string; from: string } | undefined
  /** The gateway of short messages; undefined: none is sent. */
  sms: { url: string; key: string | undefined } | undefined
  logLevel: string
}

/** A setting can't be used; the message names it. */
export class ConfigError extends Sentence {}

type Env = Readonly<Record<string, string | undefined>>

/** Settings from the environment. Throws {@link ConfigError} for a half or wrong setting instead of guessing. */
export function readConfig(env: Env): Config {
  return {
    data: resolve(set(env, 'KOSH_DATA') ?? 'data'),
    host: set(env, 'HOST') ?? '127.0.0.1',
    port: whole(env, 'PORT', 3000, 0, 65_535),
    databaseUrl: databaseUrl(env),
    poolSize: whole(env, 'KOSH_POOL', 10, 1, 500),
    country: matching(env, 'KOSH_COUNTRY', /^[A-Z]{2}$/, 'two capital letters') ?? 'KZ',
    origin: matching(env, 'KOSH_ORIGIN', /^https?:\/\/[^/\s]+$/, 'an address like https://kosh.example'),
    smtp: smtp(env),
    sms: sms(env),
    logLevel:
      matching(
        env,
        'LOG_LEVEL',
        /^(fatal|error|warn|info|debug|trace|silent)$/,
        'one of fatal, error, warn, info, debug, trace, silent',
      ) ?? 'info',
  }
}

function set(env: Env, name: string): string | undefined {
  const value = env[name]
  if (value !== undefined && value.trim() === '')
    throw new ConfigError(`${name} is set, but empty. Give it a value or remove it.`)
  return value
}

function matching(env: Env, name: string, pattern: RegExp, wanted: string): string | undefined {
  const value = set(env, name)
  if (value !== undefined && !pattern.test(value)) throw new ConfigError(`${name} must be ${wanted}; it is "${value}".`)
  return value
}

function whole(env: Env, name: string, otherwise: number, low: number, high: number): number {
  const value = set(env, name)
  if (value === undefined) return otherwise
  const n = Number(value)
  if (!/^\d+$/.test(value) || n < low || n > high)
    throw new ConfigError(`${name} must be a whole number from ${low} to ${high}; it is "${value}".`)
  return n
}

/** The value may hold a password, so it is not shown. */
function address(env: Env, name: string, schemes: readonly string[]): URL | undefined {
  const value = set(env, name)
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url?.hostname || !schemes.includes(url.protocol.slice(0, -1)))
    throw new ConfigError(`${name} must be an address that begins with ${schemes.map((s) => `${s}://`).join(' or ')}.`)
  return url
}

function smtp(env: Env): Config['smtp'] {
  const url = address(env, 'KOSH_SMTP', ['smtp', 'smtps'])
  const from = matching(
    env,
    'KOSH_MAIL_FROM',
    /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/,
    'an address like Kosh <no-reply@kosh.example>',
  )
  if (!url !== !from)
    throw new ConfigError('KOSH_SMTP and KOSH_MAIL_FROM belong together: set both to send e-mail, or neither.')
  return url && from ? { url: set(env, 'KOSH_SMTP')!, from } : undefined
}

function sms(env: Env): Config['sms'] {
  const url = address(env, 'KOSH_SMS_URL', ['https', 'http'])
  const key = set(env, 'KOSH_SMS_KEY')
  if (!url && key) throw new ConfigError('KOSH_SMS_KEY is set without KOSH_SMS_URL.')
  const near = url && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url?.protocol === 'http:' && !near)
    throw new ConfigError(
      'KOSH_SMS_URL must begin with https:// unless the gateway is on this machine: it carries telephone numbers.',
    )
  return url ? { url: url.href, key } : undefined
}

function databaseUrl(env: Env): string | undefined {
  const value = set(env, 'DATABASE_URL')
  if (value === undefined) {
    const stray = ['PGHOST', 'PGPORT', 'PGUSER', 'PGPASSWORD', 'PGDATABASE', 'PGSERVICE'].filter((name) => env[name])
    if (stray.length > 0)
      throw new ConfigError(
        `${stray.join(', ')} is set without DATABASE_URL. Set DATABASE_URL to use a PostgreSQL server, or remove ${stray.join(', ')} to use the embedded database.`,
      )
    return undefined
  }
  // The value may hold a password, so it is not shown.
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol))
    throw new ConfigError('DATABASE_URL must begin with postgres:// or postgresql://.')
  if (!url.hostname && !url.searchParams.get('host')) throw new ConfigError('DATABASE_URL names no server.')
  if (url.pathname.length < 2)
    throw new ConfigError('DATABASE_URL names no database: write postgres://user@server/database.')
  return value
}
