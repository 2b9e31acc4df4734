import { sql } from 'kysely'
import { set } from '../../../instruments/quota/index.ts'
import type { Actor, Ctx, Db } from '../../../platform/context.ts'
import { testActor, testCtx, testId } from '../../../platform/testing/index.ts'
import { createEmployer } from '../../../registers/employers/index.ts'
import type { LineInput } from '../draft.ts'
import { type Filed, fileApplication } from '../filing.ts'
import { madeLibrary, madeScheme } from './law.ts'

/** People and things that the tests of cases need. */
export const ALMATY = 'KZ-75'
export const ASTANA = 'KZ-71'

export const good = { category: '1', wage: 20_000_000, months: 6, post: 'cook' }
let papers = 0
export const worker = (more: LineInput = {}): LineInput => ({
  facts: good,
  ...more,
  person: {
    family: 'Каримов',
    given: 'Азиз',
    birth: '1990-01-01',
    sex: 1,
    citizenship: 'UZ',
    ...more.person,
    paper: { kind: 'passport', issuer: 'UZ', number: `FA${String(++papers).padStart(7, '0')}`, ...more.person?.paper },
  },
})

export interface Cast {
  ctx: Ctx
  employer: Ctx
  officer: Ctx
  employerId: string
  as: (actor: Actor) => Ctx
  at: (ctx: Ctx, iso: string) => Ctx
  file: (lines?: LineInput[], facts?: Record<string, unknown>) => Promise<Filed>
}

/** An employer of Almaty with an account, an officer of Almaty, and places of the made quota. */
export async function makeCast(db: Db, places = 100, library = madeLibrary(madeScheme())): Promise<Cast> {
  const ctx = testCtx({ db, library, actor: testActor('system') })
  const as = (actor: Actor): Ctx => ({ ...ctx, actor })
  const officer = as(testActor('officer', { regions: [ALMATY] }))
  const made = await createEmployer(officer, {
    name: 'ЖШС «Алтын дән»',
    kind: 'legal-person',
    country: 'KZ',
    region: ALMATY,
    sector: 'F',
    numberKind: 'BIN',
    number: String(100_000_000_000 + papers++ * 7919),
    source: 'test',
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  const employerId = made.value.id
  const employer = as(testActor('employer', { employerId }))
  const scheme = [...library.schemes.keys()][0]!
  const quota = await set(ctx, {
    series: 'kz.made.quota',
    period: '2026',
    dims: { region: ALMATY },
    places,
    reason: 'made for a test',
    act: 'made act, art. 3',
  })
  if (!quota.ok) throw new Error(JSON.stringify(quota.problem))
  return {
    ctx,
    employer,
    officer,
    employerId,
    as,
    at: (c, iso) => ({ ...c, now: new Date(iso) }),
    file: async (lines = [worker()], facts = { region: ALMATY }) => {
      const filed = await fileApplication(employer, { scheme, facts, lines, key: testId() })
      if (!filed.ok) throw new Error(JSON.stringify(filed.problem))
      return filed.value
    },
  }
}

export const count = async (db: Db, table: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]!.n

/** The value of a result, or a failure that shows the problem. */
export function value<T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
