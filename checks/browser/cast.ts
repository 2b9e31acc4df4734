import { loadLibrary } from '@kosh/law'
import { v7 } from 'uuid'
import { buildApp } from '../../service/app.ts'
import { set } from '../../service/instruments/quota/index.ts'
import { addAccount } from '../../service/platform/access/index.ts'
import { systemActor } from '../../service/platform/actors.ts'
import { loadCalendar } from '../../service/platform/calendar.ts'
import { readConfig } from '../../service/platform/config.ts'
import type { Ctx, Result } from '../../service/platform/context.ts'
import type { Database } from '../../service/platform/db/index.ts'
import { makeLog } from '../../service/platform/log.ts'
import { openTestDb } from '../../service/platform/testing/index.ts'
import { createEmployer, setWorkforce } from '../../service/registers/employers/index.ts'
import { listen } from './harness.ts'

/** The people and things of the journey, on a fresh database with the real law. A Monday, 11:00 in Almaty. */
export const now = new Date('2026-05-04T06:00:00Z')
export const password = 'Көш-жол 2026'
export const region = 'KZ-75'
export const series = 'kz.employer-permit'

export interface Stage {
  base: string
  database: Database
  close: () => Promise<void>
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/**
 * An employer with a hundred citizens in categories 3 and 4 and one in 1 and 2, so that one foreigner of category 1 would
 * break the ratio and two of category 3 would not; an account of it, an officer of its region, and places in the quota.
 */
export async function setStage(): Promise<Stage> {
  const database = await openTestDb()
  const library = await loadLibrary()
  const ctx: Ctx = { db: database.db, library, now, newId: v7, actor: systemActor('KZ'), locale: 'kk' }
  const firm = value(
    await createEmployer(ctx, {
      name: 'ЖШС «Алатау құрылыс»',
      kind: 'legal-person',
      country: 'KZ',
      region,
      sector: 'F',
      numberKind: 'BIN',
      number: '990140000012',
      source: 'test',
    }),
  )
  const staff = (category: string, citizens: number) => ({ category, citizens, foreigners: 0, eaeu: 0 })
  value(
    await setWorkforce(ctx, firm.id, { asOf: '2026-04-01', rows: [staff('1', 1), staff('3', 100)], source: 'test' }),
  )
  for (const category of ['1', '3']) {
    const cell = { series, period: '2026', dims: { region, category } }
    value(await set(ctx, { ...cell, places: 40, reason: 'made for a test', act: 'made act, art. 1' }))
  }
  const account = (login: string, name: string) => ({ id: v7(), login, name, password, locale: 'kk' as const })
  await addAccount(database.db, now, {
    ...account('firm', 'Айгүл Серікова'),
    role: 'employer',
    employerId: firm.id,
  })
  await addAccount(database.db, now, { ...account('officer', 'Сәуле Оспанова'), role: 'officer', regions: [region] })
  const app = await buildApp({
    database,
    library,
    config: readConfig({ PORT: '0' }),
    calendar: () => loadCalendar(database.db, 'KZ'),
    clock: () => now,
    newId: v7,
    log: makeLog('error'),
  })
  const base = await listen(app)
  return {
    base,
    database,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
