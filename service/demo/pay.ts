import { sql } from 'kysely'
import { filePayroll, monthOf, payColumns, tellPaid } from '../instruments/pay/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { currencyOf } from '../public/index.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** Payrolls of the last two months of the firms that can be tried: most paid in full, some short. */
export async function makePay(ctx: Ctx, random: Random, world: World): Promise<void> {
  const today = localDate(ctx.now, 'KZ')
  const currency = currencyOf(ctx.library, 'KZ')
  const header = Object.keys(payColumns).join(',')
  for (const firm of world.firms.slice(0, 3)) {
    const actor = firm.account
    for (const back of [2, 1]) {
      const month = monthOf(today, back)
      const { rows } = await sql<{ number: string }>`
        select number from permit where employer_id = ${firm.id} and state = 'valid' and valid_to >= ${month}::date
          and valid_from < ${month}::date + interval '1 month' order by number limit 40`.execute(ctx.db)
      if (rows.length === 0) continue
      const lines = rows.map(({ number }, i) => {
        const contract = 300_000 + (i % 7) * 50_000 - (i === 5 && back === 1 ? 50_000 : 0)
        const worked = random.chance(0.8) ? 22 : random.int(10, 21)
        const earned = Math.floor((contract * worked) / 22)
        const gross = i % 7 === 3 ? Math.round(earned * 0.8) : earned
        const withheld = Math.round(gross * 0.2)
        const paid = i % 9 === 5 ? 0 : gross - withheld
        return [number, contract, worked, 22, gross, withheld, paid].join(',')
      })
      const csv = [header, ...lines, ...(back === 1 ? ['KZ-P-0000000-0,1,1,22,1,0,1'] : [])].join('\n')
      sure(await filePayroll({ ...ctx, actor }, { month: month.slice(0, 7), csv, currency }))
    }
  }
  const { rows } = await sql<{ month: string; number: string; kind: 'unpaid'; employer: string }>`
    select to_char(f.month, 'YYYY-MM') as month, p.number, f.kind, f.employer_id as employer from pay_finding f
      join permit p on p.id = f.permit_id where f.kind = 'unpaid' order by f.month, p.number limit 1`.execute(ctx.db)
  for (const { month, number, kind, employer } of rows) {
    const actor = world.firms.find((firm) => firm.id === employer)!.account
    sure(await tellPaid({ ...ctx, actor }, { month, permit: number, kind, paidOn: today, reference: 'DEMO-1' }))
  }
}
