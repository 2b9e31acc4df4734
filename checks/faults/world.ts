import { type Library, loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { buildApp } from '../../service/app.ts'
import { loadDemo } from '../../service/demo/index.ts'
import { makeRandom, type Random } from '../../service/demo/random.ts'
import { issueToken, openSession, refreshWeb } from '../../service/platform/access/index.ts'
import { systemActor } from '../../service/platform/actors.ts'
import { loadCalendar } from '../../service/platform/calendar.ts'
import { readConfig } from '../../service/platform/config.ts'
import type { Actor, Db } from '../../service/platform/context.ts'
import type { Database } from '../../service/platform/db/index.ts'
import type { App } from '../../service/platform/http/index.ts'
import { makeLog } from '../../service/platform/log.ts'
import { openTestDb } from '../../service/platform/testing/index.ts'

/** Someone who sends requests: with a bearer token, with a signed-in browser, or as a visitor without either. */
export interface Sender {
  login: string
  actor: Actor
  token: string
  /** A token and a session past their time. */
  oldToken: string
  oldSession: string
  session: string
  csrf: string
}

export interface World {
  app: App
  db: Db
  library: Library
  random: Random
  /** Lines of the log at level error: what stands behind an answer 500. */
  log: string[]
  senders: Sender[]
  sender(login: string): Sender
  clock: { now: Date }
  close(): Promise<void>
}

const day = 86_400_000
export const worldNow = new Date('2026-05-04T06:00:00Z')

/** Accounts of the demonstration that send: every role, and a second one where what is one's own matters. */
const logins = [
  ...[
    'worker',
    'worker2',
    'employer',
    'farm',
    'oil',
    'officer',
    'officer2',
    'quota',
    'inspector',
    'analyst',
    'auditor',
  ],
  'admin',
]

interface Row {
  id: string
  login: string
  name: string
  role: Actor['role']
  country: string
  regions: string[] | null
  employer_id: string | null
  person_id: string | null
}

export async function makeSender(db: Db, now: Date, row: Row): Promise<Sender> {
  const { session, csrf } = await enter(db, row.id, now)
  const label = 'faults'
  const expires = new Date(now.getTime() + 400 * day)
  return {
    login: row.login,
    actor: {
      id: row.id,
      role: row.role,
      name: row.name,
      country: row.country,
      regions: row.regions,
      ...(row.employer_id ? { employerId: row.employer_id } : {}),
      ...(row.person_id ? { personId: row.person_id } : {}),
    },
    token: await issueToken(db, { accountId: row.id, label, now, expires }),
    oldToken: await issueToken(db, { accountId: row.id, label, now, expires: new Date(now.getTime() - day) }),
    oldSession: (await openSession(db, row.id, new Date(now.getTime() - 3 * day))).token,
    session,
    csrf,
  }
}

/** A signed-in browser, without the slow check of a password. */
export async function enter(db: Db, accountId: string, now: Date): Promise<{ session: string; csrf: string }> {
  const { token, csrf } = await openSession(db, accountId, now)
  return { session: token, csrf }
}

/** A way out of the service that takes everything over. */
const way = { send: async () => {}, close: () => {} }

/** The whole service with the demonstration, in this process and without a network. The same seed makes the same ids. */
export async function openWorld(seed: number, given?: Database): Promise<World> {
  const database = given ?? (await openTestDb())
  const { db } = database
  const library = await loadLibrary()
  const random = makeRandom(seed, worldNow)
  const clock = { now: worldNow }
  const log: string[] = []
  await loadDemo({ db, library, now: worldNow, newId: random.id, actor: systemActor('KZ'), locale: 'kk' })
  const app = await buildApp({
    database,
    library,
    config: readConfig({ PORT: '0' }),
    calendar: () => loadCalendar(db, 'KZ'),
    clock: () => clock.now,
    // A stream of its own: how many ids the service takes does not change what is sent.
    newId: makeRandom(seed + 1, worldNow).id,
    post: { ways: { email: way, sms: way }, origin: undefined },
    log: makeLog('error', { write: (line) => log.push(line) }),
  })
  await refreshWeb(app)
  const { rows } = await sql<Row>`
    select id::text, login, name, role, country, regions, employer_id::text, person_id::text from account
    where login = any(${logins}::text[]) order by login`.execute(db)
  const senders: Sender[] = []
  for (const row of rows) senders.push(await makeSender(db, clock.now, row))
  const visitor: Sender = {
    login: 'visitor',
    actor: { id: '', role: 'public', name: '', country: 'KZ', regions: null },
    ...{ token: '', oldToken: '', oldSession: '', session: '', csrf: '' },
  }
  senders.push(visitor)
  return {
    app,
    db,
    library,
    random,
    log,
    senders,
    sender: (login) => {
      const found = senders.find((s) => s.login === login)
      if (!found) throw new Error(`The demonstration has no account ${login}`)
      return found
    },
    clock,
    close: async () => {
      await app.close()
      if (!given) await database.close()
    },
  }
}
