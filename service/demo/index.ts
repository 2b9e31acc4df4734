import { kzRegions } from '@kosh/law'
import { sql } from 'kysely'
import { fileAppeal } from '../cases/applications/index.ts'
import { localDate } from '../platform/calendar.ts'
import { ConfigError } from '../platform/config.ts'
import type { Actor, Ctx, Db } from '../platform/context.ts'
import { transaction } from '../platform/db/index.ts'
import { setAgency } from '../registers/agencies/index.ts'
import { makeComplaints } from './complaints.ts'
import { makeHistory } from './history.ts'
import { filingsOf, makeLiving, planLiving, planQueues } from './living.ts'
import { makeMissions } from './missions.ts'
import { makeMoney } from './money.ts'
import { makeNeeds } from './needs.ts'
import { makePay } from './pay.ts'
import { makePetitions } from './petitions.ts'
import { moveSome, setQuotas, sure } from './quota.ts'
import { makeRandom } from './random.ts'
import { makeReturns } from './returns.ts'
import { Journal } from './rows.ts'
import { makeShortage } from './shortage.ts'
import { makeUndertakings } from './undertakings.ts'
import { makeVacancies } from './vacancies.ts'
import { makeWorld } from './world.ts'

/** The demonstration: a made country to try things in. It goes into an empty database and into no other. */

/** The database holds something that is not the demonstration: it stays as it is. */
export class DemoRefused extends ConfigError {}

export interface DemoOptions {
  seed?: number
  firms?: number
  /** Ended cases of the past; those of the last weeks come on top. */
  cases?: number
}

const day = 86_400_000

async function standing(db: Db): Promise<'empty' | 'demo' | 'other'> {
  const { rows } = await sql<{ demo: boolean; filled: boolean }>`
    select exists (select 1 from setting where key = 'demo' and value = 'true'::jsonb) as demo,
      exists (select 1 from account) or exists (select 1 from application) or exists (select 1 from journal)
        or exists (select 1 from quota_cell) or exists (select 1 from employer) as filled`.execute(db)
  const { demo, filled } = rows[0]!
  return demo ? 'demo' : filled ? 'other' : 'empty'
}

async function setAgencies(ctx: Ctx): Promise<void> {
  const contact = { phone: '+7 000 000 00 00', email: 'demo@example.invalid' }
  for (const region of kzRegions) {
    const title = {
      kk: `Жұмыспен қамту басқармасы, ${region.name.kk}`,
      ru: `Управление занятости, ${region.name.ru}`,
      en: `Employment office, ${region.name.en}`,
    }
    const id = `kz-local-${region.code.slice(3)}`
    sure(await setAgency(ctx, { id, kind: 'local-body', country: 'KZ', region: region.code, title, contact }))
  }
  const title = {
    kk: 'Еңбек министрлігі (демонстрация)',
    ru: 'Министерство труда (демонстрация)',
    en: 'Ministry of Labour (demonstration)',
  }
  sure(await setAgency(ctx, { id: 'kz-ministry', kind: 'ministry', country: 'KZ', region: null, title, contact }))
}

const appealWords = [
  'Жалақы келісімшартқа қосымшамен көтерілді, көшірмесі қоса беріледі.',
  'Диплом нострификациядан өтті, куәлігі қоса беріледі.',
]

/** The latest refusals are appealed, so that the higher body has something to hear. */
async function makeAppeals(ctx: Ctx): Promise<void> {
  const { rows } = await sql<{ case: string; account: string; employer: string }>`
    select a.case_id as case, a.account_id as account, a.employer_id as employer from application a
    where a.state = 'decided' and a.employer_id is not null and a.decided_at < ${ctx.now}
      and exists (select 1 from application_line l where l.case_id = a.case_id and l.decision = 'refused')
    order by a.decided_at desc, a.case_id limit ${appealWords.length}`.execute(ctx.db)
  for (const [i, row] of rows.entries()) {
    const actor: Actor = {
      ...{ id: row.account, role: 'employer', name: '', country: 'KZ', regions: null },
      employerId: row.employer,
    }
    sure(await fileAppeal({ ...ctx, actor }, row.case, { grounds: appealWords[i]!, lateReason: appealWords[i]! }))
  }
}

/**
 * Fills an empty database in one transaction: all of it or nothing. `done`: it was filled now; `there`: it holds the
 * demonstration already and stays as it is. Throws {@link DemoRefused} for a database that holds anything else.
 */
export async function loadDemo(base: Ctx, options: DemoOptions = {}): Promise<'done' | 'there'> {
  const before = await standing(base.db)
  if (before === 'demo') return 'there'
  if (before === 'other')
    throw new DemoRefused(
      '--demo fills an empty database only; this one holds records. Name another folder or database.',
    )
  const { seed = 2026, firms = 320, cases = 300 } = options
  const year = Number(localDate(base.now, 'KZ').slice(0, 4))
  const regions = kzRegions.map((region) => region.code)
  await transaction(
    base.db,
    async (tx) => {
      const random = makeRandom(seed, base.now)
      const ctx: Ctx = { ...base, db: tx, newId: random.id }
      await sql`insert into setting (key, value) values ('demo', 'true'::jsonb)`.execute(tx)
      await setAgencies(ctx)
      await setQuotas(ctx, year, regions)
      const begun = new Date(Math.min(Date.UTC(year - 1, 0, 4), base.now.getTime() - 400 * day))
      const journal = new Journal()
      const world = await makeWorld(tx, ctx, random, journal, { firms, regions, begun })
      const from = new Date(Date.UTC(year - 1, 0, 12))
      const to = new Date(base.now.getTime() - 62 * day)
      const living = { ctx, random, world }
      const plans = planLiving(living)
      const open = planQueues(living)
      const kept = filingsOf(plans)
      const receipts = await makeHistory(tx, ctx, random, journal, world, { cases, from, to, open, kept })
      await journal.write(tx)
      await moveSome({ ...ctx, now: new Date(base.now.getTime() - 40 * day) }, year)
      await makeLiving(living, plans, receipts, cases + open.length + kept.length)
      await makeAppeals(ctx)
      await makeNeeds(ctx, random, world, year)
      await makeShortage(ctx, random, world, year)
      await makeVacancies(ctx, random, world)
      await makeUndertakings(ctx, world)
      await makePay(ctx, random, world)
      await makeMoney(ctx, world)
      await makeReturns(ctx, random, world)
      await makeComplaints(ctx, world)
      await makePetitions(ctx, world)
      await makeMissions(ctx, random, world)
    },
    { jitter: () => 0.5 },
  )
  return 'done'
}
