import { listItems, loadStatement, madeStatement } from '../instruments/money/index.ts'
import { payClaim } from '../money/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { sure } from './quota.ts'
import type { World } from './world.ts'

/** A bank statement of the made country: most told payments are there, one that nobody can explain. */
export async function makeMoney(ctx: Ctx, world: World): Promise<void> {
  const country = 'KZ'
  const told = await listItems(ctx.db, {
    country,
    kinds: ['fee', 'deposit'],
    waiting: 'pending',
    limit: 200,
    offset: 0,
  })
  const currency = told[0]?.currency
  if (!currency) return
  const units = (minor: number): string => (minor / 100).toFixed(2)
  const entries = told
    .filter((item, n) => item.currency === currency && n % 3 !== 2)
    .map((item, n) => ({
      ref: `DEMO-B${n + 1}`,
      amount: units(item.pending),
      text: `${item.number}`,
      party: 'Демонстрация',
    }))
  const stray = {
    ref: 'DEMO-B0',
    amount: '43250.00',
    text: 'жұмыскерлер үшін · за работников',
    party: 'ЖШС «Белгісіз»',
  }
  const day = localDate(ctx.now, country)
  const xml = madeStatement({
    number: `DEMO-${day}`,
    opening: '1000000.00',
    day,
    currency,
    entries: [...entries, stray],
  })
  const actor = world.logins.get('ministry')!
  sure(await loadStatement({ ...ctx, actor }, { xml }, payClaim))
}
