import { type Citation, type Library, loadLibrary } from '@kosh/law'
import { v7 } from 'uuid'
import { buildApp, jobHandlers, recurringJobs } from '../../service/app.ts'
import { set } from '../../service/instruments/quota/index.ts'
import { addAccount, issueToken } from '../../service/platform/access/index.ts'
import { systemActor } from '../../service/platform/actors.ts'
import { loadCalendar } from '../../service/platform/calendar.ts'
import { readConfig } from '../../service/platform/config.ts'
import type { Ctx, Result, Role } from '../../service/platform/context.ts'
import type { App, Kosh } from '../../service/platform/http/index.ts'
import { runDueJobs } from '../../service/platform/jobs.ts'
import { makeLog } from '../../service/platform/log.ts'
import { openTestDb } from '../../service/platform/testing/index.ts'
import { createEmployer } from '../../service/registers/employers/index.ts'

/** A country with the real law, an empty database of its own and a clock that the journey moves. */

export const password = 'Көш-жол 2026'

export interface Person {
  id: string
  login: string
  /** Headers of the API in this person's name. */
  headers: Record<string, string>
}

export interface Stage {
  app: App
  kosh: Kosh
  ctx: () => Ctx
  /** Moves the clock; what is due by then happens. */
  at: (instant: string) => Promise<void>
  account: (
    login: string,
    role: Role,
    more?: { regions?: string[]; employerId?: string; personId?: string; mission?: string },
  ) => Promise<Person>
  firm: (name: string, more?: Partial<Parameters<typeof createEmployer>[1]>) => Promise<string>
  places: (series: string, period: string, dims: Record<string, string>, places: number) => Promise<void>
  get: <T>(url: string, who?: Person) => Promise<T>
  post: <T>(url: string, body: object, who?: Person, status?: number) => Promise<T>
  patch: <T>(url: string, body: object, who: Person) => Promise<T>
  /** Keeps every citation found in what was read. */
  cite: (from: unknown) => void
  cited: () => string[]
  close: () => Promise<void>
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

export async function setStage(country: string, start: string, made?: Library): Promise<Stage> {
  const database = await openTestDb()
  const library = made ?? (await loadLibrary())
  const { db } = database
  let now = new Date(start)
  const kosh: Kosh = {
    database,
    library,
    config: { ...readConfig({ PORT: '0' }), country },
    calendar: () => loadCalendar(db, country),
    clock: () => now,
    newId: v7,
    log: makeLog('error'),
  }
  const app = await buildApp(kosh)
  const ctx = (): Ctx => ({ db, library, now, newId: v7, actor: systemActor(country), locale: 'en' })
  const met = new Map<string, string>()
  const cite = (from: unknown): void => {
    if (Array.isArray(from)) for (const x of from) cite(x)
    if (from === null || typeof from !== 'object' || Array.isArray(from)) return
    const c = from as Partial<Citation>
    if (typeof c.act === 'string' && typeof c.article === 'string' && typeof c.mark === 'string') {
      const line = `${c.act}, ${c.article} (${c.mark})`
      met.set(line, line)
    }
    for (const part of Object.values(from)) cite(part)
  }
  const read = async <T>(
    answer: { statusCode: number; body: string; json: () => unknown },
    url: string,
    status: number,
  ) => {
    if (answer.statusCode !== status) throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 2000)}`)
    const found = answer.body === '' ? undefined : answer.json()
    cite(found)
    return found as T
  }
  let firms = 0
  return {
    app,
    kosh,
    ctx,
    at: async (instant) => {
      now = new Date(instant)
      for (const { kind } of recurringJobs) await jobHandlers[kind]!(ctx(), {})
      while ((await runDueJobs(ctx(), jobHandlers, now, 100)) > 0);
    },
    account: async (login, role, more = {}) => {
      const id = v7()
      const { regions, ...whose } = more
      const account = { id, login, name: login, role, password, country, locale: 'en' as const }
      await addAccount(db, now, { ...account, regions: regions ?? null, ...whose })
      const expires = new Date(now.getTime() + 4000 * 24 * 3_600_000)
      const token = await issueToken(db, { accountId: id, label: 'journey', now, expires })
      return { id, login, headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' } }
    },
    firm: async (name, more = {}) => {
      const number = String(990_140_000_012 + ++firms * 1_000_003)
      const own = { name, kind: 'legal-person', country, numberKind: 'BIN', number, source: 'journey' } as const
      return value(await createEmployer(ctx(), { ...own, ...more })).id
    },
    places: async (series, period, dims, places) => {
      value(await set(ctx(), { series, period, dims, places, reason: 'journey', act: 'decision of the year' }))
    },
    get: async (url, who) => read(await app.inject({ url, headers: who?.headers ?? {} }), url, 200),
    post: async (url, body, who, status = 200) =>
      read(
        await app.inject({
          method: 'POST',
          url,
          payload: body,
          headers: { ...who?.headers, 'idempotency-key': v7() },
        }),
        url,
        status,
      ),
    patch: async (url, payload, who) =>
      read(
        await app.inject({ method: 'PATCH', url, payload, headers: { ...who.headers, 'idempotency-key': v7() } }),
        url,
        200,
      ),
    cite,
    cited: () => [...met.keys()].sort(),
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

/** Prints what a journey met, one citation a line. */
export function printCited(name: string, stage: Stage): string[] {
  const lines = stage.cited()
  console.log(`${name}: ${lines.length} citations met\n${lines.map((l) => `  ${l}`).join('\n')}`)
  return lines
}
