import { afterAll } from 'vitest'
import { buildApp } from '../../app.ts'
import { loadCalendar } from '../calendar.ts'
import { readConfig } from '../config.ts'
import type { App, Kosh } from '../http/index.ts'
import { makeLog } from '../log.ts'
import { emptyLibrary, testDb, testId, testNow } from './index.ts'

export interface TestApp {
  app: App
  kosh: Kosh
  /** Lines of the log, to look for what should not be there. */
  log: string[]
  /** The hour from now on. */
  setNow(now: Date): void
}

/** The whole service on a fresh database, for one test file. Call it at the top level; it is closed after the file. */
export async function testApp(
  overrides: Partial<Kosh> = {},
  extra: Parameters<typeof buildApp>[1] = [],
): Promise<TestApp> {
  const database = overrides.database ?? (await testDb())
  const log: string[] = []
  let now = testNow
  const kosh: Kosh = {
    database,
    library: emptyLibrary(),
    config: readConfig({ PORT: '0' }),
    calendar: () => loadCalendar(database.db, 'KZ'),
    clock: () => now,
    newId: testId,
    log: makeLog('info', { write: (line) => log.push(line) }),
    ...overrides,
  }
  const app = await buildApp(kosh, extra)
  afterAll(() => app.close())
  const setNow = (next: Date): void => {
    now = next
  }
  return { app, kosh, log, setNow }
}
