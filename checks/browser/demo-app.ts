import { loadLibrary } from '@kosh/law'
import { v7 } from 'uuid'
import { buildApp } from '../../service/app.ts'
import { loadDemo } from '../../service/demo/index.ts'
import { refreshWeb } from '../../service/platform/access/index.ts'
import { systemActor } from '../../service/platform/actors.ts'
import { loadCalendar } from '../../service/platform/calendar.ts'
import { readConfig } from '../../service/platform/config.ts'
import type { App, Kosh } from '../../service/platform/http/index.ts'
import { makeLog } from '../../service/platform/log.ts'
import { openTestDb } from '../../service/platform/testing/index.ts'
import { listen } from './harness.ts'

interface Started {
  app: App
  base: string
  close: () => Promise<void>
}

/** The whole service with the demonstration on a database in memory, answering on a free port. */
export const startDemo = (now: Date): Promise<Started> => start(now, true)

/** The whole service with nothing in its database. */
export const startEmpty = (now: Date): Promise<Started> => start(now, false)

/** Ways out that take everything over, so that the pages of messages are whole. */
const way = { send: async () => {}, close: () => {} }
const swallowing = { ways: { email: way, sms: way }, origin: undefined }

async function start(now: Date, demo: boolean): Promise<Started> {
  const database = await openTestDb()
  const library = await loadLibrary()
  const log: string[] = []
  const kosh: Kosh = {
    database,
    library,
    config: readConfig({ PORT: '0' }),
    calendar: () => loadCalendar(database.db, 'KZ'),
    clock: () => now,
    newId: v7,
    post: swallowing,
    log: makeLog('error', { write: (line) => log.push(line) }),
  }
  if (demo) await loadDemo({ db: database.db, library, now, newId: v7, actor: systemActor('KZ'), locale: 'kk' })
  const app = await buildApp(kosh)
  await refreshWeb(app)
  const base = await listen(app)
  return {
    app,
    base,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
