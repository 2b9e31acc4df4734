import { loadLibrary } from '@kosh/law'
import type { FastifyInstance } from 'fastify'
import { addAccount, issueToken } from '../platform/access/index.ts'
import { makeCalendar } from '../platform/calendar.ts'
import { readConfig } from '../platform/config.ts'
import type { Role } from '../platform/context.ts'
import type { Database } from '../platform/db/index.ts'
import { type App, createApp } from '../platform/http/index.ts'
import { makeLog } from '../platform/log.ts'
import { testId, testNow } from '../platform/testing/index.ts'
import { assembleWeb } from '../web/assemble.ts'
import { registerPublic } from './index.ts'

/** The public pages alone, with the real law, on a test's database. */
export async function publicApp(database: Database): Promise<App> {
  const app = await createApp({
    database,
    library: await loadLibrary(),
    config: readConfig({}),
    calendar: async () => makeCalendar('KZ', []),
    clock: () => testNow,
    newId: testId,
    log: makeLog('silent'),
  })
  await assembleWeb(app as unknown as FastifyInstance)
  registerPublic(app)
  await app.ready()
  return app
}

/** Headers that sign a request in as a new account. */
export async function signedIn(
  app: App,
  role: Role,
  regions: string[] | null = null,
  more: { employerId?: string; personId?: string } = {},
): Promise<Record<string, string>> {
  const id = testId()
  const { db } = app.kosh.database
  await addAccount(db, testNow, {
    id,
    login: `${role}-${id}`,
    name: role,
    role,
    password: 'Көш-жол 2026',
    locale: 'en',
    regions,
    ...more,
  })
  const expires = new Date(testNow.getTime() + 400 * 24 * 3_600_000)
  const token = await issueToken(db, { accountId: id, label: 'test', now: testNow, expires })
  return { authorization: `Bearer ${token}`, 'accept-language': 'en' }
}
