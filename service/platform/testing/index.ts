import { randomUUID } from 'node:crypto'
import type { Library } from '@kosh/law'
import { afterAll } from 'vitest'
import type { Actor, Ctx, Db, Role } from '../context.ts'
import { openEmbedded } from '../db/embedded.ts'
import { type Database, openDatabase } from '../db/index.ts'
import { copyTemplate, databaseUrl, dropDatabase, findSnapshot } from './snapshot.ts'

/**
 * A fresh migrated database for one test file. Call it at the top level of the file: it is closed after the file.
 * Embedded in memory, or on the server of TEST_DATABASE_URL.
 */
export async function testDb(): Promise<Database> {
  const database = await openTestDb()
  afterAll(() => database.close())
  return database
}

/** The same for use outside of vitest's hooks; the caller closes it. */
export async function openTestDb(): Promise<Database> {
  const onError = (error: Error): void => console.error(error.message)
  const server = process.env['TEST_DATABASE_URL']
  if (!server) return openEmbedded({ snapshot: await findSnapshot(), onError })
  const name = `kosh_test_${randomUUID().replaceAll('-', '')}`
  await copyTemplate(server, name)
  const database = await openDatabase({ data: '', databaseUrl: databaseUrl(server, name), poolSize: 4, onError })
  const close = async (): Promise<void> => {
    await database.close()
    await dropDatabase(server, name)
  }
  return { ...database, close }
}

let counter = 0
/** Ids in the form of UUIDv7, the same in each run of a file, never twice in it. */
export const testId = (): string => {
  const hex = (++counter).toString(16).padStart(12, '0')
  return `0199c000-0000-7000-8000-${hex}`
}

/** Monday, 11:00 in Almaty. */
export const testNow = new Date('2026-05-04T06:00:00Z')

export const testActor = (role: Role | 'public' | 'system', more: Partial<Actor> = {}): Actor => ({
  id: testId(),
  role,
  name: `Test ${role}`,
  country: 'KZ',
  regions: null,
  ...more,
})

export const emptyLibrary = (): Library => ({
  acts: new Map(),
  tables: new Map(),
  schemes: new Map(),
  folders: new Map(),
})

/** A context with a fixed clock, counted ids and an officer of the whole country. */
export const testCtx = (overrides: Partial<Ctx> & { db: Db }): Ctx => ({
  library: emptyLibrary(),
  now: testNow,
  newId: testId,
  actor: testActor('officer'),
  locale: 'en',
  ...overrides,
})
